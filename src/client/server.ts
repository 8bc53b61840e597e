import * as vscode from 'vscode';
import type { IndexStatus } from '../protocol';
import type { Connect, Connection, Questions } from './connection';

/** What is known of the server: its index while it runs, else why there is none. */
export type ServerStatus = IndexStatus | { readonly state: 'starting' | 'stopped' };

/** The server as the rest of the client sees it: its status, and answers or `undefined`. */
export class Server implements vscode.Disposable {
  readonly #connect: Connect;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<ServerStatus>();
  #connecting: Promise<Connection> | undefined;
  #connection: Connection | undefined;
  #disposed = false;
  #status: ServerStatus = { state: 'starting' };

  /** Fires when the index moved on, and when the server starts or stops. */
  readonly onDidChangeStatus = this.#changed.event;

  constructor(connect: Connect, log: vscode.LogOutputChannel) {
    this.#connect = connect;
    this.#log = log;
  }

  get status(): ServerStatus {
    return this.#status;
  }

  /** Starts the server; a failure is shown and logged, never thrown. */
  async start(): Promise<void> {
    try {
      const connection = await (this.#connecting ??= this.#open());
      if (!this.#disposed) await connection.start();
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
    await this.stop().catch((error: unknown) => this.#log.warn(message(error)));
    await this.start();
  }

  /** Ends the server and waits until it is gone. */
  async stop(): Promise<void> {
    await this.#connection?.stop();
  }

  /**
   * Asks the server.
   * @returns `undefined` when the server does not run, the question was cancelled, or it failed, which is logged
   */
  async ask<T>(question: (server: Questions) => Promise<T>, token?: vscode.CancellationToken): Promise<T | undefined> {
    if (!this.#connection?.isRunning) return undefined;
    try {
      const answer = await question(this.#connection);
      return token?.isCancellationRequested ? undefined : answer;
    } catch (error) {
      if (!token?.isCancellationRequested) this.#log.error(message(error));
      return undefined;
    }
  }

  /** As {@link ask}, for what a user has asked for: a failure is shown. */
  async askAloud<T>(question: (server: Questions) => Promise<T>): Promise<T | undefined> {
    if (!this.#connection?.isRunning) return undefined;
    try {
      return await question(this.#connection);
    } catch (error) {
      this.#log.warn(message(error));
      void vscode.window.showErrorMessage(message(error));
      return undefined;
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#connection?.dispose();
    this.#changed.dispose();
  }

  async #open(): Promise<Connection> {
    const connection = await this.#connect(this.#log);
    connection.onDidChangeIndex((status) => this.#setStatus(status));
    connection.onDidChangeState((state) => void this.#follow(state));
    this.#connection = connection;
    return connection;
  }

  async #follow(state: 'starting' | 'running' | 'stopped'): Promise<void> {
    if (state !== 'running') {
      this.#setStatus({ state });
      return;
    }
    const status = await this.ask((server) => server.status());
    if (status) this.#setStatus(status);
  }

  #setStatus(status: ServerStatus): void {
    if (this.#disposed) return;
    this.#status = status;
    this.#changed.fire(status);
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
