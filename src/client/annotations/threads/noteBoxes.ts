import type { Edit } from '../../../core/annotations/anchoring/follow';
import { LineIndex, type Range } from '../../../core/model/lineIndex';
import type { Span } from '../../../core/model/span';
import { MeantPassage } from './meantPassage';

/** A box in which a note is written, and the passage that the note is for. */
export interface NoteBox {
  /** URI of the document. */
  readonly document: string;
  readonly passage: MeantPassage;
  /** What the editor was told to open it at. */
  readonly range: Range;
  /** Lines from the passage's last one down to where it opened. */
  readonly below: number;
}

/**
 * Boxes in which notes are written. An editor tells of a box only when its words are saved, and then only a range, which
 * it has moved by whole lines with the text. So a box is known again by the columns of its range, which stay, and by the
 * line where its passage puts it. Nobody tells of boxes that are given up: one at the same line takes their place.
 */
export class NoteBoxes {
  #boxes: readonly NoteBox[] = [];

  /**
   * A box opens.
   * @param span the passage, UTF-16 offsets of the document's `text`
   * @param range what the editor is told to open it at
   */
  open(document: string, text: string, span: Span, range: Range): NoteBox {
    const below = range.end.line - lastLine(text, span);
    const box = { document, passage: new MeantPassage(text, span), range, below };
    const others = this.#boxes.filter((each) => each.document !== document || lineOf(each, text) !== range.end.line);
    this.#boxes = [...others, box];
    return box;
  }

  close(box: NoteBox): void {
    this.#boxes = this.#boxes.filter((each) => each !== box);
  }

  /** Takes the passages along. @param edits relative to the text before them, none overlapping */
  follow(document: string, edits: readonly Edit[]): void {
    for (const box of this.#boxes) if (box.document === document) box.passage.follow(edits);
  }

  /** The box that has this range by now; `undefined` for one that was not told of. */
  find(document: string, text: string, range: Range): NoteBox | undefined {
    const { line } = range.end;
    const distance = (box: NoteBox) => Math.abs((lineOf(box, text) ?? Infinity) - line);
    return this.#boxes
      .filter((box) => box.document === document && hasShape(box.range, range) && mayBeAt(box, text, line))
      .reverse()
      .reduce<NoteBox | undefined>((best, box) => (best && distance(best) <= distance(box) ? best : box), undefined);
  }

  /** Whether a box for other words may be open below a line. */
  isTaken(document: string, text: string, line: number, { start, end }: Span): boolean {
    return this.#boxes.some((box) => {
      if (box.document !== document || lineOf(box, text) !== line) return false;
      const span = box.passage.spanIn(text);
      return span?.start !== start || span.end !== end;
    });
  }
}

/** The line below which a box is; `undefined` when its passage is gone. */
function lineOf({ passage, below }: NoteBox, text: string): number | undefined {
  const span = passage.spanIn(text);
  return span && lastLine(text, span) + below;
}

/** Whether the editor may have moved a box to a line: into its passage, or anywhere when no other has such columns. */
function mayBeAt({ passage, below }: NoteBox, text: string, line: number): boolean {
  const span = passage.spanIn(text);
  if (!span || below > 0) return true;
  return LineIndex.of(text).lineAt(span.start) <= line && line <= lastLine(text, span);
}

function lastLine(text: string, { end }: Span): number {
  return LineIndex.of(text).lineAt(end);
}

function hasShape(a: Range, b: Range): boolean {
  return (
    a.start.character === b.start.character &&
    a.end.character === b.end.character &&
    a.end.line - a.start.line === b.end.line - b.start.line
  );
}
