/** Words of one place drift apart by what was put in and taken out between them. */
const drift = 12;
/** Diagonals are counted in stretches of 2 ** 3, all of a stretch within one drift; what is near is in this one or two before. */
const stretchBits = 3;
const stretch = 2 ** stretchBits;
const nearStretches = 2;
/** Weights are whole numbers, so many a bit: they add up to the same in any order. */
const perBit = 1024;
const none = -1;

/** Near a diagonal (place in the text minus place in the pattern) words of a pattern stand in its order. */
export interface Seed {
  readonly diagonal: number;
  /** How far off the diagonal its words were met. */
  readonly spread: number;
  /** What its words tell, in bits. */
  readonly weight: number;
}

/** What words tell, in bits, as {@link Diagonals} counts it. */
export function weightOf(bits: number): number {
  return Math.round(bits * perBit);
}

/**
 * The diagonals on which words of a pattern were met, and what those words tell. Of a hundred nearly all are met by
 * chance and have nothing near them; the sums of the stretches say so without sorting them.
 */
export class Diagonals {
  /** What is met: diagonals counted from the beginning of the first stretch, what they tell, and the next of the stretch. */
  #count = 0;
  #places = new Int32Array(256);
  #weights = new Int32Array(256);
  #nexts = new Int32Array(256);
  /** For each stretch what all in it tells, and the last that was met in it. The first two stay empty. */
  #sums = new Int32Array(0);
  #lasts = new Int32Array(0);
  /** The diagonal, perhaps below 0, with which the third stretch begins. */
  #lowest = 0;
  readonly #window = new Int32Array((nearStretches + 1) * stretch);

  /** Forgets what was met and makes room for diagonals `[lowest, highest]`. */
  reset(lowest: number, highest: number): void {
    for (let n = 0; n < this.#count; n++) this.#sums[(this.#places[n] ?? 0) >> stretchBits] = 0;
    this.#count = 0;
    this.#lowest = lowest;
    const stretches = ((highest - lowest) >> stretchBits) + 1 + nearStretches;
    if (stretches <= this.#sums.length) return;
    this.#sums = new Int32Array(stretches);
    this.#lasts = new Int32Array(stretches);
  }

  /** @param weight above 0, in the measure of {@link weightOf} */
  add(diagonal: number, weight: number): void {
    const place = diagonal - this.#lowest + nearStretches * stretch;
    const number = place >> stretchBits;
    const sum = this.#sums[number] ?? 0;
    if (this.#count === this.#places.length) this.#grow();
    const n = this.#count++;
    this.#places[n] = place;
    this.#weights[n] = weight;
    this.#nexts[n] = sum === 0 ? none : (this.#lasts[number] ?? none);
    this.#lasts[number] = n;
    this.#sums[number] = sum + weight;
  }

  /** Takes away the diagonals, within one drift, on which most is met; `undefined` when that is less than `least` bits. */
  take(least: number): Seed | undefined {
    const sums = this.#sums;
    // As much as in the fullest stretch is met on some diagonals that are near enough to each other.
    let most = Math.max(1, least * perBit);
    for (let n = 0; n < this.#count; n++) {
      const sum = sums[(this.#places[n] ?? 0) >> stretchBits] ?? 0;
      if (sum > most) most = sum;
    }
    let last = none;
    for (let n = 0; n < this.#count; n++) {
      const number = (this.#places[n] ?? 0) >> stretchBits;
      const near = (sums[number - 2] ?? 0) + (sums[number - 1] ?? 0) + (sums[number] ?? 0);
      // Each stretch is looked at once.
      if (near < most || this.#lasts[number] !== n) continue;
      const window = this.#windowOf(number);
      let sum = 0;
      for (let i = 0; i < window.length; i++) {
        sum += (window[i] ?? 0) - (i > drift ? (window[i - drift - 1] ?? 0) : 0);
        const place = (number - nearStretches) * stretch + i;
        if (i < nearStretches * stretch || sum < most || (sum === most && last !== none && last < place)) continue;
        most = sum;
        last = place;
      }
    }
    return last === none ? undefined : this.#cut(last, most / perBit);
  }

  /** What is met on each diagonal of a stretch and of those before it that are near. */
  #windowOf(number: number): Int32Array {
    const window = this.#window.fill(0);
    const first = (number - nearStretches) * stretch;
    for (let near = number - nearStretches; near <= number; near++) {
      if (this.#sums[near] === 0) continue;
      for (let n = this.#lasts[near] ?? none; n !== none; n = this.#nexts[n] ?? none) {
        const at = (this.#places[n] ?? 0) - first;
        window[at] = (window[at] ?? 0) + (this.#weights[n] ?? 0);
      }
    }
    return window;
  }

  /** Takes away what is met within one drift up to `last`. */
  #cut(last: number, weight: number): Seed {
    let first = last;
    for (let n = 0; n < this.#count; n++) {
      const place = this.#places[n] ?? 0;
      const taken = this.#weights[n] ?? 0;
      if (place > last || place < last - drift || taken === 0) continue;
      const number = place >> stretchBits;
      if (place < first) first = place;
      this.#weights[n] = 0;
      this.#sums[number] = (this.#sums[number] ?? 0) - taken;
    }
    const shift = this.#lowest - nearStretches * stretch;
    return { diagonal: shift + ((first + last) >> 1), spread: (last - first + 1) >> 1, weight };
  }

  #grow(): void {
    const [places, weights, nexts] = [this.#places, this.#weights, this.#nexts];
    this.#places = new Int32Array(2 * places.length);
    this.#weights = new Int32Array(2 * places.length);
    this.#nexts = new Int32Array(2 * places.length);
    this.#places.set(places);
    this.#weights.set(weights);
    this.#nexts.set(nexts);
  }
}
