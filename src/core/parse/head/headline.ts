import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { isOfMasthead } from './frontPage';
import { isCaption, isSiteFurniture } from './furniture';
import { wholeSymbol } from './ownSymbol';

/** What stands above the words besides the headline. */
const masthead =
  /^(?:By\s|(?:United Nations )?Press Release|For information|\(?Check against delivery\b|\(?Received\b|Department of (?:Public Information|Global Communications)\b|Meeting Summar(?:y|ies)$|Plenary$|In progress at UNHQ$|(?:\p{L}+-)?\p{L}+ General Assembly$|(?:[\p{L}-]+|\d{4}) session\b)/iu;
/** "62nd Meeting (PM)", "15th & 16th Meetings (AM & PM)", "2041 SESSION, 10TH MEETING (AM)". */
export const ofMeeting = '\\d(?:st|nd|rd|th)\\b.{0,30}\\bmeetings?\\*?\\s\\((?:AM|PM|Night|Resumed)';
const meeting = new RegExp(ofMeeting, 'i');
/** What begins in the line above goes on in small letters, or behind these. */
const goesOn = /(?:[,;]|\s(?:of|the|to|and|for|in|on|with|at|by|as|from))$/i;

/** "I. Values and principles" heads a section. */
const section = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.\s/;

/** So many units make a paragraph that reports. */
const fewestLead = 100;
const leadBlocks = 14;
const headLines = 40;
/** A headline that ends with a full stop is no longer than this, in UTF-16 units. */
const longestSentence = 100;

/** The first paragraph of running text. */
export function leadOf({ text, blocks }: DocumentText): Block | undefined {
  return blocks
    .slice(0, leadBlocks)
    .find(({ start, end }) => end - start >= fewestLead && /[.!?:”"]/.test(text.charAt(end - 1)));
}

/**
 * The headline of a release or a report, over its words; one that is broken in the middle goes on below. Of several lines
 * that could be one, it is the one whose words the text takes up: others name the site, the rubric, the weather.
 */
export function headlineAbove(before: number, { text, lines }: DocumentText): Span | undefined {
  const above = lines.slice(0, headLines).filter(({ end }) => end <= before);
  // The name of the site may stand over its services, the headline stands below them.
  const services = above.findLastIndex(({ start, end }) => isSiteFurniture(text.slice(start, end)));
  const below = headlinesIn(above.slice(services + 1), text);
  const all = below.length > 0 ? below : headlinesIn(above, text);
  const found = all.filter(({ start }) => !section.test(text.slice(start, start + 8)));
  if (found.length < 2) return found[0] ?? all[0];
  const taken = new Set(carrying(text.slice(before, before + takenUp)));
  const scored = found.map((headline) => ({
    headline,
    score: scoreOf(text.slice(headline.start, headline.end), taken),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).headline;
}

/** So much of a text takes up the words of its headline, in UTF-16 units. */
const takenUp = 1200;

/** How many of its words that carry meaning the text takes up, and how large a part of them all; a single one is no evidence. */
function scoreOf(headline: string, taken: ReadonlySet<string>): number {
  const words = carrying(headline);
  const again = words.filter((word) => taken.has(word)).length;
  return again < 2 ? 0 : (again * again) / words.length;
}

/** The beginnings of the words that carry meaning: "extends" and "extended" are taken for one. */
function carrying(words: string): string[] {
  return [...new Set(words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])].map((word) => word.slice(0, 5));
}

function headlinesIn(above: readonly Span[], text: string): Span[] {
  const found: Span[] = [];
  const wordsOf = (line: Span | undefined) => (line ? text.slice(line.start, line.end) : '');
  for (let i = 0; i < above.length; i++) {
    const first = above[i];
    if (!first || standsAroundHeadline(wordsOf(first))) continue;
    let { end } = first;
    for (; belongs(text.slice(first.start, end), wordsOf(above[i + 1])); i++) end = above[i + 1]?.end ?? end;
    const words = text.slice(first.start, end).replace(/\s+/g, ' ');
    if (isSentence(words)) continue;
    // What stands right over the meeting is the organ.
    if (
      /\s\S+\s/.test(words) &&
      !isCaption(words) &&
      !standsAroundHeadline(words) &&
      !meeting.test(wordsOf(above[i + 1]))
    )
      found.push({ start: first.start, end });
  }
  return found;
}

/** Whether a line is of what a release prints around its headline: its kind, its symbol and day, its organ and meeting. */
export function standsAroundHeadline(words: string): boolean {
  return (
    masthead.test(words) ||
    meeting.test(words) ||
    isOfMasthead(words) ||
    isSiteFurniture(words) ||
    wholeSymbol(words) !== undefined ||
    (findDate(words) !== undefined && words.length < 60)
  );
}

/** Whether words tell what a text is about rather than to head it. */
export function isSentence(words: string): boolean {
  return words.length > longestSentence && /\p{Ll}\.$/u.test(words);
}

/** Whether a line goes on with the headline above it. */
function belongs(headline: string, words: string): boolean {
  if (words === '' || standsAroundHeadline(words)) return false;
  const capitals = words === words.toUpperCase() && headline === headline.toUpperCase();
  return goesOn.test(headline) || /^\p{Ll}/u.test(words) || capitals;
}
