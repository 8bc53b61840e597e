import type { Span } from '../model/span';
import type { OutlineItem } from '../model/speech';
import { unitAt } from '../model/unitAt';
import type { TextView } from './textView';

/** An outline item before its section's end is known; offsets of the view. {@link finishOutline} makes an item of it. */
export interface OutlineDraft extends Omit<OutlineItem, 'start' | 'headEnd' | 'end'> {
  start: number;
  headEnd: number;
  /** Where the section ends at the latest, when it does not go on up to the next one. */
  end?: number;
}

const longestText = 160;
const unevenSpace = /\s{2}|[^\S ]/;
const unevenSpaces = /\s{2,}|[^\S ]/g;

/** The words of a head as the outline shows them: white space folded, cut at a word. */
export function headText(text: string): string {
  // Only what can be shown is read, for heads are read by the hundred thousand; the beginning of most is plain.
  const beginning = text.slice(0, longestText + 2);
  const isPlain = beginning.length < text.length && !unevenSpace.test(beginning);
  const near = text.slice(0, longestText * 2);
  const folded = isPlain ? beginning.trimStart() : near.replace(unevenSpaces, ' ').trim();
  if (folded.length <= longestText) return folded;
  const cut = folded.lastIndexOf(' ', longestText);
  return `${folded.slice(0, cut > 80 ? cut : longestText)}…`;
}

/**
 * Gives each section its end (the start of the next one that is not inside it) and maps all to the source.
 * @returns the drafts themselves, in order: to copy objects of a dozen shapes took a fiftieth of all parsing
 */
export function finishOutline(drafts: readonly OutlineDraft[], view: TextView): readonly OutlineItem[] {
  const sorted = [...drafts].sort((a, b) => a.start - b.start || a.depth - b.depth);
  const textEnd = view.text.trimEnd().length;
  const open: number[] = [];
  const ends = new Array<number>(sorted.length).fill(textEnd);
  sorted.forEach((draft, i) => {
    for (let last = open.at(-1); last !== undefined && (sorted[last]?.depth ?? 0) >= draft.depth; last = open.at(-1)) {
      ends[last] = draft.start;
      open.pop();
    }
    open.push(i);
  });
  sorted.forEach((draft, i) => {
    const last = Math.min(ends[i] ?? textEnd, draft.end ?? textEnd);
    const end = Math.max(trimmedEnd(view.text, draft.start, last), draft.headEnd);
    const span = view.sourceSpan(draft.start, end);
    draft.headEnd = view.sourceSpan(draft.start, draft.headEnd).end;
    draft.start = span.start;
    draft.end = span.end;
  });
  return sorted as readonly (OutlineDraft & Span)[];
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && unitAt(text, at - 1) <= 32) at--;
  return at;
}
