import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { findPeople, sharesName, type NamedPerson } from '../people';
import type { Quoted } from '../quotedSpeaker';
import { countWords } from '../../model/countWords';
import { sayersIn } from '../sayers';
import type { TurnLabel } from './record';
import { NameIndex } from './mentions';
import { mentionsIn, speakerIn } from './newsSpeaker';

/** A paragraph that quotes somebody directly with at least so many words is an attribution. */
const quotedWords = 8;

/** A quotation with its speaker. */
export interface Attributed extends Span {
  readonly speaker?: string;
}

/** What a report of what others said gives: who speaks, in which paragraphs, in which quotations. */
export interface NewsReading {
  readonly outline: readonly OutlineDraft[];
  readonly speakers: readonly Person[];
  readonly quotations: readonly Attributed[];
}

/**
 * Reads a report paragraph by paragraph; each quotation gets the speaker whom the words around or before it name.
 * @param covered paragraphs that tell at their beginning who speaks
 */
export function readNews(
  document: DocumentText,
  quotes: readonly Quoted[],
  covered: readonly TurnLabel[] = [],
): NewsReading {
  const { text, blocks } = document;
  const floor = new Map(covered.map(({ start, speaker, ...rest }) => [start, { ...rest, name: speaker, at: start }]));
  // Who has the floor is known there; the same name in capitals would be somebody else.
  const told = toldIn(document);
  const people = findPeople(text, [...told, ...quotes.flatMap(({ by }) => by ?? [])]).filter(
    ({ name }) => covered.length === 0 || name !== name.toUpperCase(),
  );
  const known = [...floor.values(), ...people];
  const names = new NameIndex(people);
  const outline: OutlineDraft[] = [];
  const quotations: Attributed[] = [];
  const speakers = new Set<NamedPerson>();
  let last: NamedPerson | undefined;
  let lastMentioned: NamedPerson | undefined;
  let nextQuote = 0;
  for (const block of blocks) {
    const inBlock: Quoted[] = [];
    for (let quote = quotes[nextQuote]; quote && quote.start < block.end; quote = quotes[++nextQuote]) {
      if (quote.start >= block.start && quote.end <= block.end) inBlock.push(quote);
    }
    const frame = outside(text, block, inBlock);
    const mentions = mentionsIn(frame, block.start, people, names, [lastMentioned, last]);
    const main = inBlock.find((quote) => countWords(text, quote) >= quotedWords);
    const opens = floor.get(block.start);
    const first = main ?? inBlock[0];
    const beside = ({ by }: Quoted) =>
      by && people.findLast(({ name, at }) => at < block.end && sharesName(name, by.name));
    // A quotation in a paragraph of its own is said by whom the paragraph before it ends with.
    const introduced = /\p{L}/u.test(frame) ? undefined : lastMentioned;
    const speaker =
      opens ??
      (first &&
        (beside(first) ?? introduced ?? speakerIn(text, frame, block, first, mentions, { people: known, last })));
    for (const quote of inBlock) quotations.push(attributed(quote, ((!opens && beside(quote)) || speaker)?.name));
    if (main && speaker) {
      speakers.add(speaker);
      outline.push(attribution(text, block, speaker));
    }
    // Whoever spoke without a name is who goes on.
    const mentioned = first && !speaker ? undefined : (mentions.at(-1)?.person ?? lastMentioned);
    if (first) last = speaker;
    lastMentioned = opens ?? mentioned;
  }
  for (const { name } of told) {
    const person = people.find((known) => sharesName(known.name, name));
    if (person) speakers.add(person);
  }
  return { outline, speakers: [...speakers].sort((a, b) => a.at - b.at).map(asPerson), quotations };
}

/** Who is quoted in a text of another kind, its headings apart; nothing where nobody is. */
export function quotedIn(
  document: DocumentText,
  quotes: readonly Quoted[],
  headings: readonly OutlineDraft[],
): NewsReading | undefined {
  if (!quotes.some((quote) => countWords(document.text, quote) >= quotedWords)) return undefined;
  const heads = new Set(headings.map(({ start }) => start));
  const { outline: found, quotations, speakers } = readNews(document, quotes);
  const outline = found.filter(({ start }) => !heads.has(start));
  const names = new Set(outline.map(({ speaker }) => speaker));
  return { outline, quotations, speakers: speakers.filter(({ name }) => names.has(name)) };
}

/** A quotation as the facts tell it. */
export function attributed({ start, end }: Span, speaker: string | undefined): Attributed {
  return { start, end, ...(speaker !== undefined && { speaker }) };
}

function attribution(text: string, { start, end }: Block, speaker: NamedPerson): OutlineDraft {
  return {
    kind: 'attribution',
    start,
    headEnd: end,
    text: headText(text.slice(start, Math.min(end, start + 300))),
    depth: 1,
    speaker: speaker.name,
    ...(speaker.country !== undefined && { country: speaker.country }),
  };
}

/** Without what only serves to find them in the text. */
export function asPerson({ name, role, country }: NamedPerson): Person {
  return { name, ...(role !== undefined && { role }), ...(country !== undefined && { country }) };
}

/** Those who are told to say something, in quotations or without. */
function toldIn({ text, blocks }: DocumentText): NamedPerson[] {
  return blocks.flatMap(({ start, end }) => sayersIn(text.slice(start, end).replaceAll('\n', ' '), start));
}

/** The paragraph with its quotations blanked, so that who is named inside a quotation is not taken for its speaker. */
function outside(text: string, { start, end }: Block, quotes: readonly Span[]): string {
  let frame = '';
  let from = start;
  for (const quote of quotes) {
    if (quote.start < from) continue;
    frame += text.slice(from, quote.start) + ' '.repeat(quote.end - quote.start);
    from = quote.end;
  }
  return (frame + text.slice(from, end)).replaceAll('\n', ' ');
}
