import * as vscode from 'vscode';
import { entryScheme } from '../../links';
import type { ListedEntry } from '../../protocol';
import { Coalesced } from '../coalesce';
import { ContextKey } from '../contextKey';
import { askFilter } from '../filterInput';
import { isSpeech } from '../languages';

import type { Server } from '../server';
import type { GlossaryItem } from './glossaryItems';
import { GlossaryTree } from './glossaryTree';

const viewId = 'rostrum.glossary';

/** The glossary view: draws the tree, follows index and active editor while it is visible, tells its filter. */
export class GlossaryView implements vscode.Disposable {
  readonly tree: GlossaryTree;
  readonly #view: vscode.TreeView<GlossaryItem>;
  readonly #refreshing = new Coalesced(300, () => this.#refreshWhenVisible());
  readonly #filtered = new ContextKey<boolean>('rostrum.glossaryFiltered');
  readonly #listeners: readonly vscode.Disposable[];
  #stale = false;

  constructor(server: Server) {
    this.tree = new GlossaryTree(server);
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#listeners = [
      server.onDidChangeStatus(() => this.#refreshing.call()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#follow(vscode.window.activeTextEditor)),
      this.tree.onDidCount((count) => this.#tell(count)),
      this.#view.onDidChangeVisibility(() => {
        if (this.#stale) this.#refreshWhenVisible();
      }),
    ];
    this.#filtered.set(false);
    this.#follow(vscode.window.activeTextEditor);
  }

  /**
   * The entry that a command is meant for; `undefined` when it was chosen apart from the view.
   * @param clicked the item whose menu it was, or `selection` where a key was pressed
   */
  entryOf(clicked: unknown): ListedEntry | undefined {
    const item = isItem(clicked) ? clicked : clicked === 'selection' ? this.#view.selection[0] : undefined;
    return item?.kind === 'entry' ? item.entry : undefined;
  }

  /** Shows the entries that hold the words of `text`, or of what the user types. */
  filter(text?: unknown): void {
    if (typeof text === 'string') this.#setFilter(text);
    else askFilter(wording(), this.tree.filter, (typed) => this.#setFilter(typed));
  }

  clearFilter(): void {
    this.#setFilter('');
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#view.dispose();
    this.tree.dispose();
  }

  /** An entry's page, a note or nothing at all in front changes nothing as long as the document is still open. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (document && isSpeech(document)) {
      if (this.tree.setDocument(document.uri)) this.#refreshing.call();
    } else if (!document && noSpeechIsOpen() && this.tree.setDocument(undefined)) {
      this.#refreshing.call();
    }
  }

  #setFilter(text: string): void {
    const filter = text.trim();
    this.tree.setFilter(filter);
    this.#filtered.set(filter !== '');
    this.#view.description = filter && `“${filter}”`;
  }

  #tell({ shown, all }: { readonly shown: number; readonly all: number }): void {
    this.#view.message = this.tree.filter && shown > 0 ? vscode.l10n.t('{0} of {1} shown', shown, all) : '';
  }

  #refreshWhenVisible(): void {
    this.#stale = !this.#view.visible;
    if (!this.#stale) this.tree.refresh();
  }
}

function noSpeechIsOpen(): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return !tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme !== entryScheme);
}

function isItem(value: unknown): value is GlossaryItem {
  return (
    typeof value === 'object' && value !== null && 'kind' in value && ['group', 'entry'].includes(String(value.kind))
  );
}

function wording() {
  return {
    title: vscode.l10n.t('Search the Glossary'),
    placeholder: vscode.l10n.t(
      'Words of a name, an abbreviation or a definition, such as HIPPO, good offices, penholder',
    ),
  };
}
