import type { Genre } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate, type FoundDate } from '../dates';
import { fieldOf } from './frontMatter';
import { distribution } from './frontPage';
import { datedLetter } from '../genres/letter';
import { decisionOpening } from '../genres/resolutionTitle';
import { dayInFoot } from '../meeting/adoptionDay';
import { opensDateline } from './dateline';
import { isPlaceLine } from './place';
import type { HeaderSigns } from './signs';

/** A line above a resolution that tells where it was adopted is no longer than this, in UTF-16 units; paragraphs are. */
const longestAdoption = 160;
/** So much is read of a line of the head: a title may tell its occasion at length. */
const longestLine = 700;
/** How many paragraphs the head of a document has at the most. */
const headBlocks = 24;

const publication = /\[[^[\]\n]{0,80}?[–—-]\s*([^[\]\n]{6,40})\]/;
/** How a record tells its meeting: "Held at Headquarters, New York, on Monday, 3 May 2041", in one line or two. */
const held = /^\s*(?:Held|Tenue|Celebrada|on\s\p{Lu}\p{Ll}+day,)(?!\p{L})/u;
/** The same behind other words: "Summary record of the 5th meeting held at Headquarters, New York, on Monday, 3 May 2041". */
const heldAmid =
  /(?<=meeting,?\s{1,3})(?:[Hh]eld\s(?:at|in|on)|Tenue\s(?:au|à)|Celebrada\sen)\s[^.;:]{0,120}?\d{4}(?!\d)/u;
/** Where it stands in the head, in UTF-16 units. */
const heldWithin = 2500;
/** The line in which a document tells its own day. */
const ownDay: ReadonlyMap<Genre, RegExp> = new Map([
  ['verbatim', held],
  ['summary', held],
  ['letter', datedLetter],
  ['news', /^(?:First )?(?:Published|Posted|Released)\b/i],
  ['statement', /^(?:As )?delivered\b/i],
]);

/** The day of a document, and where its head tells it. */
export interface HeadDate extends FoundDate {
  /** The paragraph or line that holds it, offsets of the view. */
  readonly line: { readonly start: number; readonly end: number };
  /** Where else in the head the same day stands. */
  readonly again?: readonly HeadDate[];
}

/**
 * The day that a document tells of itself.
 * @param year that the file's name tells: another one of the head belongs to what is spoken of
 */
export function readDate(
  { document, genre, announced, turns, outline }: HeaderSigns,
  year: string | undefined,
): HeadDate | undefined {
  const given = findDate(fieldOf(document, 'date') ?? '');
  if (given) return { ...given, line: { start: 0, end: 0 } };
  const { text, lines, blocks } = document;
  // A speech that nobody announces has no head but lines of their own: a date in its paragraphs is one it speaks of.
  const spokenOf = genre === 'statement' && !announced;
  // Where somebody has the floor, the head of a record is over.
  const over = genre === 'verbatim' ? (turns[0]?.start ?? Infinity) : Infinity;
  const head: readonly Span[] = spokenOf
    ? blocks.slice(0, headBlocks * 2).filter((block) => block.lines === 1)
    : lines.slice(0, headBlocks * 2).filter(({ start }) => start < over);
  const all = head
    .map((line) => ({ line, found: findDate(text.slice(line.start, Math.min(line.end, line.start + longestLine))) }))
    .filter((item): item is { line: (typeof head)[number]; found: FoundDate } => item.found !== undefined)
    .filter(({ found }) => year === undefined || found.date.startsWith(year));
  // The paragraphs of a resolution tell the days of others.
  const paragraphs = genre === 'resolution' ? outline.filter(({ kind }) => kind !== 'heading') : [];
  // The days of a session may stand above the day on which the session adopted a resolution.
  const sitting = genre === 'statement' || genre === 'news' ? undefined : meetingDay(text, year);
  const sat = sitting && sitting.line.start < (paragraphs[0]?.start ?? Infinity) ? sitting : undefined;
  const adoption =
    genre === 'resolution'
      ? (sat ??
        all.find(
          ({ line: { start, end } }) =>
            (!paragraphs.some((paragraph) => paragraph.start <= start && start < paragraph.headEnd) &&
              end - start <= longestAdoption &&
              /\b(?:adopted\b|adoptée|aprobada)/i.test(text.slice(Math.max(0, start - 80), end))) ||
            decisionOpening.test(text.slice(start, Math.min(end, start + 160))),
        ) ??
        dayInFoot(document))
      : undefined;
  const opens = paragraphs[0]?.start;
  const dated = opens === undefined ? all : all.filter(({ line }) => line.start < opens);
  // The day on which a record or a letter is handed out stands above the one that it tells of itself.
  const own = ownDay.get(genre);
  const isRecord = own === held;
  const told =
    (own && dated.find(({ line }) => own.test(text.slice(line.start, Math.min(line.end, line.start + 400))))) ??
    (isRecord ? sitting : undefined);
  // The day on which a document is issued may stand in a line with the rest: "Distr.: General 3 May 2041 Original: English".
  const issued = dated.find(({ line, found }) =>
    distribution.test(text.slice(Math.max(0, line.start + found.start - 40), line.start + found.start)),
  );
  // A line that holds nothing but a place and a date; then a dateline ("9 November 2011 –"); then any date of the head.
  const onlyDates = dated.filter(
    ({ line, found }) =>
      besides(text, line, found) <= 45 &&
      (found.end + 12 >= line.end - line.start ||
        timeOfDay.test(text.slice(line.start + found.end, line.end)) ||
        (found.start === 0 && isPlaceLine(text.slice(line.start + found.end, line.end)))),
  );
  const inWords = onlyDates.find(({ line }) => /\p{L}/u.test(text.slice(line.start, line.end)));
  const opening = dated.find(
    ({ line, found }) =>
      found.start === 0 ||
      opensDateline(text.slice(line.start, line.start + found.start), text.slice(line.start + found.end, line.end)),
  );
  const published = genre === 'news' ? publicationDate(text) : undefined;
  // Below what announces, a sentence that fills the page tells the day of something else.
  const spoken = dated.find(
    ({ line: { start, end } }) =>
      announced &&
      end > announced.start &&
      start <= announced.end + 200 &&
      !(
        genre === 'statement' &&
        start >= announced.end &&
        end - start > longestAdoption &&
        /^(?:On|In|Since)\s/.test(text.slice(start, start + 6))
      ),
  );
  // A stamp in figures tells when a page was put up; the words that announce a speech tell its day.
  const within = spoken && announced && spoken.line.start <= announced.start && spoken.line.end >= announced.end;
  const alone = inWords ?? (within ? spoken : onlyDates[0]);
  // What prose of any other kind tells is the day of something else; that of a report may tell when its meeting was held.
  const adopted = dated.find(({ line: { start, end } }) => {
    const short = end - start <= longestAdoption;
    const own = short || genre !== 'report' ? /\b(?:adopted|held|dated|meeting)\b/i : /\b(?:held|meeting)\b/i;
    return (short || genre !== 'other') && own.test(text.slice(start, end));
  });
  const chosen =
    adoption ??
    told ??
    issued ??
    (genre === 'other' ? sitting : undefined) ??
    alone ??
    (spokenOf ? undefined : opening) ??
    published ??
    spoken ??
    (spokenOf || genre === 'news' ? undefined : (sitting ?? adopted));
  const again = dated.filter(({ line, found }) => found.date === chosen?.found.date && line !== chosen.line);
  return chosen && { ...chosen.found, line: chosen.line, again: again.map(({ line, found }) => ({ ...found, line })) };
}

interface Dated {
  readonly line: Span;
  readonly found: FoundDate;
}

/** The day on which the head says that a meeting was held, wherever in a line. */
function meetingDay(text: string, year: string | undefined): Dated | undefined {
  const match = heldAmid.exec(text.slice(0, heldWithin));
  const found = match && findDate(match[0]);
  if (!found || (year !== undefined && !found.date.startsWith(year))) return undefined;
  return { found, line: { start: match.index, end: match.index + match[0].length } };
}

/** How many units a line holds besides its date; what stands left and right on the page may lie far apart. */
function besides(text: string, { start, end }: Span, found: FoundDate): number {
  return text.slice(start, end).replace(/\s{2,}/g, ' ').length - (found.end - found.start);
}

/** What may stand behind the day of a meeting: ", à 15 heures", ", a las 10.00 horas", ", at 10.15 a.m.", "; 1000 hrs EDT / 1930 hrs IST]". */
const timeOfDay =
  /^[,;|]?\s*\d{1,2}[.:]?\d{2}\s?(?:hrs?|hours|[ap]\.?m\.?)(?:\s[A-Z]{2,4})?(?:\s?\/\s?\d{1,2}[.:]?\d{2}\s?(?:hrs?|hours)(?:\s[A-Z]{2,4})?)?[\])]?$|^,?\s*(?:at|à|a las?)\s\d{1,2}(?:\s?[.:h]\s?\d{2})?\s*(?:[ap]\.?\s?m\.?|heures?(?:\s\d{1,2})?|h(?:\s\d{1,2})?|horas?)?\.?$/i;

function publicationDate(text: string): { line: HeadDate['line']; found: FoundDate } | undefined {
  const match = publication.exec(text);
  const found = match && findDate(match[1] ?? '');
  return match && found ? { line: { start: match.index, end: match.index + match[0].length }, found } : undefined;
}
