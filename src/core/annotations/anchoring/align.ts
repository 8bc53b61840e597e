import type { Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** What differences cost, in bits. */
const replaced = 2.5;
const missing = 2;
const added = 1.2;
/** A side of which nothing is left: its neighbour was cut, moved away or written anew. */
export const lostSide = 6;
/** A missing word at the quote's end costs more than a replaced one, so that a replaced one stays in. */
const missingAtEnd = 3;

const longestReplaced = 2;

const fromStart = 1;
const diagonal = 2;
const up = 3;
const left = 4;

/** A pattern laid on a place of the text. */
export interface Alignment {
  /** For each word of the pattern the place in the text that it is laid on, or -1. */
  readonly places: Int32Array;
  /** Evidence that the words before and behind the quote are those that stood there, in bits; negative against it. */
  readonly before: number;
  readonly behind: number;
}

/** Lays patterns on a text; keeps its tables between calls. */
export class Aligner {
  readonly #index: TextIndex;
  #scores = new Float64Array(0);
  #traces = new Uint8Array(0);

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /**
   * The best alignment near a diagonal (place in the text minus place in the pattern), at most `band` words off it.
   * Costs pattern × band.
   */
  align(pattern: Pattern, diagonalAt: number, band: number): Alignment {
    const { ids: words } = this.#index;
    const { ids, bits, from, to } = pattern;
    const straight = this.alignStraight(pattern, diagonalAt);
    if (straight) return straight;
    const rows = ids.length;
    const width = 2 * band + 1;
    this.#reserve((rows + 1) * width);
    const scores = this.#scores;
    const traces = this.#traces;
    const shift = diagonalAt - band;
    let best = -Infinity;
    let bestAt = 0;
    for (let i = 0; i <= rows; i++) {
      const start = startScore(i, from);
      const rest = endScore(i, rows, to);
      const id = i > 0 ? (ids[i - 1] ?? -1) : -1;
      const gain = i > 0 ? (bits[i - 1] ?? 0) : 0;
      for (let k = 0; k < width; k++) {
        const at = i * width + k;
        // The cell says: `i` words of the pattern are laid on the text up to place `j`.
        const j = i + shift + k;
        let score = -Infinity;
        let trace = 0;
        if (j >= 0 && j <= words.length) {
          score = start;
          trace = fromStart;
          if (i > 0 && j > 0) {
            const same = id >= 0 && words[j - 1] === id;
            const value = (scores[at - width] ?? 0) + (same ? gain : -replaced);
            if (value > score) {
              score = value;
              trace = diagonal;
            }
          }
          if (i > 0 && k + 1 < width) {
            const value = (scores[at - width + 1] ?? 0) - missing;
            if (value > score) {
              score = value;
              trace = up;
            }
          }
          if (k > 0) {
            const value = (scores[at - 1] ?? 0) - added;
            if (value > score) {
              score = value;
              trace = left;
            }
          }
        }
        scores[at] = score;
        traces[at] = trace;
        if (score + rest > best) {
          best = score + rest;
          bestAt = at;
        }
      }
    }
    return this.#trace(pattern, bestAt, width, shift);
  }

  /**
   * The alignment on a diagonal alone, when at most {@link longestReplaced} words in a row differ there: words replaced
   * one by one need no more. `undefined` otherwise.
   */
  alignStraight({ ids, bits, from, to }: Pattern, diagonalAt: number): Alignment | undefined {
    const { ids: words } = this.#index;
    const places = new Int32Array(ids.length);
    let before = 0;
    let behind = 0;
    let replacedInRow = 0;
    for (let i = 0; i < ids.length; i++) {
      const isSame = words[diagonalAt + i] === ids[i];
      replacedInRow = isSame ? 0 : replacedInRow + 1;
      if (replacedInRow > longestReplaced || diagonalAt + i < 0) return undefined;
      const told = isSame ? (bits[i] ?? 0) : -replaced;
      if (i < from) before += told;
      else if (i >= to) behind += told;
      places[i] = diagonalAt + i;
    }
    return diagonalAt + ids.length <= words.length ? { places, before, behind } : undefined;
  }

  #reserve(size: number): void {
    if (this.#scores.length >= size) return;
    this.#scores = new Float64Array(size);
    this.#traces = new Uint8Array(size);
  }

  #trace({ ids, bits, from, to }: Pattern, end: number, width: number, shift: number): Alignment {
    const places = new Int32Array(ids.length).fill(-1);
    let i = Math.floor(end / width);
    let k = end % width;
    let before = 0;
    let behind = i < to ? -lostSide : Math.max(-lostSide, -missing * (ids.length - i));
    const count = (value: number) => {
      if (i <= from) before += value;
      else if (i > to) behind += value;
    };
    for (;;) {
      const trace = this.#traces[i * width + k];
      if (trace === diagonal) {
        const j = i + shift + k - 1;
        places[i - 1] = j;
        count(this.#index.ids[j] === ids[i - 1] ? (bits[i - 1] ?? 0) : -replaced);
        i--;
      } else if (trace === up) {
        count(-missing);
        i--;
        k++;
      } else if (trace === left) {
        if (i <= from) before -= added;
        else if (i >= to) behind -= added;
        k--;
      } else {
        break;
      }
    }
    before += i > from ? -lostSide : Math.max(-lostSide, -missing * i);
    return { places, before, behind };
  }
}

function startScore(i: number, from: number): number {
  return i <= from ? Math.max(-lostSide, -missing * i) : -lostSide - missingAtEnd * (i - from);
}

function endScore(i: number, rows: number, to: number): number {
  return i >= to ? Math.max(-lostSide, -missing * (rows - i)) : -lostSide - missingAtEnd * (to - i);
}
