import type { Uri } from 'vscode';
import type { Anchoring, Thread } from '../../core/annotations/model';
import type { WordChange } from '../../core/annotations/wordChange';

/** A thread and where it stands in the text of its document now. */
export interface PlacedThread extends Thread {
  /** `undefined` until its document was read. */
  readonly anchoring: Anchoring | undefined;
  /** The words that were commented on and those that stand there now, where they differ; line ends are `\n`. */
  readonly change?: WordChange;
}

/** A document that has a sidecar, whether or not it is open, or is still there. */
export interface AnnotatedDocument {
  readonly uri: Uri;
  readonly sidecar: Uri;
  /** In the order of the text; those without a place come last. */
  readonly threads: readonly PlacedThread[];
  /** The text that the places of `threads` are offsets of; empty while it was not read. */
  readonly text: string;
  /** The document is gone, or cannot be read; its notes are kept. */
  readonly missing: boolean;
  /** Why the sidecar cannot be read. It is left alone, and `threads` is what was read of it before. */
  readonly unreadable?: string;
}

/** What changed: the documents whose threads, places or state are others now. */
export interface AnnotationChange {
  readonly documents: readonly Uri[];
}

/** What the first comment of a thread holds. */
export interface NewNote {
  /** Markdown. */
  readonly value: string;
  readonly labels?: readonly string[];
  /** Words proposed for the passage; empty to delete it. */
  readonly replacement?: string;
}
