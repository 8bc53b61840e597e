import * as vscode from 'vscode';
import { anyOf } from './globs';

/** The files that a folder's settings count as speeches, before excludes. */
export function includePatterns(folder: vscode.WorkspaceFolder): readonly vscode.RelativePattern[] {
  return globs(folder, 'include').map((glob) => new vscode.RelativePattern(folder, glob));
}

/** URIs of all speech files: `rostrum.include` without `rostrum.exclude` and `files.exclude`, folder by folder. */
export async function listSpeechFiles(token: vscode.CancellationToken): Promise<string[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => listFolder(folder, token)));
  return [...new Set(found.flat())];
}

async function listFolder(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<string[]> {
  // Whether `findFiles` gets a glob or nothing here, `files.exclude` stays in force.
  const exclude = anyOf(globs(folder, 'exclude'));
  const found = await Promise.all(
    includePatterns(folder).map((include) => vscode.workspace.findFiles(include, exclude, undefined, token)),
  );
  return found.flat().map(String);
}

function globs(folder: vscode.WorkspaceFolder, setting: 'include' | 'exclude'): readonly string[] {
  const value: unknown = vscode.workspace.getConfiguration('rostrum', folder).get(setting);
  return Array.isArray(value) ? value.filter((glob): glob is string => typeof glob === 'string' && glob !== '') : [];
}
