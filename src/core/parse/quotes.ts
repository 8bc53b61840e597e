import { countWords } from '../model/countWords';
import { firstFrom, type Span } from '../model/span';
import type { Block } from './layout';
import { isTitle } from './titles';

/** Longest passage that is taken for one quotation, in UTF-16 units; beyond it a mark is a stray one. */
const longest = 4000;
const pairs = new RegExp(`“([^“”]{1,${longest}})”|«([^«»]{1,${longest}})»`, 'g');
/** So many line ends at the most, and no empty line, stand inside straight marks. */
const mostLines = 30;

/** Quoted words, without their marks, and no titles or terms in such marks; offsets of `text`, ascending. */
export function findQuotes(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(pairs)) found.push(inside(match.index, match[0]));
  // Straight marks open and close alike, so they pair only inside a paragraph.
  let open = text.indexOf('"');
  for (const { start, end } of blocks) {
    if (open < 0) break;
    if (open < start) open = text.indexOf('"', start);
    while (open >= 0 && open < end) {
      const close = text.indexOf('"', open + 1);
      const paired = close >= 0 && close < end && isQuotation(text.slice(open + 1, close));
      if (paired) found.push(inside(open, text.slice(open, close + 1)));
      open = paired ? text.indexOf('"', close + 1) : close;
    }
  }
  const double = found.sort((a, b) => a.start - b.start);
  const single = betweenSingleMarks(text, double);
  const others = double.filter((quote) => !isWithin(quote, single));
  // Where the press of a country quotes so, double marks stand inside of single ones.
  const quotes = single.length > others.length ? [...single, ...others].sort((a, b) => a.start - b.start) : double;
  return quotes.filter((quote) => !isTitle(text, quote));
}

/** A mark behind a letter and before another one is an apostrophe. */
const singleMarks =
  /(?<![\p{L}\p{N}])[‘'](?=[\p{L}“"…])(?:[^‘’'\n]|\n(?![ \t]*\n)|[’'](?=\p{L})){8,2000}[’'](?![\p{L}\p{N}])/gu;
/** Fewer words between single marks are a term or a name. */
const fewestWords = 4;

/** What ‘single marks’ quote outside of double ones. */
function betweenSingleMarks(text: string, double: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { 0: all, index } of text.matchAll(singleMarks)) {
    const quote = inside(index, all);
    if (!isWithin(quote, double) && countWords(text, quote) >= fewestWords) found.push(quote);
  }
  return found;
}

/** @param others in the order of the text, none in another one */
function isWithin({ start, end }: Span, others: readonly Span[]): boolean {
  const other = others[firstFrom(others, start + 1) - 1];
  return other !== undefined && end <= other.end;
}

/** Whether what stands between two straight marks can be quoted words. */
function isQuotation(words: string): boolean {
  if (words === '' || words.length > longest * mostLines || /[“”]/.test(words)) return false;
  const lines = words.split('\n', mostLines + 2);
  return lines.length <= mostLines + 1 && lines.every((line) => line !== '' && line.length <= longest);
}

/** Between the marks; French ones have a space inside. */
function inside(start: number, all: string): Span {
  const words = all.slice(1, -1);
  const from = start + 1 + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + 1 + words.trimEnd().length) };
}
