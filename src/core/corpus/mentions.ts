import type { Span } from '../model/span';
import type { Interner } from './interner';

/** What a mention is in its document: a reference, a use of a term, the definition of an abbreviation, evidence of a theme. */
type MentionKind = 'reference' | 'term' | 'abbreviation' | 'cue';

export interface Mention extends Span {
  readonly id: string;
  readonly kind: MentionKind;
}

const kinds: readonly MentionKind[] = ['reference', 'term', 'abbreviation', 'cue'];
const fields = 3;

/** All mentions of one document, packed: three 32-bit numbers each, in the order of the text. */
export class Mentions {
  readonly #rows: Uint32Array;
  readonly #interner: Interner;

  private constructor(rows: Uint32Array, interner: Interner) {
    this.#rows = rows;
    this.#interner = interner;
  }

  /** @param mentions in the order of the text */
  static pack(mentions: readonly Mention[], interner: Interner): Mentions {
    const rows = new Uint32Array(mentions.length * fields);
    mentions.forEach((mention, i) => {
      // The kind rides in the low two bits of the identifier's number.
      rows[i * fields] = (interner.number(mention.id) << 2) | kinds.indexOf(mention.kind);
      rows[i * fields + 1] = mention.start;
      rows[i * fields + 2] = mention.end;
    });
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
