import type { Snapshot } from '../corpus/snapshot';
import type { Knowledge } from '../knowledge';
import type { LineIndex, Range } from '../model/lineIndex';
import type { Speech } from '../model/speech';

/** One document as it is now: its text and the facts of exactly this text. */
export interface DocumentView {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly speech: Speech;
}

/** What lies around a document: what Rostrum knows, and the other documents. */
export interface World {
  readonly knowledge: Knowledge;
  readonly snapshot: Snapshot;
}

/** A place in some document. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}
