/**
 * The requests between the Rostrum client and server beyond the Language Server Protocol.
 * Lines and characters count from 0, characters in UTF-16 units, as in LSP.
 */
import {
  NotificationType,
  RequestType,
  RequestType0,
  type Location,
  type Position,
  type Range,
} from 'vscode-languageserver-protocol';
import type { CitedDocument } from './core/annotations/exchange/citation';
import type { Section } from './core/annotations/model';
import type { GlossaryNode, GlossaryOverview, GlossaryQuery } from './core/features/glossary/nodes';
import type { WantedCitations } from './core/features/instruments/citations';
import type { CitingDocument, InstrumentNode, InstrumentOverview } from './core/features/instruments/nodes';
import type { SpeakerDocument, SpeakerOverview, SpeakerPerson, SpeakerQuery } from './core/features/speakers/nodes';
import type { CitedTurn } from './core/features/turns/turnText';
import type { FileText } from './core/ports';

export * from './links';
export type {
  EntryGroup,
  GlossaryNode,
  GlossaryOverview,
  GlossaryQuery,
  ListedEntry,
} from './core/features/glossary/nodes';
export type { WantedCitations } from './core/features/instruments/citations';
export type {
  CitedInstrument,
  CitingDocument,
  InstrumentGroup,
  InstrumentNode,
  InstrumentOverview,
} from './core/features/instruments/nodes';
export type {
  SpeakerDocument,
  SpeakerGroup,
  SpeakerGrouping,
  SpeakerOverview,
  SpeakerPerson,
  SpeakerQuery,
} from './core/features/speakers/nodes';
export type { CitedTurn } from './core/features/turns/turnText';

/** What the client tells in `initializationOptions`; another editor may leave all of it out. */
export interface ClientAbilities {
  /** The client lists speech files (`rostrum/files/list`), as settings and excludes of its workspace say. */
  readonly listsFiles?: boolean;
  /** The client reads files that the server cannot (`rostrum/files/read`). */
  readonly readsFiles?: boolean;
  /** The client shows documents of the scheme `entryScheme`. */
  readonly showsEntries?: boolean;
  /** Hovers may hold links to these commands. */
  readonly commands?: readonly string[];
}

/** Argument of `showUsesCommand`, behind the identifier. */
export interface UsesShown {
  /** Leaves out the documents that are what the identifier names. */
  readonly citations?: boolean;
  /** Where in the active editor they are shown. */
  readonly at?: Position;
}

//#region From client to server

export interface ThemeNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly documents: number;
  readonly passages: number;
}

export interface ThemeDocument {
  readonly uri: string;
  readonly label: string;
  /** Date, body or place of the document, for the grey text behind its label. */
  readonly description: string;
  readonly passages: number;
  /** The theme's share of the document, 0 to 1. */
  readonly weight: number;
}

/** Words of a document with the line around them. */
export interface Passage {
  /** The words: where to open and what to select. */
  readonly range: Range;
  /** The line of text around them, white space folded. */
  readonly text: string;
  /** Where they stand in `text`, UTF-16. */
  readonly highlight: readonly [number, number];
}

/** What somebody says without a break, by its first words. */
export interface SpokenPassage extends Passage {
  /** Language, words, time: "spoke in French · 412 words, 3 min". */
  readonly detail: string;
}

/** Where a turn of a document stands, and who speaks. */
export interface TurnPlace {
  readonly range: Range;
  /** The words that announce it. */
  readonly head: Range;
  readonly label: string;
}

/** One paragraph or sentence that is evidence of a theme. */
export type ThemePassage = Passage;

/** All themes that occur, those of most documents first. */
export const themesRequest = new RequestType0<readonly ThemeNode[], void>('rostrum/themes');
/** Documents of a theme, the strongest first. */
export const themeDocumentsRequest = new RequestType<{ theme: string }, readonly ThemeDocument[], void>(
  'rostrum/themes/documents',
);
/** Passages of a theme in one document, in the order of the text. */
export const themePassagesRequest = new RequestType<{ theme: string; uri: string }, readonly ThemePassage[], void>(
  'rostrum/themes/passages',
);
/** The instruments that documents cite, in groups. `filter`: words that their names hold. */
export const instrumentsRequest = new RequestType<{ filter: string }, InstrumentOverview, void>('rostrum/instruments');
/** What stands in a group of instruments, by its key; groups may hold groups. */
export const instrumentGroupRequest = new RequestType<
  { group: string; filter: string },
  readonly InstrumentNode[],
  void
>('rostrum/instruments/group');
/** Documents that cite an instrument, the newest first. */
export const instrumentDocumentsRequest = new RequestType<{ id: string }, readonly CitingDocument[], void>(
  'rostrum/instruments/documents',
);
/** The words of one document that cite an instrument, in the order of the text. */
export const instrumentPassagesRequest = new RequestType<{ id: string; uri: string }, readonly Passage[], void>(
  'rostrum/instruments/passages',
);
/** Citations of instruments in the editorial style of the United Nations, one a line, in the order of the view. */
export const citationsRequest = new RequestType<WantedCitations, readonly string[], void>(
  'rostrum/instruments/citations',
);
/** Who speaks in the documents, in groups: by country, or by kind of office. */
export const speakerGroupsRequest = new RequestType<SpeakerQuery, SpeakerOverview, void>('rostrum/speakers');
/** The people of a group, by surname. */
export const speakerGroupRequest = new RequestType<SpeakerQuery & { group: string }, readonly SpeakerPerson[], void>(
  'rostrum/speakers/group',
);
/** The documents in which a person speaks, the newest first. */
export const speakerDocumentsRequest = new RequestType<{ id: string }, readonly SpeakerDocument[], void>(
  'rostrum/speakers/documents',
);
/** What a person says in one document, in the order of the text. */
export const speakerTurnsRequest = new RequestType<{ id: string; uri: string }, readonly SpokenPassage[], void>(
  'rostrum/speakers/turns',
);
/** The turns of a document, in the order of the text. */
export const turnsRequest = new RequestType<{ uri: string }, readonly TurnPlace[], void>('rostrum/turns');
/** The words of a turn and their citation; `turn` counts from 0. `null` when there is none. */
export const citedTurnRequest = new RequestType<{ uri: string; turn: number }, CitedTurn | null, void>(
  'rostrum/turns/cited',
);
/** The groups of the glossary: the document's, the workspace's, all. */
export const glossaryRequest = new RequestType<GlossaryQuery, GlossaryOverview, void>('rostrum/glossary');
/** What stands in a group of the glossary, by its key: fields of work or entries. */
export const glossaryGroupRequest = new RequestType<
  GlossaryQuery & { readonly group: string },
  readonly GlossaryNode[],
  void
>('rostrum/glossary/group');
/** An entry's name, definition and source as plain text; `null` for an identifier that nothing is known of. */
export const definitionTextRequest = new RequestType<{ id: string }, string | null, void>(
  'rostrum/glossary/definition',
);
/** The identifier of what stands at a place of a document; `null` where nothing does that has an entry. */
export const entryAtRequest = new RequestType<{ uri: string; position: Position }, string | null, void>(
  'rostrum/entryAt',
);
/** The Markdown of an entry's read-only document; `null` for an identifier that nothing is known of. */
export const entryRequest = new RequestType<{ id: string }, string | null, void>('rostrum/entry');
/** All places that mention an identifier; `citations` leaves out the documents that are it. */
export const usesRequest = new RequestType<{ id: string; citations?: boolean }, readonly Location[], void>(
  'rostrum/uses',
);
/** A glossary term or a reference in the Markdown of a comment; offsets in it are UTF-16. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** What it is, in one line of plain text: whoever shows it escapes it. */
  readonly title: string;
  /** The official page of a symbol, an article or a chapter. */
  readonly url?: string;
}

/** The sections of the given text, read as the text of this document; offsets are UTF-16. */
export const sectionsRequest = new RequestType<{ uri: string; text: string }, readonly Section[], void>(
  'rostrum/sections',
);
/** What citations tell of a document, read from the given text. */
export const citedRequest = new RequestType<{ uri: string; text: string }, CitedDocument, void>('rostrum/cited');
/** What a comment mentions, in its order; mentions never overlap. */
export const mentionsRequest = new RequestType<{ text: string }, readonly Mention[], void>('rostrum/mentions');
/** A glossary file into which somebody may write. */
export interface GlossaryFileChoice {
  readonly uri: string;
  /** The name of the file and of its folder. */
  readonly label: string;
  /** Whether it is there already. */
  readonly exists: boolean;
}

/** What is to be written into a glossary file. */
export type GlossaryAddition =
  | { readonly kind: 'term'; readonly name: string; readonly definition: string }
  /** Another form of an entry; of a built-in one it is written into an entry that extends it. */
  | { readonly kind: 'form'; readonly id: string; readonly form: string };

/** What a client does to have it written. */
export interface GlossaryEdit {
  readonly uri: string;
  /** The whole text of a file that is not there yet. */
  readonly created?: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Where somebody goes on writing once the edits are made. */
  readonly cursor: Position;
}

/** An entry of the user's own that has a name, an alias or an abbreviation. */
export interface FormOwner {
  readonly id: string;
  readonly name: string;
}

/** An entry, for those who choose one. */
export interface EntryChoice {
  readonly id: string;
  readonly name: string;
  /** Its other forms, as far as they help to find it. */
  readonly detail: string;
}

/** Files for a new entry, the usual one first: those of the document's folder, of other folders, of the user. */
export const glossaryFilesRequest = new RequestType<{ document?: string }, readonly GlossaryFileChoice[], void>(
  'rostrum/glossary/files',
);
/** How to write something into a glossary file; fails with a reason for the user where that cannot be. */
export const glossaryAdditionRequest = new RequestType<
  { file: string; addition: GlossaryAddition },
  GlossaryEdit | null,
  void
>('rostrum/glossary/add');
/** A glossary file made of the file of another tool. */
export interface GlossaryImport {
  /** A file beside the wanted one that is not there yet. */
  readonly uri: string;
  readonly text: string;
  /** Entries that are new, that add to known ones, terms without an English name, and those given before. */
  readonly added: number;
  readonly extended: number;
  readonly skipped: number;
  readonly repeated: number;
}

/** Makes a glossary file of TBX or CSV. @param beside a glossary file @param name of the file that holds the text */
export const importGlossaryRequest = new RequestType<
  { beside: string; name: string; text: string },
  GlossaryImport | null,
  void
>('rostrum/glossary/import');
/** The terms of the user's own glossaries, or all terms, for other tools. */
export const exportGlossaryRequest = new RequestType<{ format: 'csv' | 'tbx'; all: boolean }, string | null, void>(
  'rostrum/glossary/export',
);
/** All entries by their names. */
export const entryChoicesRequest = new RequestType0<readonly EntryChoice[], void>('rostrum/glossary/entries');
/** The entry of the user's own glossaries that has a form already. */
export const formOwnerRequest = new RequestType<{ form: string }, FormOwner | null, void>('rostrum/glossary/owner');
/** State of the index now. */
export const statusRequest = new RequestType0<IndexStatus, void>('rostrum/status');

//#endregion

//#region From server to client

export interface IndexStatus {
  readonly state: 'indexing' | 'ready';
  /** Documents in the index. */
  readonly documents: number;
  /** Documents that the scan under way found; as many as `documents` when it is ready. */
  readonly total: number;
  /** Files left out, each with the reason (too large, not text, unreadable). */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  /** Files whose bytes are no UTF-8 and have been read as Windows-1252. */
  readonly guessed: readonly string[];
}

/** The index moved on: redraw what shows it. Sent at most a few times a second. */
export const indexChangedNotification = new NotificationType<IndexStatus>('rostrum/indexChanged');

/** The folders (URIs) of the user's own glossaries are others: whoever watches files for the server watches them. */
export const glossaryFoldersNotification = new NotificationType<{ folders: readonly string[] }>(
  'rostrum/glossary/folders',
);

export const listFilesRequest = new RequestType0<readonly string[], void>('rostrum/files/list');
/** Names of the files in a folder, a URI; none where there is no such folder. */
export const folderFilesRequest = new RequestType<{ folder: string }, readonly string[], void>('rostrum/files/folder');
export const readFilesRequest = new RequestType<{ uris: readonly string[] }, readonly FileText[], void>(
  'rostrum/files/read',
);

//#endregion
