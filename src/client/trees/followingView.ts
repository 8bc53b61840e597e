import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';
import type { Server } from '../server';
import type { AskingTree } from './askingTree';

/** A view that draws a tree, and asks it anew when the index has moved on, as soon as somebody sees it. */
export abstract class FollowingView<Item, Tree extends AskingTree<Item>> implements vscode.Disposable {
  readonly tree: Tree;
  protected readonly view: vscode.TreeView<Item>;
  readonly #refreshing = new Coalesced(300, () => this.#refreshWhenVisible());
  readonly #listeners: vscode.Disposable[];
  #stale = false;

  constructor(id: string, tree: Tree, server: Server, canSelectMany = false) {
    this.tree = tree;
    this.view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true, canSelectMany });
    this.#listeners = [
      server.onDidChangeStatus(() => this.refreshSoon()),
      this.view.onDidChangeVisibility(() => {
        if (this.#stale) this.#refreshWhenVisible();
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.view.dispose();
    this.tree.dispose();
  }

  /** Listens until the view is disposed of. */
  protected listen(...listeners: vscode.Disposable[]): void {
    this.#listeners.push(...listeners);
  }

  protected refreshSoon(): void {
    this.#refreshing.call();
  }

  #refreshWhenVisible(): void {
    this.#stale = !this.view.visible;
    if (!this.#stale) this.tree.refresh();
  }
}
