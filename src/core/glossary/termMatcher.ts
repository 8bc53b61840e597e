import { combining, foldUnit, latin } from './fold';
import { gap, Vocabulary, WordReader, wordsOf, type Gap } from './tokens';

/** What a name stands for. */
export interface Pattern {
  /** Identifier of the glossary entry; absent for a phrase that is only evidence of themes. */
  readonly term?: string;
  /** Themes for which it is evidence, with their weight. */
  readonly themes: readonly (readonly [theme: string, weight: number])[];
}

/** One writing of a name. */
export interface SurfaceForm {
  readonly text: string;
  readonly pattern: Pattern;
  /**
   * `folded`: capitals do not matter. `capitals`: each word must begin as it is written here.
   * `exact`: an abbreviation, letter by letter ("AU" never matches "au"), a plural "s" apart.
   */
  readonly capitals: 'folded' | 'capitals' | 'exact';
}

interface Node {
  readonly next: Map<number, Node>;
  /** First letters (see {@link letterBit}) of the words in `next`. */
  initials: number;
  readonly forms: SurfaceForm[];
}

/** Receives what {@link TermMatcher.scan} finds, in the order of the text; `start` and `end` are UTF-16 offsets. */
export interface MatchSink {
  term(start: number, end: number, pattern: Pattern): void;
  /** Called once for each pattern whose phrase ends here; a phrase may stand for several themes. */
  cue(start: number, end: number, pattern: Pattern): void;
}

const gaps = 5;

/**
 * Finds names in running text: whole words, the longest name first, tolerant of capitals, accents, plurals, possessives,
 * hyphens and line wraps. A trie over words; a word whose first four letters begin no name costs one look into a table.
 */
export class TermMatcher {
  readonly #vocabulary = new Vocabulary();
  readonly #first: (Node | undefined)[] = [];
  readonly #beginnings = new Uint32Array(1 << 15);
  readonly #reader = new WordReader();

  constructor(forms: Iterable<SurfaceForm>) {
    for (const form of forms) this.#add(form);
  }

  #add(form: SurfaceForm): void {
    let node: Node | undefined;
    for (const { word, before } of wordsOf(form.text)) {
      const number = this.#vocabulary.add(word);
      if (node) {
        node.initials |= letterBit(word.charCodeAt(0));
        node = follow(node.next, edge(number, before));
      } else {
        node = this.#first[number] ??= makeNode();
        markBeginning(this.#beginnings, word);
      }
    }
    node?.forms.push(form);
  }

  /** Finds all names in `text`. Terms never overlap; evidence of themes may overlap terms, but not other evidence. */
  scan(text: string, sink: MatchSink): void {
    const fold = latin;
    const beginnings = this.#beginnings;
    const { length } = text;
    let termsFrom = 0;
    let cuesFrom = 0;
    for (let at = 0; at < length;) {
      const code = text.charCodeAt(at);
      const folded = code < 128 ? (fold[code] ?? 0) : foldUnit(code);
      if (folded === 0 || folded === combining) {
        at++;
        continue;
      }
      const second = text.charCodeAt(at + 1);
      const third = text.charCodeAt(at + 2);
      const fourth = text.charCodeAt(at + 3);
      const letters = beginning(code, second, third, fourth);
      if ((code | second | third | fourth) < 128 && ((beginnings[letters >> 5] ?? 0) & (1 << (letters & 31))) === 0) {
        at = wordEnd(text, at + 1);
        continue;
      }
      const start = at;
      const found = this.#namesAt(text, start, start >= termsFrom, start >= cuesFrom);
      at = this.#firstEnd;
      if (!found) continue;
      if (found.term) {
        sink.term(start, found.termEnd, found.term);
        termsFrom = found.termEnd;
      }
      if (found.cues.length > 0) {
        for (const cue of found.cues) sink.cue(start, found.cueEnd, cue);
        cuesFrom = found.cueEnd;
      }
    }
  }

  /** Behind the word at which {@link #namesAt} began. */
  #firstEnd = 0;

  /** The longest names that begin with the word at `start`; `undefined` when there is none. */
  #namesAt(text: string, start: number, terms: boolean, cues: boolean): Found | undefined {
    const reader = this.#reader;
    reader.word(text, start);
    this.#firstEnd = reader.next;
    const number = this.#vocabulary.numberOf(reader, text, start);
    let node = number === 0 ? undefined : this.#first[number];
    let found: Found | undefined;
    while (node) {
      const { end } = reader;
      for (const form of node.forms) {
        const { term, themes } = form.pattern;
        const isTerm = terms && term !== undefined;
        const isCue = cues && themes.length > 0;
        if (!(isTerm || isCue) || !capitalsFit(form, text, start, end)) continue;
        found ??= { term: undefined, termEnd: 0, cues: [], cueEnd: 0 };
        if (isTerm) {
          found.term = form.pattern;
          found.termEnd = end;
        }
        if (isCue) {
          if (end !== found.cueEnd) found.cues = [];
          found.cues.push(form.pattern);
          found.cueEnd = end;
        }
      }
      if (node.next.size === 0) break;
      const before = reader.gap(text, reader.next);
      if (before === gap.broken) break;
      const next = reader.next;
      const initial = text.charCodeAt(next);
      if (initial < 128 && (node.initials & letterBit(initial)) === 0) break;
      reader.word(text, next);
      const word = this.#vocabulary.numberOf(reader, text, next);
      node = word === 0 ? undefined : node.next.get(edge(word, before));
    }
    return found;
  }
}

interface Found {
  term: Pattern | undefined;
  termEnd: number;
  cues: Pattern[];
  cueEnd: number;
}

/** A bit for an ASCII letter or digit; small and capital letters share one. */
function letterBit(code: number): number {
  return code < 128 ? 1 << (code & 31) : -1;
}

/** Where four ASCII units stand in the table of beginnings (a set of bits); small and capital letters fall together. */
function beginning(first: number, second: number, third: number, fourth: number): number {
  return ((first & 31) << 15) | ((second & 31) << 10) | ((third & 31) << 5) | (fourth & 31);
}

/** Marks all beginnings of texts whose first word folds to `word`; a short word may be followed by anything. */
function markBeginning(table: Uint32Array, word: string): void {
  const any = Array.from({ length: 32 }, (_, i) => i);
  const at = (index: number) => (index < word.length && index < plainPrefix(word) ? [word.charCodeAt(index)] : any);
  for (const b of at(1)) {
    for (const c of at(2)) {
      for (const d of at(3)) {
        const letters = beginning(word.charCodeAt(0), b, c, d);
        table[letters >> 5] = (table[letters >> 5] ?? 0) | (1 << (letters & 31));
      }
    }
  }
}

/** How many units of a folded word every writing of it begins with: a plural in "-ies" differs from its "-y" on. */
function plainPrefix(word: string): number {
  return word.endsWith('y') ? word.length - 1 : word.length;
}

/** The end of the word that `at` is inside of. */
function wordEnd(text: string, at: number): number {
  const fold = latin;
  const { length } = text;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 128 ? (fold[code] ?? 0) : foldUnit(code)) === 0) break;
  }
  return at;
}

function makeNode(): Node {
  return { next: new Map(), initials: 0, forms: [] };
}

function follow(next: Map<number, Node>, key: number): Node {
  let node = next.get(key);
  if (!node) next.set(key, (node = makeNode()));
  return node;
}

function edge(word: number, before: Gap): number {
  return word * gaps + before;
}

function capitalsFit(form: SurfaceForm, text: string, start: number, end: number): boolean {
  switch (form.capitals) {
    case 'folded':
      return true;
    case 'exact':
      return sameAbbreviation(text.slice(start, end), form.text);
    case 'capitals':
      return sameCapitals(text.slice(start, end), form.text);
  }
}

function sameAbbreviation(found: string, form: string): boolean {
  return found === form || found === `${form}s` || `${found}s` === form;
}

const initials = /(?<![\p{L}\p{N}'’])\p{L}/gu;

function sameCapitals(found: string, form: string): boolean {
  const letters = (text: string) => [...text.matchAll(initials)].map(([letter]) => letter).join('');
  const wanted = letters(form);
  const got = letters(found);
  return got === wanted || (found === found.toUpperCase() && got.toLowerCase() === wanted.toLowerCase());
}
