import * as vscode from 'vscode';
import type { Entries } from './entries';
import type { FileMoves } from './fileMoves';
import { documentOf, isWithin, sidecarFolder } from './locations';

/** Reads the sidecars of the workspace's folders, and follows what others do to them and to the documents. */
export class SidecarFolders implements vscode.Disposable {
  readonly #entries: Entries;
  readonly #moves: FileMoves;
  readonly #log: vscode.LogOutputChannel;
  readonly #listener: vscode.Disposable;
  #watchers: vscode.Disposable[] = [];
  #reading: Promise<unknown>;

  constructor(entries: Entries, moves: FileMoves, log: vscode.LogOutputChannel) {
    this.#entries = entries;
    this.#moves = moves;
    this.#log = log;
    this.#listener = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      this.#forget(removed);
      this.#start();
    });
    this.#reading = Promise.resolve();
    this.#start();
  }

  /** Resolves when every sidecar was read and its notes were looked for. */
  async whenRead(): Promise<void> {
    await this.#reading;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#unwatch();
  }

  #start(): void {
    this.#unwatch();
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.#watchers = folders.map((folder) => this.#watch(folder));
    this.#reading = Promise.all(folders.map(({ uri }) => this.#readAll(uri)));
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
    if (document) {
      await this.#entries.reload(document);
      return;
    }
    if (
      isWithin(vscode.Uri.joinPath(root, sidecarFolder), uri) ||
      isWithin(uri, vscode.Uri.joinPath(root, sidecarFolder))
    ) {
      // A folder of sidecars may come or go as a whole, with one event.
      await this.#readAll(root);
    }
    for (const entry of this.#entries.all()) {
      if (isWithin(uri, entry.uri)) await this.#entries.placeIfOther(entry);
    }
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
