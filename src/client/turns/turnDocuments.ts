import * as vscode from 'vscode';
import { turnScheme } from '../../links';
import { ServedDocuments } from '../servedDocuments';
import type { Server } from '../server';
import { turnAddress } from './turnUri';

/** The read-only documents that show one turn of a record. */
export class TurnDocuments extends ServedDocuments {
  constructor(server: Server) {
    super(turnScheme, server);
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const address = turnAddress(uri);
    const turn = address && (await this.server.ask((server) => server.citedTurn(address.uri, address.turn), token));
    return turn ? `${turn.citation}\n\n${turn.text}\n` : vscode.l10n.t('This turn is no longer in its document.');
  }
}
