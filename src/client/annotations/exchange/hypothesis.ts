import * as vscode from 'vscode';
import { exportHypothesis, importHypothesis, NoHypothesisExport } from '../../../core/annotations/format/hypothesis';
import { countOf } from '../../counts';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { besideFile, saveExport } from './files';

const json = { JSON: ['json'] };

/** Takes the annotations of an export of Hypothesis into the notes of the active document. */
export async function importFromHypothesis(store: AnnotationStore, source?: unknown): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  const file = source instanceof vscode.Uri ? source : await pickFile(document);
  if (!file) return;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  let counts = { added: 0, known: 0 };
  try {
    await store.update(document, (page) => {
      const { page: next, added, known } = importHypothesis(page, text);
      counts = { added, known };
      return next;
    });
  } catch (error) {
    if (!(error instanceof NoHypothesisExport)) throw error;
    void vscode.window.showErrorMessage(vscode.l10n.t('This is no export of Hypothesis: {0}', error.message));
    return;
  }
  const added = countOf.notes(counts.added);
  void vscode.window.showInformationMessage(
    counts.known > 0
      ? vscode.l10n.t('Imported: {0}. Already there: {1}.', added, countOf.notes(counts.known))
      : vscode.l10n.t('Imported: {0}.', added),
  );
}

/** Writes the notes of the active document to a file that the Hypothesis client imports. */
export async function exportForHypothesis(store: AnnotationStore, target?: unknown): Promise<void> {
  const document = activeDocument();
  if (!document) return;
  if (store.threads(document).length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This document has no notes yet.'));
    return;
  }
  const text = exportHypothesis(await store.page(document), document.toString());
  await saveExport(
    text,
    { suggested: besideFile(document, vscode.l10n.t(' (Hypothesis)'), '.json'), filters: json },
    target,
  );
}

async function pickFile(document: vscode.Uri): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.Uri.joinPath(document, '..');
  return (await vscode.window.showOpenDialog({ defaultUri, filters: json }))?.[0];
}

function activeDocument(): vscode.Uri | undefined {
  const uri = speechEditor()?.document.uri;
  if (!uri) void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first.'));
  return uri;
}
