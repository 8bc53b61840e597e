import type { PackedDocument } from '../core/corpus/packedDocument';
import type { Disposable } from '../core/events';
import type { GlossaryChanges } from '../core/glossary/workspace/changes';

/** A file as a parser read it: its facts, or why there are none (a sentence for the user). */
export type ParsedFile = (PackedDocument & { readonly guessed?: true }) | { readonly problem: string };

/** Parsers beside this thread, where the place has such: they read files themselves, so that no text comes here. */
export interface Parsers {
  /** Whether they can read `uri`. */
  reads(uri: string): boolean;
  /** Starts them. They cost time and memory, so it is worth it only for many files. */
  start(): ParserPool;
}

/** Parsers that run. Whoever started them ends them by `dispose`. */
export interface ParserPool extends Disposable {
  /** Has them read with changed glossaries from now on. */
  learn(changes: GlossaryChanges): void;
  /** How many batches keep all of them busy. */
  readonly capacity: number;
  /**
   * Reads and parses a batch of files; the results are in the order of `uris`.
   * @throws (rejects) when the parser fails or is ended; the files are then the caller's business again
   */
  parse(uris: readonly string[]): Promise<readonly ParsedFile[]>;
}
