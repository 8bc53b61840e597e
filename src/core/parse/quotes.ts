import type { Span } from '../model/span';
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
  return found.filter((quote) => !isTitle(text, quote)).sort((a, b) => a.start - b.start);
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

/** How many words a passage has. */
export function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
