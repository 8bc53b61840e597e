import * as vscode from 'vscode';
import { ContextKey } from '../contextKey';
import type { Server } from '../server';
import type { Counts, FilteredTree } from './filteredTree';
import { askFilter, type FilterWording } from './filterInput';
import { FollowingView } from './followingView';

/** A view with a filter, which tells what it is filtered by and how much passes. */
export abstract class FilteredView<Item, Tree extends FilteredTree<Item>> extends FollowingView<Item, Tree> {
  readonly #filtered: ContextKey<boolean>;

  /** @param filteredKey the context key that tells whether there is a filter */
  constructor(id: string, tree: Tree, server: Server, filteredKey: string, canSelectMany = false) {
    super(id, tree, server, canSelectMany);
    this.#filtered = new ContextKey(filteredKey);
    this.#filtered.set(false);
    this.listen(tree.onDidCount((counts) => this.#tell(counts)));
  }

  /** Shows what holds the words of `text`, or of what the user types. */
  filter(text?: unknown): void {
    if (typeof text === 'string') this.#setFilter(text);
    else askFilter(this.wording(), this.tree.filter, (typed) => this.#setFilter(typed));
  }

  clearFilter(): void {
    this.#setFilter('');
  }

  /** What stands beside the view's name. */
  protected description(): string {
    const { filter } = this.tree;
    return filter && `“${filter}”`;
  }

  protected describe(): void {
    this.view.description = this.description();
  }

  /** What the box says in which the user types. */
  protected abstract wording(): FilterWording;

  #setFilter(text: string): void {
    const filter = text.trim();
    this.tree.setFilter(filter);
    this.#filtered.set(filter !== '');
    this.describe();
  }

  #tell({ shown, all }: Counts): void {
    this.view.message = this.tree.filter && shown > 0 ? vscode.l10n.t('{0} of {1} shown', shown, all) : '';
  }
}
