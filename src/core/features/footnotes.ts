import { touches, type Span } from '../model/span';
import { FootnoteMarks } from '../parse/genres/footnoteMarks';
import { noteLabel } from '../parse/genres/footnotes';
import type { DocumentView } from './view';

/** A footnote's mark and the note, seen from one of them. */
interface NoteLink {
  /** What is pointed at: the mark in the text, or the one that begins the note. */
  readonly origin: Span;
  /** The other one: the whole note, or the mark in the text. */
  readonly target: Span;
}

/** The note whose mark stands at `offset` (UTF-16), or the place in the text that a note at `offset` belongs to. */
export function noteLinkAt({ speech, text }: DocumentView, offset: number): NoteLink | undefined {
  let marks: FootnoteMarks | undefined;
  for (const { kind, start, headEnd } of speech.outline) {
    if (kind !== 'footnote') continue;
    const head = text.slice(start, Math.min(headEnd, start + 40));
    const label = noteLabel(head);
    const mark = label === undefined ? undefined : (marks ??= new FootnoteMarks(text)).before(label, start);
    if (label === undefined || !mark) continue;
    if (touches(mark, offset)) return { origin: mark, target: { start, end: headEnd } };
    const own = { start, end: start + head.indexOf(label) + label.length };
    if (touches(own, offset)) return { origin: own, target: mark };
  }
  return undefined;
}
