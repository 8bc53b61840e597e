import * as vscode from 'vscode';
import { describePassage } from '../../core/annotations/anchoring/describe';
import {
  addReply,
  addThread,
  deleteComment,
  editComment,
  setLabels,
  setReplacement,
  setResolved,
  setTarget,
} from '../../core/annotations/format/changes';
import { SourceText } from '../../core/annotations/anchoring/sourceText';
import type { AnnotationPage } from '../../core/annotations/format/page';
import type { Span } from '../../core/model/span';
import type { AnnotatedDocument, AnnotationChange, NewNote, PlacedThread } from './annotatedDocument';
import { textOf } from './documentTexts';
import type { Entries } from './entries';
import type { Entry } from './entry';

/** Who writes notes on this document. Rejects when the user is asked and does not say. */
export type AskAuthor = (document: vscode.Uri) => Promise<string>;

/**
 * The notes of all documents: read from sidecars, placed in the texts, changed by the user.
 * Every change is on disk when its promise resolves; it rejects when that failed, and then nothing is other than before.
 */
export class AnnotationStore {
  readonly #entries: Entries;
  readonly #author: AskAuthor;

  /** Fires when threads of some documents came, went, moved or changed; while typing, with every edit. */
  readonly onDidChange: vscode.Event<AnnotationChange>;

  constructor(entries: Entries, author: AskAuthor) {
    this.#entries = entries;
    this.#author = author;
    this.onDidChange = entries.onDidChange;
  }

  /** All documents that have notes, or a sidecar that cannot be read; in no order. */
  documents(): readonly AnnotatedDocument[] {
    return this.#entries
      .all()
      .filter(isAnnotated)
      .map(({ document }) => document);
  }

  /** A document that has notes; `undefined` for one that has none. */
  document(uri: vscode.Uri): AnnotatedDocument | undefined {
    const entry = this.#entries.get(uri);
    return entry && isAnnotated(entry) ? entry.document : undefined;
  }

  /** The threads of a document in the order of its text; those without a place come last. */
  threads(uri: vscode.Uri): readonly PlacedThread[] {
    return this.document(uri)?.threads ?? [];
  }

  thread(uri: vscode.Uri, id: string): PlacedThread | undefined {
    return this.threads(uri).find((thread) => thread.id === id);
  }

  /**
   * Starts a thread on a passage (UTF-16 offsets of the document's text). Rejects when the passage is gone.
   * @param passage where that is in a text of the document is told by who knows how it moves
   * @returns its identifier
   */
  async addThread(
    uri: vscode.Uri,
    passage: Span | ((text: string) => Span | undefined),
    note: NewNote,
  ): Promise<string> {
    const author = await this.#author(uri);
    const entry = await this.#entries.load(uri);
    const text = await textOf(uri);
    if (text === undefined) throw new Error(vscode.l10n.t('The document cannot be read.'));
    const span = typeof passage === 'function' ? passage(text) : passage;
    if (!span) throw new Error(vscode.l10n.t('The passage has changed meanwhile. Select it again.'));
    const target = describePassage(text, span, await this.#entries.sections(uri, text));
    const id = newId();
    await entry.change((page) => addThread(page, { ...note, id, target, author, created: now() }));
    await this.#place(entry, id, span, text);
    return id;
  }

  /**
   * Adds notes in one write, on a text that the document will have.
   * @param text with the edit that is made once they are written, in which the spans stand (UTF-16)
   * @param edit makes it of the document's text; the notes are taken back where it cannot
   * @returns whether it could
   */
  async addThreads(
    uri: vscode.Uri,
    text: string,
    notes: readonly { readonly span: Span; readonly note: NewNote }[],
    edit: () => PromiseLike<boolean> | boolean,
  ): Promise<boolean> {
    const author = await this.#author(uri);
    const entry = await this.#entries.load(uri);
    const sections = await this.#entries.sections(uri, text);
    const source = new SourceText(text);
    const created = now();
    const threads = notes.map(({ span, note }) => ({
      ...note,
      id: newId(),
      target: describePassage(source, span, sections),
      author,
      created,
    }));
    await entry.change((page) => threads.reduce(addThread, page));
    const isMade = await edit();
    if (!isMade) {
      const ids = new Set<unknown>(threads.map(({ id }) => id));
      await entry.change((page) => ({ ...page, annotations: page.annotations.filter(({ id }) => !ids.has(id)) }));
    }
    await this.#entries.place(entry);
    if (isMade && entry.placement.text === text) {
      notes.forEach(({ span }, index) => {
        const thread = threads[index];
        if (thread) entry.placement.attach(thread.id, span);
      });
      this.#entries.fire(entry);
    }
    return isMade;
  }

  /** @returns the identifier of the reply */
  async addReply(uri: vscode.Uri, thread: string, value: string): Promise<string> {
    const author = await this.#author(uri);
    const id = newId();
    await this.update(uri, (page) => addReply(page, thread, { id, author, created: now(), value }));
    return id;
  }

  editComment(uri: vscode.Uri, comment: string, value: string): Promise<void> {
    return this.update(uri, (page) => editComment(page, comment, { value, modified: now() }));
  }

  /** Deletes a comment; the first of a thread takes the thread along, so ask before. */
  deleteComment(uri: vscode.Uri, comment: string): Promise<void> {
    return this.update(uri, (page) => deleteComment(page, comment));
  }

  setLabels(uri: vscode.Uri, thread: string, labels: readonly string[]): Promise<void> {
    return this.update(uri, (page) => setLabels(page, thread, labels, now()));
  }

  async setResolved(uri: vscode.Uri, thread: string, resolved: boolean): Promise<void> {
    const by = await this.#author(uri);
    await this.update(uri, (page) => setResolved(page, thread, resolved, { by, modified: now() }));
  }

  /** @param text words proposed for the passage; `undefined` takes the proposal back */
  setReplacement(uri: vscode.Uri, thread: string, text: string | undefined): Promise<void> {
    return this.update(uri, (page) => setReplacement(page, thread, text));
  }

  /** Takes a thread to a passage that somebody chose (UTF-16 offsets of the document's text now). */
  async attach(uri: vscode.Uri, thread: string, span: Span): Promise<void> {
    const entry = await this.#entries.load(uri);
    const text = await textOf(uri);
    if (text === undefined) throw new Error(vscode.l10n.t('The document cannot be read.'));
    const target = describePassage(text, span, await this.#entries.sections(uri, text));
    await entry.change((page) => setTarget(page, thread, target));
    await this.#place(entry, thread, span, text);
  }

  /** The page of a document as it was last read or written; an empty one where there is none. */
  async page(uri: vscode.Uri): Promise<AnnotationPage> {
    return (await this.#entries.load(uri)).sidecar.page;
  }

  /** Changes the page of a document in any way, as an import does. */
  async update(uri: vscode.Uri, edit: (page: AnnotationPage) => AnnotationPage): Promise<void> {
    const entry = await this.#entries.load(uri);
    await entry.change(edit);
    await this.#entries.place(entry);
  }

  /** Sets a sidecar aside that cannot be read, under a name of its own. */
  async startAnew(uri: vscode.Uri): Promise<void> {
    const entry = await this.#entries.load(uri);
    await entry.sidecar.startAnew();
    await this.#entries.place(entry);
  }

  /** A place that somebody chose is certain, unless the text changed while it was written down. */
  async #place(entry: Entry, thread: string, span: Span, text: string): Promise<void> {
    await this.#entries.place(entry);
    if (entry.placement.text !== text) return;
    entry.placement.attach(thread, span);
    this.#entries.fire(entry);
  }
}

function isAnnotated({ sidecar }: Entry): boolean {
  return sidecar.threads.length > 0 || sidecar.unreadable !== undefined;
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

function now(): string {
  return new Date().toISOString();
}
