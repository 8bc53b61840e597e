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

/** The words of a text in columns; `length` of them are filled. Reused from text to text. */
export interface Tokens {
  length: number;
  /** UTF-16 offset of the first unit. */
  start: Uint32Array;
  /** UTF-16 offset behind the last unit, a possessive "'s" left out. */
  end: Uint32Array;
  /** The word's number in the vocabulary, 0 when it is not there. */
  word: Uint32Array;
  /** {@link Gap} before the word. */
  before: Uint8Array;
}

export function emptyTokens(): Tokens {
  return columns(1024);
}

function columns(capacity: number): Tokens {
  return {
    length: 0,
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    word: new Uint32Array(capacity),
    before: new Uint8Array(capacity),
  };
}

function grow(tokens: Tokens): void {
  const larger = columns(tokens.start.length * 2);
  larger.start.set(tokens.start);
  larger.end.set(tokens.end);
  larger.word.set(tokens.word);
  larger.before.set(tokens.before);
  Object.assign(tokens, { start: larger.start, end: larger.end, word: larger.word, before: larger.before });
}

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

/** Words of a set of names, folded and in the singular, each with a number from 1. */
export class Vocabulary {
  readonly #words: string[] = [''];
  #table = new Uint32Array(1 << 12);

  /** The number of `word` (folded, singular), added when it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const found = this.#probe(hash, word);
    if (found) return found;
    this.#words.push(word);
    if (this.#words.length * 4 > this.#table.length) this.#rehash();
    else this.#insert(hash, this.#words.length - 1);
    return this.#words.length - 1;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Cuts `text` into words. @param tokens receives them; what was in it is overwritten */
  tokenize(text: string, tokens: Tokens): void {
    tokens.length = 0;
    const fold = latin;
    const length = text.length;
    let at = 0;
    let kind: Gap = gap.broken;
    while (at < length) {
      let code = text.charCodeAt(at);
      let folded = code < 128 ? (fold[code] ?? 0) : foldUnit(code);
      if (folded === 0 || folded === combining) {
        // A run of separators: decide whether a name may run across it.
        kind = gap.joined;
        let newlines = 0;
        let marks = 0;
        for (;;) {
          if (code === newline) newlines++;
          else if (code !== space && code !== tab) {
            marks++;
            kind = this.#gapOf(code, text, at, tokens);
          }
          if (++at >= length) return;
          code = text.charCodeAt(at);
          folded = code < 128 ? (fold[code] ?? 0) : foldUnit(code);
          if (folded !== 0) break;
        }
        if (newlines > 1 || marks > 1) kind = gap.broken;
        if (folded === combining) continue;
      }
      const start = at;
      let hash = fnvStart;
      let hash1 = 0;
      let hash2 = 0;
      let hash3 = 0;
      let second = 0;
      let third = 0;
      let last = 0;
      let units = 0;
      for (;;) {
        if (folded !== combining) {
          hash3 = hash2;
          hash2 = hash1;
          hash1 = hash;
          hash = Math.imul(hash ^ folded, fnvPrime);
          third = second;
          second = last;
          last = folded;
          units++;
        }
        if (++at >= length) break;
        const next = text.charCodeAt(at);
        folded = next < 128 ? (fold[next] ?? 0) : foldUnit(next);
        if (folded === 0) break;
      }
      const end = at;
      const ending = pluralEnding(units, third, second, last);
      const wanted = ending === 0 ? hash : ending === 1 ? hash1 : Math.imul(hash3 ^ y, fnvPrime);
      if (tokens.length === tokens.start.length) grow(tokens);
      const row = tokens.length++;
      tokens.start[row] = start;
      tokens.end[row] = end;
      tokens.before[row] = kind;
      tokens.word[row] = this.#find(wanted, text, start, units - ending, ending === 3);
      at = skipPossessive(text, at);
      kind = gap.joined;
    }
  }

  #gapOf(code: number, text: string, at: number, tokens: Tokens): Gap {
    switch (code) {
      case hyphen:
      case enDash:
        // " - " is a dash between thoughts, "two-State" and "sub-\nregional" are one word.
        return text.charCodeAt(at - 1) === space && text.charCodeAt(at + 1) === space ? gap.broken : gap.joined;
      case 44:
        return gap.comma;
      case 47:
        return gap.slash;
      case 38:
        return gap.ampersand;
      case 46: {
        // "U.N." but not the end of a sentence.
        const row = tokens.length - 1;
        const single = row >= 0 && tokens.end[row] === at && at - (tokens.start[row] ?? 0) === 1;
        return single && foldUnit(text.charCodeAt(at + 1)) !== 0 ? gap.joined : gap.broken;
      }
      default:
        return gap.broken;
    }
  }

  /** The number of the word whose hash is `hash`, when its units are those of the text. */
  #find(hash: number, text: string, start: number, units: number, withY: boolean): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot] ?? 0;
      if (number === 0) return 0;
      if (agrees(this.#words[number] ?? '', text, start, units, withY)) return number;
    }
  }

  #probe(hash: number, word: string): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot] ?? 0;
      if (number === 0 || this.#words[number] === word) return number;
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

function agrees(word: string, text: string, start: number, units: number, withY: boolean): boolean {
  if (word.length !== units + (withY ? 1 : 0)) return false;
  for (let i = 0, at = start; i < units; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    if (folded === combining) continue;
    if (folded !== word.charCodeAt(i++)) return false;
  }
  return !withY || word.charCodeAt(units) === y;
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

/** The words of a name, folded and in the singular, with the gap before each. */
export function wordsOf(name: string): { word: string; before: Gap }[] {
  const vocabulary = new Vocabulary();
  const tokens = emptyTokens();
  vocabulary.tokenize(name, tokens);
  const words: { word: string; before: Gap }[] = [];
  for (let row = 0; row < tokens.length; row++) {
    words.push({
      word: foldWord(name.slice(tokens.start[row], tokens.end[row])),
      before: (row === 0 ? gap.joined : (tokens.before[row] ?? gap.broken)) as Gap,
    });
  }
  return words;
}

/** One word, folded and in the singular. */
export function foldWord(word: string): string {
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
