import { csvField } from '../../csvField';

const quote = '"';

/** Rows of a file of separated values (RFC 4180, any of `,` `;` tab), one pass over the text; empty rows are left out. */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRow = () => {
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const { cell, end } = text[at] === quote ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
    } else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
      endRow();
    }
  }
  endRow();
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Of the separator or line end behind it. */
  readonly end: number;
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end).trim(), end };
}

function quotedCell(text: string, start: number): Cell {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close < 0) return { cell: (cell + text.slice(from)).trim(), end: text.length };
    cell += text.slice(from, close);
    if (text[close + 1] !== quote) return { cell: cell.trim(), end: close + 1 };
    cell += quote;
    from = close + 2;
  }
}

/** The separator that stands most often in the first line. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: line.split(separator).length }));
  return counted.sort((a, b) => b.count - a.count)[0]?.separator ?? ',';
}

/** Rows as CSV (RFC 4180): CRLF, quotes where they are needed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
