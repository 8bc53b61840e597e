import * as vscode from 'vscode';

/** The sample speeches, in a copy of their own, so that edits never touch the extension. */
export class Samples {
  readonly #source: vscode.Uri;
  readonly #copy: vscode.Uri;

  constructor({ extensionUri, globalStorageUri }: vscode.ExtensionContext) {
    this.#source = vscode.Uri.joinPath(extensionUri, 'media', 'samples');
    this.#copy = vscode.Uri.joinPath(globalStorageUri, 'samples');
  }

  /** Opens the folder of samples in an empty window; where a folder is open, one sample beside what is there. */
  async open(): Promise<void> {
    const samples = await this.#copyMissing();
    const first = samples.find(({ path }) => path.endsWith('/statement-security-council.txt')) ?? samples[0];
    const empty = vscode.workspace.workspaceFolders === undefined;
    // A browser keeps the copy in its database, which cannot be opened as a folder.
    if (empty && this.#copy.scheme !== 'vscode-userdata') {
      const filesToOpen = first && [first];
      await vscode.commands.executeCommand('vscode.openFolder', this.#copy, { filesToOpen });
    } else if (first) {
      const viewColumn = empty ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
      await vscode.window.showTextDocument(first, { viewColumn });
    }
  }

  /** Copies the samples that are not there yet: what somebody edited or annotated stays. */
  async #copyMissing(): Promise<readonly vscode.Uri[]> {
    const { fs } = vscode.workspace;
    await fs.createDirectory(this.#copy);
    const present = new Set((await fs.readDirectory(this.#copy)).map(([name]) => name));
    const names = (await fs.readDirectory(this.#source)).map(([name]) => name).sort();
    for (const name of names) {
      if (present.has(name)) continue;
      const bytes = await fs.readFile(vscode.Uri.joinPath(this.#source, name));
      await fs.writeFile(vscode.Uri.joinPath(this.#copy, name), bytes);
    }
    return names.map((name) => vscode.Uri.joinPath(this.#copy, name));
  }
}
