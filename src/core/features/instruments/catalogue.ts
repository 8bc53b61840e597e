import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import type { Knowledge } from '../../knowledge';
import type { World } from '../view';
import { instrumentGroups, shelfOf, type InstrumentGroupName, type Shelf } from './shelf';

/** Something that documents cite, with its place in the view. */
export interface Instrument extends Shelf {
  readonly id: string;
}

export type Catalogue = ReadonlyMap<InstrumentGroupName, readonly Instrument[]>;

/** All instruments that some document cites, group by group, in the order of the view. */
export function catalogueOf({ knowledge, snapshot }: World): Catalogue {
  const kept = catalogues.get(snapshot);
  if (kept?.knowledge === knowledge) return kept.catalogue;
  const catalogue = new Map<InstrumentGroupName, Instrument[]>(instrumentGroups.map((group) => [group, []]));
  for (const id of snapshot.identifiers()) {
    const instrument = instrumentOf(id, knowledge);
    if (instrument && isCited(id, snapshot)) catalogue.get(instrument.group)?.push(instrument);
  }
  for (const instruments of catalogue.values()) instruments.sort(inOrder);
  catalogues.set(snapshot, { knowledge, catalogue });
  return catalogue;
}

/** Snapshots never change, so the catalogue of one holds. */
const catalogues = new WeakMap<Snapshot, { readonly knowledge: Knowledge; readonly catalogue: Catalogue }>();

const instruments = new WeakMap<Knowledge, Map<string, Instrument | undefined>>();

/** The instrument of an identity, read once. */
function instrumentOf(id: string, knowledge: Knowledge): Instrument | undefined {
  let known = instruments.get(knowledge);
  if (!known) instruments.set(knowledge, (known = new Map<string, Instrument | undefined>()));
  if (known.has(id)) return known.get(id);
  const shelf = shelfOf(id, knowledge);
  const instrument = shelf && { ...shelf, id };
  known.set(id, instrument);
  return instrument;
}

function inOrder(a: Instrument, b: Instrument): number {
  for (let i = 0; i < Math.max(a.order.length, b.order.length); i++) {
    const [first, second] = [a.order[i], b.order[i]];
    if (first === second) continue;
    // What has no more parts comes first; where kinds differ, numbers do.
    if (first === undefined) return -1;
    if (second === undefined) return 1;
    if (typeof first === typeof second) return first < second ? -1 : 1;
    return typeof first === 'number' ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The documents that cite an instrument, the newest first; its own text, whose every page names it, is none of them. */
export function citingDocuments(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  return snapshot.documentsWith(id).filter(({ symbol }) => symbol !== id);
}

/** How many documents cite an instrument. */
export function countOfCiting(id: string, snapshot: Snapshot): number {
  const own = snapshot.documentsOf(id).filter(({ mentions }) => mentions.of(id).length > 0);
  return snapshot.countOf(id) - own.length;
}

function isCited(id: string, snapshot: Snapshot): boolean {
  return snapshot.documentsOf(id).length === 0 || countOfCiting(id, snapshot) > 0;
}
