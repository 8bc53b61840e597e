import { csvField } from '../../csvField';
import { sectionLabel } from './citation';
import type { ReportedDocument, ReportedNote } from './reportedNotes';

const columns = [
  'file',
  'title',
  'symbol',
  'date',
  'section',
  'line',
  'state',
  'resolved',
  'labels',
  'quote',
  'proposal',
  'author',
  'created',
  'modified',
  'comment',
  'thread',
  'id',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** All comments, one record each, as CSV (RFC 4180): header, CRLF, quotes where they are needed. */
export function csvReport(documents: readonly ReportedDocument[]): string {
  const rows = documents.flatMap((document) => document.notes.flatMap((note) => rowsOf(document, note)));
  return [columns.join(), ...rows.map((row) => columns.map((column) => csvField(row[column])).join())]
    .map((record) => `${record}\r\n`)
    .join('');
}

function rowsOf({ file, cited }: ReportedDocument, { thread, state, line, quote, section }: ReportedNote): Row[] {
  return thread.comments.map(({ id, author, created = '', modified = '', value }) => ({
    file,
    title: cited.title ?? '',
    symbol: cited.symbol ?? '',
    date: cited.date ?? '',
    section: sectionLabel(section),
    line: line === undefined ? '' : String(line),
    state,
    resolved: thread.resolved ? 'yes' : 'no',
    labels: thread.labels.join('; '),
    quote,
    proposal: thread.replacement === undefined ? '' : thread.replacement || '(delete)',
    author,
    created,
    modified,
    comment: value,
    thread: thread.id,
    id,
  }));
}
