import * as vscode from 'vscode';
import { isSpeech } from '../languages';

/** Words of a speech that somebody has selected. */
export interface SelectedWords {
  readonly document: vscode.TextDocument;
  /** On one line, without the spaces around them. */
  readonly words: string;
}

/** Longer selections are passages, not names. */
const longest = 200;

/** The words selected in the active editor; without any the user is told what to do. */
export function selectedWords(): SelectedWords | undefined {
  const editor = vscode.window.activeTextEditor;
  const words =
    editor && isSpeech(editor.document) ? editor.document.getText(editor.selection).replace(/\s+/g, ' ').trim() : '';
  if (editor && words !== '' && words.length <= longest) return { document: editor.document, words };
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words of the term in a speech first.'));
  return undefined;
}
