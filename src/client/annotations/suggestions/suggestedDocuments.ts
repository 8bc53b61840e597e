import * as vscode from 'vscode';
import type { AnnotationStore } from '../store';
import { placeOfThread } from '../view/note';
import { withReplacement } from './replacement';

/** Scheme of read-only documents that show a document with one suggestion in place. */
const suggestedScheme = 'rostrum-suggestion';

/** The address of a document with the words that a thread proposes. */
export function suggestedUri(document: vscode.Uri, thread: string): vscode.Uri {
  const query = new URLSearchParams({ document: document.toString(), thread }).toString();
  return vscode.Uri.from({ scheme: suggestedScheme, path: document.path, query });
}

/** The document and thread that an address of {@link suggestedUri} names. */
export function suggestionAt(uri: vscode.Uri): { document: vscode.Uri; thread: string } | undefined {
  const query = new URLSearchParams(uri.query);
  const [document, thread] = [query.get('document'), query.get('thread')];
  return uri.scheme === suggestedScheme && document && thread
    ? { document: vscode.Uri.parse(document), thread }
    : undefined;
}

/** Closes what shows a suggestion as a difference, once it is decided. */
export async function closeDifference(document: vscode.Uri, thread: string): Promise<void> {
  const shown = suggestedUri(document, thread).toString();
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(
    tabs.filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === shown),
  );
}

/** Serves documents as they would be with a suggestion accepted; open ones follow the document and the thread. */
export class SuggestedDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #listeners: readonly vscode.Disposable[];

  readonly onDidChange = this.#changed.event;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#listeners = [
      vscode.workspace.registerTextDocumentContentProvider(suggestedScheme, this),
      store.onDidChange(() => this.#refreshOpen()),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    const suggestion = suggestionAt(uri);
    const document = suggestion && this.#store.document(suggestion.document);
    if (!document) return '';
    const thread = document.threads.find(({ id }) => id === suggestion.thread);
    const span = thread && placeOfThread(thread);
    // Once it is accepted, the document has these words already.
    if (!span || thread.resolved || thread.replacement === undefined) return document.text;
    return withReplacement(document.text, span, thread.replacement);
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #refreshOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === suggestedScheme) this.#changed.fire(uri);
    }
  }
}
