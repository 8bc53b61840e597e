import * as vscode from 'vscode';
import type { UnreadablePage } from '../../core/annotations/format/page';
import type { AnnotatedDocument } from './annotatedDocument';
import type { AnnotationCommandName } from './annotationCommandIds';
import type { AnnotationStore } from './store';
import { threadCommandIds } from './threads/threadCommandIds';

/** The sidecar of a document holds something else than notes: it must not be overwritten. */
export class UnreadableSidecar extends Error {
  readonly document: vscode.Uri;
  readonly sidecar: vscode.Uri;
  /** Where reading ended, UTF-16, when that is known. */
  readonly offset: number | undefined;

  constructor(document: vscode.Uri, sidecar: vscode.Uri, { message, offset }: UnreadablePage) {
    super(message);
    this.name = 'UnreadableSidecar';
    this.document = document;
    this.sidecar = sidecar;
    this.offset = offset;
  }
}

/** The document of a note is not there any more. */
export class MissingDocument extends Error {
  readonly document: vscode.Uri;

  constructor(document: vscode.Uri) {
    super(document.toString());
    this.name = 'MissingDocument';
    this.document = document;
  }
}

/** Commands that write no note. */
const reading: ReadonlySet<AnnotationCommandName> = new Set([
  'openNote',
  'nextNote',
  'previousNote',
  'groupNotes',
  'filterNotes',
  'clearNoteFilter',
  'previewCandidate',
  'showLabelAsTheme',
  'hideLabelTheme',
  'showSuggestion',
  'writeCriticMarkup',
  'acceptCriticMarkup',
  'stripCriticMarkup',
  'exportCleanCopy',
  'exportNotes',
  'exportHypothesis',
]);

/** Shows why a command did nothing, with what the user can do about it. */
export async function reportFailure(
  error: unknown,
  command: AnnotationCommandName,
  store: AnnotationStore,
): Promise<void> {
  if (error instanceof vscode.CancellationError) return;
  if (error instanceof UnreadableSidecar) {
    await offerMending(error, store);
    return;
  }
  if (error instanceof MissingDocument) {
    await offerMoving(error);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  await vscode.window.showErrorMessage(
    reading.has(command)
      ? vscode.l10n.t('This could not be done: {0}', message)
      : vscode.l10n.t('The note could not be saved: {0}', message),
  );
}

/** Tells of sidecars that cannot be read, each once. */
export class UnreadableNotices implements vscode.Disposable {
  readonly #told = new Set<string>();
  readonly #listener: vscode.Disposable;

  constructor(store: AnnotationStore) {
    const tell = (document: vscode.Uri) => void this.#tell(store.document(document));
    this.#listener = store.onDidChange(({ documents }) => {
      documents.forEach(tell);
    });
    for (const { uri } of store.documents()) tell(uri);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #tell(document: AnnotatedDocument | undefined): Promise<void> {
    const key = document?.sidecar.toString() ?? '';
    if (document?.unreadable === undefined) {
      this.#told.delete(key);
    } else if (!this.#told.has(key)) {
      this.#told.add(key);
      const open = vscode.l10n.t('Open the File of Notes');
      const name = vscode.workspace.asRelativePath(document.sidecar);
      const chosen = await vscode.window.showErrorMessage(
        vscode.l10n.t('{0} cannot be read as notes, and is left as it is: {1}', name, document.unreadable),
        open,
      );
      if (chosen === open) await openAt(document.sidecar);
    }
  }
}

async function offerMoving({ document }: MissingDocument): Promise<void> {
  const move = vscode.l10n.t('Move Notes to Another File...');
  const name = vscode.workspace.asRelativePath(document);
  const message = vscode.l10n.t('{0} is gone; its notes are kept.', name);
  if ((await vscode.window.showWarningMessage(message, move)) === move) {
    await vscode.commands.executeCommand(threadCommandIds.moveNotes, document);
  }
}

async function offerMending(
  { document, sidecar, message, offset }: UnreadableSidecar,
  store: AnnotationStore,
): Promise<void> {
  const open = vscode.l10n.t('Open the File of Notes');
  const anew = vscode.l10n.t('Keep a Copy and Start Anew');
  const name = vscode.workspace.asRelativePath(sidecar);
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('Nothing was written, because {0} cannot be read as notes: {1}', name, message),
    open,
    anew,
  );
  if (chosen === open) await openAt(sidecar, offset);
  if (chosen === anew) await store.startAnew(document);
}

async function openAt(file: vscode.Uri, offset = 0): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const place = document.positionAt(offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
}
