// What editor tests share: the workspace's folder and its documents.
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';

/** The URI of a file of the opened folder. Throws when no folder is open. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Resolves once the editor tells of changes to the file, which is made for it: it begins to watch a while after its start. */
export async function watching(name: string): Promise<void> {
  const file = inWorkspace(name);
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${name}`);
  try {
    const seen: vscode.Uri[] = [];
    watcher.onDidCreate((uri) => seen.push(uri));
    watcher.onDidChange((uri) => seen.push(uri));
    for (let i = 0; seen.length === 0; i++) {
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(String(i)));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    watcher.dispose();
    await vscode.workspace.fs.delete(file);
  }
}

/** Skips the suite or test when the opened folder lacks this file, as where the seeds are not on the machine. */
export function skipWithout(context: Mocha.Context, name: string): void {
  if (existsSync(inWorkspace(name).fsPath)) return;
  context.skip();
}
