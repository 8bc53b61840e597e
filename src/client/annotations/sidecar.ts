import type { Uri } from 'vscode';
import { mergePages } from '../../core/annotations/format/merge';
import {
  emptyPage,
  readPage,
  UnreadablePage,
  writePage,
  type AnnotationPage,
} from '../../core/annotations/format/page';
import { threadsOf } from '../../core/annotations/format/threads';
import type { Thread } from '../../core/annotations/model';
import type { SidecarStorage } from './storage';

/** One sidecar: the page as it was last read or written, and changes to it. */
export class Sidecar {
  readonly uri: Uri;
  readonly #storage: SidecarStorage;
  readonly #empty: AnnotationPage;
  #text: string | undefined;
  #page: AnnotationPage;
  #threads: readonly Thread[] = [];
  #unreadable: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param source how the page names its document */
  constructor(uri: Uri, source: string, storage: SidecarStorage) {
    this.uri = uri;
    this.#storage = storage;
    this.#empty = emptyPage(source);
    this.#page = this.#empty;
  }

  get page(): AnnotationPage {
    return this.#page;
  }

  get threads(): readonly Thread[] {
    return this.#threads;
  }

  get exists(): boolean {
    return this.#text !== undefined;
  }

  /** Why the file cannot be read as a page; what was read of it before stays. */
  get unreadable(): string | undefined {
    return this.#unreadable;
  }

  /** Reads the file anew. @returns whether anything is other than before */
  reload(): Promise<boolean> {
    return this.#inTurn(async () => {
      const text = await this.#storage.read(this.uri);
      if (text === this.#text) return false;
      try {
        this.#take(text, this.#parse(text));
      } catch (error) {
        if (!(error instanceof UnreadablePage)) throw error;
        this.#unreadable = error.message;
      }
      return true;
    });
  }

  /**
   * Changes the page and writes it. What others wrote since it was last read is merged, never overwritten.
   * Throws `UnreadablePage` when the file on disk is no page now: it stays as it is.
   */
  change(edit: (page: AnnotationPage) => AnnotationPage): Promise<void> {
    return this.#inTurn(async () => {
      let next = this.#page;
      const text = await this.#storage.update(this.uri, (current) => {
        const ours = edit(this.#page);
        if (ours === this.#page && current === this.#text) return current;
        next = current === this.#text ? ours : mergePages(this.#page, ours, this.#parse(current));
        const written = writePage(next);
        return written === writePage(this.#empty) ? undefined : written;
      });
      this.#take(text, next);
    });
  }

  #parse(text: string | undefined): AnnotationPage {
    return text === undefined ? this.#empty : readPage(text).page;
  }

  #take(text: string | undefined, page: AnnotationPage): void {
    this.#text = text;
    this.#page = page;
    this.#threads = threadsOf(page);
    this.#unreadable = undefined;
  }

  /** Reading and writing take turns: a change must know the page that the one before it left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
