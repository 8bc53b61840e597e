import type { Span } from '../model/span';
import type { Pinpoint, Reference, Speech } from '../model/speech';
import type { Interner } from './interner';

/** What a mention is in its document: a reference, a use of a term, the definition of an abbreviation, evidence of a theme. */
type MentionKind = 'reference' | 'term' | 'abbreviation' | 'cue';

export interface Mention extends Span {
  readonly id: string;
  readonly kind: MentionKind;
  readonly pinpoint?: Pinpoint;
}

const kinds: readonly MentionKind[] = ['reference', 'term', 'abbreviation', 'cue'];
const fields = 3;

/** The identifier under which evidence of a theme is indexed. */
export function themeIdentifier(theme: string): string {
  let identifier = themeIdentifiers.get(theme);
  if (identifier === undefined) themeIdentifiers.set(theme, (identifier = `theme/${theme}`));
  return identifier;
}

/** Half of all mentions are evidence of themes, of which there are few. */
const themeIdentifiers = new Map<string, string>();

/** Mentions that belong to no index yet: their identifiers are numbered among themselves. */
export interface PackedMentions {
  /** Each identifier once. */
  readonly identifiers: readonly string[];
  /** Three numbers each, in the order of the text: place in `identifiers` and kind, start, end. */
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Of the references that name a paragraph: where they start → the paragraph. */
  readonly pinpoints?: ReadonlyMap<number, Pinpoint>;
}

/** Packs all mentions of a document in the order of the text; of two that start together the longer comes first. */
export function packMentions({ references, terms, abbreviations, cues }: Speech): PackedMentions {
  const numbers = new Map<string, number>();
  const rows = new Uint32Array((references.length + terms.length + abbreviations.length + cues.length) * fields);
  const runs: Run[] = [];
  let next = 0;
  const add = (name: MentionKind, facts: readonly Span[], identifierOf: (index: number) => string) => {
    const from = next;
    const kind = kinds.indexOf(name);
    for (let i = 0; i < facts.length; i++) {
      const id = identifierOf(i);
      let number = numbers.get(id);
      if (number === undefined) numbers.set(id, (number = numbers.size));
      // The kind rides in the low two bits of the identifier's number.
      rows[next] = (number << 2) | kind;
      rows[next + 1] = facts[i]?.start ?? 0;
      rows[next + 2] = facts[i]?.end ?? 0;
      next += fields;
    }
    runs.push({ next: from, end: next });
  };
  add('reference', references, (i) => references[i]?.id ?? '');
  add('term', terms, (i) => terms[i]?.id ?? '');
  add('abbreviation', abbreviations, (i) => abbreviations[i]?.id ?? '');
  add('cue', cues, (i) => themeIdentifier(cues[i]?.theme ?? ''));
  const pinpoints = pinpointsOf(references);
  return { identifiers: [...numbers.keys()], rows: merged(rows, runs), ...(pinpoints && { pinpoints }) };
}

function pinpointsOf(references: readonly Reference[]): ReadonlyMap<number, Pinpoint> | undefined {
  let pinpoints: Map<number, Pinpoint> | undefined;
  for (const { start, pinpoint } of references) if (pinpoint) (pinpoints ??= new Map()).set(start, pinpoint);
  return pinpoints;
}

/** A part of the rows that is in order; `next` moves as it is taken over. */
interface Run {
  next: number;
  readonly end: number;
}

function merged(rows: Uint32Array, runs: readonly Run[]): Uint32Array<ArrayBuffer> {
  const ordered = new Uint32Array(rows.length);
  for (let to = 0; to < rows.length; to += fields) {
    let first: Run | undefined;
    for (const run of runs) {
      if (run.next < run.end && (!first || isBefore(rows, run.next, first.next))) first = run;
    }
    if (!first) break;
    for (let i = 0; i < fields; i++) ordered[to + i] = rows[first.next + i] ?? 0;
    first.next += fields;
  }
  return ordered;
}

function isBefore(rows: Uint32Array, a: number, b: number): boolean {
  const from = rows[a + 1] ?? 0;
  const other = rows[b + 1] ?? 0;
  return from < other || (from === other && (rows[a + 2] ?? 0) > (rows[b + 2] ?? 0));
}

/** All mentions of one document, packed: three 32-bit numbers each, in the order of the text. */
export class Mentions {
  readonly #rows: Uint32Array;
  readonly #interner: Interner;
  readonly #pinpoints: ReadonlyMap<number, Pinpoint> | undefined;

  private constructor(rows: Uint32Array, interner: Interner, pinpoints: ReadonlyMap<number, Pinpoint> | undefined) {
    this.#rows = rows;
    this.#interner = interner;
    this.#pinpoints = pinpoints;
  }

  /** Takes packed mentions over: their rows get the numbers of `interner`, in place. */
  static adopt({ identifiers, rows, pinpoints }: PackedMentions, interner: Interner): Mentions {
    const numbers = identifiers.map((id) => interner.number(id));
    for (let i = 0; i < rows.length; i += fields) {
      const head = rows[i] ?? 0;
      rows[i] = ((numbers[head >> 2] ?? 0) << 2) | (head & 3);
    }
    return new Mentions(rows, interner, pinpoints);
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
    const kind = kinds[head & 3] ?? 'term';
    const start = this.#rows[row + 1] ?? 0;
    const end = this.#rows[row + 2] ?? 0;
    const pinpoint = kind === 'reference' ? this.#pinpoints?.get(start) : undefined;
    return { id: this.#interner.text(head >> 2), kind, start, end, ...(pinpoint && { pinpoint }) };
  }
}
