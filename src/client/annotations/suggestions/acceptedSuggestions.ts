import type * as vscode from 'vscode';
import type { Span } from '../../../core/model/span';
import type { AnnotationStore } from '../store';
import type { ThreadAddress } from './suggestionActions';

/** A suggestion that was accepted, and the document's text with and without it. */
interface Accepted {
  readonly address: ThreadAddress;
  readonly before: Version;
  readonly after: Version;
}

interface Version {
  readonly text: string;
  /** The passage in it, UTF-16. */
  readonly span: Span;
}

/** Suggestions accepted in this session: undo opens their threads again, on the words as they were, and redo closes them. */
export class AcceptedSuggestions implements vscode.Disposable {
  readonly #store: AnnotationStore;
  /** Each with what its document shows now. */
  readonly #accepted = new Map<Accepted, 'before' | 'after'>();
  readonly #listener: vscode.Disposable;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#listener = store.onDidChange(({ documents }) => documents.forEach((uri) => this.#look(uri)));
  }

  /** Resolves the thread of a suggestion that the text `after` holds. */
  async add(accepted: Accepted): Promise<void> {
    this.#accepted.set(accepted, 'after');
    await this.#follow(accepted, 'after');
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #look(uri: vscode.Uri): void {
    const text = this.#store.document(uri)?.text;
    for (const [accepted, shown] of this.#accepted) {
      const other = shown === 'after' ? 'before' : 'after';
      if (accepted.address.document.toString() !== uri.toString() || accepted[other].text !== text) continue;
      this.#accepted.set(accepted, other);
      void this.#follow(accepted, other);
    }
  }

  async #follow(accepted: Accepted, version: 'before' | 'after'): Promise<void> {
    const { document, thread } = accepted.address;
    const { span } = accepted[version];
    await this.#store.setResolved(document, thread, version === 'after');
    if (span.start < span.end) await this.#store.attach(document, thread, span);
  }
}
