import { isCapital } from '../../model/ascii';
import type { Span } from '../../model/span';
import { expansionStart, plainStart } from './expansion';
import { furthest, wordsBefore, wordsIn, type NamedUnit } from './phrase';
import { shortFormIn } from './shortForm';
import { withOrdinal } from './whichOne';

/** An abbreviation that a text defines; offsets of the text that was scanned. */
export interface DefinedAbbreviation {
  /** As it is written, white space folded: "SDGs". */
  readonly short: string;
  readonly span: Span;
  readonly expansion: Span;
  /** Where the expansion counts before it names: "Conference of the Parties" of "twenty-sixth Conference of the Parties (COP26)". */
  readonly counted?: Span;
}

const longestInside = 60;
const longestAlternative = 24;
const nearest = 90;
const longestName = 200;

/**
 * Finds definitions "long form (SHORT)", also in square brackets, "SHORT (long form)", "long form, or SHORT,", "long
 * form, SHORT,". Linear: what is read for each has a greatest length.
 */
export function findAbbreviations(text: string): DefinedAbbreviation[] {
  const found: DefinedAbbreviation[] = [];
  for (const { open, close } of bracketsOf(text)) {
    const last = found.at(-1);
    const unit = last && last.expansion.start < last.span.start ? unitOf(last, text) : undefined;
    const definition = shortInside(text, open, close, unit) ?? longInside(text, open, close);
    if (definition) found.push(definition);
  }
  found.push(...definedBehindCommas(text));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** How another name is joined behind the comma. */
const joint =
  /(?:or|ou|o|(?:also )?(?:known|called|referred to)(?: as| by)?(?: (?:its|the) (?:acronym|initials|abbreviation))?|abbreviated(?: as| to)?|here(?:in)?after)\s(?:(?:the|el|l[ae])\s)?/y;
/** Where it is only set beside the name. */
const beside = /[A-Z]{2}[A-Za-z0-9&/-]{0,14}(?=,\s)/y;
/** What then stands behind it. */
const alternativeEnd = /["”»]?(?:[,.;:)]|\s(?:for short|[–—]))/;
const apposition = /the\s/y;
const shortBefore = /(?<![A-Za-z0-9&./-])[A-Z][A-Za-z0-9&-]{1,15}$/;
const phraseEnd = /[,.;:()[\]“”"–—]|\n\s*\n/;

/** What is defined behind a comma: "the Quick Reaction Force, or QRF, was deployed", "ARS, the Alliance of River States, met". */
function definedBehindCommas(text: string): DefinedAbbreviation[] {
  const found: DefinedAbbreviation[] = [];
  // A unit beyond either end would make all that follows slower.
  const last = text.length - 4;
  for (let at = text.indexOf(',', 1); at >= 0 && at <= last; at = text.indexOf(',', at + 1)) {
    // Of a hundred thousand commas few are looked at closely.
    const next = text.charCodeAt(at + 2);
    const definition =
      next === 0x74
        ? isCapitalOrDigit(text.charCodeAt(at - 1)) && apposedAt(text, at)
        : isCapital(next)
          ? isCapital(text.charCodeAt(at + 3)) && besideAt(text, at)
          : mayJoin(next, text.charCodeAt(at + 3)) && alternativeAt(text, at);
    if (definition) found.push(definition);
  }
  return found;
}

/** Whether a word can begin a {@link joint} by its first letters: o, k, h, c, r, or "al", "ab". */
function mayJoin(first: number, second: number): boolean {
  const begins = first === 0x6f || first === 0x6b || first === 0x68 || first === 0x63 || first === 0x72;
  return begins || (first === 0x61 && (second === 0x6c || second === 0x62));
}

function isCapitalOrDigit(code: number): boolean {
  return isCapital(code) || (code >= 48 && code <= 57);
}

/** "The Quick Reaction Force, QRF, was deployed". */
function besideAt(text: string, comma: number): DefinedAbbreviation | undefined {
  beside.lastIndex = comma + 2;
  const short = beside.exec(text)?.[0];
  return short === undefined ? undefined : initialsAt(text, comma, short, comma + 2);
}

/** What `words` abbreviate that stand at `from`, where they have the initials of a name that ends at `end`. */
function initialsAt(text: string, end: number, words: string, from: number): DefinedAbbreviation | undefined {
  const form = shortFormIn(words, from);
  const start = form && plainStart(form, wordsBefore(text, end, nearest));
  return form && start !== undefined ? { short: form.short, span: spanOf(form), expansion: { start, end } } : undefined;
}

/** Another name behind the comma at `comma`: only where its letters are the initials of the words before. */
function alternativeAt(text: string, comma: number): DefinedAbbreviation | undefined {
  joint.lastIndex = comma + 2;
  const from = comma + 2 + (joint.exec(text)?.[0].length ?? 0);
  const code = text.charCodeAt(from);
  // Most go on in small letters.
  if (from === comma + 2 || (code >= 97 && code <= 122)) return undefined;
  const inside = text.slice(from, from + longestAlternative);
  return initialsAt(text, comma, inside.slice(0, alternativeEnd.exec(inside)?.index ?? 0), from);
}

/** Words in apposition to the short form before the comma: only where it has the initials of all up to the next mark. */
function apposedAt(text: string, comma: number): DefinedAbbreviation | undefined {
  apposition.lastIndex = comma + 2;
  if (!apposition.test(text)) return undefined;
  const from = Math.max(0, comma - 18);
  const match = shortBefore.exec(text.slice(from, comma));
  const form = match && shortFormIn(match[0], from + match.index);
  if (!form || form.likeWord) return undefined;
  const start = apposition.lastIndex;
  const end = start + (phraseEnd.exec(text.slice(start, start + longestName))?.index ?? 0);
  if (plainStart(form, wordsBefore(text, end, nearest)) !== start) return undefined;
  return { short: form.short, span: spanOf(form), expansion: { start, end } };
}

interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** Brackets that are short enough, in the order of the text. */
function bracketsOf(text: string): Bracket[] {
  const round = pairs(text, '(', ')', longestName);
  const square = pairs(text, '[', ']', longestInside);
  if (square.length === 0) return round;
  return [...round, ...square].sort((a, b) => a.open - b.open);
}

function pairs(text: string, opening: string, closing: string, longest: number): Bracket[] {
  const found: Bracket[] = [];
  let close = -1;
  for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, open + 1)) {
    if (close < open) close = text.indexOf(closing, open + 1);
    if (close < 0) break;
    if (close - open > 2 && close - open <= longest) found.push({ open, close });
  }
  return found;
}

/** A name with the bracket behind it. */
function unitOf({ short, span, expansion }: DefinedAbbreviation, text: string): NamedUnit {
  const behind = /^[^\s)\]]{0,2}[)\]]/.exec(text.slice(span.end, span.end + 3))?.[0].length ?? 0;
  return { short, start: expansion.start, end: span.end + behind };
}

function shortInside(text: string, open: number, close: number, unit?: NamedUnit): DefinedAbbreviation | undefined {
  if (close - open > longestInside) return undefined;
  const form = shortFormIn(text.slice(open + 1, close), open + 1);
  // "S. M. B[RUCE" is no bracket of its own.
  if (!form || /(?<!\p{L}{2})\p{L}$/u.test(text.slice(Math.max(0, open - 3), open))) return undefined;
  const end = endBefore(text, open);
  const near = unit && unit.end < end && end - unit.end < 80 ? unit : undefined;
  // Most are read from the nearest words, which cannot be read better with more of them.
  const start =
    plainStart(form, wordsBefore(text, end, nearest)) ??
    expansionStart(form, wordsBefore(text, end, furthest, near), 'name');
  if (start === undefined) return undefined;
  const from = withOrdinal(text, form.short, start);
  const definition = { short: form.short, span: spanOf(form), expansion: { start: from, end } };
  return from === start ? definition : { ...definition, counted: { start, end } };
}

const before = /(?<![A-Za-z0-9&-])[A-Z][A-Za-z0-9&-]{1,15}(?=["”’]?\s$)/;

/** "EMFA (Ministry of Foreign Affairs ...)": the words must begin where the bracket does. */
function longInside(text: string, open: number, close: number): DefinedAbbreviation | undefined {
  const from = Math.max(0, open - 20);
  const match = before.exec(text.slice(from, open));
  const form = match && shortFormIn(match[0], from + match.index);
  if (!form || form.likeWord) return undefined;
  const inside = /^\s*(?:the\s+)?/i.exec(text.slice(open + 1, close))?.[0].length ?? 0;
  const first = open + 1 + inside;
  const phrase = text.slice(first, close);
  const whole = /;|\s[–—]\s/.exec(phrase)?.index ?? phrase.length;
  const item = phrase.slice(0, whole).indexOf(', ');
  for (const length of item < 0 ? [whole] : [whole, item]) {
    const end = first + length;
    const words = wordsIn(text, first, end);
    if (words.length < 2 || words.length > 20 || expansionStart(form, words, 'letters') !== words[0]?.start) continue;
    return { short: form.short, span: spanOf(form), expansion: { start: first, end } };
  }
  return undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Where the words before a bracket end: without white space, marks, and the "’s" of "the European Union’s (EU)". */
function endBefore(text: string, open: number): number {
  let end = open;
  while (end > 0 && /[\s”"*_,]/.test(text.charAt(end - 1))) end--;
  if (/['’]s$/.test(text.slice(end - 2, end))) return end - 2;
  return /['’]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
