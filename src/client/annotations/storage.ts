import * as vscode from 'vscode';

/** Where sidecars are kept. Two windows, and other programs, may write the same sidecar. */
export interface SidecarStorage {
  /** The text of a sidecar; `undefined` where there is none. Throws when it cannot be read. */
  read(uri: vscode.Uri): Promise<string | undefined>;
  /**
   * Reads a sidecar, changes it and writes it back, with every other writer kept out and as one step on disk.
   * @param change gives the new text, `undefined` to delete the file; when it gives back what it got, nothing is written
   * @returns the text that the sidecar has now
   */
  update(uri: vscode.Uri, change: SidecarChange): Promise<string | undefined>;
}

export type SidecarChange = (current: string | undefined) => string | undefined;

/**
 * Sidecars on any file system that VS Code reaches: the web, virtual workspaces. Writers of this window wait for each
 * other; VS Code offers neither locks nor atomic replacement, so other windows are not kept out.
 */
export class WorkspaceStorage implements SidecarStorage {
  readonly #queues = new Map<string, Promise<unknown>>();

  async read(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  update(uri: vscode.Uri, change: SidecarChange): Promise<string | undefined> {
    const key = uri.toString();
    const turn = (this.#queues.get(key) ?? Promise.resolve()).then(() => this.#update(uri, change));
    const done = turn
      .catch(() => undefined)
      .then(() => {
        if (this.#queues.get(key) === done) this.#queues.delete(key);
      });
    this.#queues.set(key, done);
    return turn;
  }

  async #update(uri: vscode.Uri, change: SidecarChange): Promise<string | undefined> {
    const { fs } = vscode.workspace;
    const current = await this.read(uri);
    const next = change(current);
    if (next === current) return current;
    if (next === undefined) {
      await fs.delete(uri);
    } else {
      await fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      await fs.writeFile(uri, new TextEncoder().encode(next));
    }
    return next;
  }
}

/** Takes each sidecar to the storage of its scheme. */
export class StorageByScheme implements SidecarStorage {
  readonly #special: ReadonlyMap<string, SidecarStorage>;
  readonly #other: SidecarStorage;

  constructor(special: Readonly<Record<string, SidecarStorage>>, other: SidecarStorage) {
    this.#special = new Map(Object.entries(special));
    this.#other = other;
  }

  read(uri: vscode.Uri): Promise<string | undefined> {
    return this.#for(uri).read(uri);
  }

  update(uri: vscode.Uri, change: SidecarChange): Promise<string | undefined> {
    return this.#for(uri).update(uri, change);
  }

  #for({ scheme }: vscode.Uri): SidecarStorage {
    return this.#special.get(scheme) ?? this.#other;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
