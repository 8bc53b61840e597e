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

/** How many of the quote's and of each side's rarest words are looked up. */
const quoteWords = 12;
const sideWords = 5;
/** A word that stands at more places than this is no lead by itself. */
const mostPlaces = 64;
/** Places looked at for the quote, and for each side; its rarest words come first, and these few in any case. */
const enoughPlaces = 64;
const leastWords = 3;
/** Fewer places than this leave room for chance: pairs of frequent words are asked as well. */
const enoughWords = 8;
const mostPairs = 16;
const mostPairPlaces = 2048;
/** Frequent words are looked up near the place where the quote is expected. */
const nearWords = 4;
const nearPlaces = 4;
/** Words of one place drift apart by what was put in and taken out between them. */
const drift = 12;
const mostSeeds = 6;

/** Places at which a word of the pattern was met: the diagonals and what the words tell, in bits. */
interface Hits {
  readonly diagonals: number[];
  readonly bits: number[];
}

/**
 * Where in the text a pattern may stand, the best lead first.
 * @param expected the place at which its quote should begin, when something is known of it
 */
export function seedsOf(pattern: Pattern, index: TextIndex, expected?: number): Seed[] {
  const { ids, from, to } = pattern;
  const hits: Hits = { diagonals: [], bits: [] };
  const met =
    addWords(pattern, index, rarest(ids, index, from, to, quoteWords), hits) +
    addWords(pattern, index, rarest(ids, index, 0, from, sideWords), hits) +
    addWords(pattern, index, rarest(ids, index, to, ids.length, sideWords), hits);
  if (met < enoughWords) addPairs(pattern, index, hits);
  if (expected !== undefined) addNearest(pattern, index, expected, hits);
  return clusters(hits);
}

/** Places in the pattern `[from, to)` of its rarest words that the text has. */
function rarest(ids: Int32Array, index: TextIndex, from: number, to: number, most: number): number[] {
  // The count and the place in one number sort faster than pairs do.
  const keys = new Float64Array(to - from);
  let found = 0;
  for (let i = from; i < to; i++) {
    const count = index.countOf(ids[i] ?? -1);
    if (count > 0) keys[found++] = count * 2 ** 20 + i;
  }
  keys.subarray(0, found).sort();
  const wanted: number[] = [];
  for (let i = 0; i < found && i < most; i++) wanted.push((keys[i] ?? 0) % 2 ** 20);
  return wanted;
}

/** Adds all places of words that are rare enough; returns how many words were. */
function addWords({ ids, bits }: Pattern, index: TextIndex, wanted: readonly number[], hits: Hits): number {
  let met = 0;
  const full = hits.bits.length + enoughPlaces;
  for (const i of wanted) {
    const id = ids[i] ?? -1;
    const count = index.countOf(id);
    if (count > mostPlaces || (met >= leastWords && hits.bits.length + count > full)) break;
    for (let n = 0; n < count; n++) add(hits, index.placeOf(id, n) - i, bits[i] ?? 0);
    met++;
  }
  return met;
}

/** Places of two words that follow each other, where each alone is too frequent. */
function addPairs({ ids, bits }: Pattern, index: TextIndex, hits: Hits): void {
  let pairs = 0;
  for (let i = 0; i + 1 < ids.length && pairs < mostPairs; i++) {
    const first = ids[i] ?? -1;
    const second = ids[i + 1] ?? -1;
    const [before, behind] = [index.placesOf(first), index.placesOf(second)];
    const fewer = Math.min(before.length, behind.length);
    if (fewer <= mostPlaces / 8 || fewer > mostPairPlaces) continue;
    pairs++;
    const shift = before.length <= behind.length ? 0 : 1;
    const found: number[] = [];
    for (const place of shift === 0 ? before : behind) {
      const start = place - shift;
      if (index.ids[start] === first && index.ids[start + 1] === second) found.push(start);
      if (found.length > mostPlaces) break;
    }
    if (found.length > mostPlaces) continue;
    for (const start of found) add(hits, start - i, (bits[i] ?? 0) + (bits[i + 1] ?? 0));
  }
}

/** The place itself where the quote is expected, and those nearest to it of its words, if they are frequent. */
function addNearest({ ids, bits, from, to }: Pattern, index: TextIndex, expected: number, hits: Hits): void {
  add(hits, expected - from, 1);
  for (const i of rarest(ids, index, from, to, nearWords)) {
    const places = index.placesOf(ids[i] ?? -1);
    if (places.length <= mostPlaces) continue;
    const nearest = lowerBound(places, expected + i - from);
    const near = places.subarray(Math.max(0, nearest - nearPlaces), nearest + nearPlaces);
    for (const place of near) add(hits, place - i, bits[i] ?? 0);
  }
}

function add({ diagonals, bits }: Hits, diagonal: number, told: number): void {
  diagonals.push(diagonal);
  bits.push(told);
}

/** The diagonals on which most is met, taken one after the other. */
function clusters({ diagonals, bits }: Hits): Seed[] {
  const sorted = sortedHits(diagonals);
  const seeds: Seed[] = [];
  for (let left = sorted.length; left > 0 && seeds.length < mostSeeds;) {
    let bestFrom = 0;
    let bestTo = 0;
    let best = 0;
    let weight = 0;
    for (let from = 0, to = 0; to < left; to++) {
      const last = sorted[to] ?? 0;
      const lowest = (diagonals[last] ?? 0) - drift;
      weight += bits[last] ?? 0;
      for (; (diagonals[sorted[from] ?? 0] ?? 0) < lowest; from++) weight -= bits[sorted[from] ?? 0] ?? 0;
      if (weight > best) {
        bestFrom = from;
        bestTo = to + 1;
        best = weight;
      }
    }
    const low = diagonals[sorted[bestFrom] ?? 0] ?? 0;
    const high = diagonals[sorted[bestTo - 1] ?? 0] ?? 0;
    seeds.push({ diagonal: (low + high) >> 1, spread: (high - low + 1) >> 1, weight: best });
    sorted.copyWithin(bestFrom, bestTo, left);
    left -= Math.max(1, bestTo - bestFrom);
  }
  return seeds;
}

/** The numbers of the hits in the order of their diagonals. */
function sortedHits(diagonals: readonly number[]): Int32Array {
  // A diagonal, which may be below 0, and the number of its hit are one number to sort.
  const keys = new Float64Array(diagonals.length);
  for (let i = 0; i < keys.length; i++) keys[i] = ((diagonals[i] ?? 0) + 2 ** 30) * 2 ** 16 + i;
  keys.sort();
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) order[i] = (keys[i] ?? 0) % 2 ** 16;
  return order;
}
