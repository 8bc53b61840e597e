import type { Uri } from 'vscode';
import { conflictOf, readMerged } from '../../core/annotations/format/conflicts';
import { mergePages } from '../../core/annotations/format/merge';
import { emptyPage, UnreadablePage, writePage, type AnnotationPage } from '../../core/annotations/format/page';
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
  #threads: readonly Thread[] | undefined;
  #unreadable: UnreadablePage | undefined;
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
    return (this.#threads ??= threadsOf(this.#page));
  }

  /** Why the file cannot be read as a page; what was read of it before stays. */
  get unreadable(): UnreadablePage | undefined {
    return this.#unreadable;
  }

  /** Reads the file anew. @returns whether anything is other than before */
  reload(): Promise<boolean> {
    return this.#inTurn(async () => {
      const text = await this.#storage.read(this.uri);
      if (text === this.#text && !this.#unreadable) return false;
      try {
        this.#take(text, this.#parse(text));
      } catch (error) {
        if (!(error instanceof UnreadablePage)) throw error;
        this.#unreadable = error;
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
      // The markers go with this write; what stood between them is in the page, and as it was in the copy.
      if (this.#text !== undefined && conflictOf(this.#text)) await this.#keepCopy(this.#text);
      let next = this.#page;
      const text = await this.#storage.update(this.uri, (current) => {
        const ours = edit(this.#page);
        if (ours === this.#page && current === this.#text) return current;
        next = current === this.#text ? ours : mergePages(this.#page, ours, this.#parse(current));
        return this.#textOf(next);
      });
      this.#take(text, next);
    });
  }

  /** Sets a file aside that cannot be read, under a name of its own, and begins again with what was read before. */
  startAnew(): Promise<void> {
    return this.#inTurn(async () => {
      const unreadable = await this.#storage.read(this.uri);
      if (unreadable !== undefined) await this.#keepCopy(unreadable);
      const known = this.#textOf(this.#page);
      const text = await this.#storage.update(this.uri, (current) => (current === unreadable ? known : current));
      this.#take(text, this.#parse(text));
    });
  }

  /** A page without notes is no file, unless another tool wrote something else into it. */
  #textOf(page: AnnotationPage): string | undefined {
    const text = writePage(page);
    return text === writePage(this.#empty) ? undefined : text;
  }

  #parse(text: string | undefined): AnnotationPage {
    if (text === undefined) return this.#empty;
    const page = readMerged(text);
    return page.source === '' ? { ...page, source: this.#empty.source } : page;
  }

  #take(text: string | undefined, page: AnnotationPage): void {
    this.#text = text;
    this.#page = page;
    this.#threads = undefined;
    this.#unreadable = undefined;
  }

  async #keepCopy(text: string): Promise<void> {
    const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const copy = this.uri.with({ path: `${this.uri.path}.unreadable-${time}` });
    await this.#storage.update(copy, () => text);
  }

  /** Reading and writing take turns: a change must know the page that the one before it left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
