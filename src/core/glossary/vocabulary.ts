import { combining, latin } from './fold';
import { nextHash, startHash } from './wordHash';

/**
 * Words of a set of names: every writing of a word has the word's number, from 1. It is small, for it must share the cache
 * with all that reads a text.
 */
export class Vocabulary {
  /** The letters of all writings, a 0 behind each. */
  readonly #letters: Uint16Array;
  /** By number: where the writings of a word begin among the letters; those of the next word begin where they end. */
  readonly #begin: Int32Array;
  /** Which bits of a cell are the number. */
  readonly #numberBits: number;
  /**
   * Open addressing, by the lower bits of a hash; 0 is free. A cell holds the number of a word and, above it, what there
   * is room for of the hash of a writing: together with the place of the cell that is all of the hash.
   */
  readonly #table: Int32Array;
  /** A set of bits, by the upper half of a hash; small enough for the fastest cache, it turns most words away. */
  readonly #filter = new Int32Array(1 << 11);

  /** @param writings of each word, folded, by its number */
  constructor(writings: readonly (readonly string[] | undefined)[]) {
    this.#numberBits = powerOfTwo(writings.length) - 1;
    const letters: number[] = [];
    const hashes: number[] = [];
    const numbers: number[] = [];
    this.#begin = new Int32Array(writings.length + 1);
    for (let number = 1; number < writings.length; number++) {
      for (const writing of writings[number] ?? []) {
        let hash = startHash;
        for (let i = 0; i < writing.length; i++) {
          const unit = writing.charCodeAt(i);
          letters.push(unit);
          hash = nextHash(hash, unit);
        }
        letters.push(0);
        hashes.push(hash);
        numbers.push(number);
        this.#filter[hash >>> 21] = (this.#filter[hash >>> 21] ?? 0) | (1 << ((hash >>> 16) & 31));
      }
      this.#begin[number + 1] = letters.length;
    }
    this.#letters = Uint16Array.from(letters);
    let length = powerOfTwo(hashes.length * 1.5);
    let table = tableOf(hashes, numbers, this.#numberBits, length);
    while (!table) table = tableOf(hashes, numbers, this.#numberBits, (length *= 2));
    this.#table = table;
  }

  /** Whether {@link numberOf} may know a word by this hash: false for most words that are in no name. */
  mayKnow(hash: number): boolean {
    return (((this.#filter[hash >>> 21] ?? 0) >> ((hash >>> 16) & 31)) & 1) !== 0;
  }

  /**
   * The number of the word that has this hash, or 0 when there is none.
   * A hash has 32 bits: whoever finds a name by it makes sure by {@link holds} before it counts.
   */
  numberOf(hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    const bits = this.#numberBits;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const cell = table[slot] ?? 0;
      if (cell === 0 || ((cell ^ hash) & ~bits) === 0) return cell & bits;
    }
  }

  /** Whether the Latin word from `start` to `end` of a text's UTF-16 units is a writing of the word of this number. */
  holds(units: Uint16Array, start: number, end: number, number: number): boolean {
    const letters = this.#letters;
    const behind = this.#begin[number + 1] ?? 0;
    for (let i = this.#begin[number] ?? 0; i < behind; i++) {
      let at = start;
      for (; at < end; at++) {
        const unit = latin[units[at] ?? 0] ?? 0;
        if (unit === combining) continue;
        if (unit !== letters[i]) break;
        i++;
      }
      if (at === end && letters[i] === 0) return true;
      while (letters[i] !== 0) i++;
    }
    return false;
  }

  /** Whether a folded word of any script is a writing of the word of this number. */
  isWriting(word: string, number: number): boolean {
    const letters = this.#letters;
    const behind = this.#begin[number + 1] ?? 0;
    for (let i = this.#begin[number] ?? 0; i < behind; i++) {
      let at = 0;
      while (at < word.length && word.charCodeAt(at) === letters[i + at]) at++;
      i += at;
      if (at === word.length && letters[i] === 0) return true;
      while (letters[i] !== 0) i++;
    }
    return false;
  }
}

/**
 * The table in so many cells; `undefined` when a writing would be taken for another one, which a longer table avoids.
 * @param hashes of the writings
 * @param numbers of their words
 */
function tableOf(
  hashes: readonly number[],
  numbers: readonly number[],
  numberBits: number,
  length: number,
): Int32Array | undefined {
  const table = new Int32Array(length);
  const mask = length - 1;
  /** By cell. */
  const placed = new Int32Array(length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    let slot = hash & mask;
    for (; table[slot] !== 0; slot = (slot + 1) & mask) {
      if ((((table[slot] ?? 0) ^ hash) & ~numberBits) !== 0) continue;
      if (placed[slot] !== hash) return undefined;
      break;
    }
    // Of two writings with the same hash the first one counts.
    if (table[slot] !== 0) continue;
    table[slot] = (hash & ~numberBits) | (numbers[i] ?? 0);
    placed[slot] = hash;
  }
  return table;
}

/** The least power of two that is no less than a number, from 2 on. */
function powerOfTwo(least: number): number {
  let power = 2;
  while (power < least) power *= 2;
  return power;
}
