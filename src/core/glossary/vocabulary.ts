import { combining, foldText, foldWord } from './fold';
import { gap, gapBetween, skipPossessive, type Gap } from './gap';
import { singularOf, writingsOf } from './inflection';

const fnvPrime = 16777619;
const fnvStart = 0x811c9dc5 | 0;

/** Words of a set of names: every writing of a word has the word's number, from 1. */
export class Vocabulary {
  /** All writings of a word, by its number. */
  readonly #byNumber: string[][] = [];
  #size = 0;
  /** Open addressing, two cells an entry: the hash of a writing, and the number of its word (0: the entry is free). */
  #table = new Int32Array(1 << 14);
  readonly #numbers = new Map<string, number>();

  /** The number of a folded word, added with all its writings when it is new. */
  add(word: string): number {
    const writings = [word, ...writingsOf(singularOf(word))];
    const known = writings.map((writing) => this.#numbers.get(writing)).find((number) => number !== undefined);
    const number = known ?? ++this.#size;
    for (const writing of writings) {
      if (this.#numbers.has(writing)) continue;
      this.#numbers.set(writing, number);
      (this.#byNumber[number] ??= []).push(writing);
      if (this.#numbers.size * 6 > this.#table.length) this.#grow();
      else this.#place(writing, number);
    }
    return number;
  }

  /**
   * The number of the word whose hash the word at `start` to `end` of folded `units` has, or 0 when there is none.
   * A hash has 32 bits: whoever finds a name by it makes sure by {@link holds} before it counts.
   */
  numberOf(units: Uint16Array, start: number, end: number): number {
    let hash = fnvStart;
    for (let i = start; i < end; i++) {
      const unit = units[i] ?? 0;
      if (unit !== combining) hash = Math.imul(hash ^ unit, fnvPrime);
    }
    const table = this.#table;
    const mask = table.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const number = table[slot + 1] ?? 0;
      if (number === 0 || table[slot] === hash) return number;
    }
  }

  /** Whether the word at `start` to `end` of folded `units` is in the vocabulary, letter by letter. */
  holds(units: Uint16Array, start: number, end: number): boolean {
    const number = this.numberOf(units, start, end);
    return this.#byNumber[number]?.some((writing) => same(writing, units, start, end)) ?? false;
  }

  #place(writing: string, number: number): void {
    let hash = fnvStart;
    for (let i = 0; i < writing.length; i++) hash = Math.imul(hash ^ writing.charCodeAt(i), fnvPrime);
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

function same(writing: string, units: Uint16Array, start: number, end: number): boolean {
  const { length } = writing;
  let i = 0;
  for (let at = start; at < end; at++) {
    const unit = units[at];
    if (unit === combining) continue;
    if (i >= length || unit !== writing.charCodeAt(i)) return false;
    i++;
  }
  return i === length;
}

/** The end of the word that starts at `start`; folded units end in a separator. */
export function wordEnd(units: Uint16Array, start: number): number {
  let end = start;
  while (units[end] !== 0) end++;
  return end;
}

/** The words of a name, folded, with the gap before each; a name that breaks ends at the break. */
export function wordsOf(name: string): { word: string; before: Gap }[] {
  const words: { word: string; before: Gap }[] = [];
  const units = foldText(name, new Uint16Array(0));
  let behind = 0;
  for (let at = 0; at < name.length;) {
    if (units[at] === 0) {
      at++;
      continue;
    }
    const before = words.length === 0 ? gap.joined : gapBetween(name, behind, at);
    if (before === gap.broken) return words;
    const end = wordEnd(units, at);
    words.push({ word: foldWord(name.slice(at, end)), before });
    behind = skipPossessive(name, end);
    at = Math.max(end, behind);
  }
  return words;
}
