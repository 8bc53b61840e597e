import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import type { Exchange } from './interview';

/** What tells, above the first question, that somebody was asked: a list of questions and answers has nobody who speaks. */
const asked =
  /\b(?:interview(?:ed|s)?|conversation\swith|in\sconversation|(?:spoke|talked|speaks|talks)\s(?:to|with)|sat\sdown\swith|told\sUN\sNews|asked)\b/i;
const fewest = 3;
const question = /\?["”’]?$/;
/** A question in bold is no longer than this, in UTF-16 units. */
const longest = 500;

/** An interview whose questions stand in bold, without labels, and whose answers are the paragraphs under them. */
export function findBoldQuestions({ text, blocks, bold }: DocumentText): Exchange[] {
  if (bold.size < fewest) return [];
  const exchanges: Exchange[] = [];
  let questions = 0;
  blocks.forEach((block, i) => {
    if (!asks(block, text, bold)) return;
    if (questions++ === 0 && !asked.test(text.slice(0, block.start))) return;
    const next = blocks[i + 1];
    exchanges.push({ start: block.start, end: block.end, asks: true });
    if (next && !bold.has(next.start)) exchanges.push({ start: next.start, end: next.end, asks: false });
  });
  // Of other bold lines there are headings, but fewer.
  const isConversation =
    questions >= fewest &&
    questions * 2 > bold.size &&
    exchanges.length === questions * 2 &&
    exchanges[0]?.asks === true;
  return isConversation ? exchanges : [];
}

function asks({ start, end }: Block, text: string, bold: ReadonlySet<number>): boolean {
  return bold.has(start) && end - start <= longest && question.test(text.slice(Math.max(start, end - 3), end));
}
