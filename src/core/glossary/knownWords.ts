import { isCapital, isDigit, isSmall } from '../model/ascii';
import { copyEach, type CopyUnits } from '../model/units';
import { combining, foldOther, foldWord, latin, latinEnd } from './fold';
import { spokenAmpersand } from './nameWords';
import { isOtherLetter, normalForms, otherScripts, otherWordEnd } from './scripts';
import type { Vocabulary } from './vocabulary';
import { hashOf, nextHash, startHash } from './wordHash';

const dot = 46;
const ampersand = 38;
const spoken = hashOf(spokenAmpersand);
/** Of initials with their full stops, in UTF-16 units: "U.N.E.S.C.O.". */
const longestInitials = 16;
/** A footnote's number has no more digits. */
const longestMark = 3;

/** The words of a text that a vocabulary knows by their hash, in the order of the text; made once, filled for each text. */
export class KnownWords {
  readonly #copyUnits: CopyUnits;
  #units = new Uint16Array(1 << 12);
  #cells = new Int32Array(3 << 10);
  #length = 0;
  #otherScripts = false;

  constructor(copyUnits: CopyUnits = copyEach) {
    this.#copyUnits = copyUnits;
  }

  /** Whether the text holds letters of a script other than the Latin one. */
  get holdsOtherScripts(): boolean {
    return this.#otherScripts;
  }

  get length(): number {
    return this.#length;
  }

  /** UTF-16 offset of the word's first letter. */
  start(index: number): number {
    return this.#cells[index * 3] ?? 0;
  }

  /** UTF-16 offset behind the word's last letter. */
  end(index: number): number {
    return this.#cells[index * 3 + 1] ?? 0;
  }

  /** The word's number in the vocabulary. */
  number(index: number): number {
    return this.#cells[index * 3 + 2] ?? 0;
  }

  /** Whether a word of `text`, which was read last, is in the vocabulary letter by letter, and not merely its hash. */
  isIn(vocabulary: Vocabulary, text: string, index: number): boolean {
    const start = this.start(index);
    const end = this.end(index);
    const number = this.number(index);
    if (this.unit(start) === ampersand) return true;
    if (this.unit(start + 1) === dot) return vocabulary.isWriting(withoutDots(text.slice(start, end)), number);
    if (this.unit(start) < otherScripts) return vocabulary.holds(this.#units, start, end, number);
    return normalForms(foldWord(text.slice(start, end))).some((form) => vocabulary.isWriting(form, number));
  }

  /** The UTF-16 unit at an offset within the text that was read last. */
  unit(at: number): number {
    return this.#units[at] ?? 0;
  }

  /** Reads a text. One pass that looks at each letter once: it is the greater part of what matching costs. */
  read(text: string, vocabulary: Vocabulary): void {
    this.#length = 0;
    this.#otherScripts = false;
    const { length } = text;
    if (length > this.#units.length) this.#units = new Uint16Array(length);
    const units = this.#units;
    this.#copyUnits(text, units);
    const table = latin;
    const and = vocabulary.numberOf(spoken);
    for (let at = 0; at < length;) {
      const start = at;
      let hash = startHash;
      let code = 0;
      for (; at < length; at++) {
        code = units[at] ?? 0;
        const unit = code < latinEnd ? (table[code] ?? 0) : 0;
        if (unit === 0) break;
        if (unit !== combining) hash = nextHash(hash, unit);
      }
      if (at > start) {
        if (at === start + 1 && code === dot && isCapital(units[start] ?? 0)) {
          const end = this.#readInitials(start, length, vocabulary);
          if (end > 0) {
            at = end;
            continue;
          }
        }
        const number = vocabulary.mayKnow(hash) ? vocabulary.numberOf(hash) : 0;
        if (number !== 0) this.#push(start, at, number);
        else if (isDigit(units[at - 1] ?? 0)) this.#readNoted(start, at, vocabulary);
      }
      if (code >= latinEnd && at < length && foldOther(code) !== 0) at = this.#readOther(text, at, vocabulary);
      else {
        if (code === ampersand && and !== 0) this.#push(at, at + 1, and);
        at++;
      }
    }
  }

  /** Reads initials with full stops, "U.N.", as the abbreviation without them. @returns where they end, 0 when it is unknown */
  #readInitials(start: number, length: number, vocabulary: Vocabulary): number {
    let at = start;
    let hash = startHash;
    const last = Math.min(length, start + longestInitials) - 1;
    for (; at < last && isCapital(this.unit(at)) && this.unit(at + 1) === dot; at += 2) {
      hash = nextHash(hash, latin[this.unit(at)] ?? 0);
    }
    const number = at > start + 2 ? vocabulary.numberOf(hash) : 0;
    if (number === 0) return 0;
    this.#push(start, at, number);
    return at;
  }

  /** A copy that has lost the raising of its footnote marks has them behind words: "the Law of the Sea1". */
  #readNoted(start: number, behind: number, vocabulary: Vocabulary): void {
    let end = behind;
    while (end > start && isDigit(this.unit(end - 1))) end--;
    if (behind - end > longestMark || !isSmall(this.unit(end - 1))) return;
    let hash = startHash;
    for (let at = start; at < end; at++) {
      const unit = latin[this.unit(at)] ?? 0;
      if (unit !== combining) hash = nextHash(hash, unit);
    }
    const number = vocabulary.numberOf(hash);
    if (number !== 0) this.#push(start, end, number);
  }

  /** Reads the word of another script that begins at `start`, and tells where it ends. */
  #readOther(text: string, start: number, vocabulary: Vocabulary): number {
    const end = otherWordEnd(text, start);
    this.#otherScripts ||= isOtherLetter(text.charCodeAt(start));
    for (const form of normalForms(foldWord(text.slice(start, end)))) {
      const number = vocabulary.numberOf(hashOf(form));
      if (number === 0) continue;
      this.#push(start, end, number);
      break;
    }
    return end;
  }

  #push(start: number, end: number, number: number): void {
    const cell = this.#length * 3;
    if (cell === this.#cells.length) this.#grow();
    this.#cells[cell] = start;
    this.#cells[cell + 1] = end;
    this.#cells[cell + 2] = number;
    this.#length++;
  }

  #grow(): void {
    const cells = new Int32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

function withoutDots(initials: string): string {
  return initials.replaceAll('.', '').toLowerCase();
}
