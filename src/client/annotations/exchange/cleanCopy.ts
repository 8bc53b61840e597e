import * as vscode from 'vscode';
import { resolveCritic } from '../../../core/annotations/exchange/resolveCritic';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { applyEdits } from '../textEdits';
import { besideFile, exportSuffix, saveExport } from './files';
import { openSuggestions } from './openSuggestions';

type Version = 'asItStands' | 'accepted';

/** Writes a copy of the active editor's document without CriticMarkup, with the suggested edits made or left out. */
export async function exportCleanCopy(store: AnnotationStore, target?: unknown): Promise<void> {
  const document = speechEditor()?.document;
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first.'));
    return;
  }
  const source = document.getText();
  const suggestions = openSuggestions(store.threads(document.uri));
  const hasChanges = suggestions.length > 0 || resolveCritic(source, 'accept') !== resolveCritic(source, 'reject');
  const version = hasChanges ? await pickVersion() : 'asItStands';
  if (!version) return;
  const edits = suggestions.map(({ start, end, replacement }) => ({ start, end, text: replacement }));
  const text =
    version === 'accepted' ? resolveCritic(applyEdits(source, edits).text, 'accept') : resolveCritic(source, 'reject');
  const suggested = besideFile(document.uri, exportSuffix.clean);
  await saveExport(text, { suggested, filters: textFilters(suggested) }, target);
}

async function pickVersion(): Promise<Version | undefined> {
  const items: (vscode.QuickPickItem & { version: Version })[] = [
    {
      label: vscode.l10n.t('As It Stands'),
      detail: vscode.l10n.t('Suggested edits and changes in CriticMarkup are left out.'),
      version: 'asItStands',
    },
    {
      label: vscode.l10n.t('With All Changes'),
      detail: vscode.l10n.t('Open suggestions with a certain place and changes in CriticMarkup are made.'),
      version: 'accepted',
    },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Text of the clean copy') }))?.version;
}

function textFilters(uri: vscode.Uri): Record<string, string[]> {
  const extension = /\.(\w+)$/.exec(uri.path)?.[1] ?? 'txt';
  return { [vscode.l10n.t('Text')]: [extension] };
}
