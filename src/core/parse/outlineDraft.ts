import type { OutlineItem } from '../model/speech';
import { unitAt } from '../model/unitAt';
import type { TextView } from './textView';

/** An outline item before its section's end is known; offsets of the view. */
export type OutlineDraft = Omit<OutlineItem, 'end'> & {
  /** Where the section ends at the latest, when it does not go on up to the next one. */
  readonly end?: number;
};

const longestText = 160;

/** The words of a head as the outline shows them: white space folded, cut at a word. */
export function headText(text: string): string {
  // White space beyond this cannot matter: folding makes text shorter, and a head is read by the hundred thousand.
  const near = text.length > longestText * 2 ? text.slice(0, longestText * 2) : text;
  const folded = near.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  if (folded.length <= longestText) return folded;
  const cut = folded.lastIndexOf(' ', longestText);
  return `${folded.slice(0, cut > 80 ? cut : longestText)}…`;
}

/** Gives each section its end (the start of the next one that is not inside it) and maps all to the source. */
export function finishOutline(drafts: readonly OutlineDraft[], view: TextView): OutlineItem[] {
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
  return sorted.map((draft, i) => {
    const last = Math.min(ends[i] ?? textEnd, draft.end ?? textEnd);
    const end = Math.max(trimmedEnd(view.text, draft.start, last), draft.headEnd);
    const span = view.sourceSpan(draft.start, end);
    return { ...draft, start: span.start, end: span.end, headEnd: view.sourceSpan(draft.start, draft.headEnd).end };
  });
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && unitAt(text, at - 1) <= 32) at--;
  return at;
}
