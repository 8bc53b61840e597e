import * as vscode from 'vscode';
import { entryIdentifier, entryScheme } from '../links';
import { Coalesced } from './coalesce';
import { entryText } from './entryLinks';
import type { Server } from './server';

/** Serves the read-only documents that show an entry and its uses; those on screen follow the index. */
export class EntryDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #refreshing = new Coalesced(500, () => this.#refreshOpen());
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#listeners = [
      vscode.workspace.registerTextDocumentContentProvider(entryScheme, this),
      server.onDidChangeStatus(() => this.#refreshing.call()),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const id = entryIdentifier(uri.toString());
    if (id === undefined) return vscode.l10n.t('This is not the address of an entry.');
    const text = await this.#server.ask((server) => server.entry(id, token), token);
    return text ? entryText(text, id) : vscode.l10n.t('Nothing is known of “{0}”.', id);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#refreshing.dispose();
    this.#changed.dispose();
  }

  #refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === entryScheme) this.#changed.fire(uri);
    }
  }
}
