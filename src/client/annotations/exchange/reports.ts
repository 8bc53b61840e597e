import * as vscode from 'vscode';
import { csvReport } from '../../../core/annotations/exchange/csvReport';
import { markdownReport } from '../../../core/annotations/exchange/markdownReport';
import { reportDocument, type ReportedDocument } from '../../../core/annotations/exchange/reportedNotes';
import type { Server } from '../../server';
import type { AnnotatedDocument } from '../annotatedDocument';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { besideFile, exportSuffix, saveExport } from './files';

interface Form extends vscode.QuickPickItem {
  readonly extension: string;
  readonly write: (documents: readonly ReportedDocument[]) => string;
}

/** Writes all notes of the active document, or of the workspace, to a file for people or for a spreadsheet. */
export async function exportNotes(store: AnnotationStore, server: Server, target?: unknown): Promise<void> {
  const documents = await pickDocuments(store);
  if (!documents) return;
  const form = target instanceof vscode.Uri ? formOf(target) : await pickForm();
  if (!form) return;
  const sorted = [...documents].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  const reported: ReportedDocument[] = [];
  for (const document of sorted) reported.push(await report(document, server));
  const [first] = sorted;
  if (!first) return;
  const filters = { [form.label]: [form.extension.slice(1)] };
  await saveExport(form.write(reported), { suggested: suggestedFile(sorted, form), filters }, target);
}

async function report({ uri, text, threads }: AnnotatedDocument, server: Server): Promise<ReportedDocument> {
  const address = uri.toString();
  const sections = await server.ask((questions) => questions.sections(address, text));
  const cited = await server.ask((questions) => questions.cited(address, text));
  return reportDocument({
    file: vscode.workspace.asRelativePath(uri),
    cited: cited ?? {},
    text,
    sections: sections ?? [],
    threads: threads.map((thread) => ({ thread, anchoring: thread.anchoring })),
  });
}

/** The active document or the whole workspace: asked only where these differ. */
async function pickDocuments(store: AnnotationStore): Promise<readonly AnnotatedDocument[] | undefined> {
  const all = store.documents();
  if (all.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no notes yet.'));
    return undefined;
  }
  const active = speechEditor();
  const here = active && store.document(active.document.uri);
  if (!here || all.length === 1) return all;
  const items = [
    {
      label: vscode.l10n.t('This Document'),
      description: vscode.workspace.asRelativePath(here.uri),
      documents: [here],
    },
    { label: vscode.l10n.t('All Documents'), documents: all },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Notes to export') }))?.documents;
}

function forms(): readonly Form[] {
  return [
    { label: 'Markdown', detail: vscode.l10n.t('To read and to print'), extension: '.md', write: markdownReport },
    { label: 'CSV', detail: vscode.l10n.t('For a spreadsheet'), extension: '.csv', write: csvReport },
  ];
}

function formOf({ path }: vscode.Uri): Form | undefined {
  return forms().find(({ extension }) => path.endsWith(extension));
}

function pickForm(): Thenable<Form | undefined> {
  return vscode.window.showQuickPick(forms(), { placeHolder: vscode.l10n.t('Form of the report') });
}

function suggestedFile(documents: readonly AnnotatedDocument[], { extension }: Form): vscode.Uri {
  const [first] = documents;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (first && (documents.length === 1 || !folder)) return besideFile(first.uri, exportSuffix.notes, extension);
  const root = folder?.uri ?? vscode.Uri.file('/');
  return vscode.Uri.joinPath(root, `${folder?.name ?? 'all'}${exportSuffix.notes}${extension}`);
}
