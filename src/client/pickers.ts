import * as vscode from 'vscode';
import { countOf } from './counts';
import type { Server } from './server';
import type { ThemesView } from './themes/themesView';

/** Lets the user choose a theme and shows it in the themes view. */
export async function goToTheme(view: ThemesView): Promise<void> {
  const items = view.tree.themes().then((themes) =>
    themes.map((item) => ({
      label: item.theme.label,
      description: countOf.documents(item.theme.documents),
      detail: item.theme.description,
      item,
    })),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Theme to show'),
    matchOnDetail: true,
  });
  if (chosen) await view.reveal(chosen.item);
}

/** Lists the files that are not in the index, and those whose encoding was guessed, each with the reason; opens the one chosen. */
export async function showSkippedFiles({ status }: Server): Promise<void> {
  const skipped = 'skipped' in status ? status.skipped : [];
  const guess = vscode.l10n.t('Its bytes are no UTF-8: read as Windows-1252, and not changed.');
  const guessed = 'guessed' in status ? status.guessed.map((uri) => ({ uri, reason: guess })) : [];
  const items = [...skipped, ...guessed].map(({ uri, reason }) => {
    const file = vscode.Uri.parse(uri);
    return { label: vscode.workspace.asRelativePath(file), detail: reason, file };
  });
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No file was left out.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Files left out of the index, or read with a guess'),
    matchOnDetail: true,
  });
  if (chosen) await vscode.commands.executeCommand('vscode.open', chosen.file);
}
