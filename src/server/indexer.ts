import { Cancelled } from '../core/cancel';
import type { Corpus } from '../core/corpus/corpus';
import { packDocument } from '../core/corpus/packedDocument';
import type { Disposable } from '../core/events';
import type { GlossaryChanges } from '../core/glossary/workspace/changes';
import { LineIndex } from '../core/model/lineIndex';
import type { CancelToken, FileText } from '../core/ports';
import type { IndexStatus } from '../protocol';
import type { Analyse } from './analyse';
import { BatchReader, type BatchReaderParts } from './batchReader';
import type { OpenDocuments } from './documents';
import type { ParsedFile } from './parserPool';
import { refuse } from './textGuard';
import { isBelow } from './uris';

/** Milliseconds of work between two turns for everything else. */
const slice = 8;

export interface IndexerParts extends BatchReaderParts {
  readonly corpus: Corpus;
  /** Tells which documents are open in the editor. */
  readonly documents: Pick<OpenDocuments, 'has'>;
  readonly analyse: Analyse;
  readonly pause: () => Promise<void>;
  /** Hears that the state moved on; called often. */
  readonly report: () => void;
  /** Hears that the list of speech files is new. */
  readonly listed: () => void;
  /** Hears that the encoding of a file turned out to be guessed, or no longer to be. */
  readonly decoded: (uri: string) => void;
}

/** Files that are read together. */
interface Batch {
  readonly number: number;
  readonly uris: readonly string[];
}

interface ReadBatch extends Batch {
  readonly files: readonly (ParsedFile | FileText)[];
}

/** Keeps the corpus in step with the files. Of open documents it looks at the bytes only: their text beats the disk. */
export class Indexer implements Disposable {
  readonly #parts: IndexerParts;
  readonly #reader: BatchReader;
  readonly #queue = new Set<string>();
  /** The newest batch that reads a file. Batches may overtake each other, and an older state must not win. */
  readonly #reading = new Map<string, number>();
  #batches = 0;
  readonly #skipped = new Map<string, string>();
  readonly #guessed = new Set<string>();
  readonly #token: { isCancellationRequested: boolean } & CancelToken = { isCancellationRequested: false };
  #listed: ReadonlySet<string> | undefined;
  #listing: Promise<void> | undefined;
  #listAgain = false;
  #draining: Promise<void> | undefined;
  /** Ends the wait for batches under way: more files are to be read, and there may be room for them. */
  #wake: () => void = () => undefined;

  constructor(parts: IndexerParts) {
    this.#parts = parts;
    this.#reader = new BatchReader(parts, this.#token);
  }

  /** Whether `uri` is one of the workspace's speech files; `undefined` as long as nobody has listed them. */
  lists(uri: string): boolean | undefined {
    return this.#listed?.has(uri);
  }

  /** Whether the files were listed once. */
  get hasListed(): boolean {
    return this.#listed !== undefined;
  }

  status(): IndexStatus {
    const documents = this.#parts.corpus.snapshot().size;
    const busy = this.#listing !== undefined || this.#draining !== undefined || this.#listed === undefined;
    return {
      state: busy ? 'indexing' : 'ready',
      documents,
      total: busy ? Math.max(documents, this.#listed?.size ?? 0) : documents,
      skipped: [...this.#skipped].map(([uri, reason]) => ({ uri, reason })),
      guessed: [...this.#guessed],
    };
  }

  /** Whether the encoding of a file's bytes had to be guessed. */
  isGuessed(uri: string): boolean {
    return this.#guessed.has(uri);
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

  /** Has files read with changed glossaries from now on; those that were read before wait for {@link readAgain}. */
  learn(changes: GlossaryChanges): void {
    this.#reader.learn(changes);
  }

  /** Reads all files again, those that are open apart. */
  async readAgain(): Promise<void> {
    for (const uri of this.#listed ?? []) if (!this.#parts.documents.has(uri)) this.#queue.add(uri);
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
      this.#drop(other);
      if (!documents.has(other)) corpus.remove(other);
    }
    this.#listed = left;
    this.#parts.report();
  }

  dispose(): void {
    this.#token.isCancellationRequested = true;
    this.#queue.clear();
    this.#reader.dispose();
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
      this.#drop(uri);
      if (!documents.has(uri)) corpus.remove(uri);
    }
    for (const uri of listed) if (!before.has(uri)) this.#queue.add(uri);
  }

  #drain(): Promise<void> {
    if (this.#queue.size === 0) return this.#draining ?? Promise.resolve();
    this.#wake();
    return (this.#draining ??= this.#readQueue().catch((error: unknown) => {
      this.#draining = undefined;
      this.#parts.log.error(`Indexing stopped: ${String(error)}`);
    }));
  }

  async #readQueue(): Promise<void> {
    const underWay = new Map<number, Promise<ReadBatch>>();
    let since = performance.now();
    try {
      while (this.#queue.size > 0 || underWay.size > 0) {
        this.#reader.prepare(this.#queue);
        while (underWay.size < this.#reader.capacity && this.#queue.size > 0) {
          const batch = this.#nextBatch();
          underWay.set(batch.number, this.#read(batch));
        }
        const woken = new Promise<undefined>((resolve) => (this.#wake = () => resolve(undefined)));
        const batch = await Promise.race([...underWay.values(), woken]);
        if (!batch) continue;
        const { number, uris, files } = batch;
        underWay.delete(number);
        for (const [i, uri] of uris.entries()) {
          if (this.#token.isCancellationRequested) return;
          this.#store(uri, number, files[i]);
          if (performance.now() - since < slice) continue;
          await this.#parts.pause();
          since = performance.now();
        }
        this.#parts.report();
      }
    } finally {
      this.#reader.dispose();
    }
    this.#draining = undefined;
    this.#parts.report();
  }

  #nextBatch(): Batch {
    const number = ++this.#batches;
    const uris: string[] = [];
    for (const uri of this.#queue) {
      this.#queue.delete(uri);
      this.#reading.set(uri, number);
      if (uris.push(uri) >= this.#reader.batchSize) break;
    }
    return { number, uris };
  }

  async #read(batch: Batch): Promise<ReadBatch> {
    return { ...batch, files: await this.#reader.read(batch.uris) };
  }

  /** Puts what was read into the corpus, unless something newer has come meanwhile. */
  #store(uri: string, batch: number, file: ParsedFile | FileText | undefined): void {
    const { corpus, documents, analyse } = this.#parts;
    if (this.#reading.get(uri) !== batch) return;
    this.#reading.delete(uri);
    this.#noteGuess(uri, file !== undefined && 'guessed' in file);
    if (documents.has(uri) || !this.#listed?.has(uri) || file === undefined) return;
    const problem = 'problem' in file ? file.problem : 'text' in file ? refuse(file.text) : undefined;
    if (problem !== undefined || 'problem' in file) {
      this.#skipped.set(uri, problem ?? '');
      corpus.remove(uri);
      return;
    }
    this.#skipped.delete(uri);
    corpus.set(uri, 'text' in file ? packDocument(LineIndex.of(file.text), analyse(uri, file.text)) : file);
  }

  #drop(uri: string): void {
    this.#queue.delete(uri);
    this.#reading.delete(uri);
    this.#skipped.delete(uri);
    this.#noteGuess(uri, false);
  }

  #noteGuess(uri: string, guessed: boolean): void {
    if (this.#guessed.has(uri) === guessed) return;
    if (guessed) this.#guessed.add(uri);
    else this.#guessed.delete(uri);
    this.#parts.decoded(uri);
  }
}
