import type { Span } from '../model/span';
import type { Block } from './layout';

/** Longest passage that is taken for one quotation, in UTF-16 units; beyond it a mark is a stray one. */
const longest = 4000;
const pairs = new RegExp(`“([^“”]{1,${longest}})”|«([^«»]{1,${longest}})»`, 'g');
const straight = /"([^"\n“”]{1,4000}(?:\n[^"\n“”]{1,4000}){0,30})"/g;

/** Quoted words, without their marks; offsets of `text`, ascending. */
export function findQuotes(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  if (text.includes('“') || text.includes('«')) {
    for (const match of text.matchAll(pairs)) found.push(inside(match.index, match[0]));
  }
  if (text.includes('"')) {
    // Straight marks open and close alike, so they pair only inside a paragraph.
    let first = text.indexOf('"');
    for (const { start, end } of blocks) {
      if (first < start) first = text.indexOf('"', start);
      if (first < 0) break;
      if (first >= end) continue;
      for (const match of text.slice(start, end).matchAll(straight)) found.push(inside(start + match.index, match[0]));
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
