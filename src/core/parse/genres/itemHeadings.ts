import type { DocumentText } from '../documentText';
import { namesItem } from '../meeting/agenda';
import type { Block } from '../layout';
import type { OutlineDraft } from '../outlineDraft';
import { wholeSymbol } from '../head/ownSymbol';
import { headingDraft, headingWords } from './headings';

/** The first line of what happens at a meeting, of a text or of any line in it. */
export const meetingOpens =
  /^(?:The (?:[a-z]+ ){0,2}(?:part (?:\([a-z]+\) )?of the )?(?:meeting|session) (?:was called to order|resumed)|La séance est (?:ouverte|reprise)|Se (?:abre|reanuda) la sesión)/im;
/** Behind the words of an item stand the documents that the organ has before it, and whether it goes on. */
const behind = /(?:\s?\([^()]{1,120}\))+$/;
/** Such documents stand between the item and who speaks. */
const documents =
  /^(?:(?:Special|Identical|Draft) )?(?:Letters? dated\b|(?:Report|Letter|Note|Resolution|Decision|Memorandum)s?\b.*\([A-Z]+\/.*\)$)/i;
/** How many lines may stand there. */
const mostBetween = 4;
const longest = 260;
const mostLines = 4;

/**
 * The items that a meeting takes up, where the record turns to them.
 * @param drafts who takes the floor, procedure, counted paragraphs
 * @param all a summary record: whatever is no counted paragraph heads what follows; else lines that name an item, or
 * those between a full stop and who speaks next
 */
export function itemHeadings(document: DocumentText, drafts: readonly OutlineDraft[], all: boolean): OutlineDraft[] {
  const { text, blocks } = document;
  const opened = blocks.findIndex(({ start, end }) => meetingOpens.test(text.slice(start, Math.min(end, start + 80))));
  const told = new Set(drafts.map(({ start }) => start));
  let begun = opened >= 0;
  let above = begun;
  return blocks.flatMap((block, i) => {
    // The record ends with its last line of procedure.
    if (i <= opened || i + 1 >= blocks.length) return [];
    begun ||= told.has(block.start);
    const words = told.has(block.start) ? '' : wordsOf(text, block);
    const isDocument = documents.test(words);
    const named = opened >= 0 && block.afterBlank && (namesItem(words) || (all && heads(words)));
    const between = () =>
      above && (isDocument || couldHead(text, block)) && standsOver(blocks.slice(i + 1, i + 1 + mostBetween));
    const found = words !== '' && (named || between());
    above = begun && (found || /[.!?)\]”"’*]$/.test(text.slice(block.end - 1, block.end)));
    return found && (named || !isDocument) ? [headingDraft(document, block, 0)] : [];
  });

  /** Whether somebody speaks or something is done behind some more lines of this kind, where the text has not ended. */
  function standsOver(below: readonly Block[]): boolean {
    const next = below.findIndex(({ start }) => told.has(start));
    const between = next < 0 && below.length < mostBetween ? below : below.slice(0, Math.max(0, next));
    const isDocument = (block: Block) => documents.test(wordsOf(text, block));
    return (
      (next >= 0 || between.some(isDocument)) && between.every((block) => isDocument(block) || couldHead(text, block))
    );
  }
}

/** The words of a block that may be a heading; none of a longer one. */
function wordsOf(text: string, { start, end, lines }: Block): string {
  return lines > mostLines || end - start > longest ? '' : text.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether a line could be a heading, as "SOLEMN DECLARATION (agenda item 1 bis)." is, too. */
function couldHead(text: string, { start, end, lines }: Block): boolean {
  if (lines > mostLines || !/^[“"]?\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  const stop = /^[^\p{Ll}(]*\(.*\)\.$/u.test(text.slice(start, Math.min(end, start + longest))) ? 1 : 0;
  return headingWords(text, { start, end: end - stop }) !== undefined;
}

function heads(words: string): boolean {
  return (
    /^[“"«]?\p{Lu}\p{Ll}/u.test(words) &&
    !/[.:;,!?]["”»]?$/.test(words.replace(behind, '')) &&
    wholeSymbol(words) === undefined
  );
}

/** Everything behind the first item lies one level deeper than without items; how the meeting ends stands beside them. */
export function underItems(items: readonly OutlineDraft[], drafts: readonly OutlineDraft[]): OutlineDraft[] {
  const first = items[0]?.start ?? Infinity;
  const last = drafts.reduce((at, { kind, start }) => (kind === 'procedure' ? at : Math.max(at, start)), 0);
  const placed = drafts.map((draft) =>
    draft.start < first || (draft.kind === 'procedure' && draft.start > last)
      ? draft
      : { ...draft, depth: draft.depth + 1 },
  );
  return [...items, ...placed];
}
