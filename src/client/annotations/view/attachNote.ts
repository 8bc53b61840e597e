import * as vscode from 'vscode';
import type { Span } from '../../../core/model/span';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { candidatePlaces, candidatesOf, type CandidatePlace } from './candidates';
import { noteState, quoteOf, type Note } from './note';
import { noteLabel } from './noteItems';
import { showNote, showSpan, spanOf } from './showNote';
import { stateIcon, stateName } from './wording';

interface PlaceItem extends vscode.QuickPickItem {
  readonly span: Span;
}

/** Attaches a note to words of its document that the user chose, and shows it there. */
export async function attachTo(store: AnnotationStore, note: Note, span: Span): Promise<void> {
  const uri = vscode.Uri.parse(note.document);
  await store.attach(uri, note.thread.id, span);
  await showSpan(uri, span);
}

/** Attaches a note to the words selected in its document; tells what to do when none are. */
export async function attachToSelection(store: AnnotationStore, note: Note): Promise<void> {
  const span = selectionIn(note.document);
  if (span) {
    await attachTo(store, note, span);
    return;
  }
  await showNote(note);
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Select the words that the note “{0}” belongs to, then attach it again.', noteLabel(note)),
  );
}

/** Lets the user choose among the places where a note could belong; each is shown in the editor while it is looked at. */
export async function chooseAttachment(store: AnnotationStore, note: Note): Promise<void> {
  const uri = vscode.Uri.parse(note.document);
  const selected = selectionIn(note.document);
  const text = store.document(uri)?.text ?? '';
  const items = candidatePlaces(text, candidatesOf(note.thread, text)).map(placeItem);
  if (selected) {
    const label = `$(list-selection) ${vscode.l10n.t('The selected words')}`;
    items.unshift({ label, detail: text.slice(selected.start, selected.end), span: selected });
  }
  if (items.length === 0) {
    await attachToSelection(store, note);
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Where does the note on “{0}” belong?', quoteOf(note)),
    matchOnDetail: true,
    onDidSelectItem: (item: PlaceItem) => void showSpan(uri, item.span, { preserveFocus: true, preview: true }),
  });
  if (chosen) await attachTo(store, note, chosen.span);
}

/** Lets the user choose a note that has no certain place, those of the active document first. */
export async function pickLostNote(notes: readonly Note[]): Promise<Note | undefined> {
  const active = speechEditor()?.document.uri.toString();
  const lost = notes.filter((note) => ['orphaned', 'ambiguous'].includes(noteState(note)));
  const here = lost.filter(({ document }) => document === active);
  const items = [...here, ...lost.filter((note) => !here.includes(note))].map((note) => ({
    label: `$(${stateIcon[noteState(note)]}) ${noteLabel(note)}`,
    description: `${stateName(noteState(note))} · ${note.path}`,
    detail: quoteOf(note),
    note,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every note stands at its passage.'));
    return undefined;
  }
  const placeHolder = vscode.l10n.t('Note to attach');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.note;
}

function placeItem({ candidate, line, text, likeness }: CandidatePlace): PlaceItem {
  const description = vscode.l10n.t('line {0} · {1} % alike', line, likeness);
  return { label: vscode.l10n.t('Line {0}', line), description, detail: text, span: candidate };
}

function selectionIn(document: string): Span | undefined {
  const editor = speechEditor();
  if (editor?.document.uri.toString() !== document || editor.selection.isEmpty) return undefined;
  return spanOf(editor.document, editor.selection);
}
