import type { Edit } from '../../core/annotations/anchoring/follow';
import type { Span } from '../../core/model/span';

/** The edits of a change of a document, as the editor tells of it. */
export function editsOf(
  changes: readonly { readonly rangeOffset: number; readonly rangeLength: number; readonly text: string }[],
): readonly Edit[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}

/** The text after edits that do not overlap, all relative to the text before, and where in it what they put in stands. */
export function applyEdits(before: string, edits: readonly Edit[]): { text: string; inserted: readonly Span[] } {
  const inserted: Span[] = [];
  let text = '';
  let read = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += before.slice(read, edit.start);
    if (edit.text) inserted.push({ start: text.length, end: text.length + edit.text.length });
    text += edit.text;
    read = edit.end;
  }
  return { text: text + before.slice(read), inserted };
}
