import * as vscode from 'vscode';
import type { Span } from '../../../core/model/span';
import type { CanHaveNotes } from '../notable';
import { speechEditor } from '../speechEditor';
import type { AnnotationStore } from '../store';
import { placeOfThread, shortened } from '../view/note';
import { rangeOf, spanOf } from '../view/showNote';
import type { Drafts } from './drafts';
import { sameWords } from './replacement';
import type { ThreadAddress } from './suggestionActions';

/** Where words that are being written will go: a passage, or a thread that stands there already. */
export interface Proposal {
  readonly document: vscode.Uri;
  readonly span: Span;
  /** The passage as it is. */
  readonly words: string;
  readonly thread?: string;
}

/** UTF-16 units of a passage that fit into a line of input. */
const longestLine = 120;

/** Lets the user write other words for the passage that is selected, or for that of a note. */
export async function suggestEdit(
  store: AnnotationStore,
  drafts: Drafts<Proposal>,
  canHaveNotes: CanHaveNotes,
  note?: ThreadAddress,
): Promise<void> {
  const editor = speechEditor();
  if (!note && editor && !(await canHaveNotes(editor.document))) return;
  const proposal = note ? await proposalFor(store, note) : proposalAtSelection(editor);
  if (!proposal) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words that you would replace.'));
    return;
  }
  if (proposal.words.length > longestLine || /[\r\n]/.test(proposal.words)) {
    await openDraft(drafts, proposal);
    return;
  }
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Suggest Edit'),
    prompt: vscode.l10n.t('Other words for “{0}”; leave it empty to delete them', shortened(proposal.words, 60)),
    value: proposal.words,
  });
  if (words !== undefined) await propose(store, proposal, words);
}

/** Proposes the words of the draft in the active tab as they are, and closes it. */
export async function proposeDraft(store: AnnotationStore, drafts: Drafts<Proposal>): Promise<void> {
  const uri = activeDifference()?.modified;
  const proposal = uri && drafts.purposeOf(uri);
  if (!proposal) return;
  const draft = await vscode.workspace.openTextDocument(uri);
  if (!(await propose(store, proposal, draft.getText()))) return;
  await draft.save();
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

/** The two sides of the active tab when it shows a difference. */
export function activeDifference(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

/** Several lines are written in an editor, beside the passage as it is. */
async function openDraft(drafts: Drafts<Proposal>, proposal: Proposal): Promise<void> {
  const name = proposal.document.path.replace(/^.*\//, '');
  const before = drafts.create(name, proposal.words);
  const draft = drafts.create(name, proposal.words, proposal);
  const title = vscode.l10n.t('Suggest Edit: {0}', name);
  await vscode.commands.executeCommand('vscode.diff', before, draft, title);
}

/** @returns whether the words are proposed now, or are none to propose */
async function propose(store: AnnotationStore, proposal: Proposal, written: string): Promise<boolean> {
  const { document, words, thread } = proposal;
  const replacement = written.replace(/\r\n?/g, '\n');
  if (sameWords(words, replacement)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('These are the words that stand there already.'));
    return true;
  }
  if (thread !== undefined) {
    await store.setReplacement(document, thread, replacement);
    return true;
  }
  const value = await vscode.window.showInputBox({
    title: vscode.l10n.t('Suggest Edit'),
    prompt: vscode.l10n.t('Why? Enter without words leaves the comment out.'),
  });
  if (value === undefined) return false;
  const span = await currentSpan(proposal);
  if (span) await store.addThread(document, span, { value, replacement });
  else void vscode.window.showErrorMessage(vscode.l10n.t('The passage has changed meanwhile. Select it again.'));
  return span !== undefined;
}

/** Where the words stand now: the document may have been edited while others were written. */
async function currentSpan({ document, span, words }: Proposal): Promise<Span | undefined> {
  const text = (await vscode.workspace.openTextDocument(document)).getText();
  if (text.slice(span.start, span.end) === words) return span;
  const start = text.indexOf(words);
  return start >= 0 && !text.includes(words, start + 1) ? { start, end: start + words.length } : undefined;
}

async function proposalFor(store: AnnotationStore, address: ThreadAddress): Promise<Proposal | undefined> {
  const thread = store.thread(address.document, address.thread);
  const span = thread && placeOfThread(thread);
  if (!span) return undefined;
  const document = await vscode.workspace.openTextDocument(address.document);
  return { ...address, span, words: document.getText(rangeOf(document, span)) };
}

function proposalAtSelection(editor: vscode.TextEditor | undefined): Proposal | undefined {
  if (!editor || editor.selection.isEmpty) return undefined;
  const { document, selection } = editor;
  return { document: document.uri, span: spanOf(document, selection), words: document.getText(selection) };
}
