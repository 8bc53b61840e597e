import { escapeMarkdown } from '../../escapeMarkdown';
import { folded } from '../../features/excerpt';
import type { AnchorState, Comment, Thread } from '../model';
import { citation } from './citation';
import type { ReportedDocument, ReportedNote } from './reportedNotes';

const stateNotes: Readonly<Record<AnchorState, string>> = {
  attached: '',
  edited: 'the words changed',
  ambiguous: 'several places fit',
  orphaned: 'the passage is gone',
};

/** All notes for people to read: by document, each with its quotation, its citation, its state and what was said. */
export function markdownReport(documents: readonly ReportedDocument[]): string {
  const count = documents.reduce((sum, { notes }) => sum + notes.length, 0);
  const where = `${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`;
  const head = `# Notes\n\n${count} ${count === 1 ? 'note' : 'notes'} in ${where}.\n`;
  return [head, ...documents.filter(({ notes }) => notes.length > 0).map(documentPart)].join('\n');
}

function documentPart(document: ReportedDocument): string {
  const { file, cited, notes } = document;
  const title = cited.title === undefined ? file : `${cited.title} (${file})`;
  return [`## ${escapeMarkdown(title)}\n`, ...notes.map((note) => notePart(document, note))].join('\n');
}

function notePart({ file, cited }: ReportedDocument, note: ReportedNote): string {
  const { thread, line, quote, section, state } = note;
  const marks = [...thread.labels, thread.resolved ? 'resolved' : '', stateNotes[state]].filter((mark) => mark !== '');
  const words = folded(quote);
  return [
    ...(words === '' ? [] : [`> ${escapeMarkdown(words)}`, '>']),
    `> — ${escapeMarkdown(citation(file, cited, section, line))}`,
    '',
    ...(marks.length === 0 ? [] : [`*${marks.map(escapeMarkdown).join(' · ')}*`, '']),
    ...proposal(thread),
    ...thread.comments.filter(({ value }) => value.trim() !== '').flatMap(commentPart),
    '',
  ].join('\n');
}

/** The words proposed, and by whom where no comment tells it. */
function proposal({ replacement, comments: [first] }: Thread): readonly string[] {
  if (replacement === undefined) return [];
  const words = folded(replacement);
  const by = first?.value.trim() === '' ? ` by ${writer(first)}` : '';
  return [words === '' ? `Proposed${by}: delete these words.` : `Proposed${by}: “${escapeMarkdown(words)}”`, ''];
}

/** A comment is Markdown of its author's; it stands inside of a list item, so that nothing in it ends the report's own. */
function commentPart(comment: Comment): readonly string[] {
  const lines = withoutHtml(comment.value)
    .trim()
    .split(/\r\n?|\n/);
  return [`- ${writer(comment)}`, '', ...lines.map((line) => (line === '' ? '' : `  ${line}`)), ''];
}

/** Who wrote a comment, and when. */
function writer({ author, created, modified }: Comment): string {
  const time = [created && written(created), modified && `edited ${written(modified)}`].filter(Boolean).join(', ');
  return `**${escapeMarkdown(author || 'Unknown')}**${time === '' ? '' : `, ${escapeMarkdown(time)}`}`;
}

/** "2024-05-01 10:00 UTC". */
function written(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** HTML stays visible as text; addresses in angle brackets stay links. */
function withoutHtml(markdown: string): string {
  return markdown.replace(/<(?!https?:\/\/)/g, '&lt;');
}
