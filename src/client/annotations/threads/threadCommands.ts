import * as vscode from 'vscode';
import { languages } from '../../languages';
import type { AnnotationStore } from '../store';
import { splitSuggestion } from '../suggestions/replacement';
import { rangeOf, spanOf } from '../view/showNote';
import { NoteComment } from './noteComment';
import type { NoteThreads } from './noteThreads';
import { passageAt, trimmed } from './passageAt';

/** What a box for a note is for, where it could not be opened at its passage. */
interface MeantRange {
  readonly document: string;
  /** Of the range that the box was given. */
  readonly end: vscode.Position;
  readonly range: vscode.Range;
  readonly words: string;
}

/** What the menus of comments do. Anybody may call a command: each argument is checked. */
export class ThreadCommands {
  readonly #store: AnnotationStore;
  readonly #threads: NoteThreads;
  #meant: MeantRange | undefined;

  constructor(store: AnnotationStore, threads: NoteThreads) {
    this.#store = store;
    this.#threads = threads;
  }

  /** Opens the box for a note on the selected words, or on the sentence at the cursor. */
  async add(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a speech to write a note on it.'));
      return;
    }
    const { document } = editor;
    if (document.isUntitled) {
      await offerSave(document);
      return;
    }
    if (!languages.some((language) => language === document.languageId)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Notes are for plain text and Markdown.'));
      return;
    }
    const span = passageOf(document.getText(), spanOf(document, editor.selection));
    if (!span) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no words here to write a note on.'));
      return;
    }
    const range = rangeOf(document, span);
    editor.selection = new vscode.Selection(range.start, range.end);
    await this.#openBox(document, range);
  }

  /**
   * Where a line has a thread, the editor's own command opens or closes that instead of the box for another one; but a
   * paragraph may well be one line. The box opens below the next line then, and we remember what it is for.
   */
  async #openBox(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
    const { line } = range.end;
    if (!this.#threads.hasThreadAt(document.uri, line)) {
      await vscode.commands.executeCommand('workbench.action.addComment');
    } else if (line + 1 < document.lineCount && !this.#threads.hasThreadAt(document.uri, line + 1)) {
      const end = new vscode.Position(line + 1, 0);
      this.#meant = { document: document.uri.toString(), end, range, words: document.getText(range) };
      const { start } = range;
      const place = {
        startLineNumber: start.line + 1,
        startColumn: start.character + 1,
        endLineNumber: end.line + 1,
        endColumn: end.character + 1,
      };
      await vscode.commands.executeCommand('workbench.action.addComment', { range: place, fileComment: false });
    } else {
      this.#threads.startDraft(document.uri, range);
    }
  }

  /** The range that a box is for, as long as its words stand there. */
  #rangeOf(thread: vscode.CommentThread, document: vscode.TextDocument): vscode.Range {
    const range = thread.range ?? new vscode.Range(0, 0, 0, 0);
    const meant = this.#meant;
    // VS Code takes the line for the column where a box is to start, so that only its end is sure.
    if (meant?.document !== thread.uri.toString() || !meant.end.isEqual(range.end)) return range;
    this.#meant = undefined;
    return document.getText(meant.range) === meant.words ? meant.range : range;
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
    const span = passageOf(document.getText(), spanOf(document, this.#rangeOf(thread, document)));
    if (!span) throw new Error(vscode.l10n.t('There are no words here to write a note on.'));
    const id = await this.#store.addThread(thread.uri, span, splitSuggestion(text));
    thread.dispose();
    this.#threads.expand({ document: thread.uri, thread: id });
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

/** Notes stand in a file beside the document's, which an untitled one has not. */
async function offerSave(document: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save');
  const message = vscode.l10n.t('Notes are kept beside the file of a document. Save this one first.');
  if ((await vscode.window.showInformationMessage(message, save)) === save) await document.save();
}

function isReply(value: unknown): value is vscode.CommentReply {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('thread' in value)) return false;
  const { text, thread } = value;
  return typeof text === 'string' && typeof thread === 'object' && thread !== null && 'uri' in thread;
}
