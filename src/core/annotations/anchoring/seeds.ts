import { Diagonals, weightOf, type Seed } from './diagonals';
import type { Pattern } from './pattern';
import { Rarest } from './rarest';
import { lowerBound, type TextIndex } from './textIndex';

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

/** Finds where in a text patterns may stand; keeps its tables between them. */
export class SeedFinder {
  readonly #index: TextIndex;
  readonly #rarest: Rarest;
  readonly #diagonals = new Diagonals();

  constructor(index: TextIndex) {
    this.#index = index;
    this.#rarest = new Rarest(index);
  }

  /**
   * Looks up a pattern, whose leads {@link next} then gives.
   * @param expected the place at which its quote should begin, when something is known of it
   */
  lookUp(pattern: Pattern, expected?: number): void {
    const { ids, from, to } = pattern;
    this.#diagonals.reset(-ids.length, this.#index.length);
    const met =
      this.#addWords(pattern, from, to, quoteWords) +
      this.#addWords(pattern, 0, from, sideWords) +
      this.#addWords(pattern, to, ids.length, sideWords);
    if (met < enoughWords) this.#addPairs(pattern);
    if (expected !== undefined) this.#addNearest(pattern, expected);
  }

  /** The best lead that was not given yet; `undefined` when none has `least` bits. */
  next(least: number): Seed | undefined {
    return this.#diagonals.take(least);
  }

  /** Adds all places of the rarest words of `[first, last)` if they are rare enough; returns how many words were. */
  #addWords({ ids, bits }: Pattern, first: number, last: number, most: number): number {
    const chosen = this.#rarest.choose(ids, first, last, most);
    let places = 0;
    for (let met = 0; met < chosen; met++) {
      const i = this.#rarest.places[met] ?? 0;
      const count = this.#rarest.counts[met] ?? 0;
      if (count > mostPlaces || (met >= leastWords && places + count > enoughPlaces)) return met;
      const id = ids[i] ?? -1;
      const weight = weightOf(bits[i] ?? 0);
      for (let n = 0; n < count; n++) this.#diagonals.add(this.#index.placeOf(id, n) - i, weight);
      places += count;
    }
    return chosen;
  }

  /** Places of two words that follow each other, where each alone is too frequent. */
  #addPairs({ ids, bits }: Pattern): void {
    const { ids: words } = this.#index;
    let pairs = 0;
    for (let i = 0; i + 1 < ids.length && pairs < mostPairs; i++) {
      const first = ids[i] ?? -1;
      const second = ids[i + 1] ?? -1;
      const [before, behind] = [this.#index.countOf(first), this.#index.countOf(second)];
      const fewer = Math.min(before, behind);
      if (fewer <= mostPlaces / 8 || fewer > mostPairPlaces) continue;
      pairs++;
      const shift = before <= behind ? 0 : 1;
      const found: number[] = [];
      for (let n = 0; n < fewer && found.length <= mostPlaces; n++) {
        const start = this.#index.placeOf(shift === 0 ? first : second, n) - shift;
        if (start >= 0 && words[start] === first && words[start + 1] === second) found.push(start);
      }
      if (found.length > mostPlaces) continue;
      const weight = weightOf((bits[i] ?? 0) + (bits[i + 1] ?? 0));
      for (const start of found) this.#diagonals.add(start - i, weight);
    }
  }

  /** The place itself where the quote is expected, and those nearest to it of its words, if they are frequent. */
  #addNearest({ ids, bits, from, to }: Pattern, expected: number): void {
    this.#diagonals.add(expected - from, weightOf(1));
    const chosen = this.#rarest.choose(ids, from, to, nearWords);
    for (let n = 0; n < chosen; n++) {
      if ((this.#rarest.counts[n] ?? 0) <= mostPlaces) continue;
      const i = this.#rarest.places[n] ?? 0;
      const places = this.#index.placesOf(ids[i] ?? -1);
      const nearest = lowerBound(places, expected + i - from);
      const last = Math.min(places.length, nearest + nearPlaces);
      for (let at = Math.max(0, nearest - nearPlaces); at < last; at++) {
        this.#diagonals.add((places[at] ?? 0) - i, weightOf(bits[i] ?? 0));
      }
    }
  }
}
