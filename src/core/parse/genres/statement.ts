import type { Person } from '../../model/speech';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { courtesy, office, personName, withoutCourtesy } from '../names';
import { headText, type OutlineDraft } from '../outlineDraft';
import { isClosing, isSalutation } from '../salutations';

/** The words that announce a statement, and where they stand (offsets of the view). */
export interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly speaker?: Person;
}

const kinds =
  '(?:(?:Opening|Closing|Introductory|Concluding|Key(?:note)?|Special|National|Joint|Briefing|Video|General|Full|As delivered:?|Check against delivery)\\s+)*(?:Remarks|Statement|Address|Speech|Intervention|Briefing|Keynote|Message|Lecture|Toast|Presentation|Testimony)';
const announcement = new RegExp(
  `^(?:The\\s+)?${kinds}(?:\\s+(?:made|delivered|given|as delivered))?\\s+(?:by|of|from)\\s+`,
  'i',
);
const announcedBy = new RegExp(
  `^(?:the\\s+)?(?:(${office})(?:\\s+(?:for|of|to)\\s+[^,]{3,80}?)?,?\\s+)?((?:(?:${courtesy})\\s*)*${personName})(?=$|[\\s,;:.(–-])`,
  'u',
);
const roleBehind =
  /^,\s*((?:[^,\n]|,\s+(?=[A-Z][a-z]+\s+and\s))[^,\n]{3,160}?)(?=,?\s+(?:at|to|on|before|in|during|delivered)\s+(?:the|a|an|behalf)\b|,|$)/;
const capital = "\\p{Lu}[\\p{L}'’-]+";
/** The country with which an office ends: only the full name of a State holds another "of". */
const countryInRole = new RegExp(
  `\\b(?:of|for)\\s+(?:the\\s+(?=Republic|Kingdom|State|Islamic|United|Democratic|People|Federa|Russian|Syrian|Plurinational|Bolivarian|Dominican|Gambia|Bahamas|Netherlands|Niger|Sudan|Central|Comoros|Congo|Philippines|Marshall|Solomon|Maldives))?` +
    `((?:(?:${capital}\\s){0,4}(?:Republic|Kingdom|States?|Sultanate|Principality|Commonwealth|Duchy|Union|Confederation)\\s+of\\s+(?:the\\s+)?)?` +
    `${capital}(?:\\s(?:and\\s(?:the\\s)?)?${capital}){0,5})\\s*$`,
  'u',
);
const portfolio =
  /(?:Affairs|Relations|Defen[cs]e|Trade|Cooperation|Development|Justice|Security|Finance|Interior|Environment|Integration|Commerce|Government|Operations|Rights|Nations)$/;

/** So many units a cover page has at the most; a salutation further on is not the beginning of the speech. */
const coverLength = 2000;

/** How far into a text (in paragraphs) its announcement can stand. */
const headBlocks = 14;

/** The paragraph that announces who speaks: "Remarks by Assistant Secretary-General X at the Security Council ...". */
export function findAnnouncement(document: DocumentText): Announcement | undefined {
  const { text, blocks } = document;
  for (const block of blocks.slice(0, headBlocks)) {
    const start = block.start;
    const first = text.slice(start, block.end);
    const opening = announcement.exec(first);
    if (!opening || block.end - start > 600) continue;
    const end = announcementEnd(document, start, block);
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const speaker = speakerOf(words.slice(opening[0].length));
    return { start, end, ...(speaker && { speaker }) };
  }
  return undefined;
}

/** An announcement may run over lines that break in the middle of a phrase ("... to the Security Council on"). */
function announcementEnd({ text, lines }: DocumentText, start: number, block: Block): number {
  let end = block.end;
  let index = lines.findIndex((line) => line.start >= start);
  for (let taken = 0; taken < 4; taken++, index++) {
    const line = lines[index];
    if (!line) break;
    end = Math.max(end, line.end);
    if (line.beforeBlank) break;
    const next = lines[index + 1];
    if (!next || next.end - next.start > 160) break;
    // A place and date, or a salutation, is a line of its own.
    const words = text.slice(next.start, next.end);
    if (line.end - line.start < 60 || isSalutation(words) || (words.length < 60 && findDate(words))) break;
  }
  return end;
}

function speakerOf(words: string): Person | undefined {
  const by = announcedBy.exec(words);
  if (!by?.[2]) return undefined;
  const name = withoutCourtesy(by[2]);
  if (!/\s/.test(name) && !by[1] && !/^(?:H\.|Mr|Ms|Mrs|Dr|Amb|Dame|Sir)/.test(by[2])) return undefined;
  const behind = roleBehind.exec(words.slice(by[0].length));
  const role = by[1] ?? behind?.[1]?.trim();
  const country = role === undefined ? undefined : countryOf(role);
  return { name, ...(role && { role }), ...(country && { country }) };
}

function countryOf(role: string): string | undefined {
  const country = countryInRole.exec(role)?.[1]?.trim();
  return country === undefined || portfolio.test(country) ? undefined : country;
}

/** The outline of one statement: the speech, its salutations, its closing words. */
export function outlineStatement(
  document: DocumentText,
  announced: Announcement | undefined,
  speaker: Person | undefined,
): OutlineDraft[] {
  const { text, blocks } = document;
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
  const closing = body
    .slice(1)
    .slice(-4)
    .findLast((block) => isClosing(text.slice(block.start, block.end)));
  if (closing) drafts.push(draftOf('closing', text, closing, 1));
  return drafts;
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

function draftOf(kind: OutlineDraft['kind'], text: string, { start, end }: Block, depth: number): OutlineDraft {
  return { kind, start, headEnd: end, text: headText(text.slice(start, end)), depth };
}
