// What editor tests share: the workspace's folder and its documents.
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';

/** The URI of a file of the opened folder. Throws when no folder is open. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Skips the suite or test when the opened folder lacks this file, as where the seeds are not on the machine. */
export function skipWithout(context: Mocha.Context, name: string): void {
  if (existsSync(inWorkspace(name).fsPath)) return;
  context.skip();
}
