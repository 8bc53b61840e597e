import * as vscode from 'vscode';
import { fromCriticMarkup, type CriticNote } from '../../../core/annotations/exchange/criticNotes';
import type { CriticChoice } from '../../../core/annotations/exchange/resolveCritic';
import { countOf } from '../../counts';
import type { PlacedThread } from '../annotatedDocument';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { followEdits, type Edit as TextEdit } from '../../../core/annotations/anchoring/follow';
import type { Span } from '../../../core/model/span';
import { placeOfThread } from '../view/note';
import { rangeOf } from '../view/showNote';
import { resolvingEdits, writingEdits } from './criticEdits';

/** Writes the suggestions nobody has decided on into the text of the active editor; they stay in its notes as well. */
export async function writeCriticMarkup(store: AnnotationStore): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const notes = store.threads(document.uri).flatMap((thread) => criticNote(thread));
  if (notes.length === 0) {
    inform(vscode.l10n.t('No open suggestion of this document has a certain place.'));
    return;
  }
  if (!(await applyTo(document, writingEdits(document.getText(), notes)))) return;
  inform(vscode.l10n.t('Written as CriticMarkup: {0}.', countOf.suggestions(notes.length)));
}

/**
 * Makes notes of the CriticMarkup of the active editor, and takes it out of the text, as if no change were made. The notes
 * are written first: a text that loses its marks has its notes.
 */
export async function readCriticMarkup(store: AnnotationStore): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const marked = document.getText();
  const edits = resolvingEdits(marked, 'reject');
  if (edits.length === 0) return informOfNone();
  const { text, notes } = fromCriticMarkup(marked);
  const known = store.threads(document.uri).map((thread) => ({ thread, span: movedPlace(thread, edits) }));
  const read = notes
    .filter((note) => !known.some(({ thread, span }) => isSame(thread, span, note)))
    .map(({ start, end, replacement, comments }) => ({
      span: { start, end },
      note: { value: comments.join('\n\n'), ...(replacement !== undefined && { replacement }) },
    }));
  const takeOut = () => (document.getText() === marked ? applyTo(document, edits) : couldNotEdit());
  const isRead = await (read.length === 0 ? takeOut() : store.addThreads(document.uri, text, read, takeOut));
  if (isRead) inform(vscode.l10n.t('Read from CriticMarkup: {0}.', countOf.notes(notes.length)));
}

/** Where a thread will stand after edits. */
function movedPlace(thread: PlacedThread, edits: readonly TextEdit[]): Span | undefined {
  const span = placeOfThread(thread);
  return span && followEdits([span], edits)[0];
}

/** Takes all CriticMarkup out of the active editor's text: every change made, or none. */
export async function resolveCriticMarkup(choice: CriticChoice): Promise<void> {
  const document = activeDocument();
  if (document) await resolve(document, choice);
}

async function resolve(document: vscode.TextDocument, choice: CriticChoice): Promise<boolean> {
  const edits = resolvingEdits(document.getText(), choice);
  if (edits.length > 0) return applyTo(document, edits);
  informOfNone();
  return false;
}

function informOfNone(): void {
  inform(vscode.l10n.t('There is no CriticMarkup in this document.'));
}

function criticNote(thread: PlacedThread): readonly CriticNote[] {
  const span = placeOfThread(thread);
  if (thread.resolved || thread.replacement === undefined || !span) return [];
  const comments = thread.comments.map(({ value }) => value).filter((value) => value.trim() !== '');
  return [{ ...span, replacement: thread.replacement, comments }];
}

/** Whether a thread says already what a mark says: the same words for the same passage, or a note on it without any. */
function isSame(thread: PlacedThread, span: Span | undefined, mark: CriticNote): boolean {
  return span?.start === mark.start && span.end === mark.end && thread.replacement === mark.replacement;
}

/** One step for undo. */
async function applyTo(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  for (const { text, ...span } of edits) edit.replace(document.uri, rangeOf(document, span), text);
  return (await vscode.workspace.applyEdit(edit)) || couldNotEdit();
}

function couldNotEdit(): false {
  void vscode.window.showErrorMessage(vscode.l10n.t('The document could not be edited.'));
  return false;
}

function activeDocument(): vscode.TextDocument | undefined {
  const document = speechEditor()?.document;
  if (!document) inform(vscode.l10n.t('Open a document first.'));
  return document;
}

function inform(message: string): void {
  void vscode.window.showInformationMessage(message);
}
