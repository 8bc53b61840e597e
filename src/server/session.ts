import type { Connection, Diagnostic, FileEvent, InitializeParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest, FileChangeType } from 'vscode-languageserver';
import type { Disposable } from '../core/events';
import type { DocumentView } from '../core/features/view';
import { findTheSame } from '../core/glossary/workspace/changes';
import type { MergedGlossaries } from '../core/glossary/workspace/merge';
import type { Log } from '../core/ports';
import { glossaryFoldersNotification, indexChangedNotification, type ClientAbilities } from '../protocol';
import { clientAbilities, clientFeatures, initialFolders, initialSettings, type ClientFeatures } from './capabilities';
import { guessedEncoding, toDiagnostics } from './convert/diagnostics';
import type { CurrentKnowledge } from './currentKnowledge';
import type { OpenDocuments } from './documents';
import { Glossaries } from './glossaries/glossaries';
import { glossaryFolders } from './glossaries/glossaryFolders';
import { GlossaryProblems } from './glossaries/glossaryProblems';
import type { Host } from './host';
import { IndexProgress } from './indexProgress';
import { readSettings, sameFiles, type Settings } from './settings';
import { Steps } from './steps';
import { Throttle } from './throttle';
import { canonicalUri, isTurn } from './uris';
import { SpeechWorkspace } from './workspace';

/** Milliseconds between two notices that the index moved on. */
const noticeInterval = 250;
/** Milliseconds between two requests to draw code lenses anew. */
const lensInterval = 1000;

export interface SessionParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly knowing: CurrentKnowledge;
  readonly documents: OpenDocuments;
  readonly log: Log;
}

/** One client's session, from `initialize` on: its abilities, settings and folders, and the workspace that follows them. */
export class Session implements Disposable {
  readonly abilities: ClientAbilities;
  readonly features: ClientFeatures;
  readonly workspace: SpeechWorkspace;
  readonly glossaries: Glossaries;
  readonly documents: OpenDocuments;
  readonly steps: Steps;
  readonly #connection: Connection;
  readonly #knowing: CurrentKnowledge;
  readonly #glossaryProblems: GlossaryProblems;
  readonly #notices: Throttle;
  readonly #lenses: Throttle;
  readonly #progress: IndexProgress | undefined;
  readonly #home: string | undefined;
  #toldFolders: readonly string[] = [];
  #settings: Settings;
  #folders: readonly string[];

  constructor(parts: SessionParts, params: InitializeParams) {
    const { connection, host } = parts;
    this.#connection = connection;
    this.#knowing = parts.knowing;
    this.#home = host.home;
    this.#glossaryProblems = new GlossaryProblems(connection, parts.documents);
    this.documents = parts.documents;
    this.steps = new Steps(host.pause);
    this.abilities = clientAbilities(params.initializationOptions);
    this.features = clientFeatures(params);
    this.#settings = initialSettings(params);
    this.#folders = initialFolders(params).map(canonicalUri);
    this.#progress = this.features.progress ? new IndexProgress(connection) : undefined;
    this.#notices = new Throttle(() => this.#notify(), noticeInterval);
    this.#lenses = new Throttle(() => this.#refreshCodeLenses(), lensInterval);
    const folders = () => this.#folders;
    const files = host.files({ connection, abilities: this.abilities, folders, settings: () => this.#settings });
    this.workspace = new SpeechWorkspace({
      ...parts,
      files,
      parsers: host.parsers,
      folders,
      pause: host.pause,
      report: () => this.#notices.call(),
      analysed: (uri, view) => this.#publish(uri, view),
    });
    this.glossaries = new Glossaries({
      ...parts,
      builtIn: parts.knowing.builtIn,
      files,
      folders: () => glossaryFolders(this.#folders, this.#settings.glossaryFolder, host.home),
      changed: (merged) => this.#learn(merged),
    });
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Takes new settings. @returns whether they choose other files, so that a new scan is due */
  configure(value: unknown): boolean {
    const before = this.#settings;
    this.#settings = readSettings(value);
    if (before.glossaryFolder !== this.#settings.glossaryFolder) void this.glossaries.load();
    if (before.diagnostics !== this.#settings.diagnostics) {
      this.#glossaryProblems.publish(this.glossaries.views(), this.#settings.diagnostics);
      for (const uri of this.documents.uris()) this.#publish(uri, this.documents.view(uri));
    }
    if (before.codeLens !== this.#settings.codeLens) this.#lenses.call();
    return !sameFiles(before, this.#settings);
  }

  /** Workspace folders came or went. */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const gone = new Set(removed.map(canonicalUri));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...added.map(canonicalUri)];
    await this.glossaries.load();
    await this.workspace.indexer.rescan();
  }

  /** Files changed on disk: a rename is a deletion and a creation, and a deletion may name a folder. */
  async changeFiles(events: readonly FileEvent[]): Promise<void> {
    const { indexer } = this.workspace;
    const all = events.map(({ uri, type }) => ({ uri: canonicalUri(uri), type }));
    if (all.some(({ uri }) => this.glossaries.concerns(uri))) await this.glossaries.load();
    const changes = all.filter(({ uri }) => !this.glossaries.holds(uri));
    const of = (type: FileChangeType) => changes.filter((change) => change.type === type).map(({ uri }) => uri);
    for (const uri of of(FileChangeType.Deleted)) indexer.forget(uri);
    // A file that is replaced in one step comes as created, though it is known.
    const written = [...of(FileChangeType.Changed), ...of(FileChangeType.Created)];
    const unknown = written.some((uri) => indexer.lists(uri) !== true);
    await indexer.reread(written);
    if (unknown) await indexer.rescan();
  }

  dispose(): void {
    this.workspace.dispose();
    this.glossaries.dispose();
    this.#notices.dispose();
    this.#lenses.dispose();
  }

  #learn({ changes }: MergedGlossaries): void {
    this.#tellFolders();
    const before = this.#knowing.changes;
    this.#knowing.change(changes);
    this.#glossaryProblems.publish(this.glossaries.views(), this.#settings.diagnostics);
    if (!findTheSame(before, changes)) this.workspace.learn();
    // Definitions may be others: views and hovers are drawn again.
    else if (changes.entries.length > 0) this.#notices.call();
  }

  #tellFolders(): void {
    const { user } = glossaryFolders([], this.#settings.glossaryFolder, this.#home);
    if (user.join('\n') === this.#toldFolders.join('\n')) return;
    this.#toldFolders = user;
    void this.#connection.sendNotification(glossaryFoldersNotification, { folders: user });
  }

  #notify(): void {
    const status = this.workspace.indexer.status();
    this.#progress?.update(status);
    void this.#connection.sendNotification(indexChangedNotification, status);
    if (this.#settings.codeLens) this.#lenses.call();
  }

  #refreshCodeLenses(): void {
    if (!this.features.refreshesCodeLenses) return;
    // A client that is going away answers no more, and needs no lens.
    this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  #publish(uri: string, view: DocumentView | undefined): void {
    if (isTurn(uri)) return;
    const diagnostics: Diagnostic[] = view && this.#settings.diagnostics ? toDiagnostics(view) : [];
    if (view && this.workspace.indexer.isGuessed(uri)) diagnostics.unshift(guessedEncoding(view));
    void this.#connection.sendDiagnostics({ uri: this.documents.editorUri(uri), diagnostics });
  }
}
