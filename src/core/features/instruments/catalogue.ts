import type { Snapshot } from '../../corpus/snapshot';
import type { Knowledge } from '../../knowledge';
import type { World } from '../view';
import { resolutionNamed } from './byName';
import { isCited } from './citing';
import { instrumentGroups, shelfOf, type InstrumentGroupName, type Shelf } from './shelf';

/** Something that documents cite, with its place in the view. */
export interface Instrument extends Shelf {
  readonly id: string;
}

/** All instruments that some document cites, group by group. */
export class Catalogue {
  readonly #groups = new Map<InstrumentGroupName, Instrument[]>(instrumentGroups.map((group) => [group, []]));
  readonly #sorted = new Set<InstrumentGroupName>();

  constructor(world: World) {
    for (const id of identitiesIn(world)) {
      const instrument = instrumentOf(id, world.knowledge);
      if (instrument && isCited(id, world)) this.#groups.get(instrument.group)?.push(instrument);
    }
  }

  /** The instruments of a group, in no particular order. */
  unsorted(group: InstrumentGroupName): readonly Instrument[] {
    return this.#groups.get(group) ?? [];
  }

  /** The instruments of a group in the order of the view. */
  sorted(group: InstrumentGroupName): readonly Instrument[] {
    const instruments = this.#groups.get(group) ?? [];
    if (!this.#sorted.has(group)) instruments.sort(inOrder);
    this.#sorted.add(group);
    return instruments;
  }
}

/** What all documents of a world cite; made once for each state of the index. */
export function catalogueOf(world: World): Catalogue {
  const { knowledge, snapshot } = world;
  let kept = catalogues.get(snapshot);
  if (kept?.knowledge !== knowledge) {
    kept = { knowledge, catalogue: new Catalogue(world) };
    catalogues.set(snapshot, kept);
  }
  return kept.catalogue;
}

const catalogues = new WeakMap<Snapshot, { readonly knowledge: Knowledge; readonly catalogue: Catalogue }>();

/**
 * What documents mention, each once: a text of the workspace that was issued under two symbols is one thing, and so is a
 * resolution that is cited by its number and by its name.
 */
function identitiesIn({ knowledge, snapshot }: World): ReadonlySet<string> {
  const identities = new Set<string>();
  for (const id of snapshot.identifiers()) {
    const resolution = resolutionNamed(id, knowledge);
    const one = resolution !== undefined && snapshot.mentions(resolution) ? resolution : id;
    identities.add(snapshot.documentsOf(one)[0]?.header.symbol ?? one);
  }
  return identities;
}

const known = new WeakMap<Knowledge, Map<string, Instrument | undefined>>();

/** The instrument of an identity, read once. */
function instrumentOf(id: string, knowledge: Knowledge): Instrument | undefined {
  let read = known.get(knowledge);
  if (!read) known.set(knowledge, (read = new Map<string, Instrument | undefined>()));
  if (read.has(id)) return read.get(id);
  const shelf = shelfOf(id, knowledge);
  const instrument = shelf && { ...shelf, id };
  read.set(id, instrument);
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
