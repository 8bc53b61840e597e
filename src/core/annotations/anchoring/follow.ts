import type { Span } from '../../model/span';

/** A change of a text: `text` stands in place of `[start, end)`, UTF-16 offsets of the text before the change. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where passages stand after edits that happen at once (offsets of the text before all of them, none overlapping).
 *
 * What is typed inside a passage belongs to it, what is typed at its borders does not. A passage of which nothing is
 * left is `undefined`; words put exactly in its place are the passage, in other words.
 */
export function followEdits(spans: readonly Span[], edits: readonly Edit[]): readonly (Span | undefined)[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.map((span) => follow(span, sorted));
}

function follow({ start, end }: Span, edits: readonly Edit[]): Span | undefined {
  let shiftOfStart = 0;
  let shiftOfEnd = 0;
  for (const edit of edits) {
    const grows = edit.text.length - (edit.end - edit.start);
    if (edit.end <= start) {
      shiftOfStart += grows;
      shiftOfEnd += grows;
    } else if (edit.start >= end) {
      break;
    } else if (edit.start >= start && edit.end <= end) {
      shiftOfEnd += grows;
    } else if (edit.start < start && edit.end >= end) {
      return undefined;
    } else if (edit.start < start) {
      // Across the start: what is left begins behind the new words.
      shiftOfStart += edit.start + edit.text.length - start;
      shiftOfEnd += grows;
    } else if (edit.start === start) {
      return undefined;
    } else {
      shiftOfEnd += edit.start - end;
    }
  }
  const moved = { start: start + shiftOfStart, end: end + shiftOfEnd };
  return moved.start < moved.end || start === end ? moved : undefined;
}
