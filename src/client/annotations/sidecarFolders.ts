import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';
import type { Entries } from './entries';
import type { FileMoves } from './fileMoves';
import { documentOf, isWithin, sidecarFolder } from './locations';

/** Reads the sidecars of the workspace's folders, and follows what others do to them and to the documents. */
export class SidecarFolders implements vscode.Disposable {
  readonly #entries: Entries;
  readonly #moves: FileMoves;
  readonly #log: vscode.LogOutputChannel;
  readonly #rereading = new Coalesced(1000, () => this.#readAgain());
  readonly #listeners: readonly vscode.Disposable[];
  #watchers: vscode.Disposable[] = [];
  #reading: Promise<unknown> = Promise.resolve();

  constructor(entries: Entries, moves: FileMoves, log: vscode.LogOutputChannel) {
    this.#entries = entries;
    this.#moves = moves;
    this.#log = log;
    this.#listeners = [
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        this.#forget(removed);
        this.#start();
      }),
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.#rereading.call();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        const entry = editor && this.#entries.get(editor.document.uri);
        if (entry) void this.#entries.reload(entry.uri);
      }),
    ];
    this.#start();
  }

  /** Resolves when every sidecar was read and its notes were looked for. */
  async whenRead(): Promise<void> {
    await this.#reading;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#rereading.dispose();
    this.#unwatch();
  }

  #start(): void {
    this.#unwatch();
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.#watchers = folders.map((folder) => this.#watch(folder));
    this.#readAgain();
  }

  #unwatch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = [];
  }

  #watch(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    watcher.onDidCreate((uri) => {
      this.#moves.created(uri);
      void this.#see(uri, folder.uri);
    });
    watcher.onDidChange((uri) => void this.#see(uri, folder.uri));
    watcher.onDidDelete((uri) => void this.#see(uri, folder.uri));
    return watcher;
  }

  /** Something happened to a file or folder: a sidecar, a document that has notes, or none of these. */
  async #see(uri: vscode.Uri, root: vscode.Uri): Promise<void> {
    const document = documentOf(uri, root);
    const sidecars = vscode.Uri.joinPath(root, sidecarFolder);
    if (document) {
      await this.#entries.reload(document);
    } else if (isWithin(uri, sidecars)) {
      // A folder of sidecars may come or go with one event.
      this.#rereading.call();
    } else if (isWithin(sidecars, uri)) {
      // Locks and half written files come and go with every write; everything else is a folder.
      if (!/\.jsonld\.[^/]*$/.test(uri.path)) this.#rereading.call();
    } else {
      for (const entry of this.#entries.all()) {
        if (isWithin(uri, entry.uri)) await this.#entries.placeIfOther(entry);
      }
    }
  }

  /** Watchers miss what is in a new folder before they watch that, and what happens on some network drives. */
  #readAgain(): void {
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.#reading = Promise.all(folders.map(({ uri }) => this.#readAll(uri)));
  }

  async #readAll(root: vscode.Uri): Promise<void> {
    const known = this.#entries.all().filter((entry) => isWithin(root, entry.uri));
    const found = await listFiles(vscode.Uri.joinPath(root, sidecarFolder));
    const documents = found.flatMap((sidecar) => documentOf(sidecar, root) ?? []);
    const uris = new Map([...documents, ...known.map(({ uri }) => uri)].map((uri) => [uri.toString(), uri]));
    if (uris.size > 0) this.#log.debug(`${uris.size} sidecars in ${root.toString()}`);
    await Promise.all([...uris.values()].map((uri) => this.#entries.reload(uri)));
  }

  #forget(removed: readonly vscode.WorkspaceFolder[]): void {
    for (const entry of this.#entries.all()) {
      if (removed.some(({ uri }) => isWithin(uri, entry.uri))) this.#entries.forget(entry);
    }
  }
}

/** All files under a folder; none when it is not there. */
async function listFiles(folder: vscode.Uri): Promise<vscode.Uri[]> {
  let children: [string, vscode.FileType][];
  try {
    children = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const found = await Promise.all(
    children.map(([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      return type & vscode.FileType.Directory ? listFiles(uri) : Promise.resolve([uri]);
    }),
  );
  return found.flat();
}
