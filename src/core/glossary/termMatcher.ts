import { emptyTokens, gap, Vocabulary, wordsOf, type Gap } from './tokens';

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
 * hyphens and line wraps. A trie over words: each word of the text costs one look-up in a hash table, and only words
 * that begin a name are followed further.
 */
export class TermMatcher {
  readonly #vocabulary = new Vocabulary();
  readonly #first: (Node | undefined)[] = [];
  readonly #tokens = emptyTokens();

  constructor(forms: Iterable<SurfaceForm>) {
    for (const form of forms) this.#add(form);
  }

  #add(form: SurfaceForm): void {
    let node: Node | undefined;
    for (const { word, before } of wordsOf(form.text)) {
      const number = this.#vocabulary.add(word);
      if (node) node = follow(node.next, edge(number, before));
      else node = this.#first[number] ??= makeNode();
    }
    node?.forms.push(form);
  }

  /** Finds all names in `text`. Terms never overlap; evidence of themes may overlap terms, but not other evidence. */
  scan(text: string, sink: MatchSink): void {
    const tokens = this.#tokens;
    const first = this.#first;
    this.#vocabulary.tokenize(text, tokens);
    const { length, word } = tokens;
    let termsFrom = 0;
    let cuesFrom = 0;
    for (let row = 0; row < length; row++) {
      const number = word[row];
      const node = number ? first[number] : undefined;
      if (!node) continue;
      const found = this.#follow(text, node, row, row >= termsFrom, row >= cuesFrom);
      if (!found) continue;
      const start = tokens.start[row] ?? 0;
      if (found.term) {
        sink.term(start, tokens.end[found.termRow] ?? 0, found.term);
        termsFrom = found.termRow + 1;
      }
      if (found.cues.length > 0) {
        for (const cue of found.cues) sink.cue(start, tokens.end[found.cueRow] ?? 0, cue);
        cuesFrom = found.cueRow + 1;
      }
    }
  }

  /** The longest names that begin at `row`; `undefined` when there is none. */
  #follow(text: string, first: Node, row: number, terms: boolean, cues: boolean): Found | undefined {
    const tokens = this.#tokens;
    let found: Found | undefined;
    let node: Node | undefined = first;
    for (let ahead = row; ; ) {
      for (const form of node.forms) {
        const { term, themes } = form.pattern;
        const counts = (terms && term !== undefined) || (cues && themes.length > 0);
        if (!counts || !capitalsFit(form, text, tokens.start[row] ?? 0, tokens.end[ahead] ?? 0)) continue;
        found ??= { term: undefined, termRow: row, cues: [], cueRow: row };
        if (terms && term !== undefined) {
          found.term = form.pattern;
          found.termRow = ahead;
        }
        if (cues && themes.length > 0) {
          if (ahead !== found.cueRow) found.cues = [];
          found.cues.push(form.pattern);
          found.cueRow = ahead;
        }
      }
      if (++ahead >= tokens.length || node.next.size === 0) return found;
      const next = tokens.word[ahead] ?? 0;
      const before = tokens.before[ahead] as Gap;
      if (next === 0 || before === gap.broken) return found;
      node = node.next.get(edge(next, before));
      if (!node) return found;
    }
  }
}

interface Found {
  term: Pattern | undefined;
  termRow: number;
  cues: Pattern[];
  cueRow: number;
}

function makeNode(): Node {
  return { next: new Map(), forms: [] };
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
