import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageclient';
import { entryUri } from '../links';
import type { Server } from './server';
import type { ListedPassage } from './passageItems';

/** Opens a document (a URI) at a range of the protocol and selects it. */
export async function openPassage(uri: unknown, range: unknown, options?: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRange(range)) return;
  const preserveFocus = isObject(options) && options['preserveFocus'] === true;
  await show(uri, range, { preserveFocus });
}

/** As {@link openPassage}, for a passage in a view, in the editor group beside. */
export async function openPassageToSide(item: unknown): Promise<void> {
  if (!isPassage(item)) return;
  await show(item.parent.document.uri, item.passage.range, { viewColumn: vscode.ViewColumn.Beside });
}

async function show(uri: string, range: Range, options: vscode.TextDocumentShowOptions): Promise<void> {
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { ...options, selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isPassage(item: unknown): item is ListedPassage {
  return isObject(item) && item['kind'] === 'passage';
}

function isRange(value: unknown): value is Range {
  return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): value is Position {
  return isObject(value) && isCount(value['line']) && isCount(value['character']);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const previewEditor = 'vscode.markdown.preview.editor';
const aside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };

/**
 * Opens the entry of an identifier, rendered where the built-in Markdown preview is at hand, else as text.
 * @param beside in the editor group beside; the keyboard stays where it is
 */
export async function openEntry(id: unknown, beside = false): Promise<void> {
  if (typeof id !== 'string') return;
  const uri = vscode.Uri.parse(entryUri(id));
  if (vscode.extensions.getExtension('vscode.markdown-language-features')) {
    // The commands of the preview take the keyboard, and do not tell when they are done.
    if (beside) await vscode.commands.executeCommand('vscode.openWith', uri, previewEditor, aside);
    // Locked: a preview that is not turns into that of the next Markdown file somebody opens.
    else await vscode.commands.executeCommand('markdown.showPreview', uri, undefined, { locked: true });
  } else {
    await vscode.window.showTextDocument(uri, beside ? aside : {});
  }
}

/** Shows all uses of an identifier in the peek view: at the place that `shown` names, at a use on screen or at the cursor. */
export async function showUses(server: Server, id: unknown, shown?: unknown): Promise<void> {
  if (typeof id !== 'string') return;
  const { citations, at } = isObject(shown) ? shown : {};
  const locations = (await server.ask((questions) => questions.uses(id, citations === true))) ?? [];
  const editor = vscode.window.activeTextEditor;
  const [first] = locations;
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No document of this workspace mentions it.'));
  } else if (editor) {
    const position = isPosition(at)
      ? new vscode.Position(at.line, at.character)
      : (useOnScreen(editor, locations) ?? editor.selection.active);
    await vscode.commands.executeCommand('editor.action.showReferences', editor.document.uri, position, locations);
  } else {
    const opened = await vscode.window.showTextDocument(first.uri, { selection: first.range });
    await vscode.commands.executeCommand('editor.action.showReferences', first.uri, opened.selection.start, locations);
  }
}

/** The use nearest to the cursor among those that the editor shows; a hover's link does not tell where it was. */
function useOnScreen(editor: vscode.TextEditor, uses: readonly vscode.Location[]): vscode.Position | undefined {
  const cursor = editor.selection.active.line;
  const here = editor.document.uri.toString();
  const shown = uses
    .filter(({ uri, range }) => uri.toString() === here && editor.visibleRanges.some((lines) => lines.contains(range)))
    .map(({ range }) => range.start);
  return shown.sort((a, b) => Math.abs(a.line - cursor) - Math.abs(b.line - cursor))[0];
}
