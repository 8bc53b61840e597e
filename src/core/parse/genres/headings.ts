import { firstFrom, type Span } from '../../model/span';
import { isBody } from '../bodies';
import { isSiteFurniture } from '../head/furniture';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { isClosing, isSalutation } from '../salutations';
import { withoutMarks } from './footnoteMarks';

const longest = 140;
const smallWords = new Set(
  'a an and as at but by for from in into nor of on or our over per since the to under upon via vs with'.split(' '),
);
const notHeading =
  /^(?:https?:|www\.|<|\[|\(|[-•–*·]\s|\d{1,3}\s|\d{1,3}\.\S|[¹²³⁴-⁹⁰]|\p{Lu}\p{Ll}{3,}\d+$|(?:UN )?Photo|Source:|Related|Credit|By\s|©|Page\s|\*|“|"|‘|——|--|__|=+[\s=])/u;
/** What stands on each page: the symbol, the notice on what is handed out; and how a line ends that goes on. */
const neverHeading =
  /^(?:[A-Z]{1,2}\.)?\d{2}-\d{4,6}\s?\([A-Z]\)|^(?:United Nations\s+|Nations Unies\s+|Naciones Unidas\s+)?(?=\S*\d)[A-Z]{1,5}\/[\w./()-]{2,30}(?:\s\d{1,3}|\s[–-]\s\S+)?$|\bcheck(?:ed)? against delivery\b|\bdistribution copy\b|\bpage \d|^as delivered\b|^(?:adopted|approved|endorsed)\s(?:at|by|on|in|without)\b|^(?:(?:co-)?organi[sz]ed|(?:co-)?hosted|convened|sponsored|prepared|submitted|edited|published)\s(?:[a-z]+ly\s)?by\b|^(?:Distr\.|Distribution:|Original:|United Nations\W{1,5}New York|Transcript(?:ion$|\sof\s))|\s(?:that|the|of|and|to|in|for|a|an|by|with|which|is|are|at|on|from)$/i;
/** How secret, and for whom: "MOST SECRET", "IMMEDIATE FOR THE PRIME MINISTER". */
const classification =
  /^(?:(?:most|top|secret|confidential|restricted|unclassified|personal|private|immediate|important|urgent|priority|and)[ ,.&-]{0,3}){1,6}(?:(?:for|to)\s[^\n]{2,80})?$|^for\s[^\n]{2,80}\s(?:personal|secret|confidential|only|immediate)$/i;
/** The same with the number of a telegram before it: letters, figures and stops. */
const gradedNumber =
  /^(?:(?=\S{0,14}\d)[A-Z\d][A-Z\d.-]{1,14}\s)?(?:SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)(?:\s[A-Z]+){0,2}$/;
/** "NEW YORK SEPTEMBER 2025": the foot of a cover page. */
const placeAndMonth =
  /^(?:\p{Lu}[\p{L}.]+,?\s){1,3}(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{4}$/iu;
/** Who has signed, over the notes: "BRUCE". */
const signature = /^\p{Lu}[\p{Lu} .'’-]{2,40}$/u;
const notes = /^(?:_$|\[?\d{1,3}\]?\s|\[[A-Z]{2,4}:)/;
/** A line that comes so often heads pages, not sections. */
const runningHeads = 3;
export const annexHeading = /^(?:Annex|Appendix|ANNEX|APPENDIX|Enclosure)(?:es)?\b/;
/** "I. Mandate", "A. Members": a heading whatever its words are. */
export const romanHeading = /^(?:[IVX]{1,5}|[A-Z])\.\s+\S/;
/** "General comment No. 36 on article 6: right to life": what a treaty body issues is named so, in small letters. */
const comment = /^General (?:comment|recommendation) No\.\s?\d/;
/** The page behind a line of the contents: "II. Mandate ..... 4". */
const pageBehind = /(?:\t\s*|\s{3,}|(?:\s?\.){3,}\s*)\d{1,3}$/;
/** So far the head of a first page reaches, where the organ has a line of its own. */
const headReach = 800;

/** Headings that a layout without marks shows: a short line on its own, written as a title, ahead of running text. */
export function findHeadings(document: DocumentText): OutlineDraft[] {
  const { text, blocks, headings } = document;
  const sections = markedHeadings(document);
  const drafts = [...sections];
  const marked = new Set(headings.map(({ start }) => start));
  blocks.forEach((block, i) => {
    if (marked.has(block.start)) return;
    if (document.bold.has(block.start) && isBoldHeading(text, block)) {
      drafts.push(headingDraft(document, block, sections.length === 0 ? 0 : depthUnder(sections, block.start)));
    } else if (looksLikeHeading(text, blocks, i)) {
      drafts.push(headingDraft(document, block, 0));
    }
  });
  return withoutRunningHeads(drafts, marked).sort((a, b) => a.start - b.start);
}

/** The headings that do not come as often as what heads pages does. @param marked starts of those that markup shows */
export function withoutRunningHeads(drafts: readonly OutlineDraft[], marked: ReadonlySet<number>): OutlineDraft[] {
  const counts = new Map<string, number>();
  for (const { text } of drafts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return drafts.filter(({ start, text }) => marked.has(start) || (counts.get(text) ?? 0) < runningHeads);
}

/** A paragraph at least so long is running text, for which a heading stands. */
export const runningText = 100;

/**
 * The headings inside of a speech: those that are marked, and lines without marks that running text follows, once the
 * cover page and the salutations are over. A layout that puts each word on a line of its own has none.
 * @param headings of the whole document @param from where the announcement of the speech ends
 */
export function sectionHeadings(
  { text, blocks, headings: marked }: DocumentText,
  headings: readonly OutlineDraft[],
  from: number,
): OutlineDraft[] {
  const starts = new Set(marked.map(({ start }) => start));
  const begun = blocks.find(
    ({ start, end }) => start >= from && isBegun(text.slice(start, Math.min(end, start + 200))),
  );
  return headings.filter(({ start, headEnd }) => {
    if (starts.has(start)) return true;
    if (marked.length > 0) return start >= from;
    const next = blocks.find((block) => block.start >= headEnd && !isSalutation(text.slice(block.start, block.end)));
    return begun !== undefined && start > begun.start && next !== undefined && next.end - next.start >= runningText;
  });
}

/** Whether a paragraph shows that the speech has begun. */
function isBegun(words: string): boolean {
  return words.length >= runningText || isSalutation(words);
}

/** Headings that Markdown marks. */
export function markedHeadings(document: DocumentText): OutlineDraft[] {
  return document.headings.map((heading) => headingDraft(document, heading, heading.depth - 1));
}

/**
 * How deep a paragraph at `at` lies, so that it belongs to the heading before it; under a title or none it is 1.
 * @param headings in the order of the text
 */
export function depthUnder(headings: readonly OutlineDraft[], at: number): number {
  return 1 + Math.max(0, headings[firstFrom(headings, at + 1) - 1]?.depth ?? 0);
}

/** A heading at a span of the view. */
export function headingDraft({ text }: DocumentText, { start, end }: Span, depth: number): OutlineDraft {
  return { kind: 'heading', start, headEnd: end, text: headText(text.slice(start, end)), depth };
}

/** Bold print shows a heading, however its words are written: "**Key messages:**". */
function isBoldHeading(text: string, { start, end, lines, afterBlank, beforeBlank }: Block): boolean {
  if (!afterBlank || !beforeBlank || lines > 1) return false;
  return headingWords(text, { start, end: text.charAt(end - 1) === ':' ? end - 1 : end }) !== undefined;
}

function looksLikeHeading(text: string, blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next || block.lines > 2 || block.end - block.start > longest) return false;
  const { start, end, afterBlank, beforeBlank } = block;
  if (!(afterBlank && beforeBlank) && !standsOverParagraph(text, blocks, at)) return false;
  // Between the lines of some copies stand empty ones.
  if (/^\p{Ll}{2}/u.test(text.slice(next.start, next.start + 2))) return false;
  const words = headingWords(text, { start, end });
  if (words === undefined || isSignature(text, { start, end }, next)) return false;
  if (annexHeading.test(words) || romanHeading.test(words) || comment.test(words)) return true;
  return isTitleCase(words);
}

/** The words of a line that could be a heading, whether or not it is written as a title; `undefined` for all others. */
export function headingWords(text: string, { start, end }: Span): string | undefined {
  if (end - start > longest || pageBehind.test(text.slice(start, end))) return undefined;
  // The mark of a footnote is no part of what stands before it.
  const words = text.slice(start, withoutMarks(text, { start, end }).end).replace(/\s+/g, ' ');
  const isLine = !/[.,;:?!…–-]$/.test(words) && !/[.!?]["”’]?\s+[A-Z]/.test(words.replace(romanHeading, ''));
  if (!isLine || notHeading.test(words) || neverHeading.test(words) || isSalutation(words) || isClosing(words))
    return undefined;
  if (
    (start < headReach && isSiteFurniture(words)) ||
    classification.test(words) ||
    gradedNumber.test(words) ||
    placeAndMonth.test(words)
  )
    return undefined;
  if (!/\p{L}{2}/u.test(words) || findDate(words) || isPlace(words)) return undefined;
  return start < headReach && isBody(words) ? undefined : words;
}

const romanOrLetter = /^(?:[IVX]{1,5}|[A-Z])\.\s+\p{Lu}/u;
const countedParagraph = /^\d{1,3}\.\s+\S/;
/** How many headings stand over one paragraph: a part, a section. */
const mostOver = 3;

/** Whether a block has the number of a part or a section, and a counted paragraph follows, with or without an empty line. */
function standsOverParagraph(text: string, blocks: readonly Block[], at: number): boolean {
  for (let i = at; i <= at + mostOver; i++) {
    const { start = 0, end = 0 } = blocks[i] ?? {};
    const beginning = text.slice(start, Math.min(end, start + 12));
    if (i > at && countedParagraph.test(beginning)) return true;
    if (!romanOrLetter.test(beginning)) return false;
  }
  return false;
}

/** Whether a line is the name under a letter, which its notes follow. */
export function isSignature(text: string, { start, end }: Span, next: Block | undefined): boolean {
  return (
    end - start <= 40 &&
    next !== undefined &&
    signature.test(text.slice(start, end)) &&
    notes.test(text.slice(next.start, Math.min(next.end, next.start + 8)))
  );
}

/** "Port Lumen, Lunary Islands": a place beside the date is no heading. */
function isPlace(words: string): boolean {
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
