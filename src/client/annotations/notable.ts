import * as vscode from 'vscode';
import { documentFilters, languages } from '../languages';

/** Whether notes can be kept on a document; tells the user why not. */
export type CanHaveNotes = (document: vscode.TextDocument) => Promise<boolean>;

/**
 * Whether notes can be kept on a document: it is a speech, and it is a file.
 * @param storage where the extension keeps the copy of the samples
 */
export function isNotable(document: vscode.TextDocument, storage: vscode.Uri): boolean {
  if (document.isUntitled || document.uri.scheme === 'rostrum') return false;
  return vscode.languages.match(documentFilters(storage), document) > 0;
}

/** {@link isNotable}; tells the user why not, and offers to save a document that is no file yet. */
export async function askNotable(document: vscode.TextDocument, storage: vscode.Uri): Promise<boolean> {
  if (!languages.some((language) => language === document.languageId)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Notes are for plain text and Markdown.'));
  } else if (document.isUntitled) {
    await offerSave(document);
  } else if (isNotable(document, storage)) {
    return true;
  } else {
    const message = vscode.l10n.t('Notes are kept beside the file of a document, and this is none. Open the document.');
    void vscode.window.showInformationMessage(message);
  }
  return false;
}

async function offerSave(document: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save');
  const message = vscode.l10n.t('Notes are kept beside the file of a document. Save this one first.');
  if ((await vscode.window.showInformationMessage(message, save)) === save) await document.save();
}
