import * as vscode from 'vscode';
import { noteState, quoteOf, readable, shortened, type Note } from './note';
import { stateMeaning, stateName } from './wording';

/** Comments that a tooltip shows, and how much of each, in UTF-16 units. */
const mostComments = 5;
const longestComment = 300;

/** The passage and the thread in short. All of it is other people's text: nothing in it is rendered, and marks of Markdown are left out. */
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
  for (const { author, value, created } of comments.slice(0, mostComments)) {
    tooltip.appendMarkdown('---\n\n');
    const head = [author || vscode.l10n.t('unknown'), written(created)].filter(Boolean).join(', ');
    const words = shortened(readable(value), longestComment);
    tooltip.appendText(words === '' ? head : `${head}: ${words}`);
    tooltip.appendMarkdown('\n\n');
  }
  return tooltip;
}

/** A time (ISO 8601) as the user reads it; empty when it is none. */
function written(iso: string | undefined): string {
  const time = new Date(iso ?? NaN);
  if (Number.isNaN(time.getTime())) return '';
  return time.toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
}
