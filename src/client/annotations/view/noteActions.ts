import * as vscode from 'vscode';
import { pickLabels } from '../labels/pickLabels';
import { addressOf } from '../noteArguments';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import type { ThreadAddress } from '../suggestions/suggestionActions';
import { attachTo, attachToSelection, chooseAttachment, pickLostNote } from './attachNote';
import { facetCounts } from './filter';
import { noteState, placeOf, quoteOf, type Note } from './note';
import { noteLabel, type CandidateItem } from './noteItems';
import type { NotesView } from './notesView';
import { showNote, showSpan } from './showNote';
import { neighbour, type Place } from './walk';

/** What the user does with notes from the view, or from the command palette with notes of the view. */
export class NoteActions {
  readonly #store: AnnotationStore;
  readonly #view: NotesView;
  readonly #expand: (address: ThreadAddress) => void;
  /** The note that was walked to last. */
  #thread: string | undefined;

  /** @param expand opens a thread in the editors that show its document */
  constructor(store: AnnotationStore, view: NotesView, expand: (address: ThreadAddress) => void) {
    this.#store = store;
    this.#view = view;
    this.#expand = expand;
  }

  /** Opens the passage of a note with its thread; one that has none shows its candidates. */
  async open(note: Note): Promise<void> {
    this.#thread = note.thread.id;
    const lost = placeOf(note) === undefined;
    await showNote(note, { preserveFocus: true });
    this.#expand(addressOf(note));
    if (lost) await this.#view.reveal(note, { expand: true });
  }

  /** Goes to the next note that the view shows, or the one before, opens its thread and selects it in both places. */
  async walk(step: 1 | -1): Promise<void> {
    const note = neighbour(this.#view.shown, this.#here(), step);
    if (!note) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is no note to go to.'));
      return;
    }
    this.#thread = note.thread.id;
    await showNote(note);
    this.#expand(addressOf(note));
    await this.#view.reveal(note);
  }

  async setResolved(note: Note, resolved: boolean): Promise<void> {
    await this.#store.setResolved(vscode.Uri.parse(note.document), note.thread.id, resolved);
  }

  /** Takes the words that stand there now for those that the note is about: what they were before is forgotten. */
  async confirmWords(note: Note): Promise<void> {
    const place = placeOf(note);
    if (place) await this.#store.attach(vscode.Uri.parse(note.document), note.thread.id, place);
  }

  /** Deletes a note with its replies, once the user has said so. */
  async delete(note: Note): Promise<void> {
    const remove = vscode.l10n.t('Delete');
    const replies = note.thread.comments.length - 1;
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Delete the note “{0}”?', noteLabel(note)),
      { modal: true, ...(replies > 0 && { detail: vscode.l10n.t('Its replies go with it.') }) },
      remove,
    );
    if (answer === remove) await this.#store.deleteComment(vscode.Uri.parse(note.document), note.thread.id);
  }

  async label(note: Note): Promise<void> {
    const inUse = [...facetCounts(this.#view.tree.notes, 'labels').keys()];
    const labels = await pickLabels(note.thread.labels, inUse);
    if (labels) await this.#store.setLabels(vscode.Uri.parse(note.document), note.thread.id, labels);
  }

  async preview({ parent, place }: CandidateItem): Promise<void> {
    await showSpan(vscode.Uri.parse(parent.note.document), place.candidate, { preserveFocus: true });
  }

  attachHere({ parent, place }: CandidateItem): Promise<void> {
    return attachTo(this.#store, parent.note, place.candidate);
  }

  /** Attaches a note, or one that the user chooses, to a candidate or to the selected words. */
  async attach(note?: Note): Promise<void> {
    const chosen = note ?? (await pickLostNote(this.#view.tree.notes));
    if (chosen) await chooseAttachment(this.#store, chosen);
  }

  async attachToSelection(note?: Note): Promise<void> {
    const chosen = note ?? (await pickLostNote(this.#view.tree.notes));
    if (chosen) await attachToSelection(this.#store, chosen);
  }

  /** Lets the user choose a label in use. */
  async pickLabel(): Promise<string | undefined> {
    const counts = facetCounts(this.#view.tree.notes, 'labels');
    if (counts.size === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No note has a label yet.'));
      return undefined;
    }
    return vscode.window.showQuickPick([...counts.keys()].sort(), { placeHolder: vscode.l10n.t('Label to show') });
  }

  /**
   * The note at the cursor, where several stand the one selected in the view, or one that the user chooses of those that
   * `wanted` holds for.
   * @param none tells the user that `wanted` holds for no note
   */
  async atCursorOrChosen(wanted: (note: Note) => boolean, none?: string): Promise<Note | undefined> {
    const here = this.#here();
    const all = this.#view.tree.notes;
    const notes = all.filter(wanted);
    const near = notes.filter((note) => {
      const place = placeOf(note);
      return here && place && note.document === here.document && place.start <= here.offset && here.offset <= place.end;
    });
    const selected = near.find((note) => isSame(note, this.#view.selected));
    if (near.length === 1 || selected) return selected ?? near[0];
    const choice = near.length > 0 ? near : notes;
    if (choice.length === 0) {
      void vscode.window.showInformationMessage(
        all.length > 0 && none !== undefined ? none : vscode.l10n.t('There are no notes yet.'),
      );
      return undefined;
    }
    const items = choice.map((note) => ({
      label: noteLabel(note),
      description: note.path,
      detail: quoteOf(note),
      note,
    }));
    return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Note'), matchOnDetail: true }))
      ?.note;
  }

  #here(): Place | undefined {
    const editor = speechEditor();
    if (!editor) return undefined;
    const { document, selection } = editor;
    return {
      document: document.uri.toString(),
      offset: document.offsetAt(selection.start),
      ...(this.#thread !== undefined && { thread: this.#thread }),
    };
  }
}

function isSame(a: Note, b: Note | undefined): boolean {
  return a.document === b?.document && a.thread.id === b.thread.id;
}

/** Notes with a suggestion that nobody has decided on. */
export function isOpenSuggestion(note: Note): boolean {
  return note.thread.replacement !== undefined && noteState(note) !== 'resolved';
}
