import type { Pattern } from './pattern';
import { lowerBound, type TextIndex } from './textIndex';

/** Near a diagonal (place in the text minus place in the pattern) words of a pattern stand in its order. */
export interface Seed {
  readonly diagonal: number;
  /** How far off the diagonal its words were met. */
  readonly spread: number;
  /** What its words tell, in bits. */
  readonly weight: number;
}

/** A word that stands at more places than this is no lead by itself. */
const mostPlaces = 64;
/** Places looked at for one pattern. */
const mostHits = 400;
/** Fewer words than this leave room for chance: pairs of frequent words are asked as well. */
const enoughWords = 8;
const mostPairs = 16;
const mostPairPlaces = 2048;
/** Words of one place drift apart by what was put in and taken out between them. */
const drift = 12;
const mostSeeds = 6;

interface Hit {
  readonly diagonal: number;
  readonly bits: number;
}

/**
 * Where in the text a pattern may stand, the best lead first.
 * @param expected the place at which its quote should begin, when something is known of it
 */
export function seedsOf(pattern: Pattern, index: TextIndex, expected?: number): Seed[] {
  const hits: Hit[] = [];
  const byCount = Array.from(pattern.ids.keys())
    .filter((i) => at(pattern.ids, i) >= 0)
    .sort((a, b) => index.countOf(at(pattern.ids, a)) - index.countOf(at(pattern.ids, b)));
  let words = 0;
  for (const i of byCount) {
    const places = index.placesOf(at(pattern.ids, i));
    if (places.length > mostPlaces || hits.length + places.length > mostHits) break;
    for (const place of places) hits.push({ diagonal: place - i, bits: pattern.bits[i] ?? 0 });
    words++;
  }
  if (words < enoughWords) addPairs(pattern, index, hits);
  if (expected !== undefined) addNearest(pattern, index, byCount, expected, hits);
  return clusters(hits);
}

/** Places of two words that follow each other, where each alone is too frequent. */
function addPairs({ ids, bits }: Pattern, index: TextIndex, hits: Hit[]): void {
  let pairs = 0;
  for (let i = 0; i + 1 < ids.length && pairs < mostPairs; i++) {
    const [first, second] = [at(ids, i), at(ids, i + 1)];
    if (first < 0 || second < 0) continue;
    const [a, b] = [index.placesOf(first), index.placesOf(second)];
    const fewer = Math.min(a.length, b.length);
    if (fewer <= mostPlaces / 8 || fewer > mostPairPlaces) continue;
    pairs++;
    const firstIsRarer = a.length <= b.length;
    const found: number[] = [];
    for (const place of firstIsRarer ? a : b) {
      const start = firstIsRarer ? place : place - 1;
      if (index.ids[start] === first && index.ids[start + 1] === second) found.push(start);
      if (found.length > mostPlaces) break;
    }
    if (found.length > mostPlaces) continue;
    for (const start of found) hits.push({ diagonal: start - i, bits: (bits[i] ?? 0) + (bits[i + 1] ?? 0) });
  }
}

/** The place itself where the quote is expected, and those nearest to it of its rarest words. */
function addNearest(
  pattern: Pattern,
  index: TextIndex,
  byCount: readonly number[],
  expected: number,
  hits: Hit[],
): void {
  hits.push({ diagonal: expected - pattern.from, bits: 1 });
  for (const i of byCount.slice(0, 4)) {
    const places = index.placesOf(at(pattern.ids, i));
    if (places.length <= mostPlaces) continue;
    const nearest = lowerBound(places, expected + i - pattern.from);
    for (const place of places.subarray(Math.max(0, nearest - 4), nearest + 4)) {
      hits.push({ diagonal: place - i, bits: pattern.bits[i] ?? 0 });
    }
  }
}

/** The diagonals on which most is met, taken one after the other. */
function clusters(hits: readonly Hit[]): Seed[] {
  let left = [...hits].sort((a, b) => a.diagonal - b.diagonal);
  const seeds: Seed[] = [];
  while (left.length > 0 && seeds.length < mostSeeds) {
    const [from, to, weight] = heaviest(left);
    const inside = left.slice(from, to);
    const low = inside[0]?.diagonal ?? 0;
    const high = inside.at(-1)?.diagonal ?? 0;
    seeds.push({ diagonal: (low + high) >> 1, spread: (high - low + 1) >> 1, weight });
    left = [...left.slice(0, from), ...left.slice(to)];
  }
  return seeds;
}

/** The hits `[from, to)` within the drift of each other that weigh most. */
function heaviest(hits: readonly Hit[]): [from: number, to: number, weight: number] {
  let best: [number, number, number] = [0, 0, 0];
  let weight = 0;
  for (let from = 0, to = 0; to < hits.length;) {
    const added = hits[to++];
    if (!added) break;
    weight += added.bits;
    while (added.diagonal - (hits[from]?.diagonal ?? 0) > drift) weight -= hits[from++]?.bits ?? 0;
    if (weight > best[2]) best = [from, to, weight];
  }
  return best;
}

function at(numbers: Int32Array, i: number): number {
  return numbers[i] ?? -1;
}
