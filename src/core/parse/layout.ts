import type { Span } from '../model/span';
import { unitAt } from '../model/unitAt';

/** One line of the view, without its end and without white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether the line before is empty, or there is none. */
  readonly afterBlank: boolean;
  readonly beforeBlank: boolean;
}

/** A paragraph as the eye sees it: one line, or several that a hard wrap made of one. Offsets of the view. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly afterBlank: boolean;
  readonly beforeBlank: boolean;
}

/** A line that ends this far before the margin ends its paragraph, as a share of the margin. */
const shortLine = 0.8;
/** Lines up to this length can be hard-wrapped ones. */
const widestMargin = 110;
/** No page is printed so narrow: such lines are a masthead, a list, the buttons under a text. */
const narrowestMargin = 20;

const sentenceEnd = /[.!?:;…][”"’')\]*_]*$/;
const paragraphStart =
  /^(?:\d{1,3}\.(?!\d)|\([a-z\d]{1,3}\)|(?:[a-oq-u]|[ivx]{2,4})[.)]\s|[-•–*·]\s|["“«]?(?:Mr|Mrs|Ms|Madam|Dr|Sir|The President|Q:|A:)\b)/;

/** Words that end neither a title nor a paragraph. */
export const openWord =
  /(?:^|\s)(?:the|an?|of|and|or|to|in|for|by|with|from|at|on|as|into|between|that|which|who|is|are|was|were|has|have|be|its|their|our|this|these|his|her|not|resolutions?|articles?|chapters?|paragraphs?|de|du|des|la|le|les|et|à|el|los|las|y|en|que|del)$/i;
/** "Recalling its resolution", and the line of the organ above. */
const preambular =
  /^(?:(?!Beijing|Nanjing|During|Following)\p{Lu}\p{Ll}+ing|Convinced|Concerned|Guided|Aware|Mindful|Alarmed|Conscious|Deeply|Gravely)(?:\s|$)/u;
const organ = /^The\s(?:General Assembly|(?:Security|Human Rights|Economic and Social) Council),$/;
const longestOrgan = 40;
/** A line at least so long is no item of a list of short ones. */
const runningLine = 45;

/** The lines that hold anything. @param text of a view, whose lines all end in `\n` */
export function linesOf(text: string): Line[] {
  const lines: { start: number; end: number; afterBlank: boolean; beforeBlank: boolean }[] = [];
  let last: (typeof lines)[number] | undefined;
  for (let from = 0, next: number; from < text.length; from = next) {
    next = text.indexOf('\n', from) + 1 || text.length;
    let start = from;
    let end = next;
    while (end > start && unitAt(text, end - 1) <= 32) end--;
    while (start < end && unitAt(text, start) <= 32) start++;
    if (start < end) {
      last = { start, end, afterBlank: last?.beforeBlank ?? true, beforeBlank: false };
      lines.push(last);
    } else if (last) {
      last.beforeBlank = true;
    }
  }
  if (last) last.beforeBlank = true;
  return lines;
}

/** The right margin of a hard-wrapped text in UTF-16 units; `undefined` when its lines are whole paragraphs. */
export function marginOf(text: string, lines: readonly Line[]): number | undefined {
  // How many lines that another one follows have each length; those beyond the widest margin count together.
  const byLength = new Uint32Array(widestMargin + 2);
  let followed = 0;
  let line = 0;
  for (const { start, end, beforeBlank } of lines) {
    const nearTop = line++ < mastheadLines;
    if (beforeBlank || ((nearTop || end - start > wideLine) && standsApart(text, start, end))) continue;
    const length = Math.min(end - start, widestMargin + 1);
    byLength[length] = (byLength[length] ?? 0) + 1;
    followed++;
  }
  if (followed < 4) return undefined;
  const within = Math.floor(followed * 0.95) + 1;
  let margin = -1;
  for (let seen = 0; seen < within;) seen += byLength[++margin] ?? 0;
  if (margin > widestMargin || margin < narrowestMargin) return undefined;
  const full = byLength.subarray(Math.ceil(margin * shortLine)).reduce((sum, count) => sum + count, 0);
  return full >= followed * 0.5 ? margin : undefined;
}

/** Wider than this no page is printed. */
const widestPage = 180;
/** So far down the first page stands what is printed left and right. */
const mastheadLines = 12;
/** And further down only lines that are wider than most. */
const wideLine = 84;

/** Whether what stands left and right on the page lies far apart in a line: its length tells nothing of the margin. */
function standsApart(text: string, start: number, end: number): boolean {
  return end - start <= widestPage && text.slice(start, end).includes('      ');
}

/** Joins hard-wrapped lines to paragraphs: by the margin, and where a text has none, as letters of one page, by its words. */
export function blocksOf(text: string, lines: readonly Line[], margin: number | undefined): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; end: number; lines: number; afterBlank: boolean; beforeBlank: boolean } | undefined;
  let lastStart = 0;
  for (const line of lines) {
    const { start, end, afterBlank, beforeBlank } = line;
    const lastLength = open ? open.end - lastStart : 0;
    const goesOn =
      open &&
      !afterBlank &&
      (margin === undefined
        ? isCutAmidSentence(text, { start: lastStart, end: open.end }, line)
        : !startsParagraph(text, open, lastLength, line, margin));
    if (open && goesOn) {
      open.end = end;
      open.lines++;
      open.beforeBlank = beforeBlank;
    } else {
      open = { start, end, lines: 1, afterBlank, beforeBlank };
      blocks.push(open);
    }
    lastStart = start;
  }
  return blocks;
}

/** Whether a sentence goes on from a line that could be a hard-wrapped one to the next. */
function isCutAmidSentence(text: string, before: Span, line: Span): boolean {
  const length = before.end - before.start;
  if (length < runningLine || length > widestMargin) return false;
  const next = text.slice(line.start, Math.min(line.end, line.start + 24));
  if (startsItem(next)) return false;
  const words = text.slice(before.end - 20, before.end);
  return openWord.test(words) || (/^\p{Ll}/u.test(next) && /[\p{L}\p{N},]$/u.test(words));
}

/** Whether words begin a paragraph whatever stands before: a number, a bullet, a speaker. */
export function startsItem(words: string): boolean {
  return paragraphStart.test(words);
}

function startsParagraph(
  text: string,
  open: { readonly start: number; readonly end: number },
  lastLength: number,
  line: Line,
  margin: number,
): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + 24));
  const short = lastLength < margin * shortLine;
  if (short && sentenceEnd.test(text.slice(Math.max(open.start, open.end - 6), open.end))) return true;
  // The paragraphs of a preamble end with a comma, and so does the name of the organ above them.
  if (text.charAt(open.end - 1) === ',' && preambular.test(next)) return true;
  // The number of a part.
  if (short && /^[IVX]{1,5}\.\s+\p{Lu}/u.test(next)) return true;
  if (line.end - line.start < longestOrgan && organ.test(text.slice(line.start, line.end))) return true;
  // Behind "one year later;" no number goes on.
  if (text.charAt(open.end - 1) === ';' && /^\d{1,3}\.\s\p{Lu}/u.test(next)) return true;
  return lastLength < margin * 0.97 && startsItem(next);
}
