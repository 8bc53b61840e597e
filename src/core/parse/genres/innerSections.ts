import { firstFrom, type Span } from '../../model/span';
import type { OutlineItem } from '../../model/speech';
import type { DocumentText } from '../documentText';
import type { OutlineDraft } from '../outlineDraft';
import { findFootnotes } from './footnotes';
import { findLists } from './lists';

/** A section that ends where its own text does, and lies wherever it stands; offsets of the view. */
export type InnerDraft = Omit<OutlineItem, 'depth'>;

/** What other sections can lie in; all others are a paragraph or two. */
const holding: ReadonlySet<OutlineItem['kind']> = new Set(['speech', 'turn', 'address', 'heading', 'annex']);
/** So many sections before a note can be under the one that it lies beside. */
const farthest = 100;
const sentenceEnd = /[.!?:;…][”"’')\]*_\d¹²³⁴-⁹⁰]{0,6}$/;

/** The sections of a document with its lists and notes between them. */
export function withInnerSections(document: DocumentText, drafts: readonly OutlineDraft[]): OutlineDraft[] {
  const notes = findFootnotes(document);
  const sections = [...drafts].sort((a, b) => a.start - b.start || a.depth - b.depth);
  const inNote = (at: number) => at < (notes[firstFrom(notes, at + 1) - 1]?.end ?? 0);
  // What counts on as paragraphs do can be notes all the same.
  const others =
    notes.length === 0 ? sections : sections.filter(({ kind, start }) => kind !== 'paragraph' || !inNote(start));
  const lists = findLists(document, others).filter(({ start, end }) => !inNote(start) && !inNote(end - 1));
  if (notes.length + lists.length === 0) return sections;
  const items = new Map<OutlineDraft, number>();
  const placed = lists.map((list): OutlineDraft => {
    let first = firstFrom(others, list.start);
    for (let over = others[first]; over?.start === list.start && holding.has(over.kind); over = others[first]) first++;
    const inside = others.slice(first, Math.max(first, firstFrom(others, list.end)));
    for (const item of inside) items.set(item, item.depth + 1);
    const over = others[first - 1];
    const depth = Math.max((over?.depth ?? -1) + 1, depthBehind(over, others[first + inside.length]));
    return { ...list, depth: inside[0]?.depth ?? depth };
  });
  for (let i = 0; i < notes.length;) {
    const run = noteRun(document.text, notes, i);
    const depth = depthOfNotes(document.text, others, firstFrom(others, run.start) - 1, run);
    for (const note of notes.slice(i, run.next)) placed.push({ ...note, depth });
    i = run.next;
  }
  return [...others.map((draft) => ({ ...draft, depth: items.get(draft) ?? draft.depth })), ...placed];
}

interface NoteRun extends Span {
  /** The index of the first note behind. */
  readonly next: number;
}

/** Notes under each other lie beside each other. */
function noteRun(text: string, notes: readonly InnerDraft[], first: number): NoteRun {
  let next = first + 1;
  for (; next < notes.length; next++) {
    if (text.slice(notes[next - 1]?.end, notes[next]?.start).trim() !== '') break;
  }
  return { start: notes[first]?.start ?? 0, end: notes[next - 1]?.end ?? 0, next };
}

/** Notes lie beside the paragraph over them, unless the paragraph goes on behind. */
function depthOfNotes(text: string, sections: readonly OutlineDraft[], at: number, { start, end }: Span): number {
  let over = sections[at];
  const behind = sections[at + 1];
  const next = depthBehind(over, behind);
  if (!over) return next;
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  const goesOn = !sentenceEnd.test(before) && text.slice(end, behind?.start).trim() !== '' && over.kind !== 'closing';
  if (holding.has(over.kind) || goesOn) return Math.max(over.depth + 1, next);
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const earlier = sections[i];
    if (!earlier || earlier.depth >= over.depth) continue;
    if (holding.has(earlier.kind)) break;
    over = earlier;
  }
  return Math.max(over.depth, next);
}

/** What follows must not come to lie in a section that has ended. */
function depthBehind(over: OutlineDraft | undefined, next: OutlineDraft | undefined): number {
  return next && next.depth > (over?.depth ?? -1) ? next.depth : 0;
}
