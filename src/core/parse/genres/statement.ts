import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { announcedSpeaker, announcement, named, possessive } from './announcedSpeaker';
import { isClosing, isSalutation } from '../salutations';

/** The words that announce a statement, and where they stand (offsets of the view). */
export interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly speaker?: Person;
}

/** So many units a cover page has at the most; a salutation further on is not the beginning of the speech. */
const coverLength = 2000;

/** Thanks are one sentence, or two short ones. */
const longestThanks = 140;
/** So many lines from the end the thanks can stand. */
const lastLines = 4;

/** A paragraph that begins with whose remarks it speaks of is longer, or ends as a sentence does. */
const longestPossessive = 200;

/** How far into a text (in paragraphs) its announcement can stand. */
const headBlocks = 14;

/** The paragraph that announces who speaks: "Remarks by Assistant Secretary-General X at the Security Council ...". */
export function findAnnouncement(document: DocumentText): Announcement | undefined {
  const { text, blocks } = document;
  for (const block of blocks.slice(0, headBlocks)) {
    const { start } = block;
    // "Statement" and "by" may each have a line of a cover page.
    const head = text.slice(start, block.end + 12);
    const owner = block.end - start > longestPossessive ? undefined : possessive.exec(head)?.[1];
    if (owner !== undefined && /^\p{Lu}/u.test(head) && !/[.;:!?]["”’]?$/.test(text.slice(start, block.end))) {
      const speaker = announcedSpeaker(owner);
      return { start, end: announcementEnd(document, start, block), ...(speaker && { speaker }) };
    }
    const opening = announcement.exec(head);
    if (!opening || block.end - start > 600 || !/^\p{Lu}/u.test(opening[0])) continue;
    const behind = start + opening[0].length;
    const words = text
      .slice(start, announcementEnd(document, start, block))
      .replace(/\s+/g, ' ')
      .trim();
    const after = words.slice(opening[0].replace(/\s+/g, ' ').length);
    if (!named.test(after)) continue;
    const speaker = announcedSpeaker(after);
    const end = Math.max(behind, announcementEnd(document, start, block));
    return { start, end, ...(speaker && { speaker }) };
  }
  return undefined;
}

/** A line that cannot be the end of an announcement. */
const unfinished = /(?:^|\s)(?:by|of|the|at|on|in|to|for|and|de|du|la|par|del|por)$|,$/i;
/** How a line goes on that tells an office or an occasion. */
const continued =
  /^(?:at|on|to|before|during|in|of|for|by)\s|^(?:The\s+)?(?:Permanent|Deputy|Vice|Prime|Foreign|President|Minister|Secretary|Ambassador|Representative|Head|Chief|Governor|Chancellor|Premier)\b/i;

/** An announcement may run over lines that break in the middle of a phrase ("... to the Security Council on"). */
function announcementEnd({ text, lines }: DocumentText, start: number, block: Block): number {
  let end = block.end;
  let index = lines.findIndex((line) => line.start >= start);
  for (let taken = 0; taken < 7; taken++, index++) {
    const line = lines[index];
    if (!line) break;
    end = Math.max(end, line.end);
    const short = line.end - line.start < 60;
    const open = unfinished.test(text.slice(line.start, line.end));
    if (line.beforeBlank && !open) break;
    const next = lines[index + 1];
    if (!next || next.end - next.start > 160) break;
    // A place and date, or a salutation, is a line of its own.
    const words = text.slice(next.start, next.end);
    if ((short || taken >= 3) && !open && !continued.test(words)) break;
    if (isSalutation(words) || (words.length < 60 && findDate(words))) break;
  }
  return end;
}

/** The outline of one statement: the speech, its salutations, its closing words. */
export function outlineStatement(
  document: DocumentText,
  announced: Announcement | undefined,
  speaker: Person | undefined,
): OutlineDraft[] {
  const { text, blocks, lines } = document;
  const drafts: OutlineDraft[] = [];
  const firstWords =
    blocks.find(({ start, end }) => start <= coverLength && isSalutation(text.slice(start, end))) ?? blocks[0];
  if (!firstWords) return drafts;
  const head = announced ?? { start: firstWords.start, end: firstWords.end };
  drafts.push({
    kind: 'speech',
    start: head.start,
    headEnd: head.end,
    text: headText(text.slice(head.start, head.end)),
    depth: 0,
    ...(speaker && { speaker: speaker.name, ...(speaker.country && { country: speaker.country }) }),
  });
  const body = blocks.filter((block) => block.start >= (announced?.end ?? 0));
  drafts.push(...addressesIn(document, body, 1));
  // A hard wrap may make one paragraph of the thanks and what stands over them.
  const ends = [...body.slice(1).slice(-4), ...lines.slice(-lastLines).filter(({ start }) => start > head.end)];
  const closing = ends.findLast(({ start, end }) => isClosing(text.slice(start, end)));
  if (closing) drafts.push(draftOf('closing', text, closing, 1));
  return drafts;
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
  for (const block of blocks) {
    const found = isSalutation(text.slice(block.start, block.end));
    if (found && !previous) drafts.push(draftOf('address', text, block, depth));
    previous = found;
  }
  return drafts;
}

function draftOf(kind: OutlineDraft['kind'], text: string, { start, end }: Span, depth: number): OutlineDraft {
  return { kind, start, headEnd: end, text: headText(text.slice(start, end)), depth };
}
