import * as vscode from 'vscode';
import { entryIdentifier } from '../../links';
import type { ListedEntry } from '../../protocol';
import { entryLinkAt } from '../entryLinks';
import { isSpeech } from '../languages';
import { openEntry, showUses } from '../navigation';
import type { Server } from '../server';
import type { GlossaryView } from './glossaryView';

/** Writes the name of an entry where the cursors stand, in place of what is selected, and goes back to the text. */
export async function insertTerm(entry: ListedEntry | undefined): Promise<void> {
  if (!entry) return;
  const editor = vscode.window.activeTextEditor;
  const inserted =
    editor &&
    isSpeech(editor.document) &&
    (await editor.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, entry.name);
    }));
  if (!inserted) {
    const hint = vscode.l10n.t('Open a document first, and put the cursor where the term belongs.');
    void vscode.window.showInformationMessage(hint);
    return;
  }
  // What was selected is replaced; the cursor stands behind the name, as after typing.
  editor.selections = editor.selections.map(({ end }) => new vscode.Selection(end, end));
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

/** Copies name, definition and source of an entry as plain text. */
export async function copyDefinition(server: Server, entry: ListedEntry | undefined): Promise<void> {
  if (!entry) return;
  const text = await server.ask((questions) => questions.definitionText(entry.id));
  if (!text) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Definition of “{0}” copied', entry.name), 5000);
}

/** Shows all places that use an entry in the peek view. */
export async function findTermReferences(server: Server, entry: ListedEntry | undefined): Promise<void> {
  await showUses(server, entry?.id);
}

/**
 * Shows an entry beside the text; the keyboard stays where it is.
 * @param clicked an item of the view, `selection` for the one selected there; anything else means what stands at the cursor
 */
export async function showEntryToSide(server: Server, clicked: unknown, view: GlossaryView): Promise<void> {
  const listed = view.entryOf(clicked);
  if (!listed && clicked === 'selection') return;
  const wanted = listed?.id ?? (await idAtCursor(server));
  if (wanted === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing at the cursor has an entry.'));
    return;
  }
  await openEntry(wanted, true);
}

async function idAtCursor(server: Server): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  if (entryIdentifier(document.uri.toString()) !== undefined) {
    const link = entryLinkAt(document, selection.active);
    return link && entryIdentifier(link.uri.toString());
  }
  const id = await server.ask((questions) => questions.entryAt(document.uri.toString(), selection.active));
  return id ?? undefined;
}
