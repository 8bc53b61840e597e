import { AssemblyNumbers } from './assemblyNumbers';
import { itemAt, itemsAt, pairAt } from './citedItems';
import type { Span } from '../model/span';
import type { FoundReference } from './found';
import { wordStarts } from './nounSearch';
import { organAfter, organBefore, organBetween, organInSentence, organNear, type Organ } from './organs';
import { identityOf } from './resolutionIdentity';

/** "resolution" in the working languages that write it so, and the abbreviations of practice. */
const nounThere =
  /(?:(?:UN)?(?:SC|GA)Rs?|UNSC)(?=[^\S\n]{0,2}\n?[^\S\n]{0,9}\d)|[Rr]esolutions?(?![a-z])|RESOLUTIONS?(?![A-Z])|[Rr]ésolutions?(?![a-z])|[Rr]esoluci(?:ón|ones)(?![a-z])|Res\.?(?=[^\S\n]{0,2}\n?[^\S\n]{0,9}\d)|[Dd]ecisions?(?=\s+(?:\d|S-\d))|(?:UN)?GA(?=\s\d{2,3}\/\d)|HRC(?=\s\d{1,2}\/\d)|(?:UNSC|UNGA|HRC|SC|GA)\sres\.?(?=\s\d)/y;
const commonNouns = /resolu|[Dd]ecisi/g;
const rareNouns = [
  ['Res', [0]],
  ['RESOL', [0]],
  ['ésolution', [1]],
  // "SCR", "UNSC", "SC res."; "GAR", "UNGA", "GA 60/251".
  ['SC', [0, 2]],
  ['GA', [0, 2]],
  ['HRC ', [0]],
] as const;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A page number may stand on a line of its own between the noun and its number. */
const opening =
  /(?:[^\S\n]{0,4}\n\s{0,8}\d{1,3}[^\S\n]{0,4}\n\s{0,8}(?=\d{1,4}(?:\s?\(|\/)))?[\s:]*(?:(?:[Nn](?:os?|[°º]s?)\.?|[Nn]úms?\.|numbers?)\s*)?(?:[[(“"]\s*)?(?=\d|E?S-\d)/y;

/** What a citation hands on to the numbers that follow it in its sentence. */
interface Series {
  readonly organ: Organ | undefined;
  readonly at: number;
  readonly end: number;
  readonly decision: boolean;
  /** Whether all sessions of the list are of those that the General Assembly counts in Arabic numerals. */
  readonly high: boolean;
}

/**
 * Finds resolutions and decisions cited in words, lists included, in the order of the text.
 * @param others receives numbers that are resolutions of bodies without identifiers here
 */
export function findResolutions(text: string, body: string | undefined, others: Span[] = []): FoundReference[] {
  const found: FoundReference[] = [];
  const numbered = new AssemblyNumbers();
  /** Which of them no words near give to an organ. */
  const undecided: number[] = [];
  let series: Series | undefined;
  const follow = (limit: number) => {
    if (series) found.push(...continued(text, series, limit, body));
    series = undefined;
  };
  let behind = 0;
  for (const nounAt of wordStarts(text, commonNouns, rareNouns)) {
    if (nounAt < behind || (nounAt > 0 && letterOrDigit.test(text.charAt(nounAt - 1)))) continue;
    nounThere.lastIndex = nounAt;
    const noun = nounThere.exec(text)?.[0];
    if (noun === undefined) continue;
    // "CM/Res. 852" is another organization's symbol.
    if (/^Res\.?$/.test(noun) && text.charAt(nounAt - 1) === '/') continue;
    const at = nounAt + noun.length;
    const between = organBetween(text, at);
    opening.lastIndex = between?.end ?? at;
    if (!opening.test(text)) continue;
    const itemsFrom = opening.lastIndex;
    const named = organBefore(text, nounAt);
    const organHere = between?.organ ?? named?.organ ?? organInNoun(noun);
    const pair = organHere === 'S' ? pairAt(text, itemsFrom) : [];
    const items = pair.length > 0 ? pair : itemsAt(text, itemsFrom, /^decision/i.test(noun));
    const last = items.at(-1);
    if (!last) continue;
    follow(nounAt);
    const organ = organHere ?? organAfter(text, last.end);
    behind = last.end;
    if (organ === 'other') {
      others.push(...items);
      continue;
    }
    items.forEach((item, i) => {
      const identity =
        numbered.again(item, organ) ?? identityOf(item, organ, () => organ ?? contextOrgan(text, nounAt, body));
      if (!identity) return;
      if (organ === undefined && item.form === 'session' && !item.date) undecided.push(found.length);
      numbered.add(item, organ, identity.id);
      const start = i === 0 ? (named?.start ?? nounAt) : item.start;
      found.push({ start, end: item.end, ...identity });
    });
    const sessions = items.filter(({ form }) => form === 'session');
    if (sessions.length > 0) {
      const high = organ !== 'A/HRC' && sessions.every(({ qualifier }) => !(Number(qualifier) < 31));
      series = { organ, at: nounAt, end: last.end, decision: last.decision, high };
    }
  }
  follow(text.length);
  return decided(found, undecided);
}

const ofAssembly = /^symbol\/A\/RES\/(?=\d+\/\d+$)/;

/** A number that the text elsewhere gives to the Human Rights Council is the Council's where no organ is named. */
function decided(found: FoundReference[], undecided: readonly number[]): FoundReference[] {
  const ids = new Set(undecided.length > 0 ? found.map(({ id }) => id) : []);
  for (const index of undecided) {
    const reference = found[index];
    const id = reference?.id.replace(ofAssembly, 'symbol/A/HRC/RES/');
    if (reference && id !== reference.id && id !== undefined && ids.has(id))
      found[index] = { ...reference, id, confidence: 'inferred' };
  }
  return found;
}

/** How far a list may stretch between two of its numbers, with the titles of resolutions between them. */
const reach = 1200;
const sentenceEnd = /\n\s*\n|[.!?]["”’)]?\s+(?=[A-Z“"])/;
/** A number that goes on a list: behind a comma, a quotation mark or "and", as "72/112 of 7 December 2017". */
const continuation =
  /(?:[,;”"’)]\d{0,2}\s+|[,;]|(?<=\s)(?:and|or|in|its|to|by|resolutions?)\s+)(?=(?:E?S[-–]\d{1,2}|\d{1,4})\/\d{1,3}(?![\d/]))/g;

/** The numbers that go on a list after other words: "70/1 of 25 September 2015, entitled “...”, and 70/299 on ...". */
function* continued(text: string, series: Series, limit: number, body: string | undefined): Generator<FoundReference> {
  const { organ, at, decision } = series;
  let from = series.end;
  const to = Math.min(limit, from + reach);
  const words = text.slice(from, to);
  const rest = words.slice(0, sentenceEnd.exec(words)?.index ?? words.length);
  for (const { index, 0: lead } of rest.matchAll(continuation)) {
    const start = series.end + index + lead.length;
    if (start < from) continue;
    const item = itemAt(text, start, decision);
    if (item?.form !== 'session') continue;
    // A fraction or the hours of a day: "24/7", "2/3 of them".
    if (series.high && Number(item.qualifier) < 31 && !item.date) continue;
    const identity = identityOf(item, organ, () => organ ?? contextOrgan(text, at, body));
    if (identity) yield { start, end: item.end, ...identity };
    from = item.end;
  }
}

function organInNoun(noun: string): Organ | undefined {
  if (/SC/.test(noun)) return 'S';
  if (noun.startsWith('HRC')) return 'A/HRC';
  return /GA/.test(noun) ? 'A' : undefined;
}

function contextOrgan(text: string, at: number, body: string | undefined): Organ | undefined {
  if (body === 'Human Rights Council') return 'A/HRC';
  if (body === 'Economic and Social Council') return 'E';
  return organNear(text, at, 300) ?? organInSentence(text, at);
}
