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

/** A pattern laid on a place of the text. It lasts until the next is laid. */
export interface Alignment {
  /** For each word of the pattern the place in the text that it is laid on, or -1; what comes behind means nothing. */
  readonly places: Int32Array;
  /** Evidence that the words before and behind the quote are those that stood there, in bits; negative against it. */
  readonly before: number;
  readonly behind: number;
}

/** Lays patterns on a text; keeps its tables between calls. */
export class Aligner {
  readonly #index: TextIndex;
  #places = new Int32Array(0);
  /** The scores of one row, and how each cell of all rows was reached. */
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
    const straight = this.alignStraight(pattern, diagonalAt);
    if (straight) return straight;
    const { to } = pattern;
    const rows = pattern.ids.length;
    const width = 2 * band + 1;
    const shift = diagonalAt - band;
    this.#reserve(rows, width);
    let best = -Infinity;
    let bestAt = 0;
    for (let i = 0; i <= rows; i++) {
      const k = this.#fillRow(pattern, i, shift, width);
      const score = (this.#scores[k] ?? 0) + endScore(i, rows, to);
      if (score <= best) continue;
      best = score;
      bestAt = i * width + k;
    }
    return this.#trace(pattern, bestAt, width, shift);
  }

  /**
   * Lays `i` words of the pattern on the text up to each place of the band: turns the scores of `i - 1` words into
   * those of `i`. Returns the cell with the highest.
   */
  #fillRow({ ids, bits, from }: Pattern, i: number, shift: number, width: number): number {
    const { ids: words } = this.#index;
    const scores = this.#scores;
    const traces = this.#traces;
    const row = i * width;
    const start = startScore(i, from);
    const id = i > 0 ? (ids[i - 1] ?? -1) : -1;
    const gain = i > 0 ? (bits[i - 1] ?? 0) : 0;
    // Cell `k` says: up to place `i + shift + k` of the text, which has to be in it.
    const first = Math.max(0, Math.min(width, -i - shift));
    const end = Math.max(first, Math.min(width, words.length + 1 - i - shift));
    for (let k = 0; k < first; k++) scores[k] = -Infinity;
    let best = 0;
    let most = -Infinity;
    let last = -Infinity;
    for (let k = first; k < end; k++) {
      let score = start;
      let trace = fromStart;
      const j = i + shift + k;
      const isSame = id >= 0 && j > 0 && words[j - 1] === id;
      const onDiagonal = (scores[k] ?? 0) + (isSame ? gain : -replaced);
      if (onDiagonal > score) {
        score = onDiagonal;
        trace = diagonal;
      }
      const fromAbove = (scores[k + 1] ?? 0) - missing;
      if (fromAbove > score) {
        score = fromAbove;
        trace = up;
      }
      const fromLeft = last - added;
      if (fromLeft > score) {
        score = fromLeft;
        trace = left;
      }
      scores[k] = score;
      traces[row + k] = trace;
      last = score;
      if (score > most) {
        most = score;
        best = k;
      }
    }
    for (let k = end; k < width; k++) scores[k] = -Infinity;
    return best;
  }

  /**
   * The alignment on a diagonal alone, when at most {@link longestReplaced} words in a row differ there: words replaced
   * one by one need no more. `undefined` otherwise.
   */
  alignStraight({ ids, bits, from, to }: Pattern, diagonalAt: number): Alignment | undefined {
    const { ids: words } = this.#index;
    if (diagonalAt < 0 || diagonalAt + ids.length > words.length) return undefined;
    if (this.#places.length < ids.length) this.#places = new Int32Array(ids.length);
    const places = this.#places;
    let before = 0;
    let behind = 0;
    let replacedInRow = 0;
    for (let i = 0; i < ids.length; i++) {
      const isSame = words[diagonalAt + i] === ids[i];
      replacedInRow = isSame ? 0 : replacedInRow + 1;
      if (replacedInRow > longestReplaced) return undefined;
      const told = isSame ? (bits[i] ?? 0) : -replaced;
      if (i < from) before += told;
      else if (i >= to) behind += told;
      places[i] = diagonalAt + i;
    }
    return { places, before, behind };
  }

  #reserve(rows: number, width: number): void {
    if (this.#places.length < rows) this.#places = new Int32Array(rows);
    if (this.#traces.length < (rows + 1) * width) this.#traces = new Uint8Array((rows + 1) * width);
    if (this.#scores.length < width + 1) this.#scores = new Float64Array(width + 1);
    this.#scores.fill(-Infinity, 0, width + 1);
  }

  #trace({ ids, bits, from, to }: Pattern, end: number, width: number, shift: number): Alignment {
    const places = this.#places.fill(-1, 0, ids.length);
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
