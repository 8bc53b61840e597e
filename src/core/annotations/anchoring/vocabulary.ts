import { Spellings } from './spellings';
import { hashOf, type Words } from './words';

const noWord = -1;

/** The different words of a text, numbered in the order in which they come. */
export class Vocabulary {
  /** The number of the word at each place of the text. */
  readonly ids: Int32Array;
  readonly #spellings = new Spellings();
  /** For each spelling the number of the word. */
  readonly #numbers: number[] = [];
  #size = 0;

  constructor(words: Words) {
    this.ids = new Int32Array(words.count);
    const { units, starts, ends, hashes } = words;
    for (let place = 0; place < words.count; place++) {
      const spelling = this.#spellings.learn(units, starts[place] ?? 0, ends[place] ?? 0, hashes[place] ?? 0);
      this.ids[place] = this.#numbers[spelling] ?? this.#number(words, place, spelling);
    }
  }

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word of another text; -1 when this text does not have it. */
  idOf(words: Words, place: number): number {
    const { units, starts, ends, hashes } = words;
    const spelling = this.#spellings.find(units, starts[place] ?? 0, ends[place] ?? 0, hashes[place] ?? 0);
    if (spelling >= 0) return this.#numbers[spelling] ?? noWord;
    if (isFolded(words, place)) return noWord;
    const folded = unitsOf(foldedWord(words, place));
    const known = this.#spellings.find(folded, 0, folded.length, hashOf(folded, 0, folded.length));
    return this.#numbers[known] ?? noWord;
  }

  /** The number of a word that comes in a new spelling. */
  #number(words: Words, place: number, spelling: number): number {
    let compared = spelling;
    if (!isFolded(words, place)) {
      const folded = unitsOf(foldedWord(words, place));
      compared = this.#spellings.learn(folded, 0, folded.length, hashOf(folded, 0, folded.length));
    }
    const number = (this.#numbers[compared] ??= this.#size++);
    this.#numbers[spelling] = number;
    return number;
  }
}

/** Whether a word is for certain spelled as it is compared: in small letters and digits of ASCII. */
function isFolded({ units, starts, ends }: Words, place: number): boolean {
  const end = ends[place] ?? 0;
  for (let i = starts[place] ?? 0; i < end; i++) {
    const unit = units[i] ?? 0;
    if (unit >= 0x80 || (unit >= 0x41 && unit <= 0x5a)) return false;
  }
  return true;
}

/** A word as it is compared: capitals, ways of encoding and invisible marks tell no two apart. */
function foldedWord({ text, starts, ends }: Words, place: number): string {
  const folded = text.slice(starts[place], ends[place]).normalize('NFKC').toLowerCase();
  return folded.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

function unitsOf(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
  return units;
}
