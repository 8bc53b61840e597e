import { combining, foldText, foldWord } from './fold';
import { gap, gapBetween, skipPossessive, type Gap } from './gap';
import { singularOf, writingsOf } from './inflection';

const fnvPrime = 16777619;
const fnvStart = 0x811c9dc5 | 0;

/** Words of a set of names: every writing of a word has the word's number, from 1. */
export class Vocabulary {
  readonly #writings: string[] = [''];
  readonly #numbers: number[] = [0];
  #size = 0;
  /** Open addressing: places in the lists above, by the hash of the writing. */
  #table = new Uint32Array(1 << 13);

  /** The number of a folded word, added with all its writings when it is new. */
  add(word: string): number {
    const writings = writingsOf(singularOf(word));
    const known = [word, ...writings].map((writing) => this.#find(writing)).find((number) => number !== 0);
    const number = known ?? ++this.#size;
    for (const writing of new Set([word, ...writings])) if (this.#find(writing) === 0) this.#insert(writing, number);
    return number;
  }

  /** The number of the word at `start` to `end` of folded `units`, or 0 when it is not in the vocabulary. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    let hash = fnvStart;
    for (let i = start; i < end; i++) {
      const unit = units[i] ?? 0;
      if (unit !== combining) hash = Math.imul(hash ^ unit, fnvPrime);
    }
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = table[slot] ?? 0;
      if (place === 0) return 0;
      if (same(this.#writings[place] ?? '', units, start, end)) return this.#numbers[place] ?? 0;
    }
  }

  #find(writing: string): number {
    const units = foldText(writing, new Uint16Array(0));
    return this.numberOf(units, 0, writing.length);
  }

  #insert(writing: string, number: number): void {
    this.#writings.push(writing);
    this.#numbers.push(number);
    if (this.#writings.length * 3 > this.#table.length) {
      this.#table = new Uint32Array(this.#table.length * 2);
      for (let place = 1; place < this.#writings.length; place++) this.#place(place);
    } else {
      this.#place(this.#writings.length - 1);
    }
  }

  #place(place: number): void {
    const writing = this.#writings[place] ?? '';
    let hash = fnvStart;
    for (let i = 0; i < writing.length; i++) hash = Math.imul(hash ^ writing.charCodeAt(i), fnvPrime);
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = place;
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
    let end = at;
    while (units[end] !== 0) end++;
    words.push({ word: foldWord(name.slice(at, end)), before });
    behind = skipPossessive(name, end);
    at = Math.max(end, behind);
  }
  return words;
}
