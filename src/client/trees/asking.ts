import * as vscode from 'vscode';
import type { Questions } from '../connection';
import type { Server } from '../server';

/** What a tree asks the server for the state that it shows. */
export class Asking implements vscode.Disposable {
  readonly #server: Server;
  /** Cancels what is asked for a state of the tree that a refresh has replaced. */
  #source = new vscode.CancellationTokenSource();

  constructor(server: Server) {
    this.#server = server;
  }

  /**
   * Asks the server. What a renewal overtakes is asked again: an empty answer would make the tree flicker.
   * @returns `undefined` when there is no answer, as of `Server.ask`
   */
  async ask<T>(question: (server: Questions, token: vscode.CancellationToken) => Promise<T>): Promise<T | undefined> {
    for (;;) {
      const { token } = this.#source;
      const answer = await this.#server.ask((server) => question(server, token), token);
      if (answer !== undefined || !token.isCancellationRequested || token === this.#source.token) return answer;
    }
  }

  /** The tree has another state from now on. */
  renew(): void {
    this.dispose();
    this.#source = new vscode.CancellationTokenSource();
  }

  dispose(): void {
    this.#source.cancel();
    this.#source.dispose();
  }
}
