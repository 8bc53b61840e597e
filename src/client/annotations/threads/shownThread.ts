import * as vscode from 'vscode';
import type { WordChange } from '../../../core/annotations/wordChange';
import type { PlacedThread } from '../annotatedDocument';
import { changeMarkdown } from './changeMarkdown';
import { commentMarkdown, NoteComment } from './noteComment';

/** A thread as the editor shows it. */
export class ShownThread implements vscode.Disposable {
  readonly id: string;
  readonly #document: vscode.Uri;
  readonly editorThread: vscode.CommentThread;
  #comments: readonly NoteComment[] = [];
  /** What stands above the comments and nobody wrote: how the passage changed, which words are proposed. */
  #heads: readonly vscode.Comment[] = [];
  #thread: PlacedThread | undefined;

  constructor(controller: vscode.CommentController, document: vscode.Uri, range: vscode.Range, thread: PlacedThread) {
    this.id = thread.id;
    this.#document = document;
    this.#showComments(thread);
    // Below a thread that is made without comments the editor opens an empty box, and leaves it open.
    this.editorThread = controller.createCommentThread(document, range, this.#editorComments);
    this.editorThread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  }

  get comments(): readonly NoteComment[] {
    return this.#comments;
  }

  /** Shows another state of the thread; what did not change is not touched. */
  show(thread: PlacedThread, range: vscode.Range): void {
    const { editorThread } = this;
    const before = this.#thread;
    this.#thread = thread;
    if (!editorThread.range?.isEqual(range)) editorThread.range = range;
    const sameWords = before?.change?.before === thread.change?.before && before?.change?.now === thread.change?.now;
    if (before?.comments !== thread.comments || before.replacement !== thread.replacement || !sameWords) {
      this.#showComments(thread);
      this.redraw();
    }
    if (before?.resolved !== thread.resolved || before.labels.join() !== thread.labels.join() || !sameWords) {
      editorThread.state = thread.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
      editorThread.label = headOf(thread);
    }
    editorThread.contextValue = contextOf(thread);
  }

  /** Hands the comments to the editor again: it does not notice by itself that one changed. */
  redraw(): void {
    this.editorThread.comments = this.#editorComments;
  }

  expand(): void {
    this.editorThread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  collapse(): void {
    this.editorThread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
  }

  dispose(): void {
    this.editorThread.dispose();
  }

  get #editorComments(): readonly vscode.Comment[] {
    const [first] = this.#comments;
    // A suggestion without a comment is told by its head, which names its author.
    const isTold = first?.value.trim() === '' && this.#heads.some(({ contextValue }) => contextValue === 'proposal');
    return [...this.#heads, ...(isTold ? this.#comments.slice(1) : this.#comments)];
  }

  #showComments(thread: PlacedThread): void {
    const { comments } = thread;
    const known = new Map(this.#comments.map((comment) => [comment.id, comment]));
    this.#comments = comments.map((comment, index) => {
      const shown = known.get(comment.id);
      shown?.show(comment);
      return shown ?? new NoteComment(this.#document, comment, index === 0 ? 'first' : 'reply');
    });
    this.#heads = headComments(thread);
  }
}

function headComments(thread: PlacedThread): readonly vscode.Comment[] {
  const { change, replacement, target, resolved } = thread;
  const words = change?.now ?? target.quote?.exact ?? '';
  return [
    ...(change ? [headComment(vscode.l10n.t('The passage changed'), 'change', change)] : []),
    // Once it is accepted, its words are the passage.
    ...(replacement === undefined || (resolved && replacement === words)
      ? []
      : [
          { ...headComment(proposalTitle(thread), 'proposal', { before: words, now: replacement }), ...timeOf(thread) },
        ]),
  ];
}

/** Names the author where no comment does. */
function proposalTitle({ comments: [first] }: PlacedThread): string {
  return first?.author && first.value.trim() === ''
    ? vscode.l10n.t('Suggested edit by {0}', first.author)
    : vscode.l10n.t('Suggested edit');
}

function timeOf({ comments: [first] }: PlacedThread): Pick<vscode.Comment, 'timestamp'> {
  const time = new Date((first?.value.trim() === '' ? first.created : undefined) ?? NaN);
  return Number.isNaN(time.getTime()) ? {} : { timestamp: time };
}

function headComment(name: string, contextValue: string, change: WordChange): vscode.Comment {
  const body = commentMarkdown(changeMarkdown(change));
  return { author: { name }, body, mode: vscode.CommentMode.Preview, contextValue };
}

/** The line above a thread: its labels and its state in words. */
function headOf({ labels, resolved, change, replacement }: PlacedThread): string {
  const parts = [
    ...labels,
    ...(replacement === undefined ? [] : [vscode.l10n.t('suggested edit')]),
    ...(change ? [vscode.l10n.t('passage edited')] : []),
    ...(resolved ? [vscode.l10n.t('resolved')] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : vscode.l10n.t('Note');
}

/** For `when` clauses: `open` or `resolved`, `suggestion` where other words are proposed, `edited` where they changed. */
function contextOf({ resolved, replacement, change }: PlacedThread): string {
  const parts = [resolved ? 'resolved' : 'open', replacement === undefined ? '' : 'suggestion', change ? 'edited' : ''];
  return parts.filter(Boolean).join(' ');
}
