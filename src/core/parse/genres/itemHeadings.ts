import type { DocumentText } from '../documentText';
import { namesItem } from '../meeting/agenda';
import type { OutlineDraft } from '../outlineDraft';
import { wholeSymbol } from '../head/ownSymbol';
import { headingDraft } from './headings';

/** The first line of what happens at a meeting, of a text or of any line in it. */
export const meetingOpens =
  /^(?:The (?:meeting|session) (?:was called to order|resumed)|La séance est (?:ouverte|reprise)|Se (?:abre|reanuda) la sesión)/im;
/** Behind the words of an item stand the documents that the organ has before it, and whether it goes on. */
const behind = /(?:\s?\([^()]{1,120}\))+$/;
const longest = 260;
const mostLines = 4;

/**
 * The items that a meeting takes up, where the record turns to them.
 * @param all a summary record: whatever is no counted paragraph heads what follows; else only lines that name an item
 */
export function itemHeadings(document: DocumentText, all: boolean): OutlineDraft[] {
  const { text, blocks } = document;
  const opened = blocks.findIndex(({ start, end }) => meetingOpens.test(text.slice(start, Math.min(end, start + 60))));
  if (opened < 0) return [];
  return blocks.slice(opened + 1).flatMap((block, i) => {
    const { start, end, lines, afterBlank } = block;
    // The record ends with its last line of procedure.
    if (!afterBlank || lines > mostLines || end - start > longest || opened + i + 2 >= blocks.length) return [];
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return namesItem(words) || (all && heads(words)) ? [headingDraft(document, block, 0)] : [];
  });
}

function heads(words: string): boolean {
  return (
    /^[“"«]?\p{Lu}\p{Ll}/u.test(words) &&
    !/[.:;,!?]["”»]?$/.test(words.replace(behind, '')) &&
    wholeSymbol(words) === undefined
  );
}

/** Everything behind the first item lies one level deeper than without items; procedure stands beside them. */
export function underItems(items: readonly OutlineDraft[], drafts: readonly OutlineDraft[]): OutlineDraft[] {
  const first = items[0]?.start ?? Infinity;
  const placed = drafts.map((draft) =>
    draft.start < first || draft.kind === 'procedure' ? draft : { ...draft, depth: draft.depth + 1 },
  );
  return [...items, ...placed];
}
