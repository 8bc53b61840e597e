import type { DocumentRecord } from './documentRecord';
import type { Interner } from './interner';

/** One version of a document in the index: visible to snapshots of the generations from `added` up to `removed`. */
export interface Versioned {
  readonly record: DocumentRecord;
  /** The date of the document as a number, 20240131; 0 without one. */
  readonly day: number;
  readonly added: number;
  removed: number;
}

/** Postings that only grow; a compaction makes a new epoch, and snapshots of the old one keep what they read. */
export interface Epoch {
  readonly byUri: Map<string, Versioned[]>;
  /** By the interner's number of an identifier: every version of a document that mentions it. */
  readonly byIdentifier: Map<number, Versioned[]>;
  /** By the identifier of a document's own symbol. */
  readonly bySymbol: Map<string, Versioned[]>;
}

/**
 * The index as it was at one moment. Readers may hold it across `await`s: documents that come, change or go afterwards
 * do not show in it.
 */
export class Snapshot {
  readonly generation: number;
  /** Number of documents. */
  readonly size: number;
  readonly #epoch: Epoch;
  readonly #interner: Interner;

  constructor(epoch: Epoch, generation: number, size: number, interner: Interner) {
    this.#epoch = epoch;
    this.generation = generation;
    this.size = size;
    this.#interner = interner;
  }

  document(uri: string): DocumentRecord | undefined {
    return this.#epoch.byUri.get(uri)?.find((version) => this.#sees(version))?.record;
  }

  /** All documents, in no particular order. */
  *documents(): Generator<DocumentRecord> {
    for (const versions of this.#epoch.byUri.values()) {
      for (const version of versions) if (this.#sees(version)) yield version.record;
    }
  }

  /** The documents that mention `identifier`, newest first (by their date; those without one last, by URI). */
  documentsWith(identifier: string): DocumentRecord[] {
    const number = this.#interner.find(identifier);
    if (number === undefined) return [];
    return this.#visible(this.#epoch.byIdentifier.get(number)).sort(newestFirst);
  }

  /** The first `wanted` of {@link documentsWith}, found without sorting the others. */
  newestWith(identifier: string, wanted: number): DocumentRecord[] {
    const number = this.#interner.find(identifier);
    const versions = number === undefined ? undefined : this.#epoch.byIdentifier.get(number);
    const newest: Versioned[] = [];
    for (const version of versions ?? []) {
      if (!this.#sees(version)) continue;
      const last = newest.at(-1);
      if (newest.length === wanted && last && compareVersions(last, version) <= 0) continue;
      newest.push(version);
      newest.sort(compareVersions);
      newest.length = Math.min(newest.length, wanted);
    }
    return newest.map(({ record }) => record);
  }

  /** How many documents mention `identifier`. */
  countOf(identifier: string): number {
    const number = this.#interner.find(identifier);
    const versions = number === undefined ? undefined : this.#epoch.byIdentifier.get(number);
    let count = 0;
    for (const version of versions ?? []) if (this.#sees(version)) count++;
    return count;
  }

  /** Whether some document mentions `identifier`. */
  mentions(identifier: string): boolean {
    const number = this.#interner.find(identifier);
    const versions = number === undefined ? undefined : this.#epoch.byIdentifier.get(number);
    return versions?.some((version) => this.#sees(version)) ?? false;
  }

  /** The documents that *are* `identifier`: a resolution, a record, a report whose own symbol it is. */
  documentsOf(identifier: string): DocumentRecord[] {
    return this.#visible(this.#epoch.bySymbol.get(identifier)).sort(newestFirst);
  }

  /** Every identifier that some document mentions. */
  *identifiers(): Generator<string> {
    for (const [number, versions] of this.#epoch.byIdentifier) {
      if (versions.some((version) => this.#sees(version))) yield this.#interner.text(number);
    }
  }

  #sees(version: Versioned): boolean {
    return version.added <= this.generation && this.generation < version.removed;
  }

  #visible(versions: readonly Versioned[] | undefined): DocumentRecord[] {
    const records: DocumentRecord[] = [];
    for (const version of versions ?? []) if (this.#sees(version)) records.push(version.record);
    return records;
  }
}

function compareVersions(a: Versioned, b: Versioned): number {
  return b.day - a.day || newestFirst(a.record, b.record);
}

/** A date as a number that sorts as the date does. */
export function dayOf(date: string | undefined): number {
  return date ? Number(date.replaceAll('-', '').padEnd(8, '0')) || 0 : 0;
}

/** Order of documents that people expect: the latest first. ISO dates compare as they are written, without a locale. */
export function newestFirst(a: DocumentRecord, b: DocumentRecord): number {
  const first = a.header.date ?? '';
  const second = b.header.date ?? '';
  if (first !== second) return first < second ? 1 : -1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}
