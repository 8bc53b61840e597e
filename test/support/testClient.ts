import type { CancellationToken, ProtocolConnection } from 'vscode-languageserver-protocol';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type FileChangeType,
  type InitializeResult,
  type Position,
  type Registration,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { LineIndex } from '../../src/core/model/lineIndex';
import {
  folderFilesRequest,
  indexChangedNotification,
  listFilesRequest,
  readFilesRequest,
  statusRequest,
  type ClientAbilities,
  type IndexStatus,
} from '../../src/protocol';
import type { MemoryFiles } from './memoryFiles';

export interface ClientOptions {
  readonly abilities?: ClientAbilities;
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** The `rostrum` section of the user's settings. */
  settings?: unknown;
}

/** The client's side of a session, as an editor plays it. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly files: MemoryFiles;
  readonly log: string[] = [];
  readonly notices: IndexStatus[] = [];
  /** Titles and messages of the progress that the server showed. */
  readonly progress: string[] = [];
  readonly registrations: Registration[] = [];
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  settings: unknown = null;
  /** Makes the client fail when it is asked for settings. */
  settingsFail = false;
  readonly #versions = new Map<string, number>();

  constructor(connection: ProtocolConnection, files: MemoryFiles) {
    this.connection = connection;
    this.files = files;
    connection.onRequest(listFilesRequest, () => files.list());
    connection.onRequest(readFilesRequest, ({ uris }) => files.read(uris));
    connection.onRequest(folderFilesRequest, ({ folder }) => files.namesIn(folder));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      if (this.settingsFail) throw new Error('no settings');
      return items.map(() => this.settings);
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      connection.onProgress(WorkDoneProgress.type, token, (value) => {
        this.progress.push(
          value.kind === 'begin' ? value.title : value.kind === 'report' ? (value.message ?? '') : 'end',
        );
      });
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
    });
    connection.onNotification(indexChangedNotification, (status) => {
      this.notices.push(status);
    });
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
    });
    connection.listen();
  }

  async initialize(options: ClientOptions = {}): Promise<InitializeResult> {
    const { abilities, capabilities = {}, folders = ['file:///w'], settings } = options;
    this.settings = settings ?? null;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions: { listsFiles: true, readsFiles: true, ...abilities, settings },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** Starts, and waits until every file is in the index. */
  async start(options: ClientOptions = {}): Promise<InitializeResult> {
    const result = await this.initialize(options);
    await this.indexed();
    return result;
  }

  /** Waits until the index is ready and, where given, until `so` holds of its status. */
  async indexed(so: (status: IndexStatus) => boolean = () => true): Promise<IndexStatus> {
    for (let turn = 0; turn < 400; turn++) {
      const status = await this.connection.sendRequest(statusRequest);
      if (status.state === 'ready' && so(status)) return status;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error('The index did not become ready.');
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configurationChanged(): Promise<void> {
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Waits until something holds, some seconds at most. */
  async until(holds: () => boolean): Promise<void> {
    for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
    if (!holds()) throw new Error('It did not come to hold.');
  }

  async watched(...changes: [uri: string, type: FileChangeType][]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: changes.map(([uri, type]) => ({ uri, type })),
    });
  }

  /** The Markdown of a hover, or `undefined` when there is none. */
  async hover(uri: string, position: Position, token?: CancellationToken): Promise<string | undefined> {
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }, token);
    const contents = hover?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
  }

  /** Ends the session; no `exit`, as a server in this process would end the process. */
  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    this.connection.dispose();
  }
}

/** Where `words` begin in `text`, or some characters behind. */
export function positionOf(text: string, words: string, behind = 0): Position {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text.`);
  return LineIndex.of(text).positionAt(at + behind);
}
