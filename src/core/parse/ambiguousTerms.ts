import type { Term } from '../model/speech';
import type { Span } from '../model/span';

/** Letters that stand for one of several things. */
export interface AmbiguousUse extends Span {
  /** Identifiers of the entries that they may stand for. */
  readonly candidates: readonly string[];
}

/**
 * The uses of ambiguous letters whose meaning the document settles by what else it names: the only candidate that it
 * names, else the one that it names last before the use.
 * @param terms what the document certainly names, in the order of the text
 * @returns the settled uses in their order; the others are left out
 */
export function settle(uses: readonly AmbiguousUse[], terms: readonly Term[]): Term[] {
  if (uses.length === 0 || terms.length === 0) return [];
  const named = placesOf(terms, new Set(uses.flatMap(({ candidates }) => candidates)));
  return uses.flatMap(({ start, end, candidates }) => {
    const possible = candidates.filter((candidate) => named.has(candidate));
    const id = possible.length < 2 ? possible[0] : lastNamed(possible, named, start);
    return id === undefined ? [] : [{ id, start, end }];
  });
}

/** By identifier: where the document names it, ascending. */
function placesOf(terms: readonly Term[], wanted: ReadonlySet<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { id, start } of terms) {
    if (!wanted.has(id)) continue;
    const known = places.get(id);
    if (known) known.push(start);
    else places.set(id, [start]);
  }
  return places;
}

function lastNamed(
  ids: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  at: number,
): string | undefined {
  let found: string | undefined;
  let nearest = -1;
  for (const id of ids) {
    const place = lastBefore(places.get(id) ?? [], at);
    if (place > nearest) {
      nearest = place;
      found = id;
    }
  }
  return found;
}

/** The last of ascending numbers below `limit`, -1 when there is none. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1] ?? -1;
}
