import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { isOfMasthead } from './frontPage';
import { meetingOpens } from '../genres/itemHeadings';
import { romanHeading } from '../genres/headings';
import { headlineAbove, leadOf } from '../genres/pressRelease';
import { namesMeeting } from '../meeting/number';
import type { OutlineDraft } from '../outlineDraft';
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
  { document, page, genre, announced, release, turns, outline }: HeaderSigns,
  date: HeadDate | undefined,
): string | undefined {
  const { text, blocks, headings } = document;
  // What a record has above its first turn are the names of the organ and of the meeting.
  const isRecord = genre === 'verbatim' || genre === 'summary';
  const reach = isRecord ? Math.min(titleReach, turns[0]?.start ?? titleReach) : titleReach;
  const marked = headings
    .filter(({ start }) => start < reach)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const named = marked.filter((words) => !isOfMasthead(words));
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
  if (genre === 'news' && date && !release) {
    // The headline is the last full line on its own ahead of the dateline.
    const before = blocks.filter(
      ({ end, start, afterBlank, beforeBlank }) =>
        end <= date.line.start && afterBlank && beforeBlank && end - start >= 25,
    );
    const headline = before.at(-1);
    if (headline) return text.slice(headline.start, headline.end).replace(/\s+/g, ' ');
  }
  if (genre === 'resolution') return outline[0]?.kind === 'heading' ? outline[0].text : undefined;
  if (genre === 'interview') return titleOfInterview(document, outline);
  if (genre !== 'report' && genre !== 'news' && genre !== 'other') return undefined;
  const headline = () => {
    const lead = leadOf(document);
    const { start, end } = (lead && headlineAbove(lead.start, document)) ?? { start: 0, end: 0 };
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return words === '' || words.length > longestHeadline * 2 || /[.,;:]$|\bPhoto\//.test(words) ? undefined : words;
  };
  const reported = genre === 'news' ? headline() : undefined;
  if (reported !== undefined) return reported;
  if (page?.title) return text.slice(page.title.start, page.title.end).replace(/\s+/g, ' ');
  const printed = outline.filter(({ kind }) => kind === 'heading');
  const own = printed.filter(({ text }) => !isPlaceLine(text) && !/^(?:Article|Artículo)\s/i.test(text));
  // Where only parts and what stands below prose have headings, the title stands above them as words of any kind.
  const prose = leadOf(document)?.start ?? Infinity;
  const naming = own.filter(({ text }) => !isOfMasthead(text) && !romanHeading.test(text));
  const shown = naming.find(({ start }) => start < prose);
  // What stands below the day tells where it was.
  const above = date && (shown?.start ?? Infinity) > date.line.start ? titleAboveDay(document, date) : undefined;
  const first = above === undefined ? shown : { text: above };
  return (
    first?.text ??
    titleInCapitals(document) ??
    headline() ??
    (naming[0] ?? own[0])?.text ??
    (genre === 'other' ? titleInFirstLine(document) : undefined)
  );
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

/** The first line of a page, where others stand between it and the first who speaks. */
function titleOfInterview(document: DocumentText, outline: readonly OutlineDraft[]): string | undefined {
  const speaks = outline.find(({ kind }) => kind === 'turn')?.start ?? 0;
  const [, second] = document.blocks;
  return second && second.start < speaks ? titleInFirstLine(document) : undefined;
}

/** "Boats on a lake (UN Photo/...)". */
const caption = /\((?:UN )?Photo/;
/** The first line of a page, where it could be a title and an empty line follows. */
function titleInFirstLine({ text, blocks }: DocumentText): string | undefined {
  const [first] = blocks;
  if (!first?.beforeBlank || first.lines > 2 || blocks.length < 2) return undefined;
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return words.length <= longestHeadline &&
    /^[\p{Lu}“"‘'«].*\s.*[^.:;,]$/u.test(words) &&
    !isOfMasthead(words) &&
    !caption.test(words) &&
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
