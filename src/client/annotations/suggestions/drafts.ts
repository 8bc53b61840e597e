import * as vscode from 'vscode';

/** Scheme of the documents in which words for a passage are written. They live in memory, until their editor closes. */
const draftScheme = 'rostrum-draft';

interface Draft<T> {
  content: Uint8Array;
  readonly purpose: T | undefined;
  modified: number;
}

/** Files in memory, one for each passage for which words are being written; `T` is what is to become of the words. */
export class Drafts<T> implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #drafts = new Map<string, Draft<T>>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #listeners: readonly vscode.Disposable[];
  #count = 0;

  readonly onDidChangeFile = this.#changed.event;

  constructor() {
    this.#listeners = [
      vscode.workspace.registerFileSystemProvider(draftScheme, this, { isCaseSensitive: true }),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const uri of closed.flatMap(urisOf)) {
          if (uri.scheme === draftScheme) this.#drafts.delete(uri.path);
        }
      }),
    ];
  }

  /** A new draft. @param name of the file that its editor shows @param purpose none where it is only to compare with */
  create(name: string, text: string, purpose?: T): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: draftScheme, path: `/${++this.#count}/${name}` });
    this.#drafts.set(uri.path, { content: new TextEncoder().encode(text), purpose, modified: Date.now() });
    return uri;
  }

  /** What a draft is for; `undefined` for a URI that is none. */
  purposeOf(uri: vscode.Uri): T | undefined {
    return uri.scheme === draftScheme ? this.#drafts.get(uri.path)?.purpose : undefined;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { content, modified } = this.#draft(uri);
    return { type: vscode.FileType.File, ctime: modified, mtime: modified, size: content.length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return this.#draft(uri).content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const draft = this.#draft(uri);
    draft.content = content;
    draft.modified = Date.now();
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #draft(uri: vscode.Uri): Draft<T> {
    const draft = this.#drafts.get(uri.path);
    if (!draft) throw vscode.FileSystemError.FileNotFound(uri);
    return draft;
  }
}

function urisOf({ input }: vscode.Tab): readonly vscode.Uri[] {
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
