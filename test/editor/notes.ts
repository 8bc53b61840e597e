// How editor tests write notes and look at them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { PlacedThread } from '../../src/client/annotations/annotatedDocument';
import type { Annotations } from '../../src/client/annotations/start';
import type { ShownThread } from '../../src/client/annotations/threads/shownThread';
import { rostrumReady } from './rostrum';
import { inWorkspace } from './support';

/** The annotations of the extension, once all sidecars of the workspace were read. */
export async function annotationsReady(): Promise<Annotations> {
  const annotations = await (await rostrumReady()).annotations;
  await annotations.whenRead();
  return annotations;
}

/** Waits until `probe` gives something; mocha's limit ends a vain wait. */
export async function until<T>(probe: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** A new speech in the workspace, open in an editor. */
export async function newSpeech(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = inWorkspace(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** The range of words that a document holds once. */
export function rangeOfWords(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in ${document.uri.path}`);
  assert.equal(document.getText().indexOf(words, start + 1), -1, `"${words}" is there twice`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Writes a note as the editor's comment box does. @returns the thread */
export async function writeNote(
  annotations: Annotations,
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
): Promise<PlacedThread> {
  const before = new Set(annotations.store.threads(document.uri).map(({ id }) => id));
  const controller = vscode.comments.createCommentController('test', 'test');
  try {
    const thread = controller.createCommentThread(document.uri, range, []);
    await annotations.run('saveNote', { thread, text });
  } finally {
    controller.dispose();
  }
  const written = annotations.store.threads(document.uri).find(({ id }) => !before.has(id));
  assert.ok(written, 'no note was written');
  return written;
}

/** The editor's thread of a note, as soon as it is shown. */
export function shownThread(annotations: Annotations, uri: vscode.Uri, id: string): Promise<ShownThread> {
  return until(() => annotations.threads.shown(uri).find((thread) => thread.id === id));
}

/** The words that a note stands on now. */
export function wordsOf(annotations: Annotations, document: vscode.TextDocument, id: string): string | undefined {
  const anchoring = annotations.store.thread(document.uri, id)?.anchoring;
  return anchoring && 'span' in anchoring
    ? document.getText().slice(anchoring.span.start, anchoring.span.end)
    : undefined;
}

export function stateOf(annotations: Annotations, uri: vscode.Uri, id: string): string | undefined {
  return annotations.store.thread(uri, id)?.anchoring?.state;
}

/** The file of a document's notes; its text is `undefined` where there is none. */
export function sidecarOf(name: string): { readonly uri: vscode.Uri; text(): string | undefined } {
  const uri = inWorkspace(`.rostrum/annotations/${name}.jsonld`);
  return { uri, text: () => (existsSync(uri.fsPath) ? readFileSync(uri.fsPath, 'utf8') : undefined) };
}

export async function edit(
  document: vscode.TextDocument,
  change: (edit: vscode.WorkspaceEdit, uri: vscode.Uri) => void,
): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit, document.uri);
  assert.ok(await vscode.workspace.applyEdit(workspaceEdit));
}

/** Deletes the notes that other tests left. */
export async function deleteNotes({ store }: Annotations): Promise<void> {
  for (const { uri, threads } of store.documents()) {
    for (const { id } of threads) await store.deleteComment(uri, id);
  }
}
