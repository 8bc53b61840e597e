import * as vscode from 'vscode';
import type { WantedCitations } from '../../protocol';
import { Coalesced } from '../coalesce';
import { ContextKey } from '../contextKey';
import { askFilter } from '../filterInput';
import type { Server } from '../server';

import type { InstrumentItem } from './instrumentItems';
import { InstrumentTree } from './instrumentTree';

const viewId = 'rostrum.instruments';

/** The view of cited instruments: draws the tree, follows the index while it is visible, tells its filter. */
export class InstrumentsView implements vscode.Disposable {
  readonly tree: InstrumentTree;
  readonly #view: vscode.TreeView<InstrumentItem>;
  readonly #refreshing = new Coalesced(300, () => this.#refreshWhenVisible());
  readonly #filtered = new ContextKey<boolean>('rostrum.instrumentsFiltered');
  readonly #listeners: readonly vscode.Disposable[];
  #stale = false;

  constructor(server: Server) {
    this.tree = new InstrumentTree(server);
    this.#view = vscode.window.createTreeView(viewId, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#listeners = [
      server.onDidChangeStatus(() => this.#refreshing.call()),
      this.tree.onDidCount((count) => this.#tell(count)),
      this.#view.onDidChangeVisibility(() => {
        if (this.#stale) this.#refreshWhenVisible();
      }),
    ];
    this.#filtered.set(false);
  }

  /** The lines that the user has selected. */
  get selection(): readonly InstrumentItem[] {
    return this.#view.selection;
  }

  /** Shows the instruments whose names hold the words of `text`, or of what the user types. */
  filter(text?: unknown): void {
    if (typeof text === 'string') this.#setFilter(text);
    else askFilter(wording(), this.tree.filter, (typed) => this.#setFilter(typed));
  }

  clearFilter(): void {
    this.#setFilter('');
  }

  /** What a list of citations for these lines has; all that the view shows for none. */
  wanted(items: readonly InstrumentItem[]): WantedCitations {
    return {
      filter: this.tree.filter,
      groups: items.flatMap((item) => (item.kind === 'group' ? [item.group.key] : [])),
      instruments: items.flatMap((item) => (item.kind === 'instrument' ? [item.instrument.id] : [])),
    };
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#view.dispose();
    this.tree.dispose();
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

function wording() {
  return {
    title: vscode.l10n.t('Filter Cited Instruments'),
    placeholder: vscode.l10n.t('Words of a name, a symbol or a title, such as 1325, Article 99, A/RES/70/1'),
  };
}
