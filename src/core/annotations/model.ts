import type { OutlineKind } from '../model/speech';
import type { Span } from '../model/span';

/**
 * A place as the W3C TextPositionSelector counts it: Unicode code points of the text with every line end as `\n`.
 * `[start, end)`, half-open.
 */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** The words of a passage and those around it (W3C TextQuoteSelector); line ends are `\n`. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The section of the outline that a passage stands in. */
export interface SectionPlace {
  readonly kind: OutlineKind;
  /** Of a numbered paragraph. */
  readonly number?: number;
  /** Who speaks in the section or in the turn around it. */
  readonly speaker?: string;
  /** The words that announce the section, shortened. */
  readonly text: string;
}

/** What is remembered of a passage, so that it is found again. One of `position` and `quote` is always there. */
export interface Target {
  readonly position?: TextPosition;
  readonly quote?: TextQuote;
  readonly section?: SectionPlace;
  /** The words that the annotation was made on, where the passage has others by now; line ends are `\n`. */
  readonly original?: string;
}

/** A section of a document as annotations need it: its place in the text (UTF-16) and what names it. */
export interface Section extends Span, SectionPlace {}

/** A place where an annotation could belong. `score` is 0 to 1, comparable within one document. */
export interface Candidate extends Span {
  readonly score: number;
}

/**
 * Where an annotation stands in a text.
 *
 * `attached`: its very words stand there. `edited`: the words changed, but it is certain that they are these.
 * `ambiguous`: several places fit nearly as well. `orphaned`: nothing fits well enough; `candidates`, the best first,
 * are for a person to choose from.
 */
export type Anchoring =
  | { readonly state: 'attached' | 'edited'; readonly span: Span }
  | { readonly state: 'ambiguous' | 'orphaned'; readonly candidates: readonly Candidate[] };

export type AnchorState = Anchoring['state'];

/** One comment of a thread. Times are ISO 8601. */
export interface Comment {
  /** IRI of the annotation that holds it. */
  readonly id: string;
  readonly author: string;
  readonly created?: string;
  readonly modified?: string;
  /** Markdown. */
  readonly value: string;
}

/** A passage and what people say about it, read from an annotation and those that reply to it. */
export interface Thread {
  /** IRI of the first annotation. */
  readonly id: string;
  readonly target: Target;
  /** The first comment, then replies in the order of time. */
  readonly comments: readonly Comment[];
  readonly labels: readonly string[];
  readonly resolved: boolean;
  /** Words proposed for the passage; empty to delete it. */
  readonly replacement?: string;
}
