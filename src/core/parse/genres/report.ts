import type { DocumentText } from '../documentText';
import type { Span } from '../../model/span';
import { isOfMasthead, namesPaper, type FrontPage } from '../head/frontPage';
import { namesItem } from '../meeting/agenda';
import type { OutlineDraft } from '../outlineDraft';
import { withoutMarks } from './footnoteMarks';
import { annexHeading, depthUnder, headingDraft, headingWords } from './headings';

const roman = /^[IVX]{1,5}\.\s/;
const letter = /^([A-Z])\.\s/;
const ownNumber = /^\d{1,2}\.\s+/;
const numbered = /^\d{1,2}\.\s+\p{Lu}/u;
const summary = /^Summary$/;
const summaryReach = 4000;
const titleReach = 1500;

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
  const printed = headings.filter(({ start }) => start >= (page?.end ?? 0) || marked.has(start));
  const known = new Set(printed.map(({ start }) => start));
  const first = paragraphs[0]?.start ?? Infinity;
  const title =
    page?.title && marked.size === 0 ? [headingDraft(document, page.title, 0)] : titleOver(document, printed, first);
  const found = [
    ...printed,
    ...innerHeadings(document, known, paragraphs),
    ...(page ? summaries(document, known) : []),
  ];
  const sections = withDepths(
    found.sort((a, b) => a.start - b.start),
    marked,
    title.length,
  );
  const all = [...title, ...sections];
  return [
    ...all,
    ...paragraphs.map((draft) => ({ ...draft, depth: Math.max(draft.depth, depthUnder(all, draft.start)) })),
  ];
}

/** "Access to water", "1. Access to water": between two counted paragraphs a short line heads the next of them. */
function innerHeadings(
  document: DocumentText,
  known: ReadonlySet<number>,
  paragraphs: readonly OutlineDraft[],
): OutlineDraft[] {
  const { text, blocks } = document;
  const counted = new Set(paragraphs.map(({ start }) => start));
  const from = paragraphs[0]?.start ?? Infinity;
  return blocks.flatMap((block, i) => {
    const { start, lines } = block;
    const next = blocks[i + 1];
    if (start < from || lines > 2 || !next || !counted.has(next.start)) return [];
    if (counted.has(start) || known.has(start)) return [];
    const number = ownNumber.exec(text.slice(start, start + 8))?.[0].length ?? 0;
    const words = headingWords(text, { start: start + number, end: block.end });
    return words !== undefined && /^\p{Lu}/u.test(words) ? [headingDraft(document, block, 0)] : [];
  });
}

/** What heads a section wherever it stands, and never names a document. */
const section =
  /^(?:[IVX]{1,5}\.|[A-Z]\.|\d{1,2}\.|(?:Introduction|Background|Summary|Overview|Context|Objectives?|Purpose)$)/i;

/** Where only sections have headings, the last line over the first of them that could be a heading is the title. */
function titleOver(document: DocumentText, headings: readonly OutlineDraft[], first: number): OutlineDraft[] {
  const { text, blocks } = document;
  const top = headings.find(({ text: words }) => !isOfMasthead(words));
  const begins = Math.min(first, top?.start ?? first);
  const over = blocks.filter(({ start, lines }) => start < begins && start < titleReach && lines <= 2);
  const wordsOf = (block?: Span) => (block ? text.slice(block.start, block.end) : '');
  // The line behind the number of an item is its title: "Annual report of the High Commissioner".
  const paper = over.find(
    (block) => namesPaper(wordsOf(block)) && !namesItem(wordsOf(blocks[blocks.indexOf(block) - 1])),
  );
  if (!paper && top && top.start < first && !section.test(top.text)) return [];
  const title =
    paper ??
    (begins < Infinity
      ? over.findLast((block) => /^\p{Lu}.*\s/u.test(headingWords(text, block) ?? '') && !isOfMasthead(wordsOf(block)))
      : undefined);
  return title ? [headingDraft(document, withoutMarks(text, title), 0)] : [];
}

/** The summary on the first page stands over its text without an empty line. */
function summaries(document: DocumentText, known: ReadonlySet<number>): OutlineDraft[] {
  return document.blocks
    .filter(
      ({ start, end }) => start < summaryReach && summary.test(document.text.slice(start, end)) && !known.has(start),
    )
    .map((block) => headingDraft(document, block, 0));
}

/** @param top the depth of the sections that lie in no other */
function withDepths(headings: readonly OutlineDraft[], marked: ReadonlySet<number>, top: number): OutlineDraft[] {
  let inPart = false;
  let lastLetter = '';
  return headings.map((heading) => {
    if (marked.has(heading.start)) return heading;
    const words = heading.text;
    const [, own = ''] = letter.exec(words) ?? [];
    // "I." and "V." are Roman, unless they follow on "H." and "U.".
    const countsOn = own !== '' && own.charCodeAt(0) === lastLetter.charCodeAt(0) + 1;
    const isPart = roman.test(words) && !countsOn;
    const isInner = numbered.test(words) || ((inPart || lastLetter !== '') && !annexHeading.test(words));
    if (!isPart && own === '' && isInner) {
      return { ...heading, depth: top + (inPart ? 1 : 0) + (lastLetter === '' ? 0 : 1) };
    }
    // What has neither number nor letter, an annex, ends the part before it.
    inPart = isPart || (inPart && own !== '');
    lastLetter = isPart ? '' : own;
    return { ...heading, depth: own !== '' && !isPart && inPart ? top + 1 : Math.max(top, heading.depth) };
  });
}
