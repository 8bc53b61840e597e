import type { Span } from '../model/span';
import { expansionStart, type Word } from './expansion';

/** An abbreviation that a text defines; offsets of the text that was scanned. */
export interface DefinedAbbreviation {
  /** As it is written: "SDGs". */
  readonly short: string;
  readonly span: Span;
  readonly expansion: Span;
}

const shortForm =
  /^[“"‘']?(?:the\s+)?(?:hereinafter\s+(?:the\s+|referred\s+to\s+as\s+(?:the\s+)?)?)?[“"‘']?([A-Z][A-Za-z0-9&.+/-]{1,16}s?(?:\s[IVX]{1,4})?)[”"’']?$/;
const romanNumeral = /^[IVXLC]+$/;
const longestShort = 40;
/** A name before its abbreviation is rarely longer, in words. */
const furthestWords = 16;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’.]*|&/gu;
const phraseBreak = /[.;:!?()“”"[\]«»|]|\n\s*\n/;

/**
 * Finds definitions "long form (SHORT)" and "SHORT (long form)", after the method of Schwartz and Hearst (2003) and with
 * what UN text adds to it: letters taken from word initials before letters inside words, initials in another order
 * ("Treaty on the Non-Proliferation ... (NPT)"), and plurals.
 */
export function findAbbreviations(text: string): DefinedAbbreviation[] {
  const found: DefinedAbbreviation[] = [];
  let close = text.indexOf(')');
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    if (close < open) close = text.indexOf(')', open + 1);
    if (close < 0) break;
    if (close - open - 1 < 2 || close - open > 160) continue;
    const inside = text.slice(open + 1, close);
    const definition = inside.length <= longestShort ? shortInside(text, open, inside) : undefined;
    const either = definition ?? longInside(text, open, close);
    if (either) found.push(either);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function shortInside(text: string, open: number, inside: string): DefinedAbbreviation | undefined {
  // "(AU)", "(GoJ)", and the first item of "(MFALI; the host)".
  const first = inside.split(/[,;]/)[0]?.trim() ?? '';
  const short = shortForm.exec(first.replace(/\s+/g, ' '))?.[1];
  if (short === undefined || !isAbbreviation(short)) return undefined;
  const end = endBefore(text, open);
  const words = wordsBefore(text, end);
  const start = expansionStart(short, words);
  if (start === undefined || !/^\p{Lu}|\s/u.test(text.slice(start, end))) return undefined;
  const at = text.indexOf(short, open + 1);
  return { short, span: { start: at, end: at + short.length }, expansion: { start, end } };
}

function longInside(text: string, open: number, close: number): DefinedAbbreviation | undefined {
  const before = /([A-Z][A-Za-z0-9&-]{1,11}s?)\s$/.exec(text.slice(Math.max(0, open - 14), open));
  const short = before?.[1];
  if (short === undefined || !isAbbreviation(short)) return undefined;
  const words = wordsIn(text, open + 1, close);
  if (words.length < 2 || expansionStart(short, words, 'initials') !== words[0]?.start) return undefined;
  const at = open - 1 - short.length;
  return { short, span: { start: at, end: at + short.length }, expansion: { start: open + 1, end: close } };
}

function isAbbreviation(short: string): boolean {
  const capitals = short.replace(/[^A-Z0-9]/g, '').length;
  return capitals >= 2 && /[A-Z]/.test(short) && !romanNumeral.test(short) && !/^\d/.test(short) && short.length >= 2;
}

function endBefore(text: string, open: number): number {
  let end = open;
  while (end > 0 && /[\s”"’*_]/.test(text.charAt(end - 1))) end--;
  return end;
}

function wordsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - 240);
  const window = text.slice(from, end);
  let cut = 0;
  for (const match of window.matchAll(new RegExp(phraseBreak, 'g'))) {
    // A dot inside "St. Lucia" or "U.N." ends no sentence.
    if (match[0] === '.' && /(?:\b[A-Z]|St|Mr|Dr|No)$/.test(window.slice(0, match.index))) continue;
    cut = match.index + match[0].length;
  }
  return wordsIn(text, from + cut, end).slice(-furthestWords);
}

function wordsIn(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(wordPattern)].map((match) => ({
    text: match[0],
    start: start + match.index,
    joined: text.charAt(start + match.index - 1) === '-',
    afterComma: text.charAt(start + match.index + match[0].length) === ',',
  }));
}
