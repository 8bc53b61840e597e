import { SourceText } from './sourceText';
import { Vocabulary } from './vocabulary';
import { WordReader, type Words } from './words';

/** The most that meeting a word again can tell, in bits: a rare word may come twice by chance. */
const mostBits = 7;
const leastBits = 0.25;
/** In a text of fewer words than this a word is rarer than it seems. */
const fewWords = 256;

/** The words of a text by number, where each of them stands, and how much it tells to meet one of them. */
export class TextIndex {
  readonly source: SourceText;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The number of the word at each place. */
  readonly ids: Int32Array;
  readonly #vocabulary: Vocabulary;
  /** Places of word `id`: from `#firsts[id]` to `#firsts[id + 1]` of `#places`, ascending. */
  readonly #firsts: Int32Array;
  readonly #places: Int32Array;
  /** What each word tells. */
  readonly #bits: Float64Array;

  constructor(text: string) {
    this.source = new SourceText(text);
    const words = new WordReader().read(text);
    this.starts = words.starts.subarray(0, words.count);
    this.ends = words.ends.subarray(0, words.count);
    this.#vocabulary = new Vocabulary(words);
    this.ids = this.#vocabulary.ids;
    this.#firsts = firstsOf(this.ids, this.#vocabulary.size);
    const wordsInAll = Math.max(fewWords, this.length);
    this.#bits = new Float64Array(this.#vocabulary.size);
    for (let id = 0; id < this.#bits.length; id++) {
      this.#bits[id] = Math.max(leastBits, Math.min(mostBits, Math.log2(wordsInAll / this.countOf(id))));
    }
    const next = this.#firsts.slice();
    this.#places = new Int32Array(this.ids.length);
    for (let at = 0; at < this.ids.length; at++) {
      const id = this.ids[at] ?? 0;
      const to = next[id] ?? 0;
      this.#places[to] = at;
      next[id] = to + 1;
    }
  }

  /** The number of words. */
  get length(): number {
    return this.ids.length;
  }

  /** The number that this text has for a word of another; -1 when it does not have it. */
  idOf(words: Words, place: number): number {
    return this.#vocabulary.idOf(words, place);
  }

  /** Where word `id` stands, ascending. */
  placesOf(id: number): Int32Array {
    return id < 0 ? new Int32Array(0) : this.#places.subarray(this.#firsts[id], this.#firsts[id + 1]);
  }

  /** The n-th place of word `id`, from 0. */
  placeOf(id: number, n: number): number {
    return this.#places[(this.#firsts[id] ?? 0) + n] ?? -1;
  }

  countOf(id: number): number {
    return id < 0 ? 0 : (this.#firsts[id + 1] ?? 0) - (this.#firsts[id] ?? 0);
  }

  /** How much it tells to meet word `id` where it is expected, in bits. */
  bitsOf(id: number): number {
    return id < 0 ? mostBits : (this.#bits[id] ?? mostBits);
  }

  /** The first word that starts at or behind a UTF-16 offset. */
  wordAt(offset: number): number {
    return lowerBound(this.starts, offset);
  }
}

/** Where the places of each word begin when they are written down word after word. */
function firstsOf(ids: Int32Array, size: number): Int32Array {
  const firsts = new Int32Array(size + 1);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
  }
  for (let id = 0; id < size; id++) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  return firsts;
}

/** The first index of an ascending array whose value is not below `value`. */
export function lowerBound(ascending: Int32Array, value: number): number {
  let low = 0;
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
