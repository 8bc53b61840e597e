import { reportDocument, type ReportedNote } from '../../core/annotations/exchange/reportedNotes';
import { shorten } from '../../core/features/excerpt';
import type { AnnotatedFile } from './annotatedFile';

const quoteLength = 60;
const commentLength = 100;

/** The notes of one document for a person at a terminal. */
export function readableAnnotations(file: AnnotatedFile): string {
  const { notes } = reportDocument(file);
  const head = file.missing === undefined ? file.file : `${file.file}\n  ${file.missing}`;
  return [printable(head), ...notes.map(readableNote)].join('\n');
}

/** A note in two lines: where it stands and on which words, then what was said first. */
function readableNote({ thread, state, line, quote }: ReportedNote): string {
  const [first, ...replies] = thread.comments;
  const marks = [...thread.labels, thread.resolved ? 'resolved' : ''].filter((mark) => mark !== '');
  const labels = marks.length === 0 ? '' : ` [${marks.join(', ')}]`;
  const where = `${String(line ?? '-').padStart(5)} ${state.padEnd(9)}`;
  const answers = replies.length === 0 ? '' : ` (+${replies.length})`;
  const said = `${first?.author || 'unknown'}: ${shorten(first?.value ?? '', commentLength)}${answers}`;
  return [printable(`${where} “${shorten(quote, quoteLength)}”${labels}`), `      ${printable(said)}`].join('\n');
}

/** Text from files must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}
