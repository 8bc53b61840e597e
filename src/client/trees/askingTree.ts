import * as vscode from 'vscode';
import type { Questions } from '../connection';
import type { Server } from '../server';

/** A tree each level of which is asked of the server when it opens. */
export abstract class AskingTree<Item> implements vscode.TreeDataProvider<Item>, vscode.Disposable {
  readonly #server: Server;
  /** Cancels what is asked for a state of the tree that a refresh has replaced. */
  #source = new vscode.CancellationTokenSource();
  readonly #changed = new vscode.EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
  }

  abstract getTreeItem(item: Item): vscode.TreeItem;
  abstract getChildren(item?: Item): Promise<Item[]>;
  abstract getParent(item: Item): Item | undefined;

  /** Asks everything anew. */
  refresh(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#source = new vscode.CancellationTokenSource();
    this.redraw();
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
    this.#changed.dispose();
  }

  /**
   * Asks the server. What a refresh overtakes is asked again: an empty answer would make the tree flicker.
   * @returns `undefined` when there is no answer, as of `Server.ask`
   */
  protected async ask<T>(
    question: (server: Questions, token: vscode.CancellationToken) => Promise<T>,
  ): Promise<T | undefined> {
    for (;;) {
      const { token } = this.#source;
      const answer = await this.#server.ask((server) => question(server, token), token);
      if (answer !== undefined || !token.isCancellationRequested || token === this.#source.token) return answer;
    }
  }

  /** Has the view ask for its rows again, and leaves what is being asked of the server. */
  protected redraw(): void {
    this.#changed.fire(undefined);
  }
}
