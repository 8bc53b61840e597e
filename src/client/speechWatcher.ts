import * as vscode from 'vscode';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type BaseLanguageClient,
  type FileEvent,
  type StaticFeature,
} from 'vscode-languageclient';
import { Coalesced } from './coalesce';
import { glossaryPattern } from './glossary/glossaryFolder';
import { includePatterns } from './speechFiles';

/** Tells the server that it need not register watchers: {@link SpeechWatcher} sees folders and settings change too. */
const watchesItself: StaticFeature = {
  fillClientCapabilities: ({ workspace }) => {
    if (workspace) workspace.didChangeWatchedFiles = { dynamicRegistration: false };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/** Tells the server which files came, changed and went, as the settings of the folders say. */
export class SpeechWatcher implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changes = new Map<string, FileEvent>();
  readonly #sending = new Coalesced(100, () => void this.#send());
  readonly #listeners: readonly vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];
  readonly #user: vscode.Disposable[] = [];

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    client.registerFeature(watchesItself);
    this.#watch();
    this.#listeners = [
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('rostrum.include')) this.#watch();
        // The server does not know this setting: a change in the folder makes it list the files again.
        if (change.affectsConfiguration('files.exclude')) this.#foldersChanged();
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#unwatch();
    this.watchGlossaries([]);
    this.#sending.dispose();
  }

  #watch(): void {
    this.#unwatch();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      for (const pattern of includePatterns(folder)) this.#watchFiles(pattern);
      this.#watchFiles(new vscode.RelativePattern(folder, glossaryPattern));
      this.#watchFolders(folder);
    }
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
  }

  /** Follows the folders of the user's own glossaries, URIs that the server tells. */
  watchGlossaries(folders: readonly string[]): void {
    for (const watcher of this.#user.splice(0)) watcher.dispose();
    for (const folder of folders) {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), '*.{yaml,yml}');
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      watcher.onDidCreate((uri) => this.#add(uri, FileChangeType.Created));
      watcher.onDidChange((uri) => this.#add(uri, FileChangeType.Changed));
      watcher.onDidDelete((uri) => this.#add(uri, FileChangeType.Deleted));
      this.#user.push(watcher);
    }
  }

  #watchFiles(pattern: vscode.RelativePattern): void {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, false, true);
    watcher.onDidCreate((uri) => this.#add(uri, FileChangeType.Created));
    watcher.onDidChange((uri) => this.#add(uri, FileChangeType.Changed));
    this.#watchers.push(watcher);
  }

  /** On some file systems a folder that is moved or deleted gives one event, for itself: the patterns of speech files miss it. */
  #watchFolders(folder: vscode.WorkspaceFolder): void {
    const everything = new vscode.RelativePattern(folder, '**');
    const watcher = vscode.workspace.createFileSystemWatcher(everything, false, true, false);
    watcher.onDidCreate((uri) => void this.#addFolder(uri));
    watcher.onDidDelete((uri) => this.#add(uri, FileChangeType.Deleted));
    this.#watchers.push(watcher);
  }

  async #addFolder(uri: vscode.Uri): Promise<void> {
    try {
      const { type } = await vscode.workspace.fs.stat(uri);
      if (type & vscode.FileType.Directory) this.#add(uri, FileChangeType.Created);
    } catch {
      // Gone again: nothing to tell.
    }
  }

  #foldersChanged(): void {
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) this.#add(uri, FileChangeType.Created);
  }

  #add(file: vscode.Uri, type: FileChangeType): void {
    const uri = file.toString();
    const key = `${type} ${uri}`;
    // A repeated event moves to the end, so that the last one of a file tells what is true now.
    this.#changes.delete(key);
    this.#changes.set(key, { uri, type });
    this.#sending.call();
  }

  async #send(): Promise<void> {
    const changes = [...this.#changes.values()];
    this.#changes.clear();
    // A server that starts later lists the files itself.
    if (this.#client.isRunning())
      await this.#client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }
}
