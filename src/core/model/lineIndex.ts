import type { Span } from './span';

/** A place in a text: line and character count from 0, the character in UTF-16 units (as LSP does). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two positions, the end exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const LF = 10;
const CR = 13;

const loneCr = /\r(?!\n)/;

/** Offsets (UTF-16) at which the lines of `text` start; `\n`, `\r\n` and a lone `\r` each end a line. */
export function lineStarts(text: string): Uint32Array<ArrayBuffer> {
  const starts: number[] = [0];
  if (!text.includes('\r') || !loneCr.test(text)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return new Uint32Array(starts);
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return new Uint32Array(starts);
}

/** Turns offsets of one text into lines and characters and back; holds no text. */
export class LineIndex {
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly length: number;

  /** @param starts as {@link lineStarts} gives them @param length of the text, in UTF-16 units */
  constructor(starts: Uint32Array<ArrayBuffer>, length: number) {
    this.starts = starts;
    this.length = length;
  }

  static of(text: string): LineIndex {
    return new LineIndex(lineStarts(text), text.length);
  }

  /** The line (from 0) that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - (this.starts[line] ?? 0) };
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The offset of a position; what lies beyond a line or the text is clamped into it, as LSP asks. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.starts[position.line];
    if (start === undefined) return this.length;
    const next = this.starts[position.line + 1];
    const last = next === undefined ? this.length : next - 1;
    return Math.max(start, Math.min(start + position.character, last));
  }
}
