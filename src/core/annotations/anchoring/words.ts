import { digit, highSurrogate, ignored, kindOf, letter, separator } from './units';

/** A text and its words. White space, quotes, dashes and other punctuation are between words. */
export interface Words {
  readonly text: string;
  /** The UTF-16 units of the text; behind its end they mean nothing. */
  readonly units: Uint16Array;
  readonly count: number;
  /** Where each of the `count` words starts and ends, in units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Finds the words of texts, one after the other in the same arrays. */
export class WordReader {
  readonly #words = {
    text: '',
    units: new Uint16Array(0),
    count: 0,
    starts: new Int32Array(0),
    ends: new Int32Array(0),
  };

  /** The words of a text that is given in up to three parts; they last until the next reading. */
  read(first: string, second = '', third = ''): Words {
    const words = this.#words;
    words.text = first + second + third;
    const { length } = words.text;
    if (length > words.units.length) {
      words.units = new Uint16Array(length);
      words.starts = new Int32Array(length);
      words.ends = new Int32Array(length);
    }
    copyUnits(first, words.units, 0);
    copyUnits(second, words.units, first.length);
    copyUnits(third, words.units, first.length + second.length);
    words.count = findWords(words.units, length, words.starts, words.ends);
    return words;
  }
}

function copyUnits(text: string, units: Uint16Array, at: number): void {
  for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
}

/** Finds the words of `length` units and returns their number; a number keeps the points and commas between its digits. */
function findWords(units: Uint16Array, length: number, starts: Int32Array, ends: Int32Array): number {
  let count = 0;
  for (let i = 0; i < length;) {
    const kind = kindOf(units[i] ?? 0);
    let end = i + 1;
    if (kind === letter || kind === digit) end = wordEnd(units, length, i);
    else if (kind === highSurrogate) end = Math.min(length, i + 2);
    if (kind !== separator && kind !== ignored) {
      starts[count] = i;
      ends[count++] = end;
    }
    i = end;
  }
  return count;
}

function wordEnd(units: Uint16Array, length: number, start: number): number {
  let end = start + 1;
  for (; end < length; end++) {
    const code = units[end] ?? 0;
    if (kindOf(code) <= ignored) continue;
    const pointOrComma = code === 0x2e || code === 0x2c;
    if (!pointOrComma || !isDigit(units, length, end - 1) || !isDigit(units, length, end + 1)) break;
  }
  while (kindOf(units[end - 1] ?? 0) === ignored) end--;
  return end;
}

function isDigit(units: Uint16Array, length: number, at: number): boolean {
  return at < length && kindOf(units[at] ?? 0) === digit;
}
