import * as vscode from 'vscode';
import { Coalesced } from '../../coalesce';
import type { Server } from '../../server';
import type { PlacedThread } from '../annotatedDocument';
import { isNotable } from '../notable';
import type { AnnotationStore } from '../store';
import type { ThreadAddress } from '../suggestions/suggestionActions';
import type { Note } from '../view/note';
import { rangeOf } from '../view/showNote';
import type { NoteComment } from './noteComment';
import { ShownThread } from './shownThread';

/** Identifier of the comment controller, as the manifest's menus name it. */
const controllerId = 'rostrum.annotations';

/**
 * Notes as comment threads in open editors. A note without a certain place is not shown at a guessed one: the
 * annotations view has it.
 */
export class NoteThreads implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #server: Server;
  readonly #controller: vscode.CommentController;
  /** By document and thread. */
  readonly #shown = new Map<string, Map<string, ShownThread>>();
  readonly #drawing = new Coalesced(60, () => this.#drawAll());
  readonly #listeners: readonly vscode.Disposable[];
  readonly #changed = new Set<string>();

  constructor(store: AnnotationStore, server: Server, storage: vscode.Uri) {
    this.#store = store;
    this.#server = server;
    this.#controller = vscode.comments.createCommentController(controllerId, 'Rostrum');
    // The editor's own placeholders tell a new note from a reply.
    this.#controller.options = { prompt: vscode.l10n.t('Reply') };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: (document) => (isNotable(document, storage) ? [wholeOf(document)] : []),
    };
    this.#listeners = [
      store.onDidChange(({ documents }) => this.#draw(documents)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#draw([uri])),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#draw([uri])),
      server.onDidChangeStatus(() => this.#explainAll()),
    ];
    this.#draw(vscode.workspace.textDocuments.map(({ uri }) => uri));
  }

  /** The threads that editors show of a document, in no order. */
  shown(document: vscode.Uri): readonly ShownThread[] {
    return [...(this.#shown.get(document.toString())?.values() ?? [])];
  }

  /** Which thread of the store an editor's thread is; `undefined` for anything else, and for one that is still empty. */
  addressOf(thread: unknown): ThreadAddress | undefined {
    for (const threads of this.#shown.values()) {
      for (const { id, editorThread } of threads.values()) {
        if (editorThread === thread) return { document: editorThread.uri, thread: id };
      }
    }
    return undefined;
  }

  /** An editor's thread in the form in which the annotations view hands notes to commands. */
  noteItemOf(thread: unknown): { readonly kind: 'note'; readonly note: Note } | undefined {
    const address = this.addressOf(thread);
    const found = address && this.#store.thread(address.document, address.thread);
    if (!found) return undefined;
    const path = vscode.workspace.asRelativePath(address.document);
    return { kind: 'note', note: { document: address.document.toString(), path, thread: found } };
  }

  /** The thread that holds a comment. */
  threadOf(comment: NoteComment): ShownThread | undefined {
    return this.shown(comment.document).find(({ comments }) => comments.includes(comment));
  }

  /** Whether a thread is shown below this line. */
  hasThreadAt(document: vscode.Uri, line: number): boolean {
    return this.shown(document).some(({ editorThread: { range } }) => range?.end.line === line);
  }

  /** Opens an empty thread, to be filled by the user; the editor lets the user discard it. */
  startDraft(document: vscode.Uri, range: vscode.Range): vscode.CommentThread {
    const draft = this.#controller.createCommentThread(document, range, []);
    draft.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    draft.label = vscode.l10n.t('New note');
    return draft;
  }

  /** Shows what the store holds now, and opens the widget of a thread; others of its line are closed. */
  expand({ document, thread }: ThreadAddress): void {
    this.#drawDocument(document.toString());
    const wanted = this.#shown.get(document.toString())?.get(thread);
    const line = wanted?.editorThread.range?.end.line;
    for (const shown of this.shown(document)) {
      if (shown !== wanted && shown.editorThread.range?.end.line === line) shown.collapse();
    }
    wanted?.expand();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#drawing.dispose();
    this.#controller.dispose();
  }

  #draw(documents: readonly vscode.Uri[]): void {
    for (const uri of documents) this.#changed.add(uri.toString());
    this.#drawing.call();
  }

  #drawAll(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const key of changed) this.#drawDocument(key);
  }

  #drawDocument(key: string): void {
    const document = vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === key);
    const before = this.#shown.get(key) ?? new Map<string, ShownThread>();
    const after = new Map<string, ShownThread>();
    for (const thread of document ? this.#store.threads(document.uri) : []) {
      const range = document && placeIn(document, thread);
      if (!document || !range) continue;
      const shown = before.get(thread.id) ?? new ShownThread(this.#controller, document.uri, range, thread);
      shown.show(thread, range);
      after.set(thread.id, shown);
    }
    for (const [id, shown] of before) if (!after.has(id)) shown.dispose();
    if (after.size > 0) this.#shown.set(key, after);
    else this.#shown.delete(key);
    for (const shown of after.values()) void this.#explain(shown);
  }

  /** Comments that were shown before the server ran. */
  #explainAll(): void {
    for (const threads of this.#shown.values()) for (const shown of threads.values()) void this.#explain(shown);
  }

  async #explain(shown: ShownThread): Promise<void> {
    const plain = shown.comments.filter(({ isPlain }) => isPlain);
    for (const comment of plain) {
      const { value } = comment;
      const mentions = await this.#server.ask((questions) => questions.mentions(value));
      if (mentions && comment.value === value) comment.mention(mentions);
    }
    if (plain.some(({ isPlain }) => !isPlain)) shown.redraw();
  }
}

function wholeOf(document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0);
}

function placeIn(document: vscode.TextDocument, { anchoring }: PlacedThread): vscode.Range | undefined {
  return anchoring && 'span' in anchoring ? rangeOf(document, anchoring.span) : undefined;
}
