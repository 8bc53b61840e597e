import type { Span } from '../model/span';
import { sharesName, type NamedPerson } from './people';
import { isSubject, named, officeBefore, peopleIn, verbOf } from './sayers';
import { quotes } from './saying';

/** How far from its marks a quotation's speaker is named, in UTF-16 units. */
const before = 360;
const behind = 240;

/** A paragraph may end before a quotation that stands by itself. */
const paragraphEnd = /\n[^\S\n]*\n/;
/** Cheap: most passages in quotation marks are said by nobody. */
const toldBefore = new RegExp(`(?:${quotes}|words|quot|according|by)`, 'iu');

/** From the verb to the marks, in the same sentence. */
const untilMarks = /^(?:[^“”"«».;:]{0,120}[,:]|[^“”"«».;:]{0,90}\b(?:that|que)\b[^“”"«».;:]{0,110}|)\s*[–—-]?\s*$/u;
/** What somebody calls a thing. */
const names = /(?:called|described)$/;
const untilMarksOfName = /^[^“”"«».;:,]{1,80}$/u;
const otherVerb = new RegExp(`(?<!\\p{L})(?:${quotes}|written)(?!\\p{L})`, 'u');
/** "In the words of ..., ", "to quote ...: ", "as was said by ..., ". */
const wordsOf =
  /(?:\b(?:words|wisdom|maxim|dictum|saying|adage)\sof|\b[Qq]uot(?:e|ing)|\b[Aa]ccording\sto|\bsaid(?:\sby)?|\bwrote|\bwritten\sby|\b[Ss]elon|\bdit|\bécrit|\bdéclaré|\bdijo|\bdeclaró|\bescribió|\bpalabras\sde|\bparoles\sde)\s(?:(?!(?:at|in|on|to|for|with)\s)\p{Ll}[\p{L}-]*\s){0,6}$/u;
const untilMarksOf = /^(?:,\s(?:Jr|Sr)\.)?(?:[^“”"«».;:]{0,120}[,:])?\s*[–—-]?\s*$/u;

/** "Jan Novak welcomed the rain, saying": what somebody does besides. */
const besides =
  /^(?:\sof\s(?:the\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})?\s(?:on\s\p{Lu}\p{Ll}+day\s)?(?:\p{Ll}+ly\s)?(?!and\s)\p{Ll}+(?:ed|s|ew|ave|ook|ade)\s[^“”"«».;:]{2,160},\s(?:saying|adding|noting|stressing|warning|writing|arguing|declaring|insisting)(?:\sthat)?\s*[,:]?\s*$/u;

/** “...,” said the Minister of Trade Jan Novak. */
const saidBy = new RegExp(
  `^[,.]?\\s(?:(?:as|has|had|once|was|were|is)\\s){0,2}(?:(?:${quotes})\\s|(?:in|to\\suse)\\sthe\\s(?:\\p{Ll}+\\s)?words\\sof\\s|according\\sto\\s|to\\squote\\s)(?:by\\s)?`,
  'u',
);
/** “....” Those were the words of Jan Novak. */
const theirWords = /^[.,]?\s(?:Th[eo]se|Such|They|The)\b[^“”".]{0,60}?\bwords\sof\s/u;
/** Words that describe somebody between a verb and the name, or before the name. */
const describing = /^(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,9}$/u;
const describingBefore = /^,?\s(?:as\s)?(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,9}$/u;
/** Quoted words and who is named beside them as having said them. */
export interface Quoted extends Span {
  readonly by?: NamedPerson;
}

/** Each quotation with its speaker, where the text names the person beside it; a surname means who was quoted by it in full before. */
export function withSpeakers(text: string, quotations: readonly Span[]): Quoted[] {
  const known: NamedPerson[] = [];
  return quotations.map((quotation) => {
    const found = speakerBeside(text, quotation);
    if (!found) return quotation;
    const full = known.findLast(({ name }) => sharesName(name, found.name));
    const by = full ? { ...found, name: full.name } : found;
    if (!full) known.push(by);
    return { ...quotation, by };
  });
}

/** Who says quoted words: whom the words before the marks name, or else those behind them. */
function speakerBeside(text: string, quote: Span): NamedPerson | undefined {
  return namedBefore(text, quote.start) ?? namedBehind(text, quote);
}

function namedBefore(text: string, start: number): NamedPerson | undefined {
  const from = Math.max(0, start - before);
  const raw = text.slice(from, start).replace(/[“"«‘']\s*$/, '');
  const words = raw.trimEnd();
  if (paragraphEnd.test(raw.slice(words.length)) && !/[,:]$/.test(words)) return undefined;
  const paragraph = words.split(paragraphEnd).at(-1) ?? '';
  if (!toldBefore.test(paragraph)) return undefined;
  const line = `${paragraph.replace(/\s+/g, ' ')} `;
  const at = from + words.length - paragraph.length;
  for (const found of peopleIn(line)) {
    const leading = line.slice(0, found.start);
    const verb = verbOf(line, found, leading);
    if (verb && endsHere(line.slice(found.end, verb.end), line.slice(verb.end))) return named(found, at, verb.role);
    if (isSubject(leading, found) && besides.test(line.slice(found.end))) {
      return named(found, at, officeBefore(leading));
    }
    if (wordsOf.test(leading) && untilMarksOf.test(line.slice(found.end))) return named(found, at, undefined);
  }
  return undefined;
}

/** Whether the sentence goes on from a verb to the marks, and nobody else speaks there. */
function endsHere(verb: string, rest: string): boolean {
  return (untilMarks.test(rest) || (names.test(verb) && untilMarksOfName.test(rest))) && !otherVerb.test(rest);
}

function namedBehind(text: string, { start, end }: Span): NamedPerson | undefined {
  const last = text.slice(Math.max(start, end - 1), end);
  const raw = text.slice(end, end + behind).split(paragraphEnd)[0] ?? '';
  const marks = /^\s*[”"»’']/.exec(raw)?.[0].length ?? 0;
  const line = raw.slice(marks).replace(/\s+/g, ' ');
  const verb = saidBy.exec(line) ?? theirWords.exec(line);
  // Behind a full stop another sentence begins.
  const goesOn = line.startsWith(',') || /[,?!]/.test(last);
  if (!verb && !goesOn) return undefined;
  for (const found of peopleIn(line)) {
    const leading = line.slice(verb?.[0].length ?? 0, found.start);
    if (verb) {
      // "said the head of the town council, Ines Costa."
      const ends = /^(?:[.,]|\s?$)/.test(line.slice(found.end));
      if (!describing.test(ends ? leading.replace(/,\s$/, ' ') : leading)) return undefined;
      if (isSubject(leading, found)) return named(found, end, officeBefore(leading));
      continue;
    }
    if (!describingBefore.test(leading)) return undefined;
    const told = verbOf(line, found, leading);
    if (told) return named(found, end, told.role);
  }
  return undefined;
}
