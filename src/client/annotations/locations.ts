import * as vscode from 'vscode';
import { documentPathOf, sidecarPath, sourceOf as sourceOfPath } from '../../core/annotations/format/sidecar';

/** Folder in a workspace folder that holds the sidecars of its documents. */
export const sidecarFolder = '.rostrum/annotations';

/** The sidecar of a document: in the workspace folder around it, else in the folder it lies in. */
export function sidecarOf(document: vscode.Uri): vscode.Uri {
  const root = rootOf(document);
  return vscode.Uri.joinPath(root, sidecarPath(relativePath(root, document)));
}

/** The document as its sidecar names it. */
export function sourceOf(document: vscode.Uri): string {
  return sourceOfPath(relativePath(rootOf(document), document));
}

/** The document of a sidecar that lies under `root`; `undefined` when this is no sidecar's name. */
export function documentOf(sidecar: vscode.Uri, root: vscode.Uri): vscode.Uri | undefined {
  const path = documentPathOf(relativePath(root, sidecar));
  return path === undefined ? undefined : vscode.Uri.joinPath(root, path);
}

/** The folder whose `.rostrum` holds the notes of a document. */
function rootOf(document: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(document)?.uri ?? vscode.Uri.joinPath(document, '..');
}

/** Whether `uri` is `folder` or lies in it. */
export function isWithin(folder: vscode.Uri, uri: vscode.Uri): boolean {
  if (folder.scheme !== uri.scheme || folder.authority !== uri.authority) return false;
  return uri.path === folder.path || uri.path.startsWith(withSlash(folder.path));
}

function relativePath(root: vscode.Uri, uri: vscode.Uri): string {
  return uri.path.slice(withSlash(root.path).length);
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
