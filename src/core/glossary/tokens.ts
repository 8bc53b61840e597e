import { combining, foldUnit, latin, pluralEnding } from './fold';

/** What stands between a word and the word before it. */
export const gap = {
  /** Spaces with at most one line end, or a hyphen: the words can belong to one name. */
  joined: 0,
  comma: 1,
  slash: 2,
  ampersand: 3,
  /** Anything else: a name never runs across it. */
  broken: 4,
} as const;
export type Gap = (typeof gap)[keyof typeof gap];

const newline = 10;
const space = 32;
const tab = 9;
const hyphen = 45;
const enDash = 0x2013;
const apostrophe = 39;
const curlyApostrophe = 0x2019;
const fnvPrime = 16777619;
const fnvStart = 0x811c9dc5 | 0;
const y = 121;

/**
 * Reads a text word by word. One reader holds the word it read last, so that reading allocates nothing.
 * Offsets are UTF-16 units.
 */
export class WordReader {
  /** Behind the last unit of the word, a possessive "'s" left out. */
  end = 0;
  /** Where to read on: behind a possessive. */
  next = 0;
  /** Units of the folded word in the singular, without the "y" that a plural "-ies" gives back. */
  units = 0;
  withY = false;
  /** Hash of the folded word in the singular. */
  hash = 0;

  /** Reads the word that starts at `start`. */
  word(text: string, start: number): void {
    const fold = latin;
    const { length } = text;
    let hash = fnvStart;
    let hash1 = 0;
    let hash2 = 0;
    let hash3 = 0;
    let third = 0;
    let second = 0;
    let last = 0;
    let units = 0;
    let at = start;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const folded = code < 128 ? (fold[code] ?? 0) : foldUnit(code);
      if (folded === 0) break;
      if (folded === combining) continue;
      hash3 = hash2;
      hash2 = hash1;
      hash1 = hash;
      hash = Math.imul(hash ^ folded, fnvPrime);
      third = second;
      second = last;
      last = folded;
      units++;
    }
    const ending = pluralEnding(units, third, second, last);
    this.hash = ending === 0 ? hash : ending === 1 ? hash1 : Math.imul(hash3 ^ y, fnvPrime);
    this.units = units - ending;
    this.withY = ending === 3;
    this.end = at;
    this.next = skipPossessive(text, at);
  }

  /** What stands at `at` before the next word; {@link next} is then where that word starts. */
  gap(text: string, at: number): Gap {
    const { length } = text;
    let kind: Gap = gap.joined;
    let newlines = 0;
    let marks = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code === newline) newlines++;
      else if (code !== space && code !== tab) {
        const folded = foldUnit(code);
        if (folded !== 0 && folded !== combining) break;
        marks++;
        kind = gapOf(code, text, at);
        if (kind === gap.broken) return kind;
      }
    }
    this.next = at;
    return at === length || newlines > 1 || marks > 1 ? gap.broken : kind;
  }

  /** Whether `known` (folded, singular) is the word that was read at `start`. */
  is(known: string, text: string, start: number): boolean {
    if (known.length !== this.units + (this.withY ? 1 : 0)) return false;
    for (let i = 0, at = start; i < this.units; at++) {
      const code = text.charCodeAt(at);
      const folded = code < 128 ? (latin[code] ?? 0) : foldUnit(code);
      if (folded === combining) continue;
      if (folded !== known.charCodeAt(i++)) return false;
    }
    return !this.withY || known.charCodeAt(this.units) === y;
  }
}

function gapOf(code: number, text: string, at: number): Gap {
  switch (code) {
    case hyphen:
    case enDash:
      // " - " is a dash between thoughts, "two-State" and "sub-\nregional" are one word.
      return text.charCodeAt(at - 1) === space && text.charCodeAt(at + 1) === space ? gap.broken : gap.joined;
    case 43:
      return gap.joined;
    case 44:
      return gap.comma;
    case 47:
      return gap.slash;
    case 38:
      return gap.ampersand;
    case 46: {
      // "U.N." but not the end of a sentence.
      const single = foldUnit(text.charCodeAt(at - 1)) !== 0 && (at < 2 || foldUnit(text.charCodeAt(at - 2)) === 0);
      return single && foldUnit(text.charCodeAt(at + 1)) !== 0 ? gap.joined : gap.broken;
    }
    default:
      return gap.broken;
  }
}

/** Words of a set of names, folded and in the singular, each with a number from 1. */
export class Vocabulary {
  readonly #words: string[] = [''];
  #table = new Uint32Array(1 << 12);

  /** The number of `word` (folded, singular), added when it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot] ?? 0;
      if (number === 0) break;
      if (this.#words[number] === word) return number;
    }
    this.#words.push(word);
    if (this.#words.length * 4 > this.#table.length) this.#rehash();
    else this.#insert(hash, this.#words.length - 1);
    return this.#words.length - 1;
  }

  /** The number of the word that `reader` read at `start`, or 0 when it is not in the vocabulary. */
  numberOf(reader: WordReader, text: string, start: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = reader.hash & mask; ; slot = (slot + 1) & mask) {
      const number = table[slot] ?? 0;
      if (number === 0 || reader.is(this.#words[number] ?? '', text, start)) return number;
    }
  }

  #insert(hash: number, number: number): void {
    const mask = this.#table.length - 1;
    let slot = hash & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = number;
  }

  #rehash(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    this.#words.forEach((word, number) => {
      if (number > 0) this.#insert(hashOf(word), number);
    });
  }
}

function hashOf(word: string): number {
  let hash = fnvStart;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), fnvPrime);
  return hash;
}

/** Behind a possessive "'s" or "s'" that starts at `at`; else `at`. */
function skipPossessive(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== apostrophe && code !== curlyApostrophe) return at;
  const next = text.charCodeAt(at + 1);
  if ((next === 115 || next === 83) && foldUnit(text.charCodeAt(at + 2)) === 0) return at + 2;
  const before = text.charCodeAt(at - 1);
  return (before === 115 || before === 83) && (next === space || next === newline) ? at + 1 : at;
}

/** The words of a name, folded and in the singular, with the gap before each; a name that breaks ends at the break. */
export function wordsOf(name: string): { word: string; before: Gap }[] {
  const reader = new WordReader();
  const words: { word: string; before: Gap }[] = [];
  let start = 0;
  let before: Gap = gap.joined;
  while (start < name.length) {
    reader.word(name, start);
    if (reader.end > start) words.push({ word: foldWord(name.slice(start, reader.end)), before });
    before = reader.gap(name, reader.next);
    if (before === gap.broken) return words;
    start = reader.next;
  }
  return words;
}

/** One word, folded and in the singular. */
function foldWord(word: string): string {
  const units: number[] = [];
  for (let i = 0; i < word.length; i++) {
    const folded = foldUnit(word.charCodeAt(i));
    if (folded !== 0 && folded !== combining) units.push(folded);
  }
  const [third = 0, second = 0, last = 0] = units.length >= 3 ? units.slice(-3) : [];
  const ending = pluralEnding(units.length, third, second, last);
  const stem = String.fromCharCode(...units.slice(0, units.length - ending));
  return ending === 3 ? `${stem}y` : stem;
}
