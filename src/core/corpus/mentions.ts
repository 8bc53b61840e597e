import type { Span } from '../model/span';
import type { Speech } from '../model/speech';
import type { Interner } from './interner';

/** What a mention is in its document: a reference, a use of a term, the definition of an abbreviation, evidence of a theme. */
type MentionKind = 'reference' | 'term' | 'abbreviation' | 'cue';

export interface Mention extends Span {
  readonly id: string;
  readonly kind: MentionKind;
}

const kinds: readonly MentionKind[] = ['reference', 'term', 'abbreviation', 'cue'];
const fields = 3;

/** The identifier under which evidence of a theme is indexed. */
export function themeIdentifier(theme: string): string {
  return `theme/${theme}`;
}

/** Mentions that belong to no index yet: their identifiers are numbered among themselves. */
export interface PackedMentions {
  /** Each identifier once. */
  readonly identifiers: readonly string[];
  /** Three numbers each, in the order of the text: place in `identifiers` and kind, start, end. */
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** Packs all mentions of a document in the order of the text; of two that start together the longer comes first. */
export function packMentions({ references, terms, abbreviations, cues }: Speech): PackedMentions {
  const numbers = new Map<string, number>();
  const unordered = new Uint32Array((references.length + terms.length + abbreviations.length + cues.length) * fields);
  let next = 0;
  const add = (id: string, kind: MentionKind, { start, end }: Span) => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = numbers.size));
    // The kind rides in the low two bits of the identifier's number.
    unordered[next++] = (number << 2) | kinds.indexOf(kind);
    unordered[next++] = start;
    unordered[next++] = end;
  };
  for (const reference of references) add(reference.id, 'reference', reference);
  for (const term of terms) add(term.id, 'term', term);
  for (const abbreviation of abbreviations) add(abbreviation.id, 'abbreviation', abbreviation);
  for (const cue of cues) add(themeIdentifier(cue.theme), 'cue', cue);
  return { identifiers: [...numbers.keys()], rows: inOrder(unordered) };
}

function inOrder(rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const field = (row: number, offset: number) => rows[row * fields + offset] ?? 0;
  const order = Uint32Array.from({ length: rows.length / fields }, (_, row) => row).sort(
    (a, b) => field(a, 1) - field(b, 1) || field(b, 2) - field(a, 2) || a - b,
  );
  const ordered = new Uint32Array(rows.length);
  order.forEach((row, i) => ordered.set(rows.subarray(row * fields, (row + 1) * fields), i * fields));
  return ordered;
}

/** All mentions of one document, packed: three 32-bit numbers each, in the order of the text. */
export class Mentions {
  readonly #rows: Uint32Array;
  readonly #interner: Interner;

  private constructor(rows: Uint32Array, interner: Interner) {
    this.#rows = rows;
    this.#interner = interner;
  }

  /** Takes packed mentions over: their rows get the numbers of `interner`, in place. */
  static adopt({ identifiers, rows }: PackedMentions, interner: Interner): Mentions {
    const numbers = identifiers.map((id) => interner.number(id));
    for (let i = 0; i < rows.length; i += fields) {
      const head = rows[i] ?? 0;
      rows[i] = ((numbers[head >> 2] ?? 0) << 2) | (head & 3);
    }
    return new Mentions(rows, interner);
  }

  get length(): number {
    return this.#rows.length / fields;
  }

  /** The numbers (see {@link Interner}) of all identifiers that occur, each once. */
  identifiers(): Set<number> {
    const seen = new Set<number>();
    for (let i = 0; i < this.#rows.length; i += fields) seen.add((this.#rows[i] ?? 0) >> 2);
    return seen;
  }

  /** The mentions of one identifier, in the order of the text. */
  of(id: string): Mention[] {
    const number = this.#interner.find(id);
    const found: Mention[] = [];
    if (number === undefined) return found;
    for (let i = 0; i < this.#rows.length; i += fields) {
      if ((this.#rows[i] ?? 0) >> 2 === number) found.push(this.#at(i));
    }
    return found;
  }

  /** All mentions, in the order of the text. */
  all(): Mention[] {
    const found: Mention[] = [];
    for (let i = 0; i < this.#rows.length; i += fields) found.push(this.#at(i));
    return found;
  }

  #at(row: number): Mention {
    const head = this.#rows[row] ?? 0;
    return {
      id: this.#interner.text(head >> 2),
      kind: kinds[head & 3] ?? 'term',
      start: this.#rows[row + 1] ?? 0,
      end: this.#rows[row + 2] ?? 0,
    };
  }
}
