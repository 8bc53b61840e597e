import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import type { Exchange } from './interview';

/** What tells, above the first question, that somebody was asked: a list of questions and answers has nobody who speaks. */
const asked =
  /\b(?:interview(?:ed|s)?|conversation\swith|in\sconversation|(?:spoke|talked|speaks|talks)\s(?:to|with)|sat\sdown\swith|told\sUN\sNews|asked)\b/i;
const headReach = 600;
const fewest = 3;
const question = /\?["”’]?$/;
/** A question is no longer than this, in UTF-16 units; where it is counted, nothing but the number tells it from a paragraph. */
const longest = 500;
const longestCounted = 900;
const counted = /^\d{1,2}[.)]\s+(?=\S)/;

/** An interview whose questions stand in bold or are counted, without labels, and whose answers are the paragraphs under them. */
export function findMarkedQuestions(document: DocumentText): Exchange[] {
  const { bold } = document;
  if (bold.size >= fewest) return exchangesOf(document, bold, longest);
  return asked.test(document.text.slice(0, headReach))
    ? exchangesOf(document, countedIn(document), longestCounted)
    : [];
}

function countedIn({ text, blocks }: DocumentText): ReadonlySet<number> {
  return new Set(blocks.filter(({ start }) => counted.test(text.slice(start, start + 6))).map(({ start }) => start));
}

/** @param marked where paragraphs begin that are marked as questions are */
function exchangesOf({ text, blocks }: DocumentText, marked: ReadonlySet<number>, most: number): Exchange[] {
  const exchanges: Exchange[] = [];
  let questions = 0;
  for (const [i, block] of blocks.entries()) {
    if (!marked.has(block.start) || !asks(block, text, most)) continue;
    if (questions++ === 0 && !asked.test(text.slice(0, block.start))) return [];
    const next = blocks[i + 1];
    exchanges.push({ start: block.start, end: block.end, asks: true });
    if (next && !marked.has(next.start)) exchanges.push({ start: next.start, end: next.end, asks: false });
  }
  // Of other bold lines there are headings, but fewer.
  const isConversation = questions >= fewest && questions * 2 > marked.size && exchanges.length === questions * 2;
  return isConversation ? exchanges : [];
}

function asks({ start, end }: Block, text: string, most: number): boolean {
  return end - start <= most && question.test(text.slice(Math.max(start, end - 3), end));
}
