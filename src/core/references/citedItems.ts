import { securityCouncilYear } from './numbering';
import { monthNumber, type CitedDate } from './sessions';

/** One number of a list of resolutions or decisions, as the words give it. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly form: 'year' | 'roman' | 'session' | 'bare';
  readonly number: number;
  /** Year, Roman session, Arabic session, or the letter of a bare number. */
  readonly qualifier: string;
  readonly part: string;
  readonly decision: boolean;
  readonly date?: CitedDate;
  /** The year alone behind a bare number: "resolution 2758 of 1971". */
  readonly year?: number;
}

const withYear = /(\d{1,4})(?:[^\S\n]{0,2}\n?[^\S\n]{0,9}[A-Z](?![A-Za-z]))?\s*[[(]\s*((?:19|20)\d\d)\s*[\])]?/y;
const withRoman =
  /(\d{1,4})(?:[^\S\n]{0,2}\n?[^\S\n]{0,9}[A-Z](?:\s?(?:and|to|[-–,])\s?[A-Z])*)?\s*[[(]\s*((?:E?S\s?[-–]\s?)?[IVXLl]{1,8})\s*[\])]/y;
const withSession =
  /((?:E?S[-–]\d{1,2})|(?:19|20)\d\d|\d{1,3})\/(\d{1,3})(?:\s?([A-Z](?:[-–][A-Z])?)(?![A-Za-z’']))?(?![\d/])/y;
const bare =
  /(?!\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7}\s(?:19|20)\d\d)(\d{1,4})(?:\s?([A-Z])(?![A-Za-z’'.]))?(?![\d%]|[.,/]\d|\s?(?:per\s+cent|million|billion))/y;

/** "1701/2006": the year of a number of the Security Council behind a slash. */
const withSlashedYear = /([1-9]\d{2,3})\/((?:19|20)\d\d)(?![\d/])/y;
const yearBehind = /\s+(?:of|in|from|de|en)\s+((?:19|20)\d\d)(?![\d/])/y;

/** What joins items: a footnote's number may be glued to the comma, a noun may stand again. */
const separator =
  /(?:\s*\])?(?:\s*[,;](?:\d{1,2}(?=\s))?\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|\s+(?:and|or|&|et|y|as\s+well\s+as)\s+)[[(]?(?:(?:its\s+)?(?:(resolutions?)|(decisions?))\s+)?(?=\d|E?S[-–]\d)/y;
const dated =
  /(?:\s*,)?\s+(?:of|adopted\s+on|on)\s+(?:\d{1,2}\s+(?:of\s+)?)?(\p{L}{3,9})\s+(?:of\s+)?((?:19|20)\d\d)\d{0,2}/uy;
const datedLoosely = /(?:\s*,)?\s+(?:of|du|de)\s+(?:\d{1,2}\s+)?(?:\p{L}+\s+)?(?:de\s+)?((?:19|20)\d\d)?/uy;

/** The items of a list that begins at `start`, dates between them included. */
export function itemsAt(text: string, start: number, decision: boolean): Item[] {
  const items: Item[] = [];
  for (let at = start, deciding = decision; ;) {
    const item = itemAt(text, at, deciding);
    if (!item) return items;
    const previous = items.at(-1);
    // A bare number goes on a list only of its like: "resolutions 242 and 338", not "resolution 242 (1967), 3 years".
    if (previous && item.form === 'bare' && (previous.form !== 'bare' || item.number < 10)) return items;
    items.push(item);
    const next = separatorAt(text, item.end);
    if (!next) return items;
    if (next[1]) deciding = false;
    if (next[2]) deciding = true;
    at = separator.lastIndex;
  }
}

const slashed = /([1-9]\d{2,3})\/([1-9]\d{2,3})(?![\d/])/y;

/** "UNSCR 242/338": two resolutions of the Security Council, whose numbers have no session. Empty where there is no pair. */
export function pairAt(text: string, at: number): Item[] {
  slashed.lastIndex = at;
  const [all, first = '', second = ''] = slashed.exec(text) ?? [];
  if (all === undefined || securityCouncilYear(Number(first)) === Number(second)) return [];
  const bareAt = (start: number, digits: string): Item => {
    const end = start + digits.length;
    return { start, end, form: 'bare', number: Number(digits), qualifier: '', part: '', decision: false };
  };
  return [bareAt(at, first), bareAt(at + first.length + 1, second)];
}

/** Only a date that leads on to another item belongs to the list. */
function separatorAt(text: string, end: number): RegExpExecArray | null {
  for (const date of [dated, datedLoosely]) {
    date.lastIndex = end;
    const words = date.exec(text)?.[0];
    if (words === undefined) continue;
    separator.lastIndex = end + words.length;
    const next = separator.exec(text);
    if (next) return next;
  }
  separator.lastIndex = end;
  return separator.exec(text);
}

/** The number at `start`, with the date right behind it. */
export function itemAt(text: string, start: number, decision: boolean): Item | undefined {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const make = (form: Item['form'], [all]: RegExpExecArray, number = '', qualifier = '', part = ''): Item => {
    const end = start + all.length;
    const date = dateAt(text, end);
    const year = form === 'bare' && !date ? yearAt(text, end) : undefined;
    return {
      start,
      end,
      form,
      number: Number(number),
      qualifier,
      part,
      decision,
      ...(date && { date }),
      ...(year && { year }),
    };
  };
  let found = match(withYear);
  if (found) return make('year', found, found[1], found[2]);
  found = match(withRoman);
  if (found) {
    const session = found[2]?.replace(/[\s–]/g, (c) => (c === '–' ? '-' : '')).replace(/l/g, 'I');
    return make('roman', found, found[1], session);
  }
  found = match(withSlashedYear);
  if (found && securityCouncilYear(Number(found[1])) === Number(found[2]))
    return make('year', found, found[1], found[2]);
  found = match(withSession);
  if (found) return make('session', found, found[2], found[1]?.replace('–', '-'), found[3]?.replace('–', '-'));
  found = match(bare);
  return found ? make('bare', found, found[1], found[2] ?? '') : undefined;
}

const ofDate = /(?:\s*,)?\s+(?:of|adopted\s+on)\s+\d{1,2}\s+(\p{L}{3,9})\s+((?:19|20)\d\d)(?!\d)/uy;

/** The full date of adoption that the words right behind a reference give: " of 19 December 1991". */
export function datedAt(text: string, at: number): CitedDate | undefined {
  ofDate.lastIndex = at;
  const found = ofDate.exec(text);
  const month = monthNumber(found?.[1] ?? '');
  return found && month ? { year: Number(found[2]), month } : undefined;
}

function yearAt(text: string, at: number): number | undefined {
  yearBehind.lastIndex = at;
  return Number(yearBehind.exec(text)?.[1]) || undefined;
}

/** The date at `at`: " of 19 December 1991", " on 30 April 2007". */
function dateAt(text: string, at: number): CitedDate | undefined {
  dated.lastIndex = at;
  const found = dated.exec(text);
  const month = monthNumber(found?.[1] ?? '');
  return found && month ? { year: Number(found[2]), month } : undefined;
}
