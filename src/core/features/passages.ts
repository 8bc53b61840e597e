import { firstFrom, type Span } from '../model/span';
import { blocksOf, marginOf, startsItem } from '../parse/layout';
import type { ReadPages } from '../parse/pageBreaks';

/** A line longer than this is a paragraph of its own; shorter ones belong to text that is wrapped by hand. */
const wrappedLine = 160;

/** Words after which a full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|Gen|Col|Hon|Rev|H\.E|No|Nos|Art|Arts|art|arts|para|paras|pp?|vs|cf|e\.g|i\.e|etc|[A-Z](?:\.[A-Z])*)\.$/;
const sentenceEnd = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([]?[\p{Lu}\d])/gu;

/** The word at `offset`; an empty span between words. Hyphens and apostrophes are part of a word. */
export function wordAt(text: string, offset: number): Span {
  const isPart = (at: number) => /[\p{L}\p{N}\p{M}'’-]/u.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && isPart(start - 1)) start--;
  while (end < text.length && isPart(end)) end++;
  return { start, end };
}

/** The paragraph at `offset` inside of `bounds`: up to blank lines, or one line where paragraphs are not wrapped. */
export function paragraphAt(text: string, offset: number, bounds: Span): Span {
  const line = lineAt(text, offset);
  let { start, end } = line;
  if (isBlank(text, line)) return clip(line, bounds);
  let longest = end - start;
  for (let before = previousLine(text, start); before && !isBlank(text, before); before = previousLine(text, start)) {
    start = before.start;
    longest = Math.max(longest, before.end - before.start);
  }
  for (let after = nextLine(text, end); after && !isBlank(text, after); after = nextLine(text, end)) {
    end = after.end;
    longest = Math.max(longest, after.end - after.start);
  }
  return clip(longest > wrappedLine ? line : { start, end }, bounds);
}

/** The paragraphs of a text whose lines are wrapped by hand, ascending; none where lines are whole paragraphs. */
export function wrappedParagraphs({ view, lines }: ReadPages): readonly Span[] {
  const margin = marginOf(view.text, lines);
  if (margin === undefined) return [];
  return blocksOf(view.text, lines, margin).map(({ start, end }) => view.sourceSpan(start, end));
}

/** The paragraph at `offset`, one of those that a hand has wrapped, inside of `bounds`; `undefined` between them. */
export function wrappedParagraphAt(paragraphs: readonly Span[], offset: number, bounds: Span): Span | undefined {
  const span = paragraphs[firstFrom(paragraphs, offset + 1) - 1];
  return span && offset <= span.end ? clip(span, bounds) : undefined;
}

/** The item of a list at `offset`: from its mark up to the next one; `undefined` where the lines there have no marks. */
export function itemAt(text: string, offset: number, paragraph: Span): Span | undefined {
  let item: Span | undefined;
  for (const { index, 0: line } of text.slice(paragraph.start, paragraph.end).matchAll(/[^\r\n]+/g)) {
    const start = paragraph.start + index + (line.length - line.trimStart().length);
    const end = paragraph.start + index + line.trimEnd().length;
    if (startsItem(line.trimStart())) {
      if (start > offset) break;
      item = { start, end };
    } else if (item) {
      item = { start: item.start, end };
    }
  }
  return item && offset <= item.end ? item : undefined;
}

/** The sentence at `offset` inside of a paragraph; titles and initials ("Mr.", "No.") end none. */
export function sentenceAt(text: string, offset: number, paragraph: Span): Span {
  const words = text.slice(paragraph.start, paragraph.end);
  const at = Math.max(0, Math.min(offset - paragraph.start, words.length));
  let start = 0;
  let end = words.length;
  for (const { 0: stop, index } of words.matchAll(sentenceEnd)) {
    const behind = index + stop.length;
    if (shortForms.test(words.slice(Math.max(0, index - 12), index + 1))) continue;
    if (behind <= at && words.slice(behind, at + 1).trim() !== '') start = behind;
    else {
      end = behind;
      break;
    }
  }
  while (start < end && /\s/.test(words[start] ?? '')) start++;
  return { start: paragraph.start + start, end: paragraph.start + end };
}

function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isBreak(text, end)) end++;
  return { start, end };
}

function previousLine(text: string, start: number): Span | undefined {
  if (start === 0) return undefined;
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return { start: lineAt(text, end).start, end };
}

function nextLine(text: string, end: number): Span | undefined {
  if (end >= text.length) return undefined;
  const start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return { start, end: lineAt(text, start).end };
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

function clip({ start, end }: Span, bounds: Span): Span {
  return {
    start: Math.max(start, bounds.start),
    end: Math.max(Math.max(start, bounds.start), Math.min(end, bounds.end)),
  };
}
