import { digit, highSurrogate, ignored, isLetter, kindOf, letter, separator } from './units';

/** A text and its words. White space, quotes, dashes and other punctuation are between words. */
export interface Words {
  readonly text: string;
  /** The UTF-16 units of the text and a space behind it. */
  readonly units: Uint16Array;
  readonly count: number;
  /** Where each of the `count` words starts and ends, in units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A number for each spelling, hardly ever the same for two. */
  readonly hashes: Int32Array;
}

/** Drawn by lot, so that no text can be written whose words all have the same hash. */
const seed = Math.floor(Math.random() * 2 ** 31);
const prime = 0x01000193;
const space = 0x20;

/** Finds the words of texts, one after the other in the same arrays. */
export class WordReader {
  readonly #words = {
    text: '',
    units: new Uint16Array(0),
    count: 0,
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    hashes: new Int32Array(0),
  };

  /** The words of a text that is given in up to three parts; they last until the next reading. */
  read(first: string, second = '', third = ''): Words {
    const words = this.#words;
    words.text = first + second + third;
    const { length } = words.text;
    if (length >= words.units.length) {
      words.units = new Uint16Array(length + 1);
      words.starts = new Int32Array(length);
      words.ends = new Int32Array(length);
      words.hashes = new Int32Array(length);
    }
    copyUnits(first, words.units, 0);
    copyUnits(second, words.units, first.length);
    copyUnits(third, words.units, first.length + second.length);
    words.units[length] = space;
    words.count = this.#findWords(length);
    return words;
  }

  /** Finds the words of `length` units and returns their number. */
  #findWords(length: number): number {
    const { units, starts, ends, hashes } = this.#words;
    let count = 0;
    for (let i = 0; i < length;) {
      const code = units[i] ?? 0;
      const kind = kindOf(code);
      let end = i + 1;
      if (kind === separator || kind === ignored) {
        i = end;
        continue;
      }
      let hash = hashWith(seed, code);
      if (kind === letter || kind === digit) {
        for (let next = units[end] ?? 0; isLetter(next); next = units[++end] ?? 0) hash = hashWith(hash, next);
        const last = wordEnd(units, end);
        if (last !== end) hash = hashOf(units, i, last);
        end = last;
      } else if (kind === highSurrogate) {
        end = Math.min(length, i + 2);
        hash = hashOf(units, i, end);
      }
      starts[count] = i;
      ends[count] = end;
      hashes[count++] = hash;
      i = end;
    }
    return count;
  }
}

function copyUnits(text: string, units: Uint16Array, at: number): void {
  for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
}

/** Where the word ends that goes on or ends at `end`; a number keeps the points and commas between its digits. */
function wordEnd(units: Uint16Array, from: number): number {
  let end = from;
  for (; ; end++) {
    const code = units[end] ?? 0;
    if (kindOf(code) <= ignored) continue;
    const pointOrComma = code === 0x2e || code === 0x2c;
    if (!pointOrComma || !isDigit(units[end - 1]) || !isDigit(units[end + 1])) break;
  }
  while (kindOf(units[end - 1] ?? 0) === ignored) end--;
  return end;
}

function isDigit(code = space): boolean {
  return kindOf(code) === digit;
}

/** The hash of the spelling `[start, end)`. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = hashWith(hash, units[i] ?? 0);
  return hash;
}

function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}
