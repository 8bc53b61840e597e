import * as vscode from 'vscode';
import type { CanHaveNotes } from '../notable';
import type { AnnotationStore } from '../store';
import { splitSuggestion } from '../suggestions/replacement';
import type { Span } from '../../../core/model/span';
import { editsOf } from '../textEdits';
import { rangeOf, spanOf } from '../view/showNote';
import { NoteComment } from './noteComment';
import { NoteBoxes, type NoteBox } from './noteBoxes';
import type { NoteThreads } from './noteThreads';
import { passageAt, trimmed } from './passageAt';

/** What the menus of comments do. Anybody may call a command: each argument is checked. */
export class ThreadCommands implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #threads: NoteThreads;
  readonly #canHaveNotes: CanHaveNotes;
  readonly #boxes = new NoteBoxes();
  /** Of threads that we opened, or whose words were handed over once and could not be saved. */
  readonly #known = new WeakMap<vscode.CommentThread, NoteBox>();
  readonly #listener: vscode.Disposable;

  constructor(store: AnnotationStore, threads: NoteThreads, canHaveNotes: CanHaveNotes) {
    this.#store = store;
    this.#threads = threads;
    this.#canHaveNotes = canHaveNotes;
    this.#listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      this.#boxes.follow(document.uri.toString(), editsOf(contentChanges));
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  /** Opens the box for a note on the selected words, or on the sentence at the cursor. */
  async add(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a speech to write a note on it.'));
      return;
    }
    const { document } = editor;
    if (!(await this.#canHaveNotes(document))) return;
    const span = passageOf(document.getText(), spanOf(document, editor.selection));
    if (!span) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no words here to write a note on.'));
      return;
    }
    const range = rangeOf(document, span);
    editor.selection = new vscode.Selection(range.start, range.end);
    await this.#openBox(document, span);
  }

  /**
   * Where a line has a thread, the editor's own command opens or closes that instead of the box for another one; but a
   * paragraph may well be one line. The box opens below one of the next lines then.
   */
  async #openBox(document: vscode.TextDocument, span: Span): Promise<void> {
    const [key, text] = [document.uri.toString(), document.getText()];
    const range = rangeOf(document, span);
    const { line } = range.end;
    const lines = [line, line + 1, line + 2, line + 3].filter((each) => each < document.lineCount);
    const free = lines.find(
      (each) => !this.#threads.hasThreadAt(document.uri, each) && !this.#boxes.isTaken(key, text, each, span),
    );
    if (free === undefined) {
      const draft = this.#threads.startDraft(document.uri, range);
      this.#known.set(draft, this.#boxes.open(key, text, span, range));
    } else if (free === line) {
      this.#boxes.open(key, text, span, range);
      await vscode.commands.executeCommand('workbench.action.addComment');
    } else {
      // VS Code takes the first line for the column where a box is to start. An empty range is not shaded: the words
      // that are meant stay selected. Nobody else opens a box at such a column.
      const place = new vscode.Position(free, free);
      this.#boxes.open(key, text, span, new vscode.Range(place, place));
      const [startLineNumber, startColumn] = [free + 1, free + 1];
      await vscode.commands.executeCommand('workbench.action.addComment', {
        range: { startLineNumber, startColumn, endLineNumber: startLineNumber, endColumn: startColumn },
        fileComment: false,
      });
    }
  }

  /** Writes what stands in the box of a thread: its first comment, or a reply. */
  async save(reply: unknown): Promise<void> {
    if (!isReply(reply) || reply.text.trim() === '') return;
    const { thread, text } = reply;
    const address = this.#threads.addressOf(thread);
    if (address) {
      await this.#store.addReply(address.document, address.thread, text);
      return;
    }
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const box = this.#boxOf(thread, document);
    const id = await this.#store.addThread(thread.uri, (now) => box.passage.spanIn(now), splitSuggestion(text));
    this.#boxes.close(box);
    thread.dispose();
    this.#threads.expand({ document: thread.uri, thread: id });
  }

  /** The box that a thread is, as somebody opened it by command or beside the line numbers. */
  #boxOf(thread: vscode.CommentThread, document: vscode.TextDocument): NoteBox {
    const [key, text] = [document.uri.toString(), document.getText()];
    const range = thread.range ?? new vscode.Range(0, 0, 0, 0);
    let box = this.#known.get(thread) ?? this.#boxes.find(key, text, range);
    if (!box) {
      const span = passageOf(text, spanOf(document, range));
      if (!span) throw new Error(vscode.l10n.t('There are no words here to write a note on.'));
      box = this.#boxes.open(key, text, span, range);
    }
    this.#known.set(thread, box);
    return box;
  }

  edit(comment: unknown): void {
    if (!(comment instanceof NoteComment)) return;
    comment.edit();
    this.#threads.threadOf(comment)?.redraw();
  }

  async saveEdit(comment: unknown): Promise<void> {
    if (!(comment instanceof NoteComment)) return;
    const value = typeof comment.body === 'string' ? comment.body : comment.body.value;
    if (value.trim() === '') {
      await this.delete(comment);
      return;
    }
    if (value !== comment.value) await this.#store.editComment(comment.document, comment.id, value);
    this.cancelEdit(comment);
  }

  cancelEdit(comment: unknown): void {
    if (!(comment instanceof NoteComment)) return;
    comment.preview();
    this.#threads.threadOf(comment)?.redraw();
  }

  /** Deletes a comment; with the first one its thread, once the user has said so. */
  async delete(comment: unknown): Promise<void> {
    if (!(comment instanceof NoteComment)) return;
    const shown = this.#threads.threadOf(comment);
    const replies = (shown?.comments.length ?? 1) - 1;
    if (shown?.comments[0] === comment && replies > 0) {
      const remove = vscode.l10n.t('Delete');
      const question = vscode.l10n.t('Delete the note with all its replies?');
      if ((await vscode.window.showWarningMessage(question, { modal: true }, remove)) !== remove) return;
    }
    await this.#store.deleteComment(comment.document, comment.id);
  }
}

/** The words that a selection means: without white space at its borders, or the sentence at the cursor. */
function passageOf(text: string, span: { readonly start: number; readonly end: number }) {
  return span.start === span.end ? passageAt(text, span.start) : trimmed(text, span);
}

function isReply(value: unknown): value is vscode.CommentReply {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('thread' in value)) return false;
  const { text, thread } = value;
  return typeof text === 'string' && typeof thread === 'object' && thread !== null && 'uri' in thread;
}
