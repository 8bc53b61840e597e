import type { Speech } from '../../src/core/model/speech';
import { acronymsIn, capitalizedWords } from './acronyms';

/** How an acronym fares in the documents that use it. */
export interface AcronymCount {
  readonly acronym: string;
  /** Documents that use it. */
  readonly documents: number;
  /** Documents in which an entry of the glossary explains it. */
  readonly byGlossary: number;
  /** Documents that define it themselves. */
  readonly byDocument: number;
  /** The entry that explains it in most documents. */
  readonly entry: string | undefined;
}

/** From this share of its documents on, an acronym counts as explained. */
const explainedFrom = 0.5;

/** Whether the glossary or the documents themselves explain an acronym where it is used. */
export function isExplained({ documents, byGlossary, byDocument }: AcronymCount): boolean {
  return byGlossary + byDocument >= documents * explainedFrom;
}

interface Count {
  documents: number;
  byDocument: number;
  /** Whether an entry has it as a name of its own, and not within longer ones only. */
  isName: boolean;
  readonly entries: Map<string, number>;
}

/** Counts documents, one after the other. */
export class Tally {
  readonly #counts = new Map<string, Count>();
  /** Documents that write the word with small letters behind the first. */
  readonly #words = new Map<string, number>();
  #documents = 0;

  get documents(): number {
    return this.#documents;
  }

  /** Counts one document: its text, and what is known of it. Each acronym counts once, explained where any use of it is. */
  add(
    text: string,
    { references, terms, abbreviations }: Pick<Speech, 'references' | 'terms' | 'abbreviations'>,
  ): void {
    this.#documents++;
    const defined = new Set(abbreviations.map(({ id }) => id.replace(/^abbr\//, '').replace(/s$/, '')));
    const entries = new Map<string, string | undefined>();
    const names = new Set<string>();
    for (const { acronym, start, end } of acronymsIn(text, references)) {
      const term = terms.find((other) => other.start <= start && other.end >= end && !other.id.startsWith('abbr/'));
      entries.set(acronym, entries.get(acronym) ?? term?.id);
      if (term?.start === start && term.end === end) names.add(acronym);
    }
    for (const [acronym, entry] of entries) {
      const count = this.#counts.get(acronym) ?? {
        documents: 0,
        byDocument: 0,
        isName: false,
        entries: new Map<string, number>(),
      };
      count.documents++;
      count.isName ||= names.has(acronym);
      if (entry !== undefined) count.entries.set(entry, (count.entries.get(entry) ?? 0) + 1);
      else if (defined.has(acronym)) count.byDocument++;
      this.#counts.set(acronym, count);
    }
    for (const word of capitalizedWords(text)) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }

  /**
   * The acronyms of most documents, the most widespread first. Words that more documents write with small letters
   * ("President" beside "PRESIDENT") are none, unless they are the name of an entry ("WHO").
   * @param leftOut those that are not looked at
   */
  widest(top: number, leftOut: ReadonlySet<string>): AcronymCount[] {
    return [...this.#counts]
      .filter(([acronym, { documents, isName }]) => {
        return !leftOut.has(acronym) && (isName || (this.#words.get(acronym) ?? 0) <= documents);
      })
      .map(([acronym, { documents, byDocument, entries }]) => {
        const byEntry = [...entries].sort((a, b) => b[1] - a[1]);
        const byGlossary = byEntry.reduce((sum, [, count]) => sum + count, 0);
        return { acronym, documents, byGlossary, byDocument, entry: byEntry[0]?.[0] };
      })
      .sort((a, b) => b.documents - a.documents || (a.acronym < b.acronym ? -1 : 1))
      .slice(0, top);
  }

  /** In how many documents an acronym occurs. */
  documentsWith(acronym: string): number {
    return this.#counts.get(acronym)?.documents ?? 0;
  }
}
