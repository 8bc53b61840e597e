import * as vscode from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { indexChangedNotification, statusRequest, type IndexStatus } from '../protocol';

/** What is known of the server: its index while it runs, else why there is none. */
export type ServerStatus = IndexStatus | { readonly state: 'starting' | 'stopped' };

/** The running server as the rest of the client sees it: its status, and answers or `undefined`. */
export class Server implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #statusEmitter = new vscode.EventEmitter<ServerStatus>();
  readonly #listeners: readonly vscode.Disposable[];
  #status: ServerStatus = { state: 'starting' };

  /** Fires when the index moved on, and when the server starts or stops. */
  readonly onDidChangeStatus = this.#statusEmitter.event;

  constructor(client: BaseLanguageClient, log: vscode.LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    this.#listeners = [
      client.onNotification(indexChangedNotification, (status) => this.#setStatus(status)),
      client.onDidChangeState(({ newState }) => void this.#followState(newState)),
    ];
  }

  get status(): ServerStatus {
    return this.#status;
  }

  get isRunning(): boolean {
    return this.#client.state === State.Running;
  }

  /** Turns URIs, ranges and locations of the protocol into those of VS Code. */
  get convert(): BaseLanguageClient['protocol2CodeConverter'] {
    return this.#client.protocol2CodeConverter;
  }

  /** Starts the server; a failure is shown and logged, never thrown. */
  async start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.#log.error(message(error));
      this.#setStatus({ state: 'stopped' });
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Rostrum could not start its language server: {0}', message(error)),
      );
    }
  }

  async restart(): Promise<void> {
    this.#setStatus({ state: 'starting' });
    if (this.#client.needsStop()) await this.#client.stop().catch((error: unknown) => this.#log.warn(message(error)));
    await this.start();
  }

  /** Ends the server and waits until it is gone. */
  async stop(): Promise<void> {
    if (this.#client.needsStop()) await this.#client.stop();
  }

  /**
   * Asks the server.
   * @returns `undefined` when the server does not run, the question was cancelled, or it failed, which is logged
   */
  async ask<T>(question: (client: BaseLanguageClient) => Promise<T>, token?: vscode.CancellationToken) {
    if (!this.isRunning) return undefined;
    try {
      const answer = await question(this.#client);
      return token?.isCancellationRequested ? undefined : answer;
    } catch (error) {
      if (!token?.isCancellationRequested) this.#log.error(message(error));
      return undefined;
    }
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#statusEmitter.dispose();
  }

  async #followState(state: State): Promise<void> {
    if (state === State.Running) {
      const status = await this.ask((client) => client.sendRequest(statusRequest));
      if (status) this.#setStatus(status);
    } else {
      this.#setStatus({ state: state === State.Starting ? 'starting' : 'stopped' });
    }
  }

  #setStatus(status: ServerStatus): void {
    this.#status = status;
    this.#statusEmitter.fire(status);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
