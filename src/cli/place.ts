import type { LineIndex } from '../core/model/lineIndex';
import type { Span } from '../core/model/span';

/** A span in lines and columns: lines from 1, columns in UTF-16 units from 0, `end` exclusive and on `endLine`. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly endLine?: number;
  readonly text: string;
}

export function placeOf({ start, end }: Span, text: string, lines: LineIndex): Place {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    line: from.line + 1,
    start: from.character,
    end: to.character,
    ...(to.line !== from.line && { endLine: to.line + 1 }),
    text: text.slice(start, end),
  };
}
