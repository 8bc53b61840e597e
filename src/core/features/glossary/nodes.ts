/** Entries that stand together: those of the open document, of the workspace, all, or of one field of work. */
export interface EntryGroup {
  readonly kind: 'group';
  /** Names it in requests: `document`, `workspace`, `all`, `all/Peace and security`. */
  readonly key: string;
  readonly label: string;
  readonly entries: number;
}

/** One entry of the glossary, or an abbreviation of the open document. */
export interface ListedEntry {
  readonly kind: 'entry';
  readonly id: string;
  /** What is written into a text. */
  readonly name: string;
  /** What kind of thing it is. */
  readonly note: string;
  /** Its definition's first sentence. */
  readonly about: string;
  /** How often it stands in the open document; only in that document's group. */
  readonly uses?: number;
  /** How many documents of the workspace mention it. */
  readonly documents: number;
}

export type GlossaryNode = EntryGroup | ListedEntry;

/** The first level of the view. */
export interface GlossaryOverview {
  readonly groups: readonly EntryGroup[];
  /** Entries that pass the filter, and all. */
  readonly shown: number;
  readonly all: number;
}

/** What the view shows. */
export interface GlossaryQuery {
  /** Words that an entry's names or its definition hold; with none, all pass. */
  readonly filter: string;
  /** The document whose terms stand first, a URI. */
  readonly uri?: string;
}
