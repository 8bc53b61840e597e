import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import type { Announcement } from './announcement';
import { isClosing, isSalutation } from '../salutations';
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
  const head = announced ?? { start: firstWords.start, end: firstWords.end };
  drafts.push({
    kind: 'speech',
    start: head.start,
    headEnd: head.end,
    text: headText(text.slice(head.start, head.end)),
    depth: 0,
    ...(speaker && { speaker: speaker.name, ...(speaker.country && { country: speaker.country }) }),
  });
  const body = blocks.filter((block) => block.start >= (announced?.headEnd ?? announced?.end ?? 0));
  drafts.push(...addressesIn(document, body, 1));
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
