import * as vscode from 'vscode';
import { entryIdentifier, entryScheme } from '../links';
import { entryText } from './entryLinks';
import { ServedDocuments } from './servedDocuments';
import type { Server } from './server';

/** The read-only documents that show an entry and its uses. */
export class EntryDocuments extends ServedDocuments {
  constructor(server: Server) {
    super(entryScheme, server);
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const id = entryIdentifier(uri.toString());
    if (id === undefined) return vscode.l10n.t('This is not the address of an entry.');
    const text = await this.server.ask((server) => server.entry(id, token), token);
    return text ? entryText(text, id) : vscode.l10n.t('Nothing is known of “{0}”.', id);
  }
}
