import * as vscode from 'vscode';
import { openEntryCommand } from '../../../links';
import type { Server } from '../../server';
import { escapeMarkdown } from './changeMarkdown';
import { commentMarkdown } from './noteComment';

/** Explains terms and references in the box in which a comment is being written. */
export class MentionHovers implements vscode.HoverProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #registration: vscode.Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#registration = vscode.languages.registerHoverProvider({ scheme: 'comment' }, this);
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const offset = document.offsetAt(position);
    const text = document.getText();
    const mentions = await this.#server.ask((server) => server.mentions(text, token), token);
    const found = mentions?.find(({ start, end }) => start <= offset && offset <= end);
    if (!found) return undefined;
    const link = `command:${openEntryCommand}?${encodeURIComponent(JSON.stringify([found.id]))}`;
    const markdown = `${escapeMarkdown(found.title)}\n\n[${vscode.l10n.t('Open Entry')}](${link})`;
    return new vscode.Hover(
      commentMarkdown(markdown),
      new vscode.Range(document.positionAt(found.start), document.positionAt(found.end)),
    );
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
