import * as vscode from 'vscode';
import { decode } from '../fileService';
import type { Server } from '../server';
import { chooseGlossary } from './glossaryFile';

/** Brings the terms of a file of another tool into a glossary file of its own. @param source the file, where it is known already */
export async function importGlossary(server: Server, source: unknown): Promise<void> {
  const file = await chooseGlossary(server, vscode.window.activeTextEditor?.document.uri);
  const chosen = file && (source instanceof vscode.Uri ? source : await pickFile());
  if (!file || !chosen) return;
  const decoded = decode(await vscode.workspace.fs.readFile(chosen));
  const text = 'text' in decoded ? decoded.text : '';
  const name = chosen.path.replace(/^.*\//, '');
  const imported = await server.askAloud((questions) => questions.importGlossary(file.uri, name, text));
  if (!imported) return;
  const uri = vscode.Uri.parse(imported.uri);
  const change = new vscode.WorkspaceEdit();
  change.createFile(uri, { contents: new TextEncoder().encode(imported.text) });
  if (!(await vscode.workspace.applyEdit(change))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The glossary could not be written: {0}', imported.uri));
    return;
  }
  await vscode.window.showTextDocument(uri);
  const { added, extended, skipped, repeated } = imported;
  const counts = vscode.l10n.t('New terms: {0}. Additions to known terms: {1}.', added, extended);
  const left = skipped > 0 ? vscode.l10n.t(' Left out, without an English name: {0}.', skipped) : '';
  const again = repeated > 0 ? vscode.l10n.t(' Left out, given before: {0}.', repeated) : '';
  void vscode.window.showInformationMessage(`${counts}${left}${again}`);
}

/**
 * Writes terms to a file for other tools: TBX where its name says so, else CSV.
 * @param target the file, where it is known already; then the terms of the user's own glossaries are meant
 */
export async function exportGlossary(server: Server, target: unknown): Promise<void> {
  const known = target instanceof vscode.Uri ? target : undefined;
  const all = known ? false : await askWhich();
  if (all === undefined) return;
  const chosen = known ?? (await vscode.window.showSaveDialog({ filters: { CSV: ['csv'], TBX: ['tbx', 'xml'] } }));
  if (!chosen) return;
  const format = /\.(?:tbx|xml)$/i.test(chosen.path) ? 'tbx' : 'csv';
  const text = await server.askAloud((questions) => questions.exportGlossary(format, all));
  if (typeof text !== 'string') return;
  // Spreadsheets take a table for one of the local code page unless it begins with this mark.
  const mark = format === 'csv' ? '\ufeff' : '';
  await vscode.workspace.fs.writeFile(chosen, new TextEncoder().encode(mark + text));
  void vscode.window.showInformationMessage(vscode.l10n.t('The glossary was exported to {0}.', chosen.path));
}

async function askWhich(): Promise<boolean | undefined> {
  const own = vscode.l10n.t('Terms of Your Own Glossaries');
  const items = [own, vscode.l10n.t('All Terms')];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Glossary') });
  return picked === undefined ? undefined : picked !== own;
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('Terms')]: ['tbx', 'xml', 'csv', 'tsv', 'txt'] };
  return (await vscode.window.showOpenDialog({ filters, title: vscode.l10n.t('Import Glossary') }))?.[0];
}
