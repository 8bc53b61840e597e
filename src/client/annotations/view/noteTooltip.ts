import * as vscode from 'vscode';
import { noteState, quoteOf, shortened, type Note } from './note';
import { stateMeaning, stateName } from './wording';

/** Comments that a tooltip shows, and how much of each, in UTF-16 units. */
const mostComments = 5;
const longestComment = 300;

/** The passage and the thread in short. All of it is other people's text: nothing in it is rendered. */
export function noteTooltip(note: Note): vscode.MarkdownString {
  const { comments, labels, change, replacement } = note.thread;
  const state = noteState(note);
  const tooltip = new vscode.MarkdownString();
  const line = (title: string, text: string) => {
    tooltip.appendMarkdown(`**${title}** `);
    tooltip.appendText(text);
    tooltip.appendMarkdown('\n\n');
  };
  line(`${stateName(state)}.`, stateMeaning(state));
  if (change) {
    line(vscode.l10n.t('Then:'), shortened(change.before, longestComment));
    line(vscode.l10n.t('Now:'), shortened(change.now, longestComment));
  } else {
    line(vscode.l10n.t('Passage:'), shortened(quoteOf(note), longestComment));
  }
  if (replacement !== undefined) line(vscode.l10n.t('Proposed:'), shortened(replacement, longestComment) || '–');
  if (labels.length > 0) line(vscode.l10n.t('Labels:'), labels.join(', '));
  for (const { author, value } of comments.slice(0, mostComments)) {
    tooltip.appendMarkdown('---\n\n');
    tooltip.appendText(`${author}: ${shortened(value, longestComment)}`);
    tooltip.appendMarkdown('\n\n');
  }
  return tooltip;
}
