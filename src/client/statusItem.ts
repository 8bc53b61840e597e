import * as vscode from 'vscode';
import { commandIds } from './commandIds';
import { countOf } from './counts';
import { languages } from './languages';
import type { Server, ServerStatus } from './server';

/** The language status item (the braces in the status bar): what the index holds, and what it left out. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #listener: vscode.Disposable;

  constructor(server: Server) {
    this.#item = vscode.languages.createLanguageStatusItem('rostrum.index', [...languages]);
    this.#item.name = 'Rostrum';
    this.#listener = server.onDidChangeStatus((status) => this.#show(status));
    this.#show(server.status);
  }

  dispose(): void {
    this.#listener.dispose();
    this.#item.dispose();
  }

  #show(status: ServerStatus): void {
    const skipped = 'skipped' in status ? status.skipped.length : 0;
    this.#item.busy = status.state === 'starting' || status.state === 'indexing';
    this.#item.text = summary(status);
    const guessed = 'guessed' in status ? status.guessed.length : 0;
    const notices = [skipped > 0 && countOf.skippedFiles(skipped), guessed > 0 && countOf.guessedFiles(guessed)];
    this.#item.detail = notices.filter(Boolean).join(', ') || 'Rostrum';
    const { Error, Warning, Information } = vscode.LanguageStatusSeverity;
    this.#item.severity = status.state === 'stopped' ? Error : guessed > 0 ? Warning : Information;
    this.#item.command = command(status, skipped + guessed);
  }
}

function summary(status: ServerStatus): string {
  switch (status.state) {
    case 'starting':
      return vscode.l10n.t('Starting');
    case 'stopped':
      return vscode.l10n.t('Not running');
    case 'indexing':
      return vscode.l10n.t('Reading speeches: {0} of {1}', status.documents, status.total);
    case 'ready':
      return countOf.documents(status.documents);
  }
}

/** @param noticed files that there is something to tell of */
function command(status: ServerStatus, noticed: number): vscode.Command {
  if (status.state === 'stopped') return { command: commandIds.restartServer, title: vscode.l10n.t('Restart') };
  if (noticed > 0) return { command: commandIds.showSkippedFiles, title: vscode.l10n.t('Show Files') };
  return { command: commandIds.showOutput, title: vscode.l10n.t('Show Log') };
}
