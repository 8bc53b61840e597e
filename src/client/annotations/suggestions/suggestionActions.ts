import * as vscode from 'vscode';
import type { PlacedThread } from '../annotatedDocument';
import type { AnnotationStore } from '../store';
import { placeOfThread, shortened } from '../view/note';
import { rangeOf } from '../view/showNote';
import type { AcceptedSuggestions } from './acceptedSuggestions';
import { closeDifference, suggestedUri } from './suggestedDocuments';

/** A thread of a document. */
export interface ThreadAddress {
  readonly document: vscode.Uri;
  readonly thread: string;
}

/** Words of a passage that a question shows, in UTF-16 units. */
const longestQuote = 200;

/** Shows a suggestion as the difference that it would make to its document. */
export async function showSuggestion(store: AnnotationStore, address: ThreadAddress): Promise<void> {
  const thread = suggestionOf(store, address);
  if (!thread || !hasPlace(thread)) return;
  const { document } = address;
  const author = thread.comments[0]?.author ?? '';
  const name = vscode.workspace.asRelativePath(document).replace(/^.*\//, '');
  const title = vscode.l10n.t('{0}: suggestion by {1}', name, author);
  const span = placeOfThread(thread);
  const selection = span && rangeOf(await vscode.workspace.openTextDocument(document), { ...span, end: span.start });
  await vscode.commands.executeCommand('vscode.diff', document, suggestedUri(document, thread.id), title, {
    ...(selection && { selection }),
  });
}

/**
 * Puts the words of a suggestion in the place of its passage, as one step that can be undone, and resolves the thread.
 * Where the passage changed since, the difference is shown and the user is asked; where it is not certain, it is refused.
 */
export async function acceptSuggestion(
  store: AnnotationStore,
  accepted: AcceptedSuggestions,
  address: ThreadAddress,
): Promise<void> {
  const before = suggestionOf(store, address);
  if (!before || !hasPlace(before) || isResolved(before)) return;
  if (before.change) {
    await showSuggestion(store, address);
    if (!(await confirmChanged(before.change))) return;
  }
  const document = await vscode.workspace.openTextDocument(address.document);
  // The place may have moved while the user was asked.
  const thread = suggestionOf(store, address);
  const span = thread && placeOfThread(thread);
  if (!thread || !span || thread.replacement === undefined || thread.resolved) return;
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  edit.replace(address.document, rangeOf(document, span), thread.replacement);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The document could not be edited.'));
    return;
  }
  const now = document.getText();
  const after = { start: span.start, end: span.end + now.length - text.length };
  await accepted.add({ address, before: { text, span }, after: { text: now, span: after } });
  await closeDifference(address.document, address.thread);
}

/** Resolves the thread of a suggestion and says in a reply that it was not taken. */
export async function rejectSuggestion(store: AnnotationStore, address: ThreadAddress): Promise<void> {
  const thread = suggestionOf(store, address);
  if (!thread || isResolved(thread)) return;
  await store.addReply(address.document, thread.id, vscode.l10n.t('Suggestion rejected.'));
  await store.setResolved(address.document, thread.id, true);
  await closeDifference(address.document, address.thread);
}

function suggestionOf(store: AnnotationStore, { document, thread }: ThreadAddress): PlacedThread | undefined {
  const found = store.thread(document, thread);
  if (found?.replacement !== undefined) return found;
  void vscode.window.showInformationMessage(vscode.l10n.t('This note suggests no other words.'));
  return undefined;
}

function isResolved({ resolved }: PlacedThread): boolean {
  if (resolved) void vscode.window.showInformationMessage(vscode.l10n.t('This suggestion is resolved already.'));
  return resolved;
}

/** Whether it is certain where a suggestion belongs; tells the user when it is not. */
function hasPlace(thread: PlacedThread): boolean {
  if (placeOfThread(thread)) return true;
  void vscode.window.showWarningMessage(
    vscode.l10n.t('It is not certain which passage this suggestion is for. Attach the note to its passage first.'),
  );
  return false;
}

async function confirmChanged({ before, now }: NonNullable<PlacedThread['change']>): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('The passage has changed since this was suggested. Replace it as it is now?'),
    {
      modal: true,
      detail: [
        vscode.l10n.t('Then: {0}', shortened(before, longestQuote)),
        vscode.l10n.t('Now: {0}', shortened(now, longestQuote)),
      ].join('\n'),
    },
    replace,
  );
  return answer === replace;
}
