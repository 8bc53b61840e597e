import type { Disposable } from '../core/events';
import { noChanges, type GlossaryChanges } from '../core/glossary/workspace/changes';
import type { CancelToken, Files, FileText, Log } from '../core/ports';
import type { ParsedFile, ParserPool, Parsers } from './parserPool';

/** More files than this are worth the start of parsers. */
const many = 200;

export interface BatchReaderParts {
  readonly files: Files;
  readonly parsers: Parsers | undefined;
  readonly log: Log;
}

/** Reads batches of files: parsed already where parsers beside this thread can do it, as texts where not. */
export class BatchReader implements Disposable {
  readonly #parts: BatchReaderParts;
  readonly #token: CancelToken;
  #pool: ParserPool | undefined;
  #changes = noChanges;
  #failed = false;

  /** @param token cancelled when nobody wants the files any more */
  constructor(parts: BatchReaderParts, token: CancelToken) {
    this.#parts = parts;
    this.#token = token;
  }

  /** What is read from now on is read with changed glossaries. */
  learn(changes: GlossaryChanges): void {
    this.#changes = changes;
    this.#pool?.learn(changes);
  }

  /** How many files make a batch: few for parsers, so that each message of theirs is taken over quickly. */
  get batchSize(): number {
    return this.#pool ? 16 : 32;
  }

  /** How many batches should be under way. */
  get capacity(): number {
    return this.#pool?.capacity ?? 3;
  }

  /** Starts the parsers when enough files wait that they can read. */
  prepare(waiting: ReadonlySet<string>): void {
    const { parsers } = this.#parts;
    if (!parsers || this.#pool || this.#failed || waiting.size <= many || this.#token.isCancellationRequested) return;
    let count = 0;
    for (const uri of waiting) {
      if (parsers.reads(uri)) count++;
      if (count <= many) continue;
      try {
        this.#pool = parsers.start();
        if (this.#changes !== noChanges) this.#pool.learn(this.#changes);
      } catch (error) {
        this.#fail(error);
      }
      return;
    }
  }

  /** The files in the order of `uris`. Never rejects: what cannot be read is a problem of its file. */
  async read(uris: readonly string[]): Promise<readonly (ParsedFile | FileText)[]> {
    const { parsers } = this.#parts;
    const pool = this.#pool;
    if (!parsers || !pool) return this.#readHere(uris);
    const beside = uris.filter((uri) => parsers.reads(uri));
    const here = uris.filter((uri) => !parsers.reads(uri));
    const [parsed, read] = await Promise.all([this.#parseBeside(beside, pool), this.#readHere(here)]);
    const found = new Map([
      ...beside.map((uri, i) => [uri, parsed[i]] as const),
      ...here.map((uri, i) => [uri, read[i]] as const),
    ]);
    return uris.map((uri) => found.get(uri) ?? unreadable);
  }

  /** Ends the parsers; the next {@link prepare} may start them again. */
  dispose(): void {
    this.#pool?.dispose();
    this.#pool = undefined;
  }

  async #parseBeside(uris: readonly string[], pool: ParserPool): Promise<readonly (ParsedFile | FileText)[]> {
    if (uris.length === 0) return [];
    try {
      return await pool.parse(uris);
    } catch (error) {
      if (this.#token.isCancellationRequested) return [];
      this.#fail(error);
      return this.#readHere(uris);
    }
  }

  /** Tells it once; those parsers that still run go on, and no new ones are started. */
  #fail(error: unknown): void {
    if (!this.#failed) this.#parts.log.warn(`A parser failed, so the server parses itself: ${String(error)}`);
    this.#failed = true;
  }

  async #readHere(uris: readonly string[]): Promise<readonly FileText[]> {
    if (uris.length === 0 || this.#token.isCancellationRequested) return [];
    try {
      return await this.#parts.files.read(uris, this.#token);
    } catch (error) {
      this.#parts.log.error(`Cannot read ${uris.length} files: ${String(error)}`);
      return uris.map(() => unreadable);
    }
  }
}

const unreadable = { problem: 'It could not be read.' };
