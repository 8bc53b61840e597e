import { gap } from './gap';
import { singularOf, writingsOf } from './inflection';
import { normalWord, simpleWords, wordsOf } from './nameWords';
import { otherScripts } from './scripts';
import { Vocabulary } from './vocabulary';
import { edgeOf } from './wordTrie';

/** Collects the words of names, and numbers them. */
export class VocabularyBuilder {
  /** By writing. */
  readonly #numbers = new Map<string, number>();
  /** By a word as names write it: most stand in many names, and there are thousands of these. */
  readonly #written = new Map<string, number>();
  /** By number. */
  readonly #writings: string[][] = [];
  #size = 0;

  /** How many words there are; the highest number. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds the words of a name.
   * @param edges receives, in place of what it holds, the words as edges of a trie: thousands of names, and no new object
   */
  addName(name: string, edges: number[]): void {
    edges.length = 0;
    const simple = simpleWords(name);
    if (simple) for (const word of simple) edges.push(edgeOf(this.#addWritten(word), gap.joined));
    else for (const { word, before } of wordsOf(name)) edges.push(edgeOf(this.add(word), before));
  }

  #addWritten(word: string): number {
    const before = this.#written.get(word);
    if (before !== undefined) return before;
    const number = this.add(normalWord(word));
    this.#written.set(word, number);
    return number;
  }

  /** The number of a folded word, from 1; it is added with all its writings when it is new. */
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

  build(): Vocabulary {
    return new Vocabulary(this.#writings);
  }

  #addWriting(writing: string, number: number): void {
    if (this.#numbers.has(writing)) return;
    this.#numbers.set(writing, number);
    const known = this.#writings[number];
    if (known) known.push(writing);
    else this.#writings[number] = [writing];
  }
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < otherScripts;
}
