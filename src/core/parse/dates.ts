/** Dates as UN documents write them, turned into ISO 8601. */

const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  janvier: 1,
  février: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  enero: 1,
  febrero: 2,
  marzo: 3,
  abril: 4,
  mayo: 5,
  junio: 6,
  julio: 7,
  agosto: 8,
  septiembre: 9,
  octubre: 10,
  noviembre: 11,
  diciembre: 12,
};
const englishMonths = Object.keys(months).slice(0, 12);
const month = `(${Object.keys(months).join('|')}|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
const year = '((?:18|19|20)\\d\\d)';
const day = '(\\d{1,2})(?:st|nd|rd|th|er)?';

/** "20 October 2023", "1-2 March 2016", "30 April to 2 May 2024", "le 3 mars 2015", "3 de marzo de 2015". */
const dayFirst = new RegExp(
  `(?<![\\d/])${day}(?:\\s+${month})?(?:\\s*(?:-|–|—|to|and|et|au|y|al)\\s*${day})?\\s+(?:de\\s+|of\\s+)?${month},?\\s+(?:de\\s+)?${year}(?!\\d)`,
  'i',
);
/** "January 10, 2017", "March 1-2, 2016", "September 28 - October 1, 2015". */
const monthFirst = new RegExp(
  `${month}\\s+${day}(?:\\s*(?:-|–|—|to|and)\\s*(?:${month}\\s+)?${day})?,?\\s+${year}(?!\\d)`,
  'i',
);
const fourDigits = /(?:18|19|20)\d\d/;
/** "2041-05-07", "2041-5-7", "2041/5/7"; where full stops stand between, the day goes first: "7.5.2041". */
const figures =
  /(?<![\d/.\p{L}])(?:((?:19|20)\d\d)(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2}))|(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d))(?![\d/]|\.\d)/u;

/** A line of nothing else: "24/06/2004", the day first as the Organization writes it, "24-06-2004 | 15:27", and "20040624", also before a sentence. */
const lineOfFigures =
  /^\s*(?:(\d\d)(?:\/(\d\d)\/|-(\d\d)-)((?:19|20)\d\d)(?:\s?\|?\s\d{1,2}:\d\d)?\s*$|((?:19|20)\d\d)(\d\d)(\d\d)(?:\s*$|(?=\s+\p{Lu}\p{L}*\s)))/u;

/** A date or a span of days in a text; `start` and `end` are offsets of the text that was searched. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly dateEnd?: string;
}

/** The first full date of `text`. */
export function findDate(text: string): FoundDate | undefined {
  if (!fourDigits.test(text)) return undefined;
  const candidates = [fromDayFirst(text), fromMonthFirst(text), fromFigures(text), fromLineOfFigures(text)].filter(
    (found) => found !== undefined,
  );
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

function fromDayFirst(text: string): FoundDate | undefined {
  const match = dayFirst.exec(text);
  if (!match) return undefined;
  const [all, first = '', firstMonth, second, lastMonth = '', inYear = ''] = match;
  return made(match.index, all, inYear, firstMonth ?? lastMonth, first, lastMonth, second);
}

function fromMonthFirst(text: string): FoundDate | undefined {
  const match = monthFirst.exec(text);
  if (!match) return undefined;
  const [all, inMonth = '', first = '', secondMonth, second, inYear = ''] = match;
  return made(match.index, all, inYear, inMonth, first, secondMonth ?? inMonth, second);
}

function fromFigures(text: string): FoundDate | undefined {
  const match = figures.exec(text);
  if (!match) return undefined;
  const [all, inYear = match[8] ?? '', inMonth = match[4] ?? match[7] ?? '', inDay = match[5] ?? match[6] ?? ''] =
    match;
  if (!existsDay(Number(inYear), Number(inMonth), Number(inDay))) return undefined;
  const date = `${inYear}-${inMonth.padStart(2, '0')}-${inDay.padStart(2, '0')}`;
  return { start: match.index, end: match.index + all.length, date };
}

function fromLineOfFigures(text: string): FoundDate | undefined {
  const [all, first, slashed, dashed, lastYear, firstYear = '', inMonth = '', inDay = ''] =
    lineOfFigures.exec(text) ?? [];
  if (all === undefined) return undefined;
  const second = slashed ?? dashed ?? '';
  // Where the second number is no month, the first one is.
  const [month, day] = first === undefined ? [inMonth, inDay] : Number(second) > 12 ? [first, second] : [second, first];
  const inYear = lastYear ?? firstYear;
  if (!existsDay(Number(inYear), Number(month), Number(day))) return undefined;
  return { start: 0, end: all.length, date: `${inYear}-${month}-${day}` };
}

function made(
  start: number,
  all: string,
  inYear: string,
  firstMonth: string,
  first: string,
  lastMonth: string,
  last: string | undefined,
): FoundDate | undefined {
  const date = isoDate(inYear, firstMonth, first);
  if (!date) return undefined;
  const dateEnd = last === undefined ? undefined : isoDate(inYear, lastMonth, last);
  return { start, end: start + all.length, date, ...(dateEnd !== undefined && { dateEnd }) };
}

function isoDate(inYear: string, inMonth: string, inDay: string): string | undefined {
  const number = monthNumber(inMonth);
  if (!existsDay(Number(inYear), number, Number(inDay))) return undefined;
  return `${inYear}-${String(number).padStart(2, '0')}-${inDay.padStart(2, '0')}`;
}

/** From 1; 0 where it names none. */
function monthNumber(named: string): number {
  const name = named.toLowerCase().replace('.', '');
  return months[name] ?? englishMonths.findIndex((full) => full.startsWith(name)) + 1;
}

function existsDay(inYear: number, inMonth: number, inDay: number): boolean {
  if (inMonth < 1 || inMonth > 12 || inDay < 1) return false;
  // Day 0 of the next month is the last day of this one.
  return inDay <= new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
}

/** Whether words are a day and no more than a mark or two besides. */
export function isDayAlone(words: string): boolean {
  const day = findDate(words);
  return day !== undefined && words.length - (day.end - day.start) <= 4;
}

/** "on Tuesday, 3 May", "on 5 and 6 May", "On May 3": a day on which something happened. */
const onDay = new RegExp(
  `\\bon\\s+(?:\\p{L}+day,?\\s+)?(?:(?:\\d{1,2}\\s*(?:-|–|to|and)\\s*)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|${month}\\s+\\d{1,2}(?!\\d))`,
  'giu',
);

/** The months, from 1, of the days on which words tell that something happened, with or without their year. */
export function monthsOfDays(words: string): number[] {
  return [...words.matchAll(onDay)].map(([, before, behind]) => monthNumber(before ?? behind ?? ''));
}
