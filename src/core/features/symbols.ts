import type { DocumentRecord } from '../corpus/documentRecord';
import { writtenDate } from './dates';
import { describe } from './describe';
import { shorten } from './excerpt';
import { printedSymbol, readIdentifier } from './identifiers';
import { matchScore } from './nameMatch';
import { documentLabel, plural } from './uses';
import type { Place, World } from './view';

/** Something in the workspace that has a name. */
export interface NamedThing {
  readonly kind: 'document' | 'speaker' | 'section' | 'term' | 'reference';
  readonly name: string;
  /** Where it belongs: its document, or how often it occurs. */
  readonly container: string;
  /** Where it stands first in the newest document. */
  readonly place: Place;
  /** Its identifier, where it has an entry. */
  readonly id?: string;
}

interface Scored {
  readonly score: number;
  readonly name: string;
  readonly make: () => NamedThing;
}

/** More answers than this nobody reads. */
const mostResults = 200;
const recordsPerStep = 100;
const containerLength = 64;
const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Documents, speakers, sections, terms and references whose name holds the letters of `query` in this order, the best first.
 * Yields now and then, so that whoever runs it can pause or stop; the result is what it returns.
 */
export function* namedThings(query: string, world: World): Generator<undefined, readonly NamedThing[]> {
  const best = new Best();
  let step = 0;
  for (const record of world.snapshot.documents()) {
    collectDocument(record, query, best);
    if (++step % recordsPerStep === 0) yield;
  }
  if (query.trim() !== '') {
    for (const id of world.snapshot.identifiers()) {
      collectIdentifier(id, query, world, best);
      if (++step % recordsPerStep === 0) yield;
    }
  }
  return best.results();
}

function collectDocument(record: DocumentRecord, query: string, best: Best): void {
  const { uri, lines } = record;
  const label = documentLabel(record);
  best.offer(query, label, 40, () => ({
    kind: 'document',
    name: label,
    container: record.date ? writtenDate(record.date) : '',
    place: { uri, range: documentStart },
  }));
  if (query.trim() === '') return;
  const seen = new Set<string>();
  for (const item of record.outline) {
    const spoken = item.kind === 'turn' || item.kind === 'speech' || item.kind === 'attribution';
    if (!spoken && item.kind !== 'heading') continue;
    const name = (spoken && item.speaker) || item.text;
    if (name === '' || seen.has(name)) continue;
    seen.add(name);
    best.offer(query, name, spoken ? 30 : 10, () => ({
      kind: spoken && item.speaker ? 'speaker' : 'section',
      name,
      container: shorten(label, containerLength),
      place: { uri, range: lines.rangeOf({ start: item.start, end: item.headEnd }) },
    }));
  }
}

function collectIdentifier(id: string, query: string, { knowledge, snapshot }: World, best: Best): void {
  const named = readIdentifier(id);
  const { kind } = named;
  if (kind === 'theme' || kind === 'invalid') return;
  const description = describe(id, knowledge);
  if (!description) return;
  const { title, about, entry } = description;
  const names = [title, ...(entry?.aliases ?? [])];
  if (kind === 'symbol') names.push(printedSymbol(named.symbol));
  if (about !== undefined) names.push(`${title}: ${about}`);
  for (const name of names) {
    const taken = best.offer(query, name, 20, () => {
      const [record] = snapshot.documentsWith(id);
      const [mention] = record?.mentions.of(id) ?? [];
      const range = record && mention ? record.lines.rangeOf(mention) : documentStart;
      return {
        kind: kind === 'term' ? 'term' : 'reference',
        name,
        container: plural(snapshot.countOf(id), 'document'),
        place: { uri: record?.uri ?? '', range },
        id,
      };
    });
    if (taken) break;
  }
}

/** Keeps the best so far; makes results only of those that are left in the end. */
class Best {
  #kept: Scored[] = [];

  /** @param bonus of the kind: between equally good names documents come before sections */
  offer(query: string, name: string, bonus: number, make: () => NamedThing): boolean {
    const score = matchScore(query, name);
    if (score === undefined) return false;
    this.#kept.push({ score: score + bonus, name, make });
    if (this.#kept.length > 10 * mostResults) this.#trim();
    return true;
  }

  results(): readonly NamedThing[] {
    this.#trim();
    return this.#kept.map(({ make }) => make());
  }

  #trim(): void {
    this.#kept.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    this.#kept.length = Math.min(this.#kept.length, mostResults);
  }
}
