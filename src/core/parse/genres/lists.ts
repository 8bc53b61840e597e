import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import type { InnerDraft } from './innerSections';
import { subparagraphLevels, subparagraphMark } from './subparagraphs';

const bullets = '-–—•*·▪■●○◦‣➢►✓';
const bullet = /^[-–—•*·▪■●○◦‣➢►✓]\s+(?=\S)/;
const numbered = /^(\d{1,2})[.)]\s+(?=\S)/;
const newSentence = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|H\.E|[A-Z]))[.!?][”"’)]{0,2}\s+(?=[“"‘(]?\p{Lu})/gu;
/** A list is two items at least, and items are short. */
const fewest = 2;
const longestItem = 600;
/** Items that count, letters with their numerals inside, are fewer than this. */
const mostCounted = 200;
const shortParagraph = 200;
const leadsTo = /:[”"*_]{0,2}$/;

/**
 * Lists of short items, each with the line that leads to it.
 * @param sections that begin in the document already: their paragraphs are no items, but numbered ones may be
 */
export function findLists({ text, blocks }: DocumentText, sections: readonly OutlineDraft[]): InnerDraft[] {
  const first = blocks.findIndex((block) => mayBegin(text, block));
  if (first < 0) return [];
  const taken = new Map(sections.map((section) => [section.start, section.kind]));
  const lists: InnerDraft[] = [];
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || !mayBegin(text, block) || isLongParagraph(block, taken)) continue;
    const last = listFrom(text, blocks, i, taken);
    const end = blocks[last]?.end;
    if (end === undefined) continue;
    const lead = blocks[i - 1];
    const leadWords = lead && text.slice(Math.max(lead.start, lead.end - 400), lead.end);
    const leads = lead && leadWords !== undefined && leadsTo.test(leadWords);
    // What counts on as paragraphs of the document do is a list only where a colon says so.
    if (taken.get(block.start) === 'paragraph' && !leads) continue;
    const over = lead && taken.get(lead.start);
    const led = leads && (over === undefined || over === 'speech');
    const head = led ? lead : block;
    lists.push({
      kind: 'list',
      start: head.start,
      headEnd: head.end,
      end,
      text: led
        ? headText(lastSentence(leadWords).replace(leadsTo, ''))
        : headText(withoutMark(text.slice(block.start, block.end)).replace(/[;,]$/, '')),
    });
    i = last;
  }
  return lists;
}

/** The last block of the list that begins with a block; -1 where none does. */
function listFrom(text: string, blocks: readonly Block[], from: number, taken: ReadonlyMap<number, string>): number {
  const marks: string[] = [];
  let last = -1;
  let items = 0;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.end - block.start > longestItem) break;
    const words = text.slice(block.start, Math.min(block.end, block.start + 24));
    const kind = taken.get(block.start);
    const mark = markOf(words, kind);
    if (mark === undefined || isLongParagraph(block, taken)) {
      // A line that goes on in small letters belongs to the item before.
      const goesOn = last === i - 1 && !block.afterBlank && kind === undefined && /^\p{Ll}/u.test(words);
      if (!goesOn) break;
    } else {
      if (isBullet(mark) !== isBullet(marks[0] ?? mark) || kind !== taken.get(blocks[from]?.start ?? 0)) break;
      if (!isBullet(mark) && (items === mostCounted || (items === 0 && !counts([mark], 1)))) break;
      marks.push(mark);
      items++;
    }
    last = i;
  }
  if (items < fewest) return -1;
  return isBullet(marks[0] ?? '') || counts(marks, fewest) ? last : -1;
}

/** Most paragraphs begin with a capital, and need no closer look. */
function mayBegin(text: string, { start }: Block): boolean {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return text.charCodeAt(start + 1) === 0x29 || text.charCodeAt(start + 1) === 0x2e;
  return (
    (first >= 48 && first <= 57) ||
    first === 0x28 ||
    (!(first >= 65 && first <= 90) && bullets.includes(text.charAt(start)))
  );
}

/** Whether a block is a numbered paragraph of some length, which is no item. */
function isLongParagraph({ start, end }: Block, taken: ReadonlyMap<number, string>): boolean {
  return end - start > shortParagraph && taken.get(start) === 'paragraph';
}

/** Whether the marks count on from the first: (a), (b); 1., 2. @param least how many of them stand at the top */
function counts(marks: readonly string[], least: number): boolean {
  const levels = subparagraphLevels(marks);
  return levels.every((level) => level !== undefined) && levels.filter((level) => level === 0).length >= least;
}

function markOf(words: string, kind: string | undefined): string | undefined {
  if (kind !== undefined && kind !== 'paragraph') return undefined;
  const first = words.charAt(0);
  if (bullets.includes(first)) return bullet.test(words) ? first : undefined;
  const number = numbered.exec(words)?.[1];
  return number === undefined ? subparagraphMark(words) : `${number})`;
}

function isBullet(mark: string): boolean {
  return mark.length === 1 && bullets.includes(mark);
}

function withoutMark(words: string): string {
  const mark = subparagraphMark(words);
  return mark === undefined
    ? words.replace(bullet, '').replace(numbered, '')
    : words.slice(words.indexOf(mark) + mark.length);
}

/** What leads to a list: the sentence that ends in its colon. */
function lastSentence(words: string): string {
  const ends = [...words.matchAll(newSentence)];
  const last = ends.at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}
