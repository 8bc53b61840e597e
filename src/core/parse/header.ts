import type { Glossary } from '../glossary/glossary';
import { stateOfCode } from '../glossary/stateCodes';
import type { Genre, Header } from '../model/speech';
import type { Span } from '../model/span';
import { bodyIn, bodyOfRelease, bodyOfSymbol, committeeOfSymbol, resolutionSeries } from './bodies';
import { findDate, type FoundDate } from './dates';
import type { DocumentText } from './documentText';
import { fieldOf } from './frontMatter';
import { isCourt, isOfMasthead, type FrontPage } from './frontPage';
import type { OutlineDraft } from './outlineDraft';
import { meetingOpens } from './genres/itemHeadings';
import { datedLetter } from './genres/letter';
import type { TurnLabel } from './genres/record';
import { decisionOpening, findResolutionTitle, namedResolution } from './genres/resolutionTitle';
import type { Announcement } from './genres/announcement';
import { headlineAbove, leadOf } from './genres/pressRelease';
import { dayInFoot } from './meeting/adoptionDay';
import { readMeeting } from './meeting/meeting';
import { namesMeeting } from './meeting/number';
import { isPlaceLine, placeInHead, placeOf } from './place';
import { symbolInHead, symbolInName, wholeSymbol } from './ownSymbol';

/** What the header is read from, beside the text. */
export interface HeaderSigns {
  readonly document: DocumentText;
  readonly page: FrontPage | undefined;
  /** Base name of the file. */
  readonly name: string;
  /** Tells the States of a file's name. */
  readonly glossary: Glossary;
  readonly genre: Genre;
  readonly announced: Announcement | undefined;
  /** The text begins as a press release of the Organization does. */
  readonly release: boolean;
  readonly turns: readonly TurnLabel[];
  readonly outline: readonly OutlineDraft[];
  /** What the first line of a letter or a conversation tells. */
  readonly title?: string;
  readonly country?: string;
}

/** A line above a resolution that tells where it was adopted is no longer than this, in UTF-16 units; paragraphs are. */
const longestAdoption = 160;
/** So much is read of a line of the head: a title may tell its occasion at length. */
const longestLine = 700;
/** How many paragraphs the head of a document has at the most. */
const headBlocks = 24;

const publication = /\[[^[\]\n]{0,80}?[–—-]\s*([^[\]\n]{6,40})\]/;
/** `USA_75_2020.txt`: country, session and year, as the UN General Debate Corpus names its files. */
export const generalDebateName = /^([A-Z]{2,3})_(\d{1,2})_((?:19|20)\d\d)\b/;
/** Documents of the General Assembly and the Human Rights Council bear their session: `A/75/PV.12`, `A/RES/70/1`. */
const sessionInSymbol = /^A\/(?:HRC\/)?(?:(?:RES|DEC|C\.\d)\/)?(\d{1,3})\//;

/** Title, date, place, body, symbol, what is told of the meeting, and what the file's name tells. */
export function readHeader(signs: HeaderSigns): Header {
  const { document, name, genre } = signs;
  const debate = generalDebateName.exec(name);
  const date = readDate(signs, debate?.[3]);
  const title = fieldOf(document, 'title') ?? signs.title ?? titleOf(signs, date);
  const body =
    fieldOf(document, 'body') ??
    committeeOf(signs) ??
    (signs.release ? bodyOfRelease(symbolOf(signs, undefined) ?? '') : undefined) ??
    signs.page?.organ ??
    bodyOf(signs) ??
    bodyOfSymbol(fieldOf(document, 'symbol') ?? symbolOf(signs, undefined) ?? '', genre);
  const symbol = symbolOf(signs, body);
  const country = fieldOf(document, 'country') ?? debate?.[1] ?? signs.country;
  // A statement may tell its day twice, and its place only once.
  const days = date ? [date, ...(genre === 'statement' ? (date.again ?? []) : [])] : [];
  const besideDay = days.reduce<string | undefined>((found, day) => found ?? placeOf(document, day, genre), undefined);
  const beside = besideDay ?? (genre === 'statement' && !date ? placeInHead(document) : undefined);
  const place =
    fieldOf(document, 'place') ??
    (beside === title ? undefined : beside) ??
    signs.announced?.place ??
    (signs.release ? newsDivision.exec(document.text.slice(0, headLength))?.[1] : undefined);
  const told = debate?.[2] ?? document.frontMatter?.['session'] ?? sessionInSymbol.exec(symbol ?? '')?.[1];
  const session = Number(told) || undefined;
  const year = Number((date?.date ?? debate?.[3])?.slice(0, 4));
  const state = country?.length === 3 ? stateOfCode(country, year, signs.glossary) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(date && { date: date.date, ...(date.dateEnd !== undefined && { dateEnd: date.dateEnd }) }),
    ...(!date && debate?.[3] !== undefined && { date: debate[3] }),
    ...(place !== undefined && { place }),
    ...(body !== undefined && { body }),
    ...(symbol !== undefined && { symbol: `symbol/${symbol}` }),
    ...(country !== undefined && { country }),
    ...(state !== undefined && { state }),
    ...(session !== undefined && { session }),
    ...readMeeting(document, genre, symbol, signs.turns),
  };
}

/** "Department of Public Information • News and Media Division • New York". */
const newsDivision = /\bNews and Media Division\s\S\s(\p{L}[\p{L} ]+)$/mu;

/** How a record tells its meeting: "Held at Headquarters, New York, on Monday, 3 May 2041", in one line or two. */
const held = /^\s*(?:Held|Tenue|Celebrada|on\s\p{Lu}\p{Ll}+day,)(?!\p{L})/u;
/** The line in which a document tells its own day. */
const ownDay: ReadonlyMap<Genre, RegExp> = new Map([
  ['verbatim', held],
  ['summary', held],
  ['letter', datedLetter],
]);

interface HeadDate extends FoundDate {
  /** The paragraph or line that holds it, offsets of the view. */
  readonly line: { readonly start: number; readonly end: number };
  /** Where else in the head the same day stands. */
  readonly again?: readonly HeadDate[];
}

/** @param year that the file's name tells: another one of the head belongs to what is spoken of */
function readDate(
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
  // The days of a session may stand above the day on which the session adopted a resolution.
  const adoption =
    genre === 'resolution'
      ? (all.find(
          ({ line: { start, end } }) =>
            (end - start <= longestAdoption &&
              /\b(?:adopted\b|adoptée|aprobada)/i.test(text.slice(Math.max(0, start - 80), end))) ||
            decisionOpening.test(text.slice(start, Math.min(end, start + 160))),
        ) ?? dayInFoot(document))
      : undefined;
  // The paragraphs of a resolution tell the days of others.
  const opens = genre === 'resolution' ? outline.find(({ kind }) => kind !== 'heading')?.start : undefined;
  const dated = opens === undefined ? all : all.filter(({ line }) => line.start < opens);
  // The day on which a record or a letter is handed out stands above the one that it tells of itself.
  const own = ownDay.get(genre);
  const told = own && dated.find(({ line }) => own.test(text.slice(line.start, Math.min(line.end, line.start + 400))));
  // A line that holds nothing but a place and a date; then a dateline ("9 November 2011 –"); then any date of the head.
  const onlyDates = dated.filter(
    ({ line, found }) =>
      besides(text, line, found) <= 45 &&
      (found.end + 12 >= line.end - line.start || timeOfDay.test(text.slice(line.start + found.end, line.end))),
  );
  const inWords = onlyDates.find(({ line }) => /\p{L}/u.test(text.slice(line.start, line.end)));
  const alone = inWords ?? onlyDates[0];
  const opening = dated.find(
    ({ line, found }) => found.start === 0 || dateline.test(text.slice(line.start, line.start + found.start)),
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
  // What prose of any other kind tells is the day of something else.
  const adopted = dated.find(
    ({ line }) =>
      (genre !== 'other' || line.end - line.start <= longestAdoption) &&
      /\b(?:adopted|held|dated|meeting)\b/i.test(text.slice(line.start, line.end)),
  );
  const chosen =
    adoption ??
    told ??
    alone ??
    (spokenOf ? undefined : opening) ??
    published ??
    spoken ??
    (spokenOf || genre === 'news' ? undefined : adopted);
  const again = dated.filter(({ line, found }) => found.date === chosen?.found.date && line !== chosen.line);
  return chosen && { ...chosen.found, line: chosen.line, again: again.map(({ line, found }) => ({ ...found, line })) };
}

/** How many units a line holds besides its date; what stands left and right on the page may lie far apart. */
function besides(text: string, { start, end }: Span, found: FoundDate): number {
  return text.slice(start, end).replace(/\s{2,}/g, ' ').length - (found.end - found.start);
}

/** What may stand behind the day of a meeting: ", à 15 heures", ", a las 10.00 horas", ", at 10.15 a.m.". */
const timeOfDay =
  /^,?\s*(?:at|à|a las?)\s\d{1,2}(?:\s?[.:h]\s?\d{2})?\s*(?:[ap]\.?\s?m\.?|heures?(?:\s\d{1,2})?|h(?:\s\d{1,2})?|horas?)?\.?$/i;

function publicationDate(text: string): { line: HeadDate['line']; found: FoundDate } | undefined {
  const match = publication.exec(text);
  const found = match && findDate(match[1] ?? '');
  return match && found ? { line: { start: match.index, end: match.index + match[0].length }, found } : undefined;
}

/** What stands before the date of a dateline: "GENEVA, ", "OSTER CITY (Ruritania News), ". */
const dateline = /^[A-Z][A-Z .'’-]{2,30}(?:\s\([^()\n]{2,40}\))?,?\s\(?$/;

function bodyOf({ document, announced, genre, name }: HeaderSigns): string | undefined {
  // What is spoken in the general debate may well begin with another organ.
  if (generalDebateName.test(name)) return 'General Assembly';
  const { text, blocks } = document;
  const [first] = blocks;
  if (first && isCourt(text.slice(first.start, first.end))) return 'International Court of Justice';
  const formula = blocks
    .slice(0, 12)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 90)))
    .find((words) => /^[“"*_]*The\s.{5,60},[*_]*$/.test(words));
  if (genre === 'resolution') return bodyIn(formula ?? text.slice(0, headLength));
  const announcedIn =
    announced && bodyIn(text.slice(announced.start, announced.end), text.slice(announced.end, announced.end + 80));
  // A spokesperson speaks of what happens anywhere, and so does a briefing of which others tell.
  const ofAll = /^\p{L}*\s?Spokes/u.test(announced?.speaker?.role ?? '') || (genre === 'news' && announced);
  return announcedIn ?? (ofAll ? undefined : bodyIn(headBody(document, genre)));
}

/** The Main Committee of the General Assembly whose record a symbol names: `A/C.3/75/SR.5`. */
function committeeOf(signs: HeaderSigns): string | undefined {
  if (signs.genre !== 'verbatim' && signs.genre !== 'summary') return undefined;
  return committeeOfSymbol(symbolOf(signs, undefined) ?? '');
}

/** So many units have to tell where a document belongs. */
const headLength = 600;
/** A paragraph at least so long, which ends as a sentence does, is running text. */
const runningText = 80;

const citedOrgan = /\b(?:Assembly|Council)\s+[Rr]esolutions?\b/g;

/** A report names many organs; only what stands in its head tells where it belongs. */
function headBody({ text, blocks }: DocumentText, genre: Genre): string {
  // Behind the first paragraph of running text a letter or a paper speaks of others.
  if (genre === 'letter' || genre === 'other' || genre === 'report') {
    const prose = blocks.find(({ start, end }) => end - start >= runningText && text.charAt(end - 1) === '.');
    return text.slice(0, Math.min(headLength, prose?.start ?? headLength));
  }
  // The first paragraph of a conversation announces it; what is spoken of behind them may be anything.
  if (genre === 'interview') return text.slice(0, blocks[0]?.end);
  if (genre === 'news') return text.slice(0, 3000);
  // Whose resolution is cited need not be where somebody speaks.
  return text.slice(0, headLength).replace(citedOrgan, '');
}

const longestHeadline = 200;
/** So far down a heading that Markdown marks may name the document, in UTF-16 units. */
const titleReach = 3000;

function titleOf(
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
  if (announced && !announced.untitled && !told && !meetingOpens.test(text.slice(0, announced.start))) {
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
    return words === '' || words.length > longestHeadline * 2 || /[.,;:]$/.test(words) ? undefined : words;
  };
  const reported = genre === 'news' ? headline() : undefined;
  if (reported !== undefined) return reported;
  if (page?.title) return text.slice(page.title.start, page.title.end).replace(/\s+/g, ' ');
  const printed = outline.filter(({ kind }) => kind === 'heading');
  const own = printed.filter(({ text }) => !isPlaceLine(text));
  return (own.find(({ text }) => !isOfMasthead(text)) ?? own[0])?.text ?? titleInCapitals(document) ?? headline();
}

/** The first line of a page, where others stand between it and the first who speaks. */
function titleOfInterview({ text, blocks }: DocumentText, outline: readonly OutlineDraft[]): string | undefined {
  const [first, second] = blocks;
  const speaks = outline.find(({ kind }) => kind === 'turn')?.start ?? 0;
  if (!first?.beforeBlank || first.lines > 2 || !second || second.start >= speaks) return undefined;
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return words.length <= longestHeadline &&
    /^[\p{Lu}“"‘'«].*\s.*[^.:;,]$/u.test(words) &&
    !isOfMasthead(words) &&
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

/** What the front matter or the head tells wins over the name of the file. */
function symbolOf({ document, genre, name }: HeaderSigns, body: string | undefined): string | undefined {
  const field = fieldOf(document, 'symbol');
  const written = field && (wholeSymbol(field) ?? field.replace(/\s/g, ''));
  if (written) return written;
  return (
    symbolInHead(document.text) ??
    symbolBehindTitle(document, genre) ??
    (genre === 'resolution' ? symbolInTitle(document, body, symbolInName(name)) : symbolInName(name))
  );
}

/** "Report of the Secretary-General on lakes (S/2041/12)": so other sites name what they publish. */
function symbolBehindTitle({ text, blocks }: DocumentText, genre: Genre): string | undefined {
  const [first] = blocks;
  if (!first || (genre !== 'report' && genre !== 'letter')) return undefined;
  const { start, end } = first;
  const words = /\(([A-Z]{1,5}\/[^\s()]{3,40})\)$/.exec(text.slice(Math.max(start, end - 50), end))?.[1];
  return words === undefined ? undefined : wholeSymbol(words);
}

/** @param named the symbol that the file's name tells: it decides where the organ of a number is not known */
function symbolInTitle(
  document: DocumentText,
  body: string | undefined,
  named: string | undefined,
): string | undefined {
  const title = findResolutionTitle(document);
  if (!title) return named ?? namedResolution(document)?.symbol;
  const { session, number, year, decision } = title;
  if (session === undefined) return `S/RES/${number}(${year})`;
  const organ = resolutionSeries(body ?? '') ?? (named === undefined ? 'A' : undefined);
  return organ ? `${organ}/${decision ? 'DEC' : 'RES'}/${session}/${number}` : named;
}
