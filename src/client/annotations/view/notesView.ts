import * as vscode from 'vscode';
import { countOf } from '../../counts';
import type { AnnotationStore } from '../store';
import { pickFilter, filterInWords } from './filterPicker';
import { showAll } from './filter';
import { groupings } from './groups';
import { noteState, type Note } from './note';
import type { NoteTreeItem } from './noteItems';
import { NoteTree } from './noteTree';
import { ViewState } from './viewState';
import { groupingName } from './wording';

const viewId = 'rostrum.annotations';

/** The annotations view: its tree, what its title tells, and how the user groups and filters it. */
export class NotesView implements vscode.Disposable {
  readonly tree: NoteTree;
  readonly #state: ViewState;
  readonly #view: vscode.TreeView<NoteTreeItem>;
  readonly #listener: vscode.Disposable;

  /** @param memory what is remembered for the workspace */
  constructor(store: AnnotationStore, memory: vscode.Memento) {
    this.#state = new ViewState(memory);
    this.tree = new NoteTree(store, this.#state);
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#listener = this.tree.onDidChangeTreeData(() => this.#tell());
    this.#tell();
  }

  /** The notes that pass the filter. */
  get shown(): readonly Note[] {
    return this.tree.shown;
  }

  /** The note selected in the tree. */
  get selected(): Note | undefined {
    const [item] = this.#view.selection;
    return item?.kind === 'note' ? item.note : undefined;
  }

  /** Puts notes together by what the caller names, or the user chooses. */
  async group(argument?: unknown): Promise<void> {
    const named = groupings.find((by) => by === argument);
    if (named) {
      await this.#state.setGrouping(named);
      return;
    }
    const items = groupings.map((by) => ({
      label: groupingName(by),
      ...(by === this.#state.grouping && { description: vscode.l10n.t('now') }),
      by,
    }));
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Group notes by') });
    if (chosen) await this.#state.setGrouping(chosen.by);
  }

  /** Shows the notes that hold a text, or what the user chooses. */
  async filter(text?: unknown): Promise<void> {
    if (typeof text === 'string') await this.#state.setFilter({ ...showAll, text });
    else if (this.tree.notes.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no notes yet.'));
    } else pickFilter(this.tree.notes, this.#state.filter, (filter) => void this.#state.setFilter(filter));
  }

  async clearFilter(): Promise<void> {
    await this.#state.setFilter(showAll);
  }

  /** Selects a note in the tree where that is on screen; `expand` opens its candidates, and the view if need be. */
  async reveal(note: Note, { expand = false } = {}): Promise<void> {
    const item = this.tree.find(note);
    if (item && (this.#view.visible || expand)) await this.#view.reveal(item, { select: true, expand });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#view.dispose();
    this.tree.dispose();
    this.#state.dispose();
  }

  #tell(): void {
    const { notes } = this.tree;
    const open = notes.filter((note) => noteState(note) !== 'resolved').length;
    const lost = notes.filter((note) => ['orphaned', 'ambiguous'].includes(noteState(note))).length;
    const filter = filterInWords(this.#state.filter);
    this.#view.description = filter || (open > 0 ? countOf.openNotes(open) : '');
    this.#view.message = filter && vscode.l10n.t('{0} of {1} shown', this.shown.length, notes.length);
    this.#view.badge = lost > 0 ? { value: lost, tooltip: countOf.lostNotes(lost) } : undefined;
  }
}
