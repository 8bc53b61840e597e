import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { FrontPage } from '../frontPage';
import type { OutlineDraft } from '../outlineDraft';
import { depthUnder, headingDraft } from './headings';

const roman = /^[IVX]{1,5}\.\s/;
const letter = /^([A-Z])\.\s/;
const numbered = /^\d{1,2}\.\s+\p{Lu}/u;
const longestHeading = 100;
const summary = /^Summary$/;
const summaryReach = 4000;

/**
 * The sections of a report: under its title the parts with Roman numbers, in them those with letters, in them those with
 * numbers that do not count on as its paragraphs do; and the paragraphs.
 * @param headings of the whole document, in the order of the text
 */
export function outlineReport(
  document: DocumentText,
  headings: readonly OutlineDraft[],
  paragraphs: readonly OutlineDraft[],
  page: FrontPage | undefined,
): OutlineDraft[] {
  const marked = new Set(document.headings.map(({ start }) => start));
  const title = page?.title && marked.size === 0 ? [headingDraft(document, page.title, 0)] : [];
  const printed = headings.filter(({ start }) => start >= (page?.end ?? 0) || marked.has(start));
  const found = [...printed, ...numberedHeadings(document, paragraphs), ...(page ? summaries(document, printed) : [])];
  const sections = withDepths(
    found.sort((a, b) => a.start - b.start),
    marked,
    title.length,
  );
  const all = [...title, ...sections];
  return [...all, ...paragraphs.map((draft) => ({ ...draft, depth: Math.max(draft.depth, depthUnder(all, draft.start)) }))];
}

/** "1. Access to water" between counted paragraphs: a short line that the next of them follows. */
function numberedHeadings(document: DocumentText, paragraphs: readonly OutlineDraft[]): OutlineDraft[] {
  const { text, blocks } = document;
  const counted = new Set(paragraphs.map(({ start }) => start));
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.lines > 1 || counted.has(block.start) || !next || !counted.has(next.start)) return [];
    const words = text.slice(block.start, block.end);
    const isHeading = words.length <= longestHeading && numbered.test(words) && !/[.:;,]$/.test(words);
    return isHeading ? [headingDraft(document, block, 0)] : [];
  });
}

/** The summary on the first page stands over its text without an empty line. */
function summaries(document: DocumentText, headings: readonly OutlineDraft[]): OutlineDraft[] {
  const known = new Set(headings.map(({ start }) => start));
  return document.blocks
    .filter(({ start, end }) => start < summaryReach && summary.test(document.text.slice(start, end)) && !known.has(start))
    .map((block: Span) => headingDraft(document, block, 0));
}

/** @param top the depth of the sections that lie in no other */
function withDepths(headings: readonly OutlineDraft[], marked: ReadonlySet<number>, top: number): OutlineDraft[] {
  let part = false;
  let lastLetter = '';
  return headings.map((heading) => {
    if (marked.has(heading.start)) return heading;
    const words = heading.text;
    const [, own = ''] = letter.exec(words) ?? [];
    // "I." and "V." are Roman, unless they follow on "H." and "U.".
    const counts = own !== '' && own.charCodeAt(0) === lastLetter.charCodeAt(0) + 1;
    if (roman.test(words) && !counts) {
      part = true;
      lastLetter = '';
      return { ...heading, depth: top };
    }
    if (own !== '') {
      lastLetter = own;
      return { ...heading, depth: top + (part ? 1 : 0) };
    }
    if (numbered.test(words)) return { ...heading, depth: top + (part ? 1 : 0) + (lastLetter === '' ? 0 : 1) };
    part = false;
    lastLetter = '';
    return { ...heading, depth: top };
  });
}
