import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { findPeople, institution, sharesName, type NamedPerson } from '../people';
import type { Quoted } from '../quotedSpeaker';
import { countWords } from '../quotes';
import { attributes } from '../saying';
import type { TurnLabel } from './record';
import { NameIndex, pronounsIn, type Mention } from './mentions';

/** A paragraph that quotes somebody directly with at least so many words is an attribution. */
const quotedWords = 8;
const roleMention =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|Its)\s+((?:(?:[A-Z][\p{L}-]+|top|new|senior|former|[a-z]+an)\s+){0,3}(?:Secretary-General|Foreign\s+Minister|foreign\s+minister|Prime\s+Minister|President|Minister|minister|Ambassador|ambassador|Envoy|envoy|Representative|representative|Commissioner|commissioner|Coordinator|Director|Chief|chief|chair|Chair|official|spokesperson|spokesman|spokeswoman|diplomat))\b/gu;

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
  { text, blocks }: DocumentText,
  quotes: readonly Quoted[],
  covered: readonly TurnLabel[] = [],
): NewsReading {
  const floor = new Map(covered.map(({ start, speaker, ...rest }) => [start, { ...rest, name: speaker, at: start }]));
  // Who has the floor is known there; the same name in capitals would be somebody else.
  const people = findPeople(text).filter(({ name }) => covered.length === 0 || name !== name.toUpperCase());
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
    const speaker =
      opens ?? (inBlock.length === 0 ? undefined : speakerIn(frame, block, main ?? inBlock[0], mentions, last));
    for (const quote of inBlock) quotations.push(attributed(quote, speaker?.name));
    if (main && speaker) {
      speakers.add(speaker);
      outline.push(attribution(text, block, speaker));
    }
    if (speaker) last = speaker;
    lastMentioned = opens ?? mentions.filter(({ person }) => person.name !== '').at(-1)?.person ?? lastMentioned;
  }
  return { outline, speakers: [...speakers].map(asPerson), quotations };
}

/** A quotation as the facts tell it. */
export function attributed({ start, end, by }: Quoted, speaker = by?.name): Attributed {
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

function asPerson({ name, role, country }: NamedPerson): Person {
  return { name, ...(role !== undefined && { role }), ...(country !== undefined && { country }) };
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

function mentionsIn(
  frame: string,
  offset: number,
  people: readonly NamedPerson[],
  names: NameIndex,
  earlier: readonly (NamedPerson | undefined)[],
): Mention[] {
  const mentions = names.mentionsIn(frame, offset + frame.length);
  for (const match of frame.matchAll(roleMention)) {
    const person = byRole(match[1] ?? '', people, offset + match.index);
    if (person) mentions.push({ at: match.index, end: match.index + match[0].length, person });
  }
  mentions.sort((a, b) => a.at - b.at);
  return [...mentions, ...pronounsIn(frame, mentions, earlier)].sort((a, b) => a.at - b.at);
}

/** The person last named with this office; an adjective of nationality must fit the country ("the Valdorian Foreign Minister"). */
function byRole(words: string, people: readonly NamedPerson[], before: number): NamedPerson | undefined {
  const parts = words.split(/\s+/);
  const heads = [parts.slice(-2).join(' '), parts.at(-1) ?? ''].map((head) => head.toLowerCase());
  const adjective = parts.length > 1 ? parts[0] : undefined;
  const known = people.filter(({ at, role }) => at < before && role !== undefined);
  for (const head of heads) {
    const holders = known.filter(({ role }) => role?.toLowerCase().includes(head));
    const national = holders.filter(
      ({ country, role }) =>
        adjective && (country ?? role ?? '').toLowerCase().includes(adjective.slice(0, 5).toLowerCase()),
    );
    const best = (national.length > 0 ? national : holders).at(-1);
    if (best) return best;
  }
  return undefined;
}

function speakerIn(
  frame: string,
  block: Block,
  quote: Span | undefined,
  mentions: readonly Mention[],
  last: NamedPerson | undefined,
): NamedPerson | undefined {
  const quoteAt = (quote?.start ?? block.start) - block.start;
  const quoteEnd = (quote?.end ?? block.start) - block.start;
  const verbs = [...frame.matchAll(attributes)].map(({ index, 0: word }) => ({
    at: index,
    end: index + word.length,
    distance: index < quoteAt ? quoteAt - index : index - quoteEnd,
  }));
  const verb = verbs.sort((a, b) => a.distance - b.distance)[0];
  if (verb) {
    const subject = mentions.filter(({ end }) => end <= verb.at && !/[.!?]\s/.test(frame.slice(end, verb.at))).at(-1);
    const inverted = mentions.find(({ at }) => at >= verb.end && at - verb.end < 80);
    const straightBehind = inverted && /^\s+(?:\p{L}+[\s-]+){0,7}$/u.test(frame.slice(verb.end, inverted.at) || ' ');
    const longest = straightBehind ? fullest(mentions, inverted) : undefined;
    const chosen = subject ? fullest(mentions, subject) : longest;
    if (chosen) return chosen.person;
    // “...,” the Office said.
    if (verb.at > quoteEnd && institution.test(frame.slice(quoteEnd, verb.at))) return undefined;
  }
  return mentions.filter(({ at }) => at < quoteAt).at(-1)?.person ?? last ?? mentions[0]?.person;
}

/** Of mentions that overlap, the one with the longest words. */
function fullest(mentions: readonly Mention[], one: Mention): Mention {
  return mentions
    .filter(({ at, end }) => at < one.end && one.at < end)
    .reduce((best, next) => (next.end - next.at > best.end - best.at ? next : best), one);
}

const heldFloor =
  /^\s*(?:\([^)]{1,40}\)\s*)?,?\s*(?:who\s+)?(?:has\s+|also\s+|then\s+)?(?:said|addressed|spoke|stated|paid\s+tribute|opened|delivered|gave|noted|stressed|welcomed|presented|thanked|moderated|chaired|emphasi[sz]ed|underlined|highlighted|called)\b/;
const listed = /^[-•–*·]?\s*(?:H\.\s?E\.|(?:Mr|Mrs|Ms|Dr|Amb)\.)\s*/;

/** Who took the floor, by a summary of a meeting: "X addressed the session", lists of names with their offices. */
export function speakersOfReport({ text, lines }: DocumentText): Person[] {
  const speakers: NamedPerson[] = [];
  for (const person of findPeople(text)) {
    let at = text.indexOf(person.name, person.at);
    for (; at >= 0; at = text.indexOf(person.name, at + 1)) {
      if (heldFloor.test(text.slice(at + person.name.length, at + person.name.length + 60))) break;
    }
    if (at >= 0) speakers.push(person);
  }
  for (const { start, end } of lines) {
    const line = text.slice(start, end);
    if (!listed.test(line)) continue;
    const [name = '', ...rest] = line.replace(listed, '').split(',');
    const role = rest
      .join(',')
      .replace(/[;.]?(?:\s+and)?$/, '')
      .trim();
    if (name.length > 60 || !/^\p{Lu}/u.test(name) || role === '') continue;
    const known = speakers.findIndex((person) => sharesName(person.name, name.trim()));
    const speaker = { name: name.trim(), role, at: start };
    if (known >= 0) speakers[known] = speaker;
    else speakers.push(speaker);
  }
  return speakers.sort((a, b) => a.at - b.at).map(asPerson);
}
