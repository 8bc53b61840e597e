import { isDigit } from '../model/ascii';
import { firstFrom, type Span } from '../model/span';
import { unitAt } from '../model/unitAt';
import { linesOf, marginOf, openWord, startsItem, type Line } from './layout';
import { viewOf, type TextView } from './textView';

/** What a page break puts inside of a paragraph, with the white space around it. */
export interface PageBreak extends Span {
  /** What stands between the words instead. */
  readonly joint: ' ' | '\n';
}

/** "3", "- 3 -", "Page 3", "3/18", "3 of 18". */
const pageNumber = /^(?:[-–—]\s?)?(?:page\s)?\d{1,3}(?:\s?(?:\/|of)\s?\d{1,3})?(?:\s?[-–—])?$/i;
/** What stands beside the number of a page: its document's symbol, its job number, its day; the times of a subtitle. */
const furniture =
  /^(?:\d{1,3}|\d{1,3}\/\d{1,3}|\d{2}-\d{4,6}|\(?[A-Z]\)|[A-Z]{1,4}(?:\/[\w.()-]{1,14}){1,5}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{2}:\d{2}(?::\d{2})?[.,]\d{3}|-->)$/;
const mostParts = 6;
/** "22 General Assembly - Forty-eighth session", "Forty-eighth session - 11 October 1993 21", "Security Council 8941st meeting". */
const runningHead =
  /^(?:\d{1,3}\s+)?(?:General Assembly|Security Council|Economic and Social Council)\s(?:[-–—]\s|\d{1,5}(?:st|nd|rd|th)\s)[^.;:]{0,50}\b(?:session|meeting)$|^[A-Z][a-z]+(?:-[a-z]+)?\ssession\s(?:[-–—]\s)?\d{1,2}\s[A-Z][a-z]+\s[\dl]{4}(?:\s\d{1,3})?$/;
const longestFurniture = 80;
const widestLine = 160;
/** So many lines at the most stand between two pages: a foot and a head. */
const mostLines = 6;

const sentenceEnd = /[.!?:;…][”"’')\]*_\d]{0,4}$/;
const goesOn = /^[\p{Ll}(“"‘)\]]/u;
/** A line of a text without a margin that is as long as this is no title. */
const longLine = 100;
const fullLine = 0.8;
/** A shorter one, as of a layout with a word on each line, is no part of a paragraph that a page ends. */
const shortestLine = 24;
/** Among so many lines stands the title of a document, over its symbol; it has few long words in small letters. */
const titleLines = 3;
const longSmallWord = /(?<=\s)\p{Ll}{5}/gu;
const mostSmallWords = 2;

/** The page breaks inside of paragraphs; offsets of `text`, ascending. @param lines of `text` @param margin of a wrapped one */
export function findPageBreaks(text: string, lines: readonly Line[], margin: number | undefined): PageBreak[] {
  const breaks: PageBreak[] = [];
  for (let i = 1; i < lines.length - 1; i++) {
    if (!isFurniture(text, lines[i])) continue;
    const first = i;
    while (i + 1 < lines.length && i - first < mostLines && isFurniture(text, lines[i + 1])) i++;
    const before = lines[first - 1];
    const behind = lines[i + 1];
    const isSubtitle = text.slice(lines[first]?.start, lines[i]?.end).includes('-->');
    if (
      before &&
      behind &&
      i - first < mostLines &&
      isCut(text, before, behind, isSubtitle ? subtitle : pageOf(margin)) &&
      !(first <= titleLines && isTitle(text.slice(before.start, before.end)))
    )
      breaks.push({ start: before.end, end: behind.start, joint: margin === undefined ? ' ' : '\n' });
  }
  return breaks;
}

/** Whether a line holds only what stands on each page. */
function isFurniture(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > widestLine) return false;
  const first = unitAt(text, line.start);
  const last = unitAt(text, line.end - 1);
  // Most lines neither begin nor end with a figure, and need no closer look.
  if (!isDigit(first) && !isDigit(last) && first !== 0x2d && first !== 0x2013 && first !== 0x47 && first !== 0x53)
    return false;
  const printed = text.slice(line.start, line.end);
  // What stands left and right on the page may lie far apart.
  const words = printed.length > longestFurniture ? printed.replace(/\s+/g, ' ') : printed;
  if (words.length > longestFurniture) return false;
  if (pageNumber.test(words) || runningHead.test(words)) return true;
  const parts = words.split(/\s+/, mostParts + 1);
  // Figures alone are a row of a table; a day alone can be the head of a letter.
  return (
    parts.length <= mostParts &&
    parts.every((part) => furniture.test(part)) &&
    parts.some((part) => part.includes('/') || part.includes('-')) &&
    (parts.length > 1 || /[A-Z]/.test(words))
  );
}

/** How long a line is that a break may cut, in UTF-16 units. */
interface Lengths {
  /** A shorter one is no part of a paragraph that goes on. */
  readonly shortest: number;
  /** One as long goes on whatever its words are, unless they end a sentence. */
  readonly full: number;
}

/** Subtitles go on from one to the next, however short they are. */
const subtitle: Lengths = { shortest: 0, full: 0 };

function pageOf(margin: number | undefined): Lengths {
  return { shortest: shortestLine, full: margin === undefined ? longLine : margin * fullLine };
}

function isTitle(words: string): boolean {
  if (words.length < longLine || /[.;]\s/.test(words)) return false;
  return (words.match(longSmallWord) ?? []).length <= mostSmallWords;
}

/** Whether a paragraph goes on behind the break. */
function isCut(text: string, before: Line, behind: Line, { shortest, full }: Lengths): boolean {
  const words = text.slice(Math.max(before.start, before.end - 40), before.end);
  const next = text.slice(behind.start, Math.min(behind.end, behind.start + 24));
  if (sentenceEnd.test(words) || startsItem(next)) return false;
  const length = before.end - before.start;
  if (length < shortest) return false;
  return goesOn.test(next) || openWord.test(words) || length >= full;
}

/** The lines of a text once its page breaks have given way to their joints. */
export function linesWithout(lines: readonly Line[], breaks: readonly PageBreak[]): Line[] {
  const left: Line[] = [];
  let next = 0;
  let gone = 0;
  for (const line of lines) {
    const cut = breaks[next];
    if (cut && line.start > cut.start && line.start < cut.end) continue;
    const behind = cut?.end === line.start ? cut : undefined;
    if (behind) {
      gone += behind.end - behind.start - behind.joint.length;
      next++;
    }
    const { afterBlank, beforeBlank } = line;
    const moved = { start: line.start - gone, end: line.end - gone, afterBlank, beforeBlank };
    const before = behind && left.pop();
    if (before && behind.joint === ' ') left.push({ ...moved, start: before.start, afterBlank: before.afterBlank });
    else if (before) left.push({ ...before, beforeBlank: false }, { ...moved, afterBlank: false });
    else left.push(moved);
  }
  return left;
}

/** A text as its pages are read: its own view, and the lines of that. */
export interface ReadPages {
  readonly text: string;
  readonly view: TextView;
  readonly lines: readonly Line[];
}

/** The text with spaces in place of all that only stands on each page; offsets and line ends outside of paragraphs stay. */
export function withoutFurniture(source: string): ReadPages {
  const view = viewOf(source);
  const lines = linesOf(view.text);
  const breaks = findPageBreaks(view.text, lines, marginOf(view.text, lines));
  const alone = lines.filter((line) => isFurniture(view.text, line) && !isInside(breaks, line));
  const cuts = [...breaks, ...alone.map(({ start, end }) => ({ start, end, joint: '' }))];
  return without(
    { text: source, view, lines },
    cuts.sort((a, b) => a.start - b.start),
  );
}

/** The text with spaces in place of what page breaks put inside of its paragraphs; offsets stay. */
export function withoutPageBreaks(source: string): ReadPages {
  const view = viewOf(source);
  const lines = linesOf(view.text);
  return without({ text: source, view, lines }, findPageBreaks(view.text, lines, marginOf(view.text, lines)));
}

type Cut = Span & { readonly joint: string };

/** @param cuts spans of the view, ascending, with what stands at the beginning of each instead of a space */
function without(pages: ReadPages, cuts: readonly Cut[]): ReadPages {
  if (cuts.length === 0) return pages;
  const text = blanked(pages.text, pages.view, cuts);
  const view = viewOf(text);
  return { text, view, lines: linesOf(view.text) };
}

function isInside(breaks: readonly Span[], { start }: Span): boolean {
  return start < (breaks[firstFrom(breaks, start + 1) - 1]?.end ?? 0);
}

function blanked(source: string, view: TextView, cuts: readonly Cut[]): string {
  let read = '';
  let from = 0;
  for (const { start, end, joint } of cuts) {
    const alone = view.sourceSpan(start, end);
    // A break takes what the view leaves out between the words before it and those behind.
    const cut = joint === '' ? alone : { start: view.sourceOffset(start - 1) + 1, end: view.sourceOffset(end) };
    read += source.slice(from, cut.start) + joint + ' '.repeat(cut.end - cut.start - joint.length);
    from = cut.end;
  }
  return read + source.slice(from);
}
