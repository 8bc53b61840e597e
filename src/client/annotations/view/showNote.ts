import * as vscode from 'vscode';
import type { Span } from '../../../core/model/span';
import { exists } from '../documentTexts';
import { MissingDocument } from '../failures';
import { placeOf, type Note } from './note';

/** Opens the document of a note at its passage, selected; at the top when the note has no certain place. */
export async function showNote(note: Note, options: vscode.TextDocumentShowOptions = {}): Promise<void> {
  await showSpan(vscode.Uri.parse(note.document), placeOf(note), options);
}

/** Opens a document with a span of its text selected (UTF-16 offsets). Rejects with `MissingDocument` when it is gone. */
export async function showSpan(
  uri: vscode.Uri,
  span: Span | undefined,
  options: vscode.TextDocumentShowOptions = {},
): Promise<void> {
  if (!(await exists(uri))) throw new MissingDocument(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = span && rangeOf(document, span);
  const editor = await vscode.window.showTextDocument(document, { ...options, ...(selection && { selection }) });
  if (selection) editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function spanOf(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
