import { isCapital, isDigit } from '../model/ascii';
import { itemAt, type Item } from './citedItems';
import type { FoundReference } from './found';
import { sessionOfAssemblyNumber, securityCouncilYear } from './numbering';
import { identityOf } from './resolutionIdentity';
import { assemblySat, humanRightsCouncilSat } from './sessions';

const numberBefore = /(?<![\p{L}\p{N}/.,$€£-])\d{2,4}(?:\s?[A-Z](?:\s?(?:and|to|[-–,])\s?[A-Z])*)?\s{0,2}$/u;
const inBrackets = /\s{0,2}(?:(?:19|20)\d\d|(?:E?S-)?[IVXL]{1,8})\s{0,2}[)\]](?![\w/])/y;
const sessionBefore = /(?<![\p{L}\p{N}/.,$€£–-])(?:E?S[-–]\d{1,2}|\d{1,4})$/u;

/** "presidential statement 2015/25", "PRST 2015/25", "its presidential statements 2015/25 and" */
const presidential =
  /(?:[Pp]residential\s+[Ss]tatements?|[Dd]éclarations?\s+présidentielles?|[Dd]eclaraci(?:ón|ones)\s+presidencial(?:es)?|\bPRST)\s+(?:\d{4}\/\d{1,2}(?:,\s+|\s+(?:and|et|y)\s+)){0,4}$/;

/**
 * Finds numbers of resolutions that prove themselves, whether or not the noun stands near: "renewed in 2471 (2019)",
 * "[2603 A (XXIV)]", "in its 70/1 of 25 September 2015". The number must be of that year or session.
 */
export function findStandalone(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  findNumbersWithBracket(text, found);
  findNumbersWithDate(text, found);
  return found;
}

function findNumbersWithBracket(text: string, found: FoundReference[]): void {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    if (!isDigitOrSpace(text.charCodeAt(at - 1)) && !isCapital(text.charCodeAt(at - 1))) continue;
    inBrackets.lastIndex = at + 1;
    if (!inBrackets.test(text)) continue;
    const number = numberBefore.exec(text.slice(Math.max(0, at - 16), at))?.[0];
    if (number === undefined) continue;
    const start = at - number.length;
    if (actBefore.test(text.slice(Math.max(0, start - 24), start))) continue;
    const item = itemAt(text, start, false);
    if (item && provesItself(item)) {
      const identity = identityOf(item, undefined, () => undefined);
      if (identity) found.push({ start, end: item.end, ...identity, confidence: 'rule' });
    }
  }
}

/** Acts and cases count in the same way: "Law No. 1973 (2011)". */
const actBefore =
  /(?<!\p{L})(?:[Nn]os?\.|[Nn][°º]\.?|[Nn]úm\.|(?:[Dd]ecree|[Ll]aw|[Aa]ct|[Cc]ase|[Dd]irective|[Rr]egulation|[Oo]rdinance|[Oo]rder|[Bb]ill|[Dd]écret|[Dd]ecreto|[Ll]oi|[Ll]ey|ISO|IEC)s?)\s+$/u;

/** A number of the Council from a hundred on that is of the year in the bracket, or one of the Assembly of its session: only the Assembly has special ones. */
function provesItself({ form, number, qualifier }: Item): boolean {
  if (form === 'year') return number >= 100 && securityCouncilYear(number) === Number(qualifier);
  return form === 'roman' && (/^E?S-/.test(qualifier) || sessionOfAssemblyNumber(number) === qualifier);
}

function findNumbersWithDate(text: string, found: FoundReference[]): void {
  // Only within the text: an offset outside of it gives no number, and V8 compiles the loop anew.
  const last = text.length - 1;
  for (let slash = text.indexOf('/', 1); slash > 0 && slash < last; slash = text.indexOf('/', slash + 1)) {
    if (!isDigit(text.charCodeAt(slash - 1)) || !isDigit(text.charCodeAt(slash + 1))) continue;
    const reference = numberWithDateAround(text, slash);
    if (reference) found.push(reference);
  }
}

function numberWithDateAround(text: string, slash: number): FoundReference | undefined {
  const session = sessionBefore.exec(text.slice(Math.max(0, slash - 8), slash))?.[0];
  if (session === undefined) return undefined;
  const start = slash - session.length;
  const item = itemAt(text, start, false);
  if (item?.form !== 'session') return undefined;
  const { end, qualifier, number, date } = item;
  if (qualifier.length === 4 && presidential.test(text.slice(Math.max(0, start - 90), start))) {
    return { start, end, id: `symbol/S/PRST/${qualifier}/${number}`, confidence: 'rule' };
  }
  const sat = Number(qualifier);
  if (!date || !((sat >= 31 && assemblySat(sat, date)) || humanRightsCouncilSat(sat, date))) return undefined;
  const identity = identityOf(item, undefined, () => undefined);
  return identity && { start, end, ...identity };
}

function isDigitOrSpace(code: number): boolean {
  return isDigit(code) || code === 32 || code === 10;
}
