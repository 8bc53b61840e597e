import type { Span } from '../../../core/model/span';
import type { PlacedThread } from '../annotatedDocument';

/** A thread as the annotations view knows it: with its document and its place there. */
export interface Note {
  /** URI of the document. */
  readonly document: string;
  /** The document's path as the user reads it. */
  readonly path: string;
  readonly thread: PlacedThread;
}

/** What a note asks for: to be attached again, to be looked at since its words changed, an answer, or nothing more. */
export type NoteState = 'orphaned' | 'ambiguous' | 'edited' | 'open' | 'resolved';

/** All states, the most urgent first. */
export const noteStates: readonly NoteState[] = ['orphaned', 'ambiguous', 'edited', 'open', 'resolved'];

/** The state of a note; one whose document was not read yet counts as attached. */
export function noteState({ thread }: Note): NoteState {
  if (thread.resolved) return 'resolved';
  const state = thread.anchoring?.state ?? 'attached';
  return state === 'attached' ? 'open' : state;
}

/** Where a note stands in its document, UTF-16; `undefined` when it has no certain place. */
export function placeOf({ thread }: Note): Span | undefined {
  return placeOfThread(thread);
}

export function placeOfThread({ anchoring }: PlacedThread): Span | undefined {
  return anchoring && 'span' in anchoring ? anchoring.span : undefined;
}

/** Who began the thread; empty when nobody is named. */
export function authorOf({ thread }: Note): string {
  return thread.comments[0]?.author ?? '';
}

/** The words that the note was made on, white space folded; empty when only their position was remembered. */
export function quoteOf({ thread }: Note): string {
  return folded(thread.target.quote?.exact ?? '');
}

/** The first line of the note's text with words in it; empty when it only proposes other words. */
export function firstLine({ thread }: Note): string {
  const line = (thread.comments[0]?.value ?? '').split('\n').find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  return withoutMarks(line);
}

/** Markdown on one line as it reads. */
export function readable(markdown: string): string {
  return folded(
    markdown
      .split(/\r\n?|\n/)
      .map(withoutMarks)
      .join(' '),
  );
}

/** A line of Markdown as it reads: without the marks of emphasis, code, links, headings, lists and quotations. */
function withoutMarks(line: string): string {
  const words = line
    .replace(/^\s*(?:#{1,6}|>|[-+*]|\d{1,2}[.)])\s+/, '')
    .replace(/!?\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\*{1,3}|`|~~/g, '');
  return folded(words);
}

/** Text on one line. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The beginning of a text on one line, at most so many UTF-16 units long, cut between words where it can be. */
export function shortened(text: string, longest: number): string {
  const line = folded(text);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, space > longest / 2 ? space : longest - 1)}…`;
}

/** The order of a document's notes: that of the text, and those without a place first, so that they are seen. */
export function byPlace(a: Note, b: Note): number {
  const [start, otherStart] = [placeOf(a)?.start ?? -1, placeOf(b)?.start ?? -1];
  return start - otherStart || compare(a.thread.comments[0]?.created, b.thread.comments[0]?.created);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
