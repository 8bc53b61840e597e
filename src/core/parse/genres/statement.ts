import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { isDayAlone } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import type { Announcement } from './announcement';
import { fewestGuests, isClosing, isGuest, isSalutation } from '../salutations';
import { runningText } from './headings';

/** So many units a cover page has at the most; a salutation further on is not the beginning of the speech. */
const coverLength = 2000;

/** Thanks are one sentence, or two short ones. */
const longestThanks = 140;
/** So many lines from the end the thanks can stand. */
const lastLines = 4;

/** The outline of one statement: the speech, its salutations, its closing words. */
export function outlineStatement(
  document: DocumentText,
  announced: Announcement | undefined,
  speaker: Person | undefined,
): OutlineDraft[] {
  const { text, blocks, lines } = document;
  const drafts: OutlineDraft[] = [];
  const [first] = blocks;
  if (!first) return drafts;
  const firstWords = isSpoken(text, first)
    ? first
    : (blocks.find(({ start, end }) => start <= coverLength && isSalutation(text.slice(start, end))) ?? first);
  const head = announced ?? (firstWords === first ? firstSpoken(document, first) : firstWords);
  drafts.push({
    kind: 'speech',
    start: head.start,
    headEnd: head.end,
    text: headText(text.slice(head.start, head.end)),
    depth: 0,
    ...(speaker && { speaker: speaker.name, ...(speaker.country && { country: speaker.country }) }),
  });
  const headEnd = announced?.headEnd ?? announced?.end ?? 0;
  const body = blocks.filter((block) => block.start >= headEnd);
  // A hard wrap may make one paragraph of the cover page and the salutations.
  drafts.push(
    ...addressesIn(
      document,
      blocks.filter(({ start, end, lines }) => start >= headEnd || (end > headEnd && lines > 2)),
      1,
    ),
  );
  // A hard wrap may make one paragraph of the thanks and what stands over them.
  const ends = [...body.slice(1).slice(-4), ...lines.slice(-lastLines).filter(({ start }) => start > head.end)];
  // The thanks with which a short speech begins stand before its first paragraph of running text.
  const running = body.find(({ start, end }) => end - start >= runningText && !isClosing(text.slice(start, end)));
  const closing = ends.findLast(
    ({ start, end }) => start > (running?.start ?? -1) && isClosing(text.slice(start, end)),
  );
  if (closing) drafts.push(draftOf('closing', text, closing, 1));
  return drafts;
}

/** The first line that is spoken: behind those that are a symbol or a day. */
function firstSpoken({ text, lines }: DocumentText, first: Span): Span {
  const spoken = lines.slice(0, mostBefore).find(({ start, end }) => {
    const words = text.slice(start, end);
    return start >= first.start && !(end - start < longestSign && (symbolAlone.test(words) || isDayAlone(words)));
  });
  return spoken && spoken.start > first.start ? spoken : first;
}

/** A line that is a symbol or a day is no longer than this, in UTF-16 units. */
const longestSign = 60;
/** So many lines may stand before the words of a speech that nothing announces. */
const mostBefore = 6;

/** "A/70/95", "UNIS/SGSM/1449": documents and press releases of any office. */
const symbolAlone = /^[A-Z]{1,8}(?:\/[A-Z\d.-]{1,14}){1,6}$/;

/** A cover page is no running text; where a text begins with that, the speech does. */
function isSpoken(text: string, { start, end }: Span): boolean {
  return end - start >= runningText && /^[\p{L}\d“"‘].*[.!?]["”’]?$/su.test(text.slice(start, end));
}

/** The thanks with which turns end, each the last paragraph before the next turn. @param turns starts of all sections at the top */
export function closingsIn({ text, blocks }: DocumentText, turns: ReadonlySet<number>, depth: number): OutlineDraft[] {
  return blocks
    .filter(({ start, end }, i) => {
      const next = blocks[i + 1];
      const last = next === undefined || turns.has(next.start);
      return last && end - start <= longestThanks && !turns.has(start) && isClosing(text.slice(start, end));
    })
    .map((block) => draftOf('closing', text, block, depth));
}

/** Salutations among `blocks`; several in a row are one, at the first. */
export function addressesIn({ text }: DocumentText, blocks: readonly Block[], depth: number): OutlineDraft[] {
  const drafts: OutlineDraft[] = [];
  let previous = false;
  /** The first block behind the last salutation. */
  let behind = 0;
  blocks.forEach((block, i) => {
    const alone = isSalutation(text.slice(block.start, block.end));
    const found = alone
      ? (guestsAbove(text, blocks, i, behind) ?? block)
      : i < mostJoined
        ? listedGuests(text, block)
        : undefined;
    if (found && !previous) drafts.push(draftOf('address', text, found, depth));
    const listed = previous && isListedGuest(text, block);
    previous = found !== undefined || listed;
    if (previous) behind = i + 1;
  });
  return drafts;
}

const longestGuest = 160;

/** Whether a line amid a list of salutations names somebody: "USG Ines Costa, High Representative for Lakes,". */
function isListedGuest(text: string, { start, end, lines, afterBlank }: Block): boolean {
  return !afterBlank && lines === 1 && end - start <= longestGuest && /^\p{Lu}.*,$/u.test(text.slice(start, end));
}

/** The first of the guests who are named line by line right above a salutation. */
function guestsAbove(text: string, blocks: readonly Block[], at: number, from: number): Block | undefined {
  let first = at;
  while (first > from) {
    const above = blocks[first - 1];
    if (!above || above.lines > 1 || above.beforeBlank || !isGuest(text.slice(above.start, above.end))) break;
    first--;
  }
  return at - first >= fewestGuests ? blocks[first] : undefined;
}

/** So far into a speech a cover page may be joined with the salutations, in paragraphs. */
const mostJoined = 12;

/** The salutations with which a paragraph ends whose lines a hard wrap has joined with those of the cover page. */
function listedGuests(text: string, { start, end, lines }: Block): Span | undefined {
  if (lines < 3 || end - start > coverLength) return undefined;
  if (!isSalutation(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))) return undefined;
  const words = text.slice(start, end);
  if (/[a-z]{3}\.\s/.test(words)) return undefined;
  const written = words.split('\n');
  const listed = written.map((line) => line.trim());
  const called = listed.findIndex((line) => isSalutation(line));
  let first = called;
  while (first > 0 && isGuest(listed[first - 1] ?? '')) first--;
  if (called - first < fewestGuests) first = called;
  // One salutation below other lines may be the end of what they tell.
  if (first === listed.length - 1) return undefined;
  return { start: start + written.slice(0, first).join('\n').length + (first > 0 ? 1 : 0), end };
}

function draftOf(kind: OutlineDraft['kind'], text: string, { start, end }: Span, depth: number): OutlineDraft {
  return { kind, start, headEnd: end, text: headText(text.slice(start, end)), depth };
}
