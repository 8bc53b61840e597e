import type { DocumentRecord } from '../corpus/documentRecord';
import type { Snapshot } from '../corpus/snapshot';
import type { Knowledge } from '../knowledge';
import { citationItem } from './citations/citationItem';
import { writtenDate } from './dates';
import { describe } from './describe';
import { shorten } from './excerpt';
import { articleName, printedSymbol, readIdentifier, type Named } from './identifiers';
import { readResolution } from './instruments/resolutionNumber';
import { holdsQuery, matchScore } from './nameMatch';
import { documentLabel, plural } from './uses';
import type { Place, World } from './view';

/** Something in the workspace that has a name. */
export interface NamedThing {
  readonly kind: 'document' | 'speaker' | 'section' | 'term' | 'reference';
  readonly name: string;
  /** Where it belongs: its document, or how often it occurs. */
  readonly container: string;
  /** Where it is itself, else where it stands first in the newest document. */
  readonly place: Place;
  /** Its identifier, where its entry is the place to go to. */
  readonly id?: string;
}

interface Scored {
  readonly score: number;
  readonly name: string;
  readonly make: () => NamedThing;
}

/** More answers than this nobody reads. */
const mostResults = 200;
/**
 * VS Code asks with the first word of what somebody types ("resolution") and looks for the others ("1325") among the
 * answers, so those that hold the word come all, as far as a large folder has them.
 */
const mostCited = 5000;
/** Between equally good names documents and speakers come before identifiers, and those before sections. */
const identifierBonus = 20;
/** Scores so near to each other differ only by the lengths of names. */
const sameScore = 30;
const recordsPerStep = 100;
const containerLength = 64;
const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Documents, speakers, sections, terms and references whose name holds the letters of `query` in this order, the best first.
 * Yields now and then, so that whoever runs it can pause or stop; the result is what it returns.
 */
export function* namedThings(query: string, world: World): Generator<undefined, readonly NamedThing[]> {
  const best = new Best(mostResults);
  const cited = new Best(mostCited);
  let step = 0;
  for (const record of world.snapshot.documents()) {
    collectDocument(record, query, best);
    if (++step % recordsPerStep === 0) yield;
  }
  if (query.trim() !== '') {
    for (const id of world.snapshot.identifiers()) {
      collectIdentifier(id, query, world, best, cited);
      if (++step % recordsPerStep === 0) yield;
    }
  }
  const things: NamedThing[] = [];
  for (const { make } of [...cited.results(), ...best.results()].sort(byScore)) {
    things.push(make());
    if (++step % recordsPerStep === 0) yield;
  }
  return things;
}

function collectDocument(record: DocumentRecord, query: string, best: Best): void {
  const { uri, lines } = record;
  const label = documentLabel(record);
  best.offer(query, label, 40, () => ({
    kind: 'document',
    name: label,
    container: record.header.date ? writtenDate(record.header.date) : '',
    place: { uri, range: documentStart },
  }));
  if (query.trim() === '') return;
  const seen = new Set<string>();
  let chapter = '';
  for (const item of record.outline) {
    if (item.kind === 'heading' && item.number === undefined) chapter = item.text;
    const spoken = item.kind === 'turn' || item.kind === 'speech' || item.kind === 'attribution';
    if (!spoken && item.kind !== 'heading' && item.kind !== 'annex') continue;
    const name = (spoken && item.speaker) || item.text;
    // Articles have numbers, and a chapter tells more of one than its document.
    const container = item.number === undefined || chapter === '' ? label : `${chapter} · ${label}`;
    const key = `${name}\n${container}`;
    if (name === '' || seen.has(key)) continue;
    seen.add(key);
    best.offer(query, name, spoken ? 30 : 10, () => ({
      kind: spoken && item.speaker ? 'speaker' : 'section',
      name,
      container: shorten(container, containerLength),
      place: { uri, range: lines.rangeOf({ start: item.start, end: item.headEnd }) },
    }));
  }
}

function collectIdentifier(id: string, query: string, world: World, best: Best, cited: Best): void {
  const { kind } = readIdentifier(id);
  if (kind === 'theme' || kind === 'invalid') return;
  let found: { name: string; score: number } | undefined;
  for (const [words, name] of namesOf(id, world.knowledge)) {
    const score = matchScore(query, words);
    if (score !== undefined && (!found || score > found.score + sameScore)) found = { name, score };
  }
  if (!found) return;
  const { name, score } = found;
  const isReference = kind !== 'term' && kind !== 'abbreviation';
  const kept = isReference && score >= holdsQuery ? cited : best;
  kept.keep(score + identifierBonus, name, () => {
    const { snapshot } = world;
    const container = plural(snapshot.countOf(id), 'document');
    if (isReference) {
      return { kind: 'reference', name, container, place: textPlace(id, world) ?? newestUse(id, snapshot) };
    }
    return { kind: 'term', name, container, place: newestUse(id, snapshot), id };
  });
}

/** The words by which an identifier is found, each with the name under which it is then shown: both hold the words. */
type Names = readonly (readonly [words: string, name: string])[];

/** Every letter that somebody types asks for the names of all identifiers anew. */
const known = new WeakMap<Knowledge, Map<string, Names>>();

function namesOf(id: string, knowledge: Knowledge): Names {
  let all = known.get(knowledge);
  if (!all) known.set(knowledge, (all = new Map<string, Names>()));
  let names = all.get(id);
  if (!names) all.set(id, (names = makeNames(id, knowledge)));
  return names;
}

function makeNames(id: string, knowledge: Knowledge): Names {
  const description = describe(id, knowledge);
  if (!description) return [];
  const { title, about, entry } = description;
  const full = about === undefined ? title : `${title}: ${about}`;
  const names: [string, string][] = [title, full, ...(entry?.aliases ?? [])].map((name) => [name, name]);
  names[0] = [title, full];
  const named = readIdentifier(id);
  if (named.kind === 'symbol') {
    const symbol = printedSymbol(named.symbol);
    names.push([symbol, `${symbol} · ${title}`]);
  }
  const short = shortCitation(named);
  if (short !== undefined) names.push([short, `${short} · ${full}`]);
  // The editor looks for the words in their order, so what can come first has a name of its own.
  const within =
    named.kind === 'article' ? articleName(named) : named.kind === 'chapter' ? `Chapter ${named.chapter}` : undefined;
  if (within !== undefined) {
    names.push(...['Charter', 'UN Charter'].map((c): [string, string] => [`${c}, ${within}`, `${c}, ${within}`]));
  }
  return names;
}

/** How speakers shorten a resolution: "UNSCR 1325 (2000)", "UNGA resolution 70/1". */
function shortCitation(named: Named): string | undefined {
  const resolution = named.kind === 'symbol' ? readResolution(named.symbol) : undefined;
  if (!resolution || resolution.decision) return undefined;
  switch (resolution.organ) {
    case 'Security Council':
      return `UNSCR ${resolution.written}`;
    case 'General Assembly':
      return `UNGA resolution ${resolution.written}`;
    default:
      return undefined;
  }
}

/** Where the workspace has the very text of an identifier. */
function textPlace(id: string, world: World): Place | undefined {
  const place = citationItem({ kind: 'identity', id }, world)?.place;
  return place && { uri: place.uri, range: place.selection };
}

function newestUse(id: string, snapshot: Snapshot): Place {
  const [record] = snapshot.newestWith(id, 1);
  const [mention] = record?.mentions.of(id) ?? [];
  return { uri: record?.uri ?? '', range: record && mention ? record.lines.rangeOf(mention) : documentStart };
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** Keeps the best so far. */
class Best {
  readonly #most: number;
  #kept: Scored[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** @param bonus of the kind: between equally good names documents come before sections */
  offer(query: string, name: string, bonus: number, make: () => NamedThing): void {
    const score = matchScore(query, name);
    if (score !== undefined) this.keep(score + bonus, name, make);
  }

  keep(score: number, name: string, make: () => NamedThing): void {
    this.#kept.push({ score, name, make });
    if (this.#kept.length > 10 * this.#most) this.#trim();
  }

  results(): readonly Scored[] {
    this.#trim();
    return this.#kept;
  }

  #trim(): void {
    this.#kept.sort(byScore);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }
}
