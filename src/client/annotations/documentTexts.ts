import * as vscode from 'vscode';

/** The open document of a URI. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
}

/** The text of a document as an editor would show it, open or not; `undefined` where it is gone or cannot be read. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}

/** Whether a document is on its file system, or has unsaved text that is nowhere else. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  if (openDocument(uri)?.isDirty) return true;
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
