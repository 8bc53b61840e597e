import * as vscode from 'vscode';
import { previewLinks } from './previewLinks';

const link = /\]\(([^()\s]+)\)/g;

/** The text of an entry's document, its links written so that VS Code's Markdown preview follows them. */
export function entryText(markdown: string, id: string): string {
  return previewLinks(markdown, id, vscode.workspace.workspaceFolders?.[0]?.uri.toString());
}

/** Where the link at a position of an entry's document leads; `undefined` where there is none, or one into the web. */
export function entryLinkAt(document: vscode.TextDocument, position: vscode.Position): vscode.Location | undefined {
  const line = document.lineAt(position).text;
  for (const { 0: tail, 1: target = '', index } of line.matchAll(link)) {
    const start = line.lastIndexOf('[', index);
    if (start > position.character || index + tail.length < position.character) continue;
    return /^https?:/.test(target) ? undefined : placeOf(target, document.uri);
  }
  return undefined;
}

function placeOf(target: string, from: vscode.Uri): vscode.Location {
  const [, path = target, line = '1', character = '1'] = /^(.*)#L(\d+),(\d+)$/.exec(target) ?? [];
  return new vscode.Location(resolve(path, from), new vscode.Position(Number(line) - 1, Number(character) - 1));
}

function resolve(path: string, from: vscode.Uri): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (/^[a-z][\w+.-]*:/i.test(path)) return vscode.Uri.parse(path);
  if (path.startsWith('/') && folder) return vscode.Uri.joinPath(folder, decodeURIComponent(path));
  return vscode.Uri.joinPath(from, '..', decodeURIComponent(path));
}
