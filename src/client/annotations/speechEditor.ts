import * as vscode from 'vscode';

/**
 * The editor that the user works in. While a comment is written its box is the active editor: then it is the one
 * whose tab is active.
 */
export function speechEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  if (activeTextEditor?.document.uri.scheme !== 'comment') return activeTextEditor;
  const input = tabGroups.activeTabGroup.activeTab?.input;
  const uri = input instanceof vscode.TabInputText ? input.uri.toString() : undefined;
  return visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}
