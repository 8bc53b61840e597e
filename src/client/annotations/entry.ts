import type { Uri } from 'vscode';
import { setTarget } from '../../core/annotations/format/changes';
import { UnreadablePage, type AnnotationPage } from '../../core/annotations/format/page';
import type { Section } from '../../core/annotations/model';
import type { AnnotatedDocument, PlacedThread } from './annotatedDocument';
import { exists, openDocument, textOf } from './documentTexts';
import { UnreadableSidecar } from './failures';
import { Placement } from './placement';
import type { Sidecar } from './sidecar';

/** What the store holds of one document: its sidecar, and where the threads stand. */
export class Entry {
  readonly uri: Uri;
  readonly sidecar: Sidecar;
  readonly placement = new Placement();
  #missing = false;
  #document: AnnotatedDocument | undefined;

  constructor(uri: Uri, sidecar: Sidecar) {
    this.uri = uri;
    this.sidecar = sidecar;
  }

  /** What the store shows of it, the same object until {@link changed}. */
  get document(): AnnotatedDocument {
    return (this.#document ??= this.#describe());
  }

  /** Changes the page and writes it; rejects with {@link UnreadableSidecar} when that would overwrite something else. */
  async change(edit: (page: AnnotationPage) => AnnotationPage): Promise<void> {
    try {
      await this.sidecar.change(edit);
    } catch (error) {
      throw error instanceof UnreadablePage ? new UnreadableSidecar(this.uri, this.sidecar.uri, error) : error;
    }
  }

  /**
   * Remembers the passages as they are in the text now, in one write and only if there is need.
   * @param sections of that text, asked for in that case
   * @returns whether any was remembered otherwise
   */
  async rememberPlaces(sections?: () => Promise<readonly Section[] | undefined>): Promise<boolean> {
    const { threads } = this.sidecar;
    if (this.placement.outdated(threads, undefined).size === 0) return false;
    const targets = this.placement.outdated(threads, await sections?.());
    await this.change((page) => [...targets].reduce((next, [id, target]) => setTarget(next, id, target), page));
    return true;
  }

  changed(): void {
    this.#document = undefined;
  }

  /** Whether the threads stand in the text as it is now. */
  async isPlaced(): Promise<boolean> {
    if ((await exists(this.uri)) === this.#missing) return false;
    return ((await textOf(this.uri)) ?? '') === this.placement.text;
  }

  /** Looks for all threads in the text as it is now. */
  async place(sections: (text: string) => Promise<readonly Section[] | undefined>): Promise<void> {
    const missing = !(await exists(this.uri));
    const text = await textOf(this.uri);
    const { threads } = this.sidecar;
    await this.placement.place(text ?? '', threads, async () => (await sections(text ?? '')) ?? []);
    this.#missing = missing;
    // Edits and other notes may have come while sections were asked for.
    const now = openDocument(this.uri)?.getText() ?? this.placement.text;
    if (now !== this.placement.text || threads !== this.sidecar.threads) await this.place(sections);
    this.changed();
  }

  #describe(): AnnotatedDocument {
    const threads = this.sidecar.threads.map((thread): PlacedThread => {
      const change = this.placement.changeOf(thread);
      return { ...thread, anchoring: this.placement.anchoringOf(thread), ...(change && { change }) };
    });
    const { unreadable } = this.sidecar;
    return {
      uri: this.uri,
      sidecar: this.sidecar.uri,
      threads: threads.sort((a, b) => startOf(a) - startOf(b)),
      text: this.placement.text,
      missing: this.#missing,
      ...(unreadable && { unreadable: unreadable.message }),
    };
  }
}

function startOf({ anchoring }: PlacedThread): number {
  return anchoring && 'span' in anchoring ? anchoring.span.start : Number.MAX_SAFE_INTEGER;
}
