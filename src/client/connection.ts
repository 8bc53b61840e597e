import type { CancellationToken, Disposable, Event, Location, LogOutputChannel, Position } from 'vscode';
import type { CitedDocument } from '../core/annotations/exchange/citation';
import type { Section } from '../core/annotations/model';
import type {
  CitedTurn,
  CitingDocument,
  EntryChoice,
  FormOwner,
  GlossaryAddition,
  GlossaryEdit,
  GlossaryFileChoice,
  GlossaryNode,
  GlossaryOverview,
  GlossaryQuery,
  GlossaryImport,
  IndexStatus,
  InstrumentNode,
  InstrumentOverview,
  Mention,
  Passage,
  SpeakerDocument,
  SpeakerOverview,
  SpeakerPerson,
  SpeakerQuery,
  SpokenPassage,
  ThemeDocument,
  ThemeNode,
  ThemePassage,
  TurnPlace,
  WantedCitations,
} from '../protocol';

/** What the client asks the server, beside what the editor asks it. */
export interface Questions {
  status(): Promise<IndexStatus>;
  /** All themes that occur, those of most documents first. */
  themes(token: CancellationToken): Promise<readonly ThemeNode[]>;
  /** Documents of a theme, the strongest first. */
  themeDocuments(theme: string, token: CancellationToken): Promise<readonly ThemeDocument[]>;
  /** Passages of a theme in one document (a URI), in the order of the text. */
  themePassages(theme: string, uri: string, token: CancellationToken): Promise<readonly ThemePassage[]>;
  /** The groups of instruments that documents cite, as far as their names hold the words of `filter`. */
  instruments(filter: string, token: CancellationToken): Promise<InstrumentOverview>;
  /** What stands in a group of instruments. */
  instrumentGroup(group: string, filter: string, token: CancellationToken): Promise<readonly InstrumentNode[]>;
  /** Documents that cite an instrument, the newest first. */
  instrumentDocuments(id: string, token: CancellationToken): Promise<readonly CitingDocument[]>;
  /** The words of one document (a URI) that cite an instrument. */
  instrumentPassages(id: string, uri: string, token: CancellationToken): Promise<readonly Passage[]>;
  /** Citations in the editorial style of the United Nations, one a line. */
  citations(wanted: WantedCitations): Promise<readonly string[]>;
  /** Who speaks, in groups by country or by office. */
  speakerGroups(query: SpeakerQuery, token: CancellationToken): Promise<SpeakerOverview>;
  /** The people of a group, by surname. */
  speakerGroup(group: string, query: SpeakerQuery, token: CancellationToken): Promise<readonly SpeakerPerson[]>;
  /** The documents in which a person speaks, the newest first. */
  speakerDocuments(id: string, token: CancellationToken): Promise<readonly SpeakerDocument[]>;
  /** What a person says in one document (a URI). */
  speakerTurns(id: string, uri: string, token: CancellationToken): Promise<readonly SpokenPassage[]>;
  /** The turns of a document (a URI), in the order of the text. */
  turns(uri: string): Promise<readonly TurnPlace[]>;
  /** The words of a turn, counted from 0, with their citation; `null` when it is gone. */
  citedTurn(uri: string, turn: number): Promise<CitedTurn | null>;
  /** The groups of the glossary. */
  glossary(query: GlossaryQuery, token: CancellationToken): Promise<GlossaryOverview>;
  /** What stands in a group of the glossary. */
  glossaryGroup(group: string, query: GlossaryQuery, token: CancellationToken): Promise<readonly GlossaryNode[]>;
  /** An entry as plain text; `null` when nothing is known of it. */
  definitionText(id: string): Promise<string | null>;
  /** The identifier of what stands at a place of the document `uri`. */
  entryAt(uri: string, position: Position): Promise<string | null>;
  /** The Markdown of an identifier's entry; `null` when nothing is known of it. */
  entry(id: string, token: CancellationToken): Promise<string | null>;
  /** All places that mention an identifier; `citations` leaves out the documents that are it. */
  uses(id: string, citations?: boolean): Promise<readonly Location[]>;
  /** The sections of a text of the document `uri`, UTF-16. */
  sections(uri: string, text: string, token?: CancellationToken): Promise<readonly Section[]>;
  /** Title, symbol and date of the document `uri`, read from a text of it. */
  cited(uri: string, text: string, token?: CancellationToken): Promise<CitedDocument>;
  /** Glossary files for a new entry, the usual one first. @param document from which it is taken, a URI */
  glossaryFiles(document?: string): Promise<readonly GlossaryFileChoice[]>;
  /** How to write something into a glossary file. Rejects with a reason for the user where that cannot be. */
  addToGlossary(file: string, addition: GlossaryAddition): Promise<GlossaryEdit | null>;
  /** A glossary file made of TBX or CSV. Rejects with a reason for the user where there is nothing to import. */
  importGlossary(beside: string, name: string, text: string): Promise<GlossaryImport | null>;
  /** The terms of the user's own glossaries, or all, for other tools. Rejects where there are none. */
  exportGlossary(format: 'csv' | 'tbx', all: boolean): Promise<string | null>;
  /** All entries by their names. */
  entryChoices(): Promise<readonly EntryChoice[]>;
  /** The entry of the user's own glossaries that has a form already. */
  formOwner(form: string): Promise<FormOwner | null>;
  /** Terms and references in a comment's Markdown, in its order. */
  mentions(text: string, token?: CancellationToken): Promise<readonly Mention[]>;
}

/** The language client, its server, and all that goes between them. Disposing of it does not wait for the server's end. */
export interface Connection extends Questions, Disposable {
  readonly isRunning: boolean;
  readonly onDidChangeState: Event<'starting' | 'running' | 'stopped'>;
  readonly onDidChangeIndex: Event<IndexStatus>;
  start(): Promise<void>;
  /** Resolves when the server is gone; at once where none runs. */
  stop(): Promise<void>;
}

/** Loads what a connection needs and makes one that is not started yet. */
export type Connect = (log: LogOutputChannel) => Promise<Connection>;
