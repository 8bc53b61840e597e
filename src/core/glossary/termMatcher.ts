import { combining, foldText } from './fold';
import { gap, gapBetween, skipPossessive, type Gap } from './gap';
import { singularOf, writingsOf } from './inflection';
import { Vocabulary, wordEnd, wordsOf } from './vocabulary';

/** What a name stands for. */
export interface Pattern {
  /** Identifier of the glossary entry; absent for a phrase that is only evidence of themes. */
  readonly term?: string;
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
/** Folded "s". */
const s = 115;

/**
 * Finds names in running text: whole words, the longest name first, tolerant of capitals, accents, plurals, possessives,
 * hyphens and line wraps. A trie over words; a word whose first four letters begin no name costs one look into a table.
 */
export class TermMatcher {
  readonly #vocabulary = new Vocabulary();
  /** By the number of a name's first word: where the trie goes on. */
  readonly #first: (Node | undefined)[] = [];
  /** By the same number: the letters with which a second word can begin; -1 where the word alone is a name. */
  #initials = new Int32Array(0);
  readonly #beginnings = new Int32Array(1 << 15);
  /** Folded units of the text that is scanned. */
  #units = new Uint16Array(1 << 15);

  constructor(forms: Iterable<SurfaceForm>) {
    this.#beginnings[composed >> 5] = 1 << (composed & 31);
    for (const form of forms) this.#add(form);
    this.#flatten();
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
        markBeginnings(this.#beginnings, word);
      }
    }
    node?.forms.push(form);
  }

  /** Puts what most words ask of the trie into one array, beside each other. */
  #flatten(): void {
    this.#initials = Int32Array.from(this.#first, (node) => (!node ? 0 : node.forms.length > 0 ? -1 : node.initials));
  }

  /** Finds all names in `text`. Terms never overlap; evidence of themes may overlap terms, but not other evidence. */
  scan(text: string, sink: MatchSink): void {
    const { length } = text;
    const units = (this.#units = foldText(text, this.#units));
    const beginnings = this.#beginnings;
    let termsFrom = 0;
    let cuesFrom = 0;
    for (let end = 0; ;) {
      const start = nextPossible(units, end, length, beginnings);
      if (start === length) return;
      end = wordEnd(units, start);
      const found = this.#namesAt(text, start, end, start >= termsFrom, start >= cuesFrom);
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

  /** The longest names that begin with the word from `start` to `firstEnd`; `undefined` when there is none. */
  #namesAt(text: string, start: number, firstEnd: number, terms: boolean, cues: boolean): Found | undefined {
    const units = this.#units;
    const number = this.#vocabulary.numberOf(units, start, firstEnd);
    const initials = number === 0 ? 0 : (this.#initials[number] ?? 0);
    // Behind most words that could begin a name, one space and the wrong letter follow; an "s" may be a possessive's.
    if (initials === 0) return undefined;
    const second = units[firstEnd + 1] ?? 0;
    const possessive = second === s && units[firstEnd + 2] === 0;
    if (initials !== -1 && second !== 0 && !possessive && (initials & letterBit(second)) === 0) return undefined;
    let node = this.#first[number];
    let end = firstEnd;
    let found: Found | undefined;
    while (node) {
      if (node.forms.length > 0) found = this.#longer(found, node.forms, text, start, end, terms, cues);
      if (node.initials === 0) break;
      const behind = skipPossessive(text, end);
      let next = behind;
      // No name runs across so many separators; a text of nothing but dots must not cost its square.
      const furthest = Math.min(text.length, behind + widestGap);
      while (next < furthest && units[next] === 0) next++;
      if (next === furthest || (node.initials & letterBit(units[next] ?? 0)) === 0) break;
      const before = gapBetween(text, behind, next);
      if (before === gap.broken) break;
      end = wordEnd(units, next);
      const word = this.#vocabulary.numberOf(units, next, end);
      node = word === 0 ? undefined : node.next.get(edge(word, before));
    }
    return found;
  }

  #longer(
    found: Found | undefined,
    forms: readonly SurfaceForm[],
    text: string,
    start: number,
    end: number,
    terms: boolean,
    cues: boolean,
  ): Found | undefined {
    let result = found;
    for (const form of forms) {
      const { term, themes } = form.pattern;
      const isTerm = terms && term !== undefined;
      const isCue = cues && themes.length > 0;
      if (!(isTerm || isCue) || !capitalsFit(form, text, start, end)) continue;
      if (!this.#reallyHolds(start, end)) return result;
      result ??= { term: undefined, termEnd: 0, cues: [], cueEnd: 0 };
      if (isTerm) {
        result.term = form.pattern;
        result.termEnd = end;
      }
      if (isCue) {
        if (end !== result.cueEnd) result.cues = [];
        result.cues.push(form.pattern);
        result.cueEnd = end;
      }
    }
    return result;
  }

  /** Whether all words between two offsets are the vocabulary's own, not merely their hashes. */
  #reallyHolds(start: number, end: number): boolean {
    const units = this.#units;
    for (let at = start; at < end;) {
      const behind = wordEnd(units, at);
      // The "s" of a possessive inside a name is no word of it.
      if (behind - at > 1 && !this.#vocabulary.holds(units, at, behind)) return false;
      for (at = behind; at < end && units[at] === 0;) at++;
    }
    return true;
  }
}

/** The widest gap inside a name, in UTF-16 units: a line end with an indented line behind it. */
const widestGap = 40;

interface Found {
  term: Pattern | undefined;
  termEnd: number;
  cues: Pattern[];
  cueEnd: number;
}

/** Where the next word starts whose beginning some name has; `length` when none does. A small loop of its own: it runs over every letter. */
function nextPossible(units: Uint16Array, from: number, length: number, beginnings: Int32Array): number {
  for (let at = from; at < length; at++) {
    const first = units[at] ?? 0;
    if (first === 0) continue;
    const letters = beginning(units, at);
    if ((((beginnings[letters >> 5] ?? 0) >> (letters & 31)) & 1) !== 0) return at;
    while (units[at] !== 0) at++;
  }
  return length;
}

/** A bit for a folded letter or digit; letters that share one cost time, never a name. */
function letterBit(unit: number): number {
  return unit === combining ? -1 : 1 << (unit & 31);
}

/** Where the first four units of a word stand in the table of beginnings (a set of bits); a short word ends in zeros. */
function beginning(units: Uint16Array, start: number): number {
  const second = units[start + 1] ?? 0;
  const third = second === 0 ? 0 : (units[start + 2] ?? 0);
  const fourth = third === 0 ? 0 : (units[start + 3] ?? 0);
  if (second === combining || third === combining || fourth === combining) return composed;
  return (((units[start] ?? 0) & 31) << 15) | ((second & 31) << 10) | ((third & 31) << 5) | (fourth & 31);
}

/** A place in the table that stands for all words with combining marks: they are looked at whatever they begin with. */
const composed = 0;

/** Marks the beginnings of all writings of a folded word. */
function markBeginnings(table: Int32Array, word: string): void {
  for (const writing of new Set([word, ...writingsOf(singularOf(word))])) {
    const letters = beginning(foldText(writing, new Uint16Array(0)), 0);
    table[letters >> 5] = (table[letters >> 5] ?? 0) | (1 << (letters & 31));
  }
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
