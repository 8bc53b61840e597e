import { Spellings } from './spellings';
import type { Words } from './words';

const noWord = -1;

/** The different words of a text, numbered in the order in which they come. */
export class Vocabulary {
  /** The number of the word at each place of the text. */
  readonly ids: Int32Array;
  /** How many words there are. */
  readonly size: number;
  readonly #spellings = new Spellings();
  /** For each spelling the number of the word. */
  readonly #words: number[] = [];
  /** For each word as it is compared its number. */
  readonly #numbers = new Map<string, number>();

  constructor(words: Words) {
    this.ids = new Int32Array(words.count);
    for (let place = 0; place < words.count; place++) {
      const spelling = this.#spellings.learn(words, place);
      if (spelling === this.#words.length) this.#words.push(this.#learn(folded(words, place)));
      this.ids[place] = this.#words[spelling] ?? noWord;
    }
    this.size = this.#numbers.size;
  }

  /** The number of a word of another text; -1 when this text does not have it. */
  idOf(words: Words, place: number): number {
    const spelling = this.#spellings.find(words, place);
    return spelling < 0 ? (this.#numbers.get(folded(words, place)) ?? noWord) : (this.#words[spelling] ?? noWord);
  }

  #learn(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const id = this.#numbers.size;
    this.#numbers.set(word, id);
    return id;
  }
}

/** A word as it is compared: capitals, ways of encoding and invisible marks tell no two apart. */
function folded({ text, starts, ends }: Words, place: number): string {
  const word = text.slice(starts[place], ends[place]);
  if (/^[a-z\d.,]*$/.test(word)) return word;
  const lower = word.normalize('NFKC').toLowerCase();
  return lower.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
