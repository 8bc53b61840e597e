import type * as vscode from 'vscode';
import type { AnnotationStore } from '../store';
import { placeOfThread } from '../view/note';
import { sameWords } from './replacement';
import type { ThreadAddress } from './suggestionActions';

interface Accepted extends ThreadAddress {
  /** The passage as it was before. */
  readonly words: string;
}

/** Suggestions accepted in this session: where the words come back, by undo or revert, the thread is open again. */
export class AcceptedSuggestions implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #accepted = new Map<string, Accepted>();
  readonly #listener: vscode.Disposable;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#listener = store.onDidChange(({ documents }) => this.#look(new Set(documents.map(String))));
  }

  /** @param words of the passage before @param replacement what stands there now */
  add(address: ThreadAddress, words: string, replacement: string): void {
    if (sameWords(words, replacement)) return;
    this.#accepted.set(`${address.document.toString()} ${address.thread}`, { ...address, words });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look(changed: ReadonlySet<string>): void {
    for (const [key, { document, thread, words }] of this.#accepted) {
      if (changed.has(document.toString()) && this.#hasWords(document, thread, words)) {
        this.#accepted.delete(key);
        void this.#store.setResolved(document, thread, false);
      }
    }
  }

  #hasWords(uri: vscode.Uri, id: string, words: string): boolean {
    const document = this.#store.document(uri);
    const thread = document?.threads.find((each) => each.id === id);
    const span = thread && placeOfThread(thread);
    return (
      span !== undefined &&
      thread?.resolved === true &&
      sameWords(document?.text.slice(span.start, span.end) ?? '', words)
    );
  }
}
