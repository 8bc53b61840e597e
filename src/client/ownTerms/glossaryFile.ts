import * as vscode from 'vscode';
import type { GlossaryAddition, GlossaryEdit, GlossaryFileChoice } from '../../protocol';
import type { Server } from '../server';

/** Lets the user choose where there are several glossary files for a new entry. @param document from which it is taken */
export async function chooseGlossary(
  server: Server,
  document: vscode.Uri | undefined,
): Promise<GlossaryFileChoice | undefined> {
  const files = await server.ask((questions) => questions.glossaryFiles(document?.toString()));
  const [usual] = files ?? [];
  if (!files || !usual) {
    const message = vscode.l10n.t(
      'Open a folder first, or name a folder for your own glossaries in rostrum.glossary.folder.',
    );
    if (files) void vscode.window.showInformationMessage(message);
    return undefined;
  }
  if (files.filter(({ exists }) => exists).length < 2) return usual;
  const items = files.map((file) => ({ label: file.label, file }));
  const title = vscode.l10n.t('Glossary for the new entry');
  return (await vscode.window.showQuickPick(items, { title }))?.file;
}

/** Writes into a glossary file and saves it. @returns where it was written; `undefined` where it could not be, which is told */
export async function writeIntoGlossary(
  server: Server,
  file: GlossaryFileChoice,
  addition: GlossaryAddition,
): Promise<GlossaryEdit | undefined> {
  await openedForServer(file);
  const edit = await server.askAloud((questions) => questions.addToGlossary(file.uri, addition));
  if (!edit) return undefined;
  if (await apply(edit)) return edit;
  void vscode.window.showErrorMessage(vscode.l10n.t('The glossary could not be written: {0}', edit.uri));
  return undefined;
}

/** The server reads what the editor has: opened first, the file is the same on both sides. */
export async function openedForServer({ exists, uri }: GlossaryFileChoice): Promise<void> {
  if (exists) await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
}

async function apply({ uri, created, edits }: GlossaryEdit): Promise<boolean> {
  const file = vscode.Uri.parse(uri);
  const change = new vscode.WorkspaceEdit();
  if (created !== undefined) {
    change.createFile(file, { contents: new TextEncoder().encode(created) });
    return vscode.workspace.applyEdit(change);
  }
  const document = await vscode.workspace.openTextDocument(file);
  // What somebody has not saved yet is saved by nobody else.
  const { isDirty } = document;
  for (const { range, newText } of edits) {
    const { start, end } = range;
    change.replace(file, new vscode.Range(start.line, start.character, end.line, end.character), newText);
  }
  return (await vscode.workspace.applyEdit(change)) && (isDirty || document.save());
}

/** Opens a glossary file where somebody goes on writing. */
export async function openGlossary({ uri, cursor }: Pick<GlossaryEdit, 'uri' | 'cursor'>): Promise<void> {
  const at = new vscode.Position(cursor.line, cursor.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(at, at) });
}

/** Tells that something was written, and offers to open it there. */
export async function tellWritten(message: string, edit: GlossaryEdit): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(message, open)) === open) await openGlossary(edit);
}
