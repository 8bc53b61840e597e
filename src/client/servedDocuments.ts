import * as vscode from 'vscode';
import { Coalesced } from './coalesce';
import type { Server } from './server';

/** Serves read-only documents of one scheme whose text the server makes; those on screen follow the index. */
export abstract class ServedDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  protected readonly server: Server;
  readonly #scheme: string;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #refreshing = new Coalesced(500, () => this.#refreshOpen());
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(scheme: string, server: Server) {
    this.server = server;
    this.#scheme = scheme;
    this.#listeners = [
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      server.onDidChangeStatus(() => this.#refreshing.call()),
    ];
  }

  abstract provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string>;

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#changed.dispose();
  }

  #refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === this.#scheme) this.#changed.fire(uri);
    }
  }
}
