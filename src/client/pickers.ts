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

/** Lists the files that are not in the index, each with the reason, and opens the one chosen. */
export async function showSkippedFiles({ status }: Server): Promise<void> {
  const items = ('skipped' in status ? status.skipped : []).map(({ uri, reason }) => {
    const file = vscode.Uri.parse(uri);
    return { label: vscode.workspace.asRelativePath(file), detail: reason, file };
  });
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No file was left out.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Files left out of the index'),
    matchOnDetail: true,
  });
  if (chosen) await vscode.commands.executeCommand('vscode.open', chosen.file);
}
