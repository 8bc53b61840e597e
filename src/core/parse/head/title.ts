import { findDate, isDayAlone } from '../dates';
import type { DocumentText } from '../documentText';
import { generalDebateName } from './debateName';
import { isOfMasthead } from './frontPage';
import { isCaption, isSiteFurniture } from './furniture';
import { isByline } from '../genres/byline';
import { spokenWords } from '../genres/coverPage';
import { meetingOpens } from '../genres/itemHeadings';
import { romanHeading } from '../genres/headings';
import { headlineAbove, isSentence, leadOf } from './headline';
import { namesMeeting } from '../meeting/number';
import type { OutlineDraft } from '../outlineDraft';
import { isSalutation } from '../salutations';
import { isPlaceLine } from './place';
import type { HeadDate } from './day';
import type { HeaderSigns } from './signs';

const longestHeadline = 200;
/** So far down a heading that Markdown marks may name the document, in UTF-16 units. */
const titleReach = 3000;
/** A line that tells a day, or the days of a meeting, and nothing else. */
const longestDay = 48;

/** The title that a document bears. @param date that its head tells */
export function titleOf(
  { document, page, name, genre, announced, release, turns, outline }: HeaderSigns,
  date: HeadDate | undefined,
): string | undefined {
  const { text, headings } = document;
  // What a record has above its first turn are the names of the organ and of the meeting.
  const isRecord = genre === 'verbatim' || genre === 'summary';
  const reach = isRecord ? Math.min(titleReach, turns[0]?.start ?? titleReach) : titleReach;
  const marked = headings
    .filter(({ start }) => start < reach)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const named = marked.filter((words) => !isOfMasthead(words) && !isDayAlone(words));
  const title = isRecord ? named.find((words) => !namesMeeting(words)) : (named[0] ?? marked[0]);
  if (title !== undefined) return title;
  // Once a meeting was called to order, an announcement is one of its speeches, not the record; so in a report of it.
  const told = genre === 'news' && announced?.speaker === undefined;
  if (
    announced &&
    !announced.untitled &&
    !told &&
    genre !== 'report' &&
    !meetingOpens.test(text.slice(0, announced.start))
  ) {
    const { start, end } = announced.title ?? announced;
    // A hard wrap may join the title of a presidential statement with its first words.
    return text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/(?<=^Statement by the President of the Security Council) At the \d.*/i, '')
      .trim();
  }
  // The files of the general debate hold what was spoken.
  if (generalDebateName.test(name) && genre === 'statement') return undefined;
  const onPage = genre === 'resolution' || genre === 'charter' || isRecord ? undefined : titleOfPage(document);
  if (onPage !== undefined) return onPage;
  if (genre === 'statement') return titleOverSpeech(document);
  if (genre === 'resolution') return outline[0]?.kind === 'heading' ? outline[0].text : undefined;
  if (genre === 'interview') return titleOfInterview(document, outline);
  if (genre === 'letter') return titleOfLetter(document);
  if (genre !== 'report' && genre !== 'news' && genre !== 'other') return undefined;
  const headline = () => {
    const lead = leadOf(document);
    const { start, end } = (lead && headlineAbove(lead.start, document)) ?? { start: 0, end: 0 };
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return words === '' || words.length > longestHeadline * 2 || /(?<!\b[A-Z]\.[A-Z])[.,;:]$|\bPhoto\//.test(words)
      ? undefined
      : words;
  };
  const reported = genre === 'news' ? headline() : undefined;
  if (reported !== undefined) return reported;
  const above = genre === 'news' && date && !release ? lineAboveDay(document, date) : undefined;
  if (above !== undefined) return above;
  if (page?.title) return text.slice(page.title.start, page.title.end).replace(/\s+/g, ' ');
  const printed = outline.filter(({ kind }) => kind === 'heading');
  const own = printed.filter(({ text }) => !isPlaceLine(text) && !/^(?:Article|Artículo)\s/i.test(text));
  // Where only parts and what stands below prose have headings, the title stands above them as words of any kind.
  const prose = leadOf(document)?.start ?? Infinity;
  const naming = own.filter(({ text }) => !isOfMasthead(text) && !romanHeading.test(text));
  const shown = naming.find(({ start }) => start < prose);
  // What stands below the day tells where it was.
  const aboveDay = date && (shown?.start ?? Infinity) > date.line.start ? titleAboveDay(document, date) : undefined;
  const first = aboveDay === undefined ? shown : { text: aboveDay };
  return (
    first?.text ??
    titleInCapitals(document) ??
    headline() ??
    (naming[0] ?? own[0])?.text ??
    (genre === 'other' ? titleInFirstLine(document) : undefined)
  );
}

/** So many lines stand up to where a page prints its title again, or who wrote it. */
const repeatLines = 14;

/** The title of a page or an article, where its layout shows which line that is. */
function titleOfPage(document: DocumentText): string | undefined {
  return titleBeforeSite(document) ?? titlePrintedTwice(document) ?? titleOverByline(document);
}

/** Whether words can be a title: three of them or more, and no sentence. */
function isHeadline(words: string): boolean {
  return (
    /^\P{Ll}.*\s\S+\s.*(?:[^.,;:]|\b[A-Z]\.[A-Z]\.)$/u.test(words) &&
    !isOfMasthead(words) &&
    !isPlaceLine(words) &&
    !isSiteFurniture(words) &&
    !isCaption(words) &&
    !(findDate(words) && words.length <= longestDay)
  );
}

/** The title right above who wrote an article. */
function titleOverByline({ text, lines }: DocumentText): string | undefined {
  const at = lines.slice(0, repeatLines).findIndex(({ start, end }) => isByline(text.slice(start, end)));
  // A sentence that tells what the article is about may stand between them.
  return lines
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .map(({ start, end }) => (end - start <= longestHeadline ? text.slice(start, end).replace(/\s+/g, ' ') : ''))
    .findLast(isHeadline);
}

/** A page of a site prints its title as a line twice: in its head, and over the text. */
function titlePrintedTwice({ text, lines }: DocumentText): string | undefined {
  const seen = new Set<string>();
  for (const { start, end } of lines.slice(0, repeatLines)) {
    const words = end - start <= longestHeadline ? text.slice(start, end).replace(/\s+/g, ' ') : '';
    if (seen.has(words) && isHeadline(words)) return words;
    seen.add(words);
  }
  return undefined;
}

/** Between the title of a page and the name of its site. */
const beforeSite = /\s(?:[|–—-]|::)\s/g;
/** So many lines of menus may stand between the title of a page and its text. */
const menuLines = 80;

/** The first line of a saved page is what its window is called, "Lakes run dry | The River Channel": the title stands alone further down. */
function titleBeforeSite({ text, lines }: DocumentText): string | undefined {
  const [first, ...others] = lines.slice(0, menuLines);
  if (!first || first.end - first.start > longestHeadline * 2) return undefined;
  const whole = text.slice(first.start, first.end);
  const parts = [...whole.matchAll(beforeSite)].map(({ index }) => whole.slice(0, index));
  if (parts.length === 0) return undefined;
  const alone = new Set(others.map(({ start, end }) => text.slice(start, Math.min(end, start + longestHeadline))));
  return parts.findLast((words) => alone.has(words) && isHeadline(words));
}

const shortestHeadline = 25;

/** The last full line that stands on its own ahead of a dateline. */
function lineAboveDay({ text, blocks }: DocumentText, { line }: HeadDate): string | undefined {
  const above = blocks.findLast(
    ({ end, start, afterBlank, beforeBlank }) =>
      end <= line.start &&
      afterBlank &&
      beforeBlank &&
      end - start >= shortestHeadline &&
      !isSentence(text.slice(start, end)),
  );
  return above && text.slice(above.start, above.end).replace(/\s+/g, ' ');
}

/** The title of a paper right above its day, where the line below tells the place. */
function titleAboveDay({ text, blocks }: DocumentText, { line }: HeadDate): string | undefined {
  const day = blocks.findIndex(({ start, end }) => start <= line.start && line.end <= end);
  const [title, dated] = [blocks[day - 1], blocks[day]];
  if (
    !title?.beforeBlank ||
    !dated?.beforeBlank ||
    dated.end - dated.start > longestDay ||
    title.end - title.start > longestHeadline
  )
    return undefined;
  const words = text.slice(title.start, title.end).replace(/\s+/g, ' ').trim();
  return /^[\p{Lu}“"‘'«](?:\S+\s+){4}.*[^.:;,]$/u.test(words) && !isOfMasthead(words) && !isPlaceLine(words)
    ? words
    : undefined;
}

/** Titles may hold these words of the first person. */
const ours = /\b(?:our|my)\b/gi;

/** The first line above a speech that nobody announces, where it is none of the words spoken. */
function titleOverSpeech(document: DocumentText): string | undefined {
  const title = titleInFirstLine(document);
  return title !== undefined && !spokenWords.test(title.replace(ours, '')) && !/[.!?]\s/.test(title)
    ? title
    : undefined;
}

/** The first line of a page, where it says that this is a letter. */
function titleOfLetter(document: DocumentText): string | undefined {
  const title = titleInFirstLine(document);
  return title !== undefined && /\bletter\b/i.test(title) ? title : undefined;
}

/** The first line of a page, where others stand between it and the first who speaks. */
function titleOfInterview(document: DocumentText, outline: readonly OutlineDraft[]): string | undefined {
  const speaks = outline.find(({ kind }) => kind === 'turn')?.start ?? 0;
  const [, second] = document.blocks;
  return second && second.start < speaks ? titleInFirstLine(document) : undefined;
}

/** The first line of a page, where it could be a title and an empty line follows. */
function titleInFirstLine({ text, blocks }: DocumentText): string | undefined {
  const at = blocks.findIndex(({ start, end }) => !isSiteFurniture(text.slice(start, end)));
  const first = blocks[at];
  const next = blocks.slice(at + 1).find(({ start, end }) => !isDayAlone(text.slice(start, end)));
  if (!first || first.lines > 2 || !next) return undefined;
  // A copy may have lost its empty lines; its paragraphs are one line each.
  const follows = next.end - next.start > longestHeadline || isSalutation(text.slice(next.start, next.end));
  if (!first.beforeBlank && !(first.lines === 1 && next.lines === 1 && follows)) return undefined;
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return words.length <= longestHeadline &&
    /^[\p{Lu}“"‘'«].*\s.*[^.:;,]$/u.test(words) &&
    !isOfMasthead(words) &&
    !isSalutation(words) &&
    !isCaption(words) &&
    !findDate(words)
    ? words
    : undefined;
}

/** "JOINT COMMUNIQUÉ": the first line, right over the occasion, the place and the day. */
function titleInCapitals({ text, lines }: DocumentText): string | undefined {
  const [first] = lines;
  const words = first && !first.beforeBlank ? text.slice(first.start, first.end) : '';
  return words.length <= 120 && /^[^\p{Ll}\d/]*\p{Lu}{4}[^\p{Ll}\d/]*$/u.test(words) ? words : undefined;
}
