import * as vscode from 'vscode';
import { Coalesced } from '../coalesce';
import type { Server } from '../server';
import { turnAddress, turnScheme } from './turnUri';

/** Serves the read-only documents that show one turn; those on screen follow their record. */
export class TurnDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #refreshing = new Coalesced(500, () => this.#refreshOpen());
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#listeners = [
      vscode.workspace.registerTextDocumentContentProvider(turnScheme, this),
      server.onDidChangeStatus(() => this.#refreshing.call()),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const address = turnAddress(uri);
    const turn = address && (await this.#server.ask((server) => server.citedTurn(address.uri, address.turn), token));
    return turn ? `${turn.citation}\n\n${turn.text}\n` : vscode.l10n.t('This turn is no longer in its document.');
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#changed.dispose();
  }

  #refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === turnScheme) this.#changed.fire(uri);
    }
  }
}
