import * as vscode from 'vscode';
import { LineIndex } from '../../../core/model/lineIndex';
import type { AnnotatedDocument } from '../annotatedDocument';
import { Coalesced } from '../../coalesce';
import type { AnnotationStore } from '../store';
import { candidatePlaces, candidatesOf } from './candidates';
import { filterNotes } from './filter';
import { groupNotes } from './groups';
import { placeOf, type Note } from './note';
import { noteTreeItem, type CandidateItem, type GroupItem, type NoteItem, type NoteTreeItem } from './noteItems';
import type { ViewState } from './viewState';

/** Groups → notes → candidates, as the filter and the grouping say. */
export class NoteTree implements vscode.TreeDataProvider<NoteTreeItem>, vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #state: ViewState;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #refreshing = new Coalesced(250, () => this.#changed.fire(undefined));
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: AnnotationStore, state: ViewState) {
    this.#store = store;
    this.#state = state;
    this.#listeners = [
      store.onDidChange(() => this.#refreshing.call()),
      state.onDidChange(() => this.#changed.fire(undefined)),
    ];
  }

  /** All notes of the workspace. */
  get notes(): readonly Note[] {
    return this.#store.documents().flatMap(notesOf);
  }

  /** The notes that pass the filter. */
  get shown(): readonly Note[] {
    return filterNotes(this.notes, this.#state.filter);
  }

  getTreeItem(item: NoteTreeItem): vscode.TreeItem {
    return noteTreeItem(item);
  }

  getChildren(item?: NoteTreeItem): NoteTreeItem[] {
    switch (item?.kind) {
      case undefined:
        return this.#roots();
      case 'group':
        return this.#notes(item);
      case 'note':
        return this.#candidates(item);
      case 'candidate':
      case 'problem':
        return [];
    }
  }

  getParent(item: NoteTreeItem): NoteTreeItem | undefined {
    return 'parent' in item ? item.parent : undefined;
  }

  /** The line of a note, under the first of its groups; `undefined` when the filter hides it. */
  find({ document, thread }: Note): NoteItem | undefined {
    for (const root of this.#roots()) {
      if (root.kind !== 'group') continue;
      const note = root.group.notes.find((each) => each.document === document && each.thread.id === thread.id);
      if (note) return this.#noteItem(root, note);
    }
    return undefined;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#changed.dispose();
  }

  #roots(): NoteTreeItem[] {
    const documents = this.#store.documents();
    const problems = documents.filter(({ unreadable }) => unreadable !== undefined);
    const groups = groupNotes(this.shown, this.#state.grouping).map((group): GroupItem => {
      const document = group.by === 'document' && documents.find(({ uri }) => uri.toString() === group.key);
      return { kind: 'group', group, ...(document && { document }) };
    });
    return [...problems.map((document): NoteTreeItem => ({ kind: 'problem', document })), ...groups];
  }

  #notes(parent: GroupItem): NoteItem[] {
    const lines = new Map<string, LineIndex>();
    return parent.group.notes.map((note) => {
      const known = lines.get(note.document) ?? LineIndex.of(this.#document(note)?.text ?? '');
      lines.set(note.document, known);
      return this.#noteItem(parent, note, known);
    });
  }

  #noteItem(parent: GroupItem, note: Note, lines?: LineIndex): NoteItem {
    const start = placeOf(note)?.start;
    return {
      kind: 'note',
      parent,
      note,
      ...(start !== undefined && lines && { line: lines.lineAt(start) + 1 }),
    };
  }

  #candidates(parent: NoteItem): CandidateItem[] {
    const text = this.#document(parent.note)?.text ?? '';
    const candidates = candidatesOf(parent.note.thread, text);
    return candidatePlaces(text, candidates).map((place) => ({ kind: 'candidate', parent, place }));
  }

  #document({ document }: Note): AnnotatedDocument | undefined {
    return this.#store.document(vscode.Uri.parse(document));
  }
}

function notesOf({ uri, threads }: AnnotatedDocument): readonly Note[] {
  const [document, path] = [uri.toString(), vscode.workspace.asRelativePath(uri)];
  return threads.map((thread) => ({ document, path, thread }));
}
