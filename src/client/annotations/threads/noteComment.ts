import * as vscode from 'vscode';
import type { Comment } from '../../../core/annotations/model';
import { openEntryCommand } from '../../../links';
import type { Mention } from '../../../protocol';
import { shownMarkdown } from './commentBody';

/** One comment as the editor shows it; the same object for as long as the comment is there, so that it can be edited. */
export class NoteComment implements vscode.Comment {
  readonly id: string;
  readonly document: vscode.Uri;
  /** The editor writes what the user types while `mode` is editing. */
  body: string | vscode.MarkdownString = '';
  mode = vscode.CommentMode.Preview;
  author: vscode.CommentAuthorInformation;
  contextValue: string;
  label?: string;
  timestamp?: Date;
  #comment: Comment;
  #mentions: readonly Mention[] | undefined;

  constructor(document: vscode.Uri, comment: Comment, contextValue: 'first' | 'reply') {
    this.document = document;
    this.id = comment.id;
    this.author = { name: comment.author };
    this.contextValue = contextValue;
    this.#comment = comment;
    this.show(comment);
  }

  /** The Markdown as it is stored. */
  get value(): string {
    return this.#comment.value;
  }

  /** Whether nobody looked yet for what it mentions. */
  get isPlain(): boolean {
    return this.#mentions === undefined;
  }

  /** Shows another state of the comment. While the user edits it, the words stay those being written. */
  show(comment: Comment): void {
    if (comment.value !== this.value) this.#mentions = undefined;
    this.#comment = comment;
    this.author = { name: comment.author || vscode.l10n.t('unknown') };
    const edited = comment.modified !== undefined && comment.modified !== comment.created;
    if (edited) this.label = vscode.l10n.t('edited');
    else delete this.label;
    const time = new Date(comment.created ?? NaN);
    if (Number.isNaN(time.getTime())) delete this.timestamp;
    else this.timestamp = time;
    if (this.mode === vscode.CommentMode.Preview) this.preview();
  }

  mention(mentions: readonly Mention[]): void {
    this.#mentions = mentions;
    if (this.mode === vscode.CommentMode.Preview) this.preview();
  }

  edit(): void {
    this.mode = vscode.CommentMode.Editing;
    this.body = this.value;
  }

  preview(): void {
    this.mode = vscode.CommentMode.Preview;
    this.body = commentMarkdown(shownMarkdown(this.value, this.#mentions ?? []));
  }
}

/** Markdown of a comment: it may open entries, and do nothing else. */
export function commentMarkdown(markdown: string): vscode.MarkdownString {
  const body = new vscode.MarkdownString(markdown);
  body.isTrusted = { enabledCommands: [openEntryCommand] };
  body.supportHtml = false;
  return body;
}
