import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import type { OutlineDraft } from '../outlineDraft';
import { isSalutation } from '../salutations';
import { headingDraft, headingWords, runningText, withoutRunningHeads } from './headings';

const longest = 100;
/** One line alone is as likely a short paragraph. */
const fewest = 2;
/** How a short paragraph begins that is no heading: as a sentence does, or with the rank of a point. */
const sentence =
  /^(?:I|We|You|He|She|It|They|This|That|These|Those|There|Let|And|But|So|Or|If|Yes|Please|Mr|Mrs|Ms|Madam|Sir|Dr|(?:First|Second|Third|Fourth|Fifth|Last|Final)(?:ly)?(?=:))(?![\p{L}’'-])/u;
/** Before a colon these lead to what is said or listed. */
const leads =
  /\b(?:following|follows|I|we|me|us|you|said|says|stated|is|are|was|were|has|have|had|must|should|will|can)\b/i;
const question = /^(?:What|Where|Why|How|Which|When)\b/;
const ownNumber = /^\d{1,2}\.\s+/;
const sentenceEnd = /[.!?][”"’')\]\d*]{0,4}$/;

/**
 * Headings inside of a speech that are written as a sentence is, each in a line of its own between long paragraphs:
 * "Protection of civilians", "Climate finance:", "1. Emergencies". They support each other.
 * @param known the headings that the layout shows @param counted paragraphs with a number
 * @param from where the announcement of the speech ends
 */
export function plainHeadings(
  document: DocumentText,
  known: readonly OutlineDraft[],
  counted: readonly OutlineDraft[],
  from: number,
): OutlineDraft[] {
  const { text, blocks } = document;
  if (document.headings.length > 0) return [];
  const headings = new Set(known.map(({ start }) => start));
  const found: OutlineDraft[] = [];
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    if (!before || block.start < from || headings.has(block.start)) continue;
    if (!couldHead(text, block) || !standsOver(text, blocks, i)) continue;
    if (!headings.has(before.start) && !endsSection(text, before)) continue;
    headings.add(block.start);
    found.push(headingDraft(document, block, 0));
  }
  // What counts on with paragraphs is one of them.
  const paragraphs = new Set(counted.map(({ start }) => start));
  const mixed = counted.some(({ start }) => !headings.has(start));
  const own = mixed ? found.filter(({ start }) => !paragraphs.has(start)) : found;
  const told = withoutRunningHeads(own, new Set());
  // Who asks in the midst of a speech may answer in the next paragraph.
  const named = told.filter(({ headEnd }) => text.charAt(headEnd - 1) !== '?');
  return named.length + known.length >= fewest ? told : [];
}

function couldHead(text: string, { start, end, lines, afterBlank }: Block): boolean {
  if (!afterBlank || lines > 1 || end - start > longest) return false;
  const last = text.charAt(end - 1);
  const words = headingWords(text, {
    start: start + (ownNumber.exec(text.slice(start, start + 6))?.[0].length ?? 0),
    end: last === ':' || last === '?' ? end - 1 : end,
  });
  if (words === undefined || !/^\p{Lu}/u.test(words) || sentence.test(words) || isSalutation(`${words},`)) return false;
  if (last === '?') return question.test(words);
  return last !== ':' || !leads.test(words);
}

/** Whether running text follows, with a salutation or another heading between them or none. */
function standsOver(text: string, blocks: readonly Block[], at: number): boolean {
  const [block, next, behind] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  if (!block || !next) return false;
  if (isRunning(text, next)) {
    // Right over its paragraph a heading stands only where empty lines part the paragraphs.
    return block.beforeBlank || next.beforeBlank;
  }
  if (!block.beforeBlank || !behind || !isRunning(text, behind)) return false;
  return isSalutation(text.slice(next.start, next.end)) || couldHead(text, next);
}

function isRunning(text: string, { start, end }: Block): boolean {
  return end - start >= runningText && /[\p{Lu}\d“"‘«]/u.test(text.charAt(start));
}

/** Whether a section can end with a paragraph: it is a sentence, or the salutation of the speech. */
function endsSection(text: string, { start, end }: Block): boolean {
  const isLong = end - start >= runningText;
  return isLong ? sentenceEnd.test(text.slice(end - 6, end)) : isSalutation(text.slice(start, end));
}
