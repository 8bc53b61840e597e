import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { isClosing, isSalutation } from '../salutations';

const longest = 140;
const smallWords = new Set(
  'a an and as at but by for from in into nor of on or over per the to under upon via vs with'.split(' '),
);
const notHeading =
  /^(?:https?:|www\.|<|\[|\(|[-•–*·]\s|\d{1,3}\s|\d{1,3}\.\S|[¹²³⁴-⁹⁰]|Photo|Source:|Related|Credit|By\s|©|Page\s|\*|“|"|‘|——|--|__|==)/;
const annexHeading = /^(?:Annex|Appendix|ANNEX|APPENDIX|Enclosure)(?:es)?\b/;
const romanHeading = /^(?:[IVX]{1,5}|[A-Z])\.\s+\S/;

/** Headings that a layout without marks shows: a short line on its own, written as a title, ahead of running text. */
export function findHeadings(document: DocumentText): OutlineDraft[] {
  const { text, blocks, headings } = document;
  const drafts = markedHeadings(document);
  const marked = new Set(headings.map(({ start }) => start));
  blocks.forEach((block, i) => {
    if (marked.has(block.start) || !looksLikeHeading(text, block, blocks[i + 1])) return;
    drafts.push(headingDraft(document, block, 0));
  });
  return drafts.sort((a, b) => a.start - b.start);
}

/** Headings that Markdown marks. */
export function markedHeadings(document: DocumentText): OutlineDraft[] {
  return document.headings.map((heading) => headingDraft(document, heading, heading.depth - 1));
}

/** A heading at a span of the view. */
export function headingDraft({ text }: DocumentText, { start, end }: Span, depth: number): OutlineDraft {
  return { kind: 'heading', start, headEnd: end, text: headText(text.slice(start, end)), depth };
}

function looksLikeHeading(
  text: string,
  { start, end, lines, afterBlank, beforeBlank }: Block,
  next: Block | undefined,
): boolean {
  if (!afterBlank || !beforeBlank || !next || lines > 2 || end - start > longest) return false;
  // The mark of a footnote is no part of what stands before it.
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\s?\[\d{1,3}\]$/, '');
  if (/[.,;:?!…–-]$/.test(words) || /[.!?]["”’]?\s+[A-Z]/.test(words.replace(romanHeading, ''))) return false;
  if (notHeading.test(words) || isSalutation(words) || isClosing(words)) return false;
  if (!/\p{L}{2}/u.test(words) || findDate(words) || isPlace(words)) return false;
  if (annexHeading.test(words) || romanHeading.test(words)) return true;
  return isTitleCase(words);
}

/** "Port Lumen, Lunary Islands": a place beside the date is no heading. */
export function isPlace(words: string): boolean {
  return /^\p{Lu}[\p{L}.'’ -]{1,30}(?:,\s\p{Lu}[\p{L}.'’ -]{1,30}){1,2}$/u.test(words) && words.length <= 50;
}

/** Whether most words that carry meaning begin with a capital. */
function isTitleCase(words: string): boolean {
  const carrying = words
    .split(/[\s/–—-]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+/u, ''))
    .filter((word) => word !== '' && !smallWords.has(word.toLowerCase()));
  if (carrying.length === 0 || !/^[^\p{L}]*\p{Lu}/u.test(words)) return false;
  const capital = carrying.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return capital >= carrying.length * 0.7;
}
