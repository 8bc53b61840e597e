import { Cancelled } from '../core/cancel';
import type { Corpus } from '../core/corpus/corpus';
import type { Disposable } from '../core/events';
import { LineIndex } from '../core/model/lineIndex';
import type { CancelToken, Files, FileText, Log } from '../core/ports';
import type { IndexStatus } from '../protocol';
import type { Analyse, OpenDocuments } from './documents';
import { refuse } from './textGuard';
import { isBelow } from './uris';

/** Milliseconds of work between two turns for everything else. */
const slice = 8;
const batchSize = 32;
const batchesUnderWay = 3;

export interface IndexerParts {
  readonly corpus: Corpus;
  readonly files: Files;
  /** Tells which documents are open in the editor. */
  readonly documents: Pick<OpenDocuments, 'has'>;
  readonly analyse: Analyse;
  readonly log: Log;
  readonly pause: () => Promise<void>;
  /** Hears that the state moved on; called often. */
  readonly report: () => void;
  /** Hears that the list of speech files is new. */
  readonly listed: () => void;
}

interface Batch {
  readonly uris: readonly string[];
  readonly texts: readonly FileText[];
}

/** Keeps the corpus in step with the files. Open documents are not its business: their text beats the disk. */
export class Indexer implements Disposable {
  readonly #parts: IndexerParts;
  readonly #queue = new Set<string>();
  readonly #skipped = new Map<string, string>();
  readonly #token: { isCancellationRequested: boolean } & CancelToken = { isCancellationRequested: false };
  #listed: ReadonlySet<string> | undefined;
  #listing: Promise<void> | undefined;
  #listAgain = false;
  #draining: Promise<void> | undefined;

  constructor(parts: IndexerParts) {
    this.#parts = parts;
  }

  /** Whether `uri` is one of the workspace's speech files; `undefined` as long as nobody has listed them. */
  lists(uri: string): boolean | undefined {
    return this.#listed?.has(uri);
  }

  status(): IndexStatus {
    const documents = this.#parts.corpus.snapshot().size;
    const busy = this.#listing !== undefined || this.#draining !== undefined || this.#listed === undefined;
    return {
      state: busy ? 'indexing' : 'ready',
      documents,
      total: busy ? Math.max(documents, this.#listed?.size ?? 0) : documents,
      skipped: [...this.#skipped].map(([uri, reason]) => ({ uri, reason })),
    };
  }

  /** Lists the files again, reads those that are new, and drops those that are gone. Resolves when all is indexed. */
  async rescan(): Promise<void> {
    this.#listAgain = true;
    await (this.#listing ??= this.#list());
    await this.#draining;
  }

  /** Reads files again; those that are no speech files are left alone. */
  async reread(uris: readonly string[]): Promise<void> {
    for (const uri of uris) if (this.#listed?.has(uri)) this.#queue.add(uri);
    await this.#drain();
  }

  /** Forgets a deleted file, or everything below a deleted folder. */
  forget(uri: string): void {
    const { corpus, documents } = this.#parts;
    const gone = [...(this.#listed ?? [])].filter((other) => isBelow(other, uri));
    if (gone.length === 0) return;
    const left = new Set(this.#listed);
    for (const other of gone) {
      left.delete(other);
      this.#queue.delete(other);
      this.#skipped.delete(other);
      if (!documents.has(other)) corpus.remove(other);
    }
    this.#listed = left;
    this.#parts.report();
  }

  dispose(): void {
    this.#token.isCancellationRequested = true;
    this.#queue.clear();
  }

  async #list(): Promise<void> {
    const { files, log, listed, report } = this.#parts;
    while (this.#listAgain) {
      this.#listAgain = false;
      try {
        this.#adopt(new Set(await files.list(this.#token)));
      } catch (error) {
        this.#listed ??= new Set();
        if (!(error instanceof Cancelled)) log.error(`Cannot list the speech files: ${String(error)}`);
      }
    }
    this.#listing = undefined;
    listed();
    // Not awaited here: a new listing must not wait until everything is read.
    void this.#drain();
    report();
  }

  #adopt(listed: ReadonlySet<string>): void {
    const { corpus, documents } = this.#parts;
    const before = this.#listed ?? new Set();
    this.#listed = listed;
    for (const uri of before) {
      if (listed.has(uri)) continue;
      this.#queue.delete(uri);
      this.#skipped.delete(uri);
      if (!documents.has(uri)) corpus.remove(uri);
    }
    for (const uri of listed) if (!before.has(uri) && !documents.has(uri)) this.#queue.add(uri);
  }

  #drain(): Promise<void> {
    if (this.#queue.size === 0) return this.#draining ?? Promise.resolve();
    return (this.#draining ??= this.#readQueue().catch((error: unknown) => {
      this.#draining = undefined;
      this.#parts.log.error(`Indexing stopped: ${String(error)}`);
    }));
  }

  async #readQueue(): Promise<void> {
    const underWay: Promise<Batch>[] = [];
    let since = performance.now();
    while (this.#queue.size > 0 || underWay.length > 0) {
      while (underWay.length < batchesUnderWay && this.#queue.size > 0) underWay.push(this.#read(this.#nextBatch()));
      const batch = await underWay.shift();
      for (const [i, uri] of batch?.uris.entries() ?? []) {
        if (this.#token.isCancellationRequested) return;
        this.#store(uri, batch?.texts[i]);
        if (performance.now() - since < slice) continue;
        await this.#parts.pause();
        since = performance.now();
      }
      this.#parts.report();
    }
    this.#draining = undefined;
    this.#parts.report();
  }

  #nextBatch(): string[] {
    const uris: string[] = [];
    for (const uri of this.#queue) {
      this.#queue.delete(uri);
      if (uris.push(uri) >= batchSize) break;
    }
    return uris;
  }

  async #read(uris: readonly string[]): Promise<Batch> {
    const { files, log } = this.#parts;
    try {
      return { uris, texts: await files.read(uris, this.#token) };
    } catch (error) {
      log.error(`Cannot read ${uris.length} files: ${String(error)}`);
      return { uris, texts: uris.map(() => ({ problem: 'It could not be read.' })) };
    }
  }

  /** Puts what was read into the corpus, unless something newer has come meanwhile. */
  #store(uri: string, read: FileText | undefined): void {
    const { corpus, documents, analyse } = this.#parts;
    if (documents.has(uri) || !this.#listed?.has(uri) || read === undefined) return;
    const problem = 'problem' in read ? read.problem : refuse(read.text);
    if (problem !== undefined || 'problem' in read) {
      this.#skipped.set(uri, problem ?? '');
      corpus.remove(uri);
      return;
    }
    this.#skipped.delete(uri);
    corpus.set(uri, LineIndex.of(read.text), analyse(uri, read.text));
  }
}
