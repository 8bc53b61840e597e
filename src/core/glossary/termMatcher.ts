import type { CopyUnits } from '../model/units';
import type { Capitals } from './capitals';
import { foldUnit } from './fold';
import type { EntryKind } from './glossary';
import { gap, gapBetween, skipPossessive } from './gap';
import { KnownWords } from './knownWords';
import { NamesByNode } from './namesByNode';
import type { Vocabulary } from './vocabulary';
import { VocabularyBuilder } from './vocabularyBuilder';
import { wordOf, type WordTrie } from './wordTrie';
import { WordTrieBuilder } from './wordTrieBuilder';

/** What a name stands for. */
export interface Pattern {
  /** Identifier of the glossary entry; absent for a phrase that is only evidence of themes. */
  readonly term?: string;
  /** What kind of thing `term` is. */
  readonly kind?: EntryKind;
  /** For letters that stand for several things, in place of `term`: the entries that they may stand for. */
  readonly candidates?: readonly string[];
  /** Themes for which it is evidence, with their weight. */
  readonly themes: readonly { readonly theme: string; readonly weight: number }[];
}

/** One writing of a name. */
export interface SurfaceForm {
  readonly text: string;
  readonly pattern: Pattern;
  /**
   * `folded`: capitals do not matter. `capitals`: each word must begin as it is written here.
   * `exact`: an abbreviation, letter by letter ("AU" never matches "au"), a plural "s" apart.
   */
  readonly capitals: Capitals;
}

/** Receives what {@link TermMatcher.scan} finds, in the order of the text; `start` and `end` are UTF-16 offsets. */
export interface MatchSink {
  term(start: number, end: number, pattern: Pattern): void;
  /**
   * Called once for each pattern whose phrase ends here; a phrase may stand for several themes.
   * @param phrase the same number for the same words, whatever their capitals, accents and plurals
   */
  cue(start: number, end: number, pattern: Pattern, phrase: number): void;
}

/** Finds names in a text. */
export interface Matcher {
  /**
   * Terms never overlap; evidence of themes may overlap terms, but not other evidence.
   * @param whole of which `text` is a part: it tells the language
   */
  scan(text: string, sink: MatchSink, whole?: string): void;
}

/** The widest gap inside a name, in UTF-16 units: a line end with an indented line behind it. */
const widestGap = 40;
const space = 32;
const apostrophe = 39;
const curlyApostrophe = 0x2019;

/**
 * Finds names in running text: whole words, the longest name first, tolerant of capitals, accents, plurals, possessives,
 * hyphens and line wraps. It reads the text once for the words that stand in any name, and follows a trie from each.
 */
export class TermMatcher implements Matcher {
  readonly #words: KnownWords;
  readonly #vocabulary: Vocabulary;
  readonly #trie: WordTrie;
  readonly #names: NamesByNode;
  /** By the number of a word: the node of names that begin with it, 0 when none does; negative where the word alone is one. */
  readonly #first: Int32Array;
  /** A set of bits: the pairs of words with which names begin. A pair that shares its bit costs time, never a name. */
  readonly #pairs = new Int32Array(1 << 11);
  readonly #found: Found = { term: undefined, termEnd: 0, cues: [], cueCount: 0, cueEnd: 0, phrase: 0 };

  constructor(forms: readonly SurfaceForm[], copyUnits?: CopyUnits) {
    this.#words = new KnownWords(copyUnits);
    const vocabulary = new VocabularyBuilder();
    const trie = new WordTrieBuilder();
    const edges: number[] = [];
    const ends = forms.map(({ text }) => {
      vocabulary.addName(text, edges);
      const [first = 0, second = 0] = edges;
      if (second !== 0) this.#allowPair(wordOf(first), wordOf(second));
      let node = 0;
      for (const edge of edges) node = trie.add(node, edge);
      return node;
    });
    const built = trie.build();
    this.#vocabulary = vocabulary.build();
    this.#trie = built.trie;
    const nodes = ends.map((end) => built.nodes[end] ?? 0);
    this.#names = new NamesByNode(forms, nodes, built.trie.size);
    this.#first = built.trie.firstNodes(vocabulary.size).map((node) => (this.#names.has(node) ? -node : node));
  }

  #allowPair(first: number, second: number): void {
    const bit = pairBit(first, second);
    this.#pairs[bit >> 5] = (this.#pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  scan(text: string, sink: MatchSink): void {
    this.read(text);
    this.match(text, sink);
  }

  /** The first half of {@link scan}. @returns whether the text holds letters of a script other than the Latin one */
  read(text: string): boolean {
    this.#words.read(text, this.#vocabulary);
    return this.#words.holdsOtherScripts;
  }

  /** The second half, for the text that was read last. */
  match(text: string, sink: MatchSink): void {
    const words = this.#words;
    const found = this.#found;
    let termsFrom = 0;
    let cuesFrom = 0;
    for (let i = 0; i < words.length; i++) {
      const node = this.#first[words.number(i)] ?? 0;
      if (node === 0) continue;
      if (node > 0 && !this.#mayGoOn(i)) continue;
      const start = words.start(i);
      this.#namesAt(text, i, Math.abs(node), start >= termsFrom, start >= cuesFrom);
      if (found.term) {
        sink.term(start, found.termEnd, found.term);
        termsFrom = found.termEnd;
      }
      for (let cue = 0; cue < found.cueCount; cue++) {
        const pattern = found.cues[cue];
        if (pattern) sink.cue(start, found.cueEnd, pattern, found.phrase);
      }
      if (found.cueCount > 0) cuesFrom = found.cueEnd;
    }
  }

  /** Whether a longer name can begin at a known word; most that could begin one have another word behind them. */
  #mayGoOn(index: number): boolean {
    const words = this.#words;
    if (index + 1 >= words.length) return false;
    const end = words.end(index);
    const between = words.start(index + 1) - end;
    if (between > widestGap) return false;
    const code = words.unit(end);
    // What stands behind a possessive may be the word behind the next one.
    if (code === apostrophe || code === curlyApostrophe) return true;
    // A word that no name knows.
    if (code === space && between !== 1 && foldUnit(words.unit(end + 1)) !== 0) return false;
    const bit = pairBit(words.number(index), words.number(index + 1));
    return (((this.#pairs[bit >> 5] ?? 0) >> (bit & 31)) & 1) !== 0;
  }

  /** Puts the longest names that begin with a known word into `#found`. */
  #namesAt(text: string, index: number, first: number, terms: boolean, cues: boolean): void {
    const trie = this.#trie;
    const words = this.#words;
    const found = this.#found;
    found.term = undefined;
    found.cueCount = 0;
    let last = index;
    for (let node = first; node !== 0;) {
      this.#take(node, text, index, last, terms, cues);
      if (!trie.goesOn(node)) return;
      const end = words.end(last);
      let next = last + 1;
      // Nearly always one space stands between two words of a name.
      if (next < words.length && words.start(next) === end + 1 && words.unit(end) === space) {
        node = trie.next(node, words.number(next), gap.joined);
      } else {
        const behind = skipPossessive(text, end);
        while (next < words.length && words.start(next) < behind) next++;
        if (next >= words.length || words.start(next) - behind > widestGap) return;
        const before = gapBetween(text, behind, words.start(next));
        if (before === gap.broken) return;
        node = trie.next(node, words.number(next), before);
      }
      last = next;
    }
  }

  /** Takes the names that end at a node, when they are wanted and their letters and capitals are right. */
  #take(node: number, text: string, first: number, last: number, terms: boolean, cues: boolean): void {
    const names = this.#names;
    const found = this.#found;
    const start = this.#words.start(first);
    const end = this.#words.end(last);
    const behind = names.begin(node + 1);
    for (let name = names.begin(node); name < behind; name++) {
      const isTerm = terms && names.isTerm(name);
      const isCue = cues && names.isCue(name);
      if (!(isTerm || isCue) || !names.capitalsFit(name, text, start, end)) continue;
      if (!this.#reallyHolds(text, first, last)) return;
      const pattern = names.pattern(name);
      if (!pattern) continue;
      if (isTerm) {
        found.term = pattern;
        found.termEnd = end;
      }
      if (isCue) {
        if (end !== found.cueEnd) found.cueCount = 0;
        // An entry may write a name twice with the same words, as "State party" and "State Party".
        if (found.cueCount > 0 && found.cues[found.cueCount - 1] === pattern) continue;
        found.cues[found.cueCount++] = pattern;
        found.cueEnd = end;
        found.phrase = node;
      }
    }
  }

  /** Whether the words from `first` to `last` are the vocabulary's own, not merely their hashes. */
  #reallyHolds(text: string, first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if (!this.#words.isIn(this.#vocabulary, text, i)) return false;
    return true;
  }
}

function pairBit(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

/** What begins at one word; one such record is used again and again. */
interface Found {
  term: Pattern | undefined;
  termEnd: number;
  /** The first {@link cueCount} of them count: to shorten an array takes longer than all else here. */
  readonly cues: Pattern[];
  cueCount: number;
  cueEnd: number;
  phrase: number;
}
