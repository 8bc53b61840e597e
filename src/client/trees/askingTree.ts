import * as vscode from 'vscode';
import type { Questions } from '../connection';
import type { Server } from '../server';
import { Asking } from './asking';

/** A tree each level of which is asked of the server when it opens. */
export abstract class AskingTree<Item> implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  readonly #asking: Asking;
  readonly #changed = new vscode.EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#asking = new Asking(server);
  }

  abstract getTreeItem(item: Item): vscode.TreeItem;
  abstract getChildren(item?: Item): Promise<Item[]>;
  abstract getParent(item: Item): Item | undefined;

  /** Asks everything anew. */
  refresh(): void {
    this.#asking.renew();
    this.redraw();
  }

  dispose(): void {
    this.#asking.dispose();
    this.#changed.dispose();
  }

  /** @returns `undefined` when there is no answer, as of `Asking.ask` */
  protected ask<T>(
    question: (server: Questions, token: vscode.CancellationToken) => Promise<T>,
  ): Promise<T | undefined> {
    return this.#asking.ask(question);
  }

  /** Has the view ask for its rows again, and leaves what is being asked of the server. */
  protected redraw(): void {
    this.#changed.fire(undefined);
  }
}
