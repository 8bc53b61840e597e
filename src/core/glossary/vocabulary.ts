import { unitAt } from '../model/unitAt';
import { combining, foldUnit, foldWord } from './fold';
import { gap, gapBetween, skipPossessive, type Gap } from './gap';
import { singularOf, writingsOf } from './inflection';
import { normalForms, otherScripts, otherWordEnd } from './scripts';
import { hashOf } from './wordHash';

/** Words of a set of names: every writing of a word has the word's number, from 1. */
export class Vocabulary {
  /** By writing. */
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #writings: string[][] = [];
  #size = 0;
  /** Open addressing, two cells an entry: the hash of a writing, and the number of its word (0: the entry is free). */
  #table = new Int32Array(1 << 14);
  /** A set of bits, by the upper half of a hash; small enough for the fastest cache, it turns most words away. */
  readonly #filter = new Int32Array(1 << 11);

  /** How many words there are; the highest number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a folded word, added with all its writings when it is new. */
  add(word: string): number {
    const before = this.#numbers.get(word);
    if (before !== undefined) return before;
    const writings = isLatin(word) ? writingsOf(singularOf(word)) : [word];
    let number = 0;
    for (const writing of writings) number ||= this.#numbers.get(writing) ?? 0;
    number ||= ++this.#size;
    this.#addWriting(word, number);
    for (const writing of writings) this.#addWriting(writing, number);
    return number;
  }

  #addWriting(writing: string, number: number): void {
    if (this.#numbers.has(writing)) return;
    this.#numbers.set(writing, number);
    const known = this.#writings[number];
    if (known) known.push(writing);
    else this.#writings[number] = [writing];
    // Half full at the most: a larger table would be slower, for it must share the cache with all that reads a text.
    if (this.#numbers.size * 4 > this.#table.length) this.#grow();
    else this.#place(writing, number);
  }

  /** Whether {@link numberOf} may know a word by this hash: false for most words that are in no name. */
  mayKnow(hash: number): boolean {
    const bit = hash >>> 16;
    return (((this.#filter[bit >> 5] ?? 0) >> (bit & 31)) & 1) !== 0;
  }

  /**
   * The number of the word that has this hash, or 0 when there is none.
   * A hash has 32 bits: whoever finds a name by it makes sure by {@link holds} before it counts.
   */
  numberOf(hash: number): number {
    const table = this.#table;
    const mask = table.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = table[slot + 1] ?? 0;
      if (number === 0 || table[slot] === hash) return number;
    }
  }

  /** Whether the word from `start` to `end` of `text` is a writing of the word of this number, letter by letter. */
  holds(text: string, start: number, end: number, number: number): boolean {
    const writings = this.#writings[number] ?? [];
    if (unitAt(text, start) >= otherScripts)
      return normalForms(foldWord(text.slice(start, end))).some((form) => writings.includes(form));
    for (const writing of writings) if (same(writing, text, start, end)) return true;
    return false;
  }

  #place(writing: string, number: number): void {
    const hash = hashOf(writing);
    const bit = hash >>> 16;
    this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    const table = this.#table;
    const mask = table.length - 2;
    let slot = (hash << 1) & mask;
    while (table[slot + 1] !== 0) slot = (slot + 2) & mask;
    table[slot] = hash;
    table[slot + 1] = number;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (const [writing, number] of this.#numbers) this.#place(writing, number);
  }
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < otherScripts;
}

function same(writing: string, text: string, start: number, end: number): boolean {
  let i = 0;
  for (let at = start; at < end; at++) {
    const unit = foldUnit(unitAt(text, at));
    if (unit === combining) continue;
    // Behind the writing's last letter this compares with NaN.
    if (unit !== writing.charCodeAt(i)) return false;
    i++;
  }
  return i === writing.length;
}

function wordEnd(name: string, start: number): number {
  if (name.charCodeAt(start) >= otherScripts) return otherWordEnd(name, start);
  let end = start;
  while (end < name.length && foldUnit(name.charCodeAt(end)) !== 0 && name.charCodeAt(end) < otherScripts) end++;
  return end;
}

const simpleName = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The words of a name, folded, with the gap before each; a name that breaks ends at the break. */
export function wordsOf(name: string): { word: string; before: Gap }[] {
  // Most names are simple, and there are thousands.
  if (simpleName.test(name)) return name.split(' ').map((word) => ({ word: word.toLowerCase(), before: gap.joined }));
  const words: { word: string; before: Gap }[] = [];
  let behind = 0;
  for (let at = 0; at < name.length;) {
    if (foldUnit(name.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const before = words.length === 0 ? gap.joined : gapBetween(name, behind, at);
    if (before === gap.broken) return words;
    const end = wordEnd(name, at);
    const word = foldWord(name.slice(at, end));
    // The ending of a Russian word counts nothing, but the particles of an Arabic name belong to it.
    words.push({ word: normalForms(word)[0] ?? word, before });
    behind = skipPossessive(name, end);
    at = Math.max(end, behind);
  }
  return words;
}
