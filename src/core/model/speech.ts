import type { Span } from './span';

/** What kind of UN document a text is, recognised from the text itself. */
export type Genre =
  | 'statement'
  | 'verbatim'
  | 'summary'
  | 'news'
  | 'report'
  | 'resolution'
  | 'letter'
  | 'interview'
  | 'charter'
  | 'other';

/** What an outline item is; CONTRIBUTING tells what each kind means. */
export type OutlineKind =
  | 'speech'
  | 'turn'
  | 'address'
  | 'heading'
  | 'paragraph'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'annex'
  | 'list'
  | 'footnote'
  | 'attribution'
  | 'closing'
  | 'procedure';

/**
 * How sure a recognised reference is: `exact` when the words name one thing (a symbol, an organ and a number),
 * `rule` when a rule of UN usage decides (a year within the Council's practice), `inferred` when only the context does.
 */
export type Confidence = 'exact' | 'rule' | 'inferred';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A person who speaks in a document. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly country?: string;
}

/**
 * A section of the outline. `start` to `end` is the whole section, `start` to `headEnd` the words that announce it;
 * nesting is told by `depth` (0 is the top), so that the list stays flat.
 */
export interface OutlineItem extends Span {
  readonly kind: OutlineKind;
  readonly headEnd: number;
  readonly text: string;
  readonly depth: number;
  readonly speaker?: string;
  readonly country?: string;
  readonly language?: string;
  readonly number?: number;
  readonly verb?: string;
}

/** Words that name one paragraph of a cited document: "paragraph 5" before "of resolution 733 (1992)", "para. 34". */
export interface Pinpoint extends Span {
  /** From 1; of several paragraphs the first. */
  readonly paragraph: number;
  /** Counted among the paragraphs of the preamble, not the operative ones. */
  readonly preambular?: true;
}

/** A mention of something that has an identifier of its own: a Charter article, a document symbol. */
export interface Reference extends Span {
  readonly id: string;
  readonly confidence: Confidence;
  /** The paragraph of it that the words around name; Charter paragraphs have identifiers of their own instead. */
  readonly pinpoint?: Pinpoint;
  /** For `invalid-symbol`: the nearest symbol that can exist. */
  readonly suggestion?: string;
}

/** A mention of a glossary term, or a use of an abbreviation that the document defines (`abbr/...`). */
export interface Term extends Span {
  readonly id: string;
}

/** The place that defines an abbreviation: the span covers the bracket or the abbreviation itself. */
export interface Abbreviation extends Span {
  readonly id: string;
  /** The words that it stands for, white space folded. */
  readonly expansion: string;
  readonly expansionSpan: Span;
  /** The glossary term that the expansion names, when there is one. */
  readonly term?: string;
}

/** Quoted words (the span lies inside the quotation marks) and who says them, when the text tells. */
export interface Quotation extends Span {
  readonly speaker?: string;
}

/** Evidence that a passage is about a theme: the words, and how much they count. */
export interface ThemeCue extends Span {
  readonly theme: string;
  readonly weight: number;
}

/** A theme of a document; `weight` is its share among the document's themes, 0 to 1. */
export interface ThemeWeight {
  readonly id: string;
  readonly weight: number;
}

export interface Problem extends Span {
  readonly code: string;
  readonly message: string;
  readonly severity: Severity;
  /** What to write instead of the words of the span, where that is plain. */
  readonly suggestion?: string;
}

/** An item of the agenda: its number as printed ("75", "67 (a)", "9 and 168"), its title, or both. */
export interface AgendaItem {
  readonly number?: string;
  readonly title?: string;
}

/** Who presides over a meeting: without a name where only the country of the presidency is told. */
export interface President {
  readonly name?: string;
  readonly country?: string;
}

/** What the head of a document tells of it. Dates are ISO 8601 (`2016-03-01`). */
export interface Header {
  readonly title?: string;
  readonly date?: string;
  readonly dateEnd?: string;
  readonly place?: string;
  readonly body?: string;
  readonly symbol?: string;
  readonly country?: string;
  /** The name of the State whose code is the {@link country}, as it was in the year of the document. */
  readonly state?: string;
  readonly session?: number;
  /** Number of the meeting whose record it is, or at which it was adopted. */
  readonly meeting?: number;
  /** What the meeting, or what was adopted there, is about; in the order of the text. */
  readonly agenda?: readonly AgendaItem[];
  readonly president?: President;
}

/** All facts of one document. Lists are in the order of the text; nothing here refers to a tree or to the text itself. */
export interface Speech {
  readonly header: Header;
  readonly genre: Genre;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  readonly references: readonly Reference[];
  readonly terms: readonly Term[];
  readonly abbreviations: readonly Abbreviation[];
  readonly quotations: readonly Quotation[];
  readonly cues: readonly ThemeCue[];
  readonly themes: readonly ThemeWeight[];
  readonly problems: readonly Problem[];
}
