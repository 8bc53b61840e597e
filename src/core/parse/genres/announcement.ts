import type { Person } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { office, personName } from '../names';
import { isPlaceLine } from '../head/place';
import { isSalutation } from '../salutations';
import { signedArticle } from './byline';
import { beginsWithOffice, coverLines, longestCoverLine, opensOffice } from './coverLines';
import { coverPage, titleAbove } from './coverPage';
import { namedInTitle } from './namedInTitle';
import { releasedSpeech } from './pressRelease';
import { withSpeaker } from './speakerBelow';
import {
  announcedSpeaker,
  announcement,
  named,
  occasion,
  officeAlone,
  possessive,
  personNamed,
  whoSpeaks,
} from './announcedSpeaker';

/** The words that announce a statement, and where they stand (offsets of the view). */
export interface Announcement extends Span {
  readonly speaker?: Person;
  /** Where a cover page, whose title these words are, tells who speaks below them. */
  readonly headEnd?: number;
  /** Where it was given, as a press release tells. */
  readonly place?: string;
  /** The title of the page, where it stands above these words. */
  readonly title?: Span;
  /** Whether a cover page has no title: the words are who speaks. */
  readonly untitled?: boolean;
}

/** How far into a text its announcement can stand, in paragraphs and in lines of a cover page. */
const headBlocks = 14;
/** A line that does not fill the page, and one that does: prose has begun. */
const shortLine = 60;
const fullLine = 68;
/** An announcement is no longer than this; a paragraph that is longer may begin with one. */
const longest = 600;
/** A paragraph that begins with whose remarks it speaks of is longer, or ends as a sentence does. */
const longestPossessive = 200;
/** An office on lines of its own below the name is no longer than this. */
const longestOffice = 160;

/** The words that announce who speaks: "Remarks by Assistant Secretary-General X at the Security Council ...". */
export function findAnnouncement(document: DocumentText): Announcement | undefined {
  const found = announcementOf(document);
  if (found?.speaker || found?.untitled) return found;
  const named = namedInTitle(document);
  return named && (!found || found.start < named.end) ? named : found;
}

function announcementOf(document: DocumentText): Announcement | undefined {
  const released = releasedSpeech(document);
  if (released) return released;
  for (const place of placesIn(document)) {
    const found = remarksAt(place, document) ?? occasionAt(place, document) ?? announcementAt(place, document);
    if (!found) continue;
    const title =
      (found.start > 0 ? titleAbove(document, found.start) : undefined) ??
      (place.from === undefined ? undefined : { start: place.from, end: found.end });
    return withSpeaker(title ? { ...found, title } : found, document);
  }
  const page = coverPage(document);
  return page ? withSpeaker(page, document, page.speaker ? page.end : 0) : signedArticle(document);
}

/** "1 ", "Page 1 of 5 ", "- 1 - ": what a page prints before its first words. */
const pageMark = /^[–-]?\s*(?:(?:Page|PAGE)\s*\|?\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*[|–-])?\s+(?=\p{Lu})/u;

/** "24 October 2041, New York – ": the day and the place in the line that announces. */
const dayMark = /^[^–—]{0,60}?\s[–—-]\s(?=\p{Lu})/u;
/** "Rivers and lakes – Statement by", "Security Council: Remarks by": the subject in the line that announces. */
const subjectMark =
  /^[^.;\n]{3,200}?(?:\s[–—-]|:)\s(?=(?:\p{Lu}\p{L}*\s){0,2}(?:Statement|Remarks|Speech|Address|Explanation|Interven[ct]i[oó]n|D[eé]clara[ct]i[oó]n|Discours)o?\s)/u;

/** After so many long paragraphs the text itself has begun. */
const mostProse = 2;

interface Place extends Span {
  /** Where its paragraph begins, when the subject stands before the words that announce. */
  readonly from?: number;
}

/** Where an announcement may begin: at paragraphs, and at lines of a cover page that its layout joined with those above. */
function placesIn({ text, blocks, lines }: DocumentText): Place[] {
  const places: Place[] = [];
  let prose = 0;
  for (const { start, end } of blocks.slice(0, headBlocks)) {
    const mark =
      (dayBefore(text.slice(start, start + 64)) ?? pageMark.exec(text.slice(start, start + 24)))?.[0].length ?? 0;
    places.push({ start: start + mark, end });
    const subject = mark === 0 && end - start <= longest ? subjectMark.exec(text.slice(start, end)) : undefined;
    if (subject) places.push({ start: start + subject[0].length, end, from: start });
    if (end - start > longest && ++prose === mostProse) break;
  }
  const starts = new Set(blocks.slice(0, coverLines).map(({ start }) => start));
  for (const { start, end } of lines.slice(0, coverLines)) {
    if (end - start > longestCoverLine) break;
    if (!starts.has(start)) places.push({ start, end });
    if (end - start > fullLine) break;
  }
  return places.sort((a, b) => a.start - b.start);
}

function dayBefore(words: string): RegExpExecArray | undefined {
  if (!/\s[–—-]\s/.test(words)) return undefined;
  const mark = dayMark.exec(words);
  return mark && findDate(mark[0]) ? mark : undefined;
}

/** Whose it is: "Secretary-General's remarks", "Under-Secretary-General for Lakes, Jan Novak: Statement to the Council". */
function ownerIn(words: string): string | undefined {
  const [, owner, named] = possessive.exec(words) ?? [];
  if (owner ?? named) return owner ?? named;
  const [before = '', said = ''] = words.split(/:\s+/, 2);
  return occasion.test(`${said} `) && announcedSpeaker(before)?.role !== undefined ? before : undefined;
}

/** "Secretary-General's remarks to the Security Council". */
function remarksAt({ start, end }: Span, document: DocumentText): Announcement | undefined {
  const { text } = document;
  const words = text.slice(start, Math.min(end, start + longestPossessive + 1));
  const owner = words.length > longestPossessive || !/['’:]/.test(words) ? undefined : ownerIn(words);
  if (owner === undefined || !/^\p{Lu}/u.test(words) || /[.;:!?]["”’]?$/.test(words)) return undefined;
  const speaker = announcedSpeaker(owner);
  return { start, end: announcementEnd(document, { start, end }), ...(speaker && { speaker }) };
}

/** "MESSAGE ON THE INTERNATIONAL DAY OF LAKES", below "THE SECRETARY-GENERAL". */
function occasionAt({ start, end }: Span, document: DocumentText): Announcement | undefined {
  const { text, blocks } = document;
  if (!occasion.test(text.slice(start, Math.min(end, start + longest)))) return undefined;
  const above = blocks.filter((block) => block.end <= start).slice(-2);
  const office = above
    .map((block) => text.slice(block.start, Math.min(block.end, block.start + 80)))
    .find((words) => officeAlone.test(words));
  if (office === undefined) return undefined;
  const speaker = announcedSpeaker(office);
  return { start, end: announcementEnd(document, { start, end }), ...(speaker && { speaker }) };
}

/** Whose statement it is, before a country. */
const delegation =
  /^(?:the\s+|la\s+)?(?:delegation|(?:permanent\s+)?mission|délégation|delegación)\s+(?:of|de)\s+(?=the\s|la\s|\p{Lu})/iu;

/** Whose statement it is, before the word: "EU statement by", "African Group Statement delivered by". */
const whose =
  /^(?:(?:\p{Lu}[\p{L}\d.+&/’'-]{0,20}|of|and|\d\d)[^\S\n]+){1,6}?(?=\p{Lu}?\p{L}*(?:ement|EMENT|arks|ARKS|tion|TION)\s)/u;

function announcementAt(place: Span, document: DocumentText): Announcement | undefined {
  const { text, blocks, lines } = document;
  const { start } = place;
  // "Statement" and "by" may each have a line of a cover page.
  const words = text.slice(start, Math.min(place.end, start + longest) + 12);
  const group = whose.exec(words)?.[0].length ?? 0;
  const from = announcement.test(words) ? 0 : group;
  const opening = announcement.exec(words.slice(from));
  if (!opening || !/^\p{Lu}/u.test(words) || (from > 0 && /\n(?!\s*by:?$)/i.test(opening[0].trim()))) return undefined;
  const behind = start + from + opening[0].length;
  if (place.end - start > longest) return announcedInOneLine(start, behind, document);
  // "by" may stand on a line of its own between what is announced and who speaks.
  const last = behind < place.end ? place : (lines.find(({ end }) => end > behind) ?? place);
  // A layout with one word on each line shows nothing more than these.
  if (last !== place && last.start >= behind && !/\S\s+\S/.test(text.slice(last.start, last.end))) return undefined;
  const end = Math.max(behind, announcementEnd(document, last));
  const after = folded(text.slice(behind, end)).replace(delegation, '');
  const who = whoSpeaks(after);
  if (who === undefined) return undefined;
  const speaker = announcedSpeaker(who) ?? (onlyOfPeople.test(opening[0]) ? personNamed(who) : undefined);
  if (!speaker || speaker.country !== undefined) return { start, end, ...(speaker && { speaker }) };
  const below = blocks.find((block) => block.start >= end);
  const role = below && below.end - below.start <= longestOffice ? folded(text.slice(below.start, below.end)) : '';
  const told = beginsWithOffice(role) ? announcedSpeaker(`${after}, ${role}`) : undefined;
  return { start, end, speaker: told?.role?.startsWith(speaker.role ?? '') ? told : speaker };
}

/** What people give; a statement may be that of a State. */
const onlyOfPeople = /\b(?:speech|remarks|lecture|toast|testimony|keynote)\b/i;

/** How the speech itself begins, where a copy has lost the ends of its lines. */
const speechBegins =
  /\s(?:[•-]\s*)?(?=(?:Mr\.?|Madam\p{L}?|Mister)\s+(?:\p{Lu}\p{L}+\s){0,2}(?:President|Chair|Secretary)|Your\s+Excellenc|Excellencies|Distinguished\s|Honou?rable\s+President|Ladies\s+and|Dear\s)/iu;
/** So much of a text without lines can be its cover page. */
const coverReach = 420;

/** "SPEECH BY H.E. INES COSTA, PRESIDENT OF ELBONIA, AT THE GENERAL DEBATE New York, 5 May 2041 Madam President, ...". */
function announcedInOneLine(start: number, behind: number, { text }: DocumentText): Announcement | undefined {
  const words = text.slice(behind, behind + coverReach);
  const begins = speechBegins.exec(words)?.index;
  if (begins === undefined || /[a-z]{2}\.\s/.test(words.slice(0, begins))) return undefined;
  const after = folded(words.slice(0, begins));
  const speaker = named.test(after) ? announcedSpeaker(after) : undefined;
  return speaker && { start, end: behind + begins, speaker };
}

/** A line that tells the organ or the occasion: no more of an office that stands above it. */
const tellsOccasion =
  /^(?:the\s+)?(?:(?:Special|Main|First|Second|Third|Fourth|Fifth|Sixth)\s+Comm|(?:UN\s?)?(?:Security|General|Human|Economic|Trusteeship)\s+(?:Council|Assembly|Rights|and|Debate)|UN(?:SC|GA|HRC)|ECOSOC|High-level|Open\s|Conference\s+(?:on|of)|Commission\s+on|Committee\s+on|Summit|Agenda|Item\s|Cluster|Interactive|Ministerial|Plenary|Informal|Annual|Thematic|\d|(?:Sixt|Sevent|Eight)(?:y|ieth))/i;
/** "United Nations High Commissioner": words that could go on with a name, and begin an office. */
const officeOfOrganization = (line: string) => !opensOffice.test(line) && beginsWithOffice(line);

const onlyName = new RegExp(`^(?!${office}|The\\s|THE\\s)${personName}$`, 'u');

/** Words of a cover page in one line, a comma before the occasion. */
function folded(words: string): string {
  const lines = words.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines
    .filter((line) => line !== '')
    .reduce((before, line) => {
      const apart =
        before !== '' &&
        !before.endsWith(',') &&
        (tellsOccasion.test(line) || officeOfOrganization(line) || (onlyName.test(before) && opensOffice.test(line)));
      return `${before}${apart ? ',' : ''}${before === '' ? '' : ' '}${line}`;
    }, '');
}

/** A line that cannot be the end of an announcement. */
const unfinished =
  /(?:^|\s)(?:by|of|the|at|on|in|to|for|and|de|du|la|par|del|por|Excellency|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|\p{L}\.)$|,$/iu;
const goesOn = /^(?:of|to|and|at|on|in|before|during|under|for)\s/;
/** How a line goes on that tells an office or an occasion. */
const continued = new RegExp(
  `^(?:at|on|to|before|during|in|of|for|by|and|(?:delivered|presented|exercised|read) by:?)\\s|^(?:H\\.\\s?E|His Excellency|Her Excellency|Hon(?:ou?rable)?|Mr|Mrs|Ms|Dr)\\b|${opensOffice.source}`,
  'iu',
);

function isPlaceAndDay(words: string): boolean {
  const date = findDate(words);
  const before = words.slice(0, date?.start).replace(/[\s,]+$/, '');
  return date !== undefined && date.end > words.length - 3 && (before === '' || isPlaceLine(before));
}

/** An announcement may run over lines that break in the middle of a phrase ("... to the Security Council on"). */
function announcementEnd({ text, lines }: DocumentText, first: Span): number {
  let index = lines.findIndex((line) => line.end > first.start);
  // The layout may have joined the day with the lines above it.
  const day = lines.findIndex(({ start, end }, i) => {
    if (i <= index || end > first.end || end - start >= 60) return false;
    const above = lines[i - 1];
    return isPlaceAndDay(text.slice(start, end)) && !(above && unfinished.test(text.slice(above.start, above.end)));
  });
  let end = lines[day - 1]?.end ?? first.end;
  for (let taken = 0; taken < coverLines; taken++, index++) {
    const line = lines[index];
    if (!line) break;
    end = Math.max(end, line.end);
    const short = line.end - line.start < shortLine;
    const open = unfinished.test(text.slice(line.start, line.end));
    const next = lines[index + 1];
    if (!next || next.end - next.start > 160) break;
    // A copy may have an empty line behind every line; a small letter tells that the words go on.
    if (line.beforeBlank && !open && !goesOn.test(text.slice(next.start, next.start + 12))) break;
    // A place and date, or a salutation, is a line of its own.
    const words = text.slice(next.start, next.end);
    if ((short || taken >= 3) && !open && !continued.test(words) && !beginsWithOffice(words)) break;
    if ((!open && isSalutation(words)) || (words.length < 60 && findDate(words))) break;
  }
  return end;
}
