import type { Problem } from '../model/speech';
import { datedAt } from './citedItems';
import type { FoundReference } from './found';
import { sessionOfAssemblyNumber, romanValue, securityCouncilYear } from './numbering';
import { assemblySat, type CitedDate } from './sessions';

/** Below this a number with a year may be any body's, unless the words name the Council. */
const anybodys = 100;

/** From here on a number with a Roman session is the Assembly's or the Economic and Social Council's. */
const assemblysOwn = 1000;

const councilResolution = /^symbol\/S\/RES\/(\d+)\((\d{4})\)$/;
const sessionResolution = /^symbol\/A\/(?:RES|DEC)\/(\d+)\/\d/;
const romanResolution = /^symbol\/A\/RES\/(\d+)\(([IVXL]+)\)$/;
const yearResolution = /^symbol\/E\/RES\/(\d{4})\/\d/;
const namesCouncil = /security\s+council|\bUN|\bSC|S\/RES/i;

/** What is wrong with a reference. */
interface Finding {
  readonly problem: Problem;
  /** Of a resolution that does not exist: the one that is meant, else that none can be. */
  readonly meant?: string;
}

/** References as they are after a check, and what it found; spans are of the text that was scanned. */
export interface CheckedReferences {
  readonly references: readonly FoundReference[];
  readonly problems: readonly Problem[];
}

const invalid = 'invalid-symbol';

/**
 * Checks references as a text gives them: a symbol that cannot exist, a year or a session that a number cannot have.
 * Silent wherever the tables do not tell. What names a resolution that does not exist is taken for the one that is
 * meant, and for an invalid symbol where that is not plain.
 * @param text what was scanned; spans of `references` and of the result are of it
 */
export function checkReferences(text: string, references: readonly FoundReference[]): CheckedReferences {
  const problems: Problem[] = [];
  const checked = references.map((reference) => {
    const finding = findingOf(text, reference);
    if (!finding) return reference;
    problems.push(finding.problem);
    return finding.meant === undefined ? reference : { ...reference, id: finding.meant };
  });
  return { references: problems.length > 0 ? checked : references, problems };
}

function findingOf(text: string, reference: FoundReference): Finding | undefined {
  const { id } = reference;
  if (id === invalid) return invalidSymbol(reference);
  const council = councilResolution.exec(id);
  if (council) return councilYear(text, reference, Number(council[1]), Number(council[2]));
  const roman = romanResolution.exec(id);
  if (roman?.[2]) return romanSession(text, reference, Number(roman[1]), roman[2]);
  const session = Number(sessionResolution.exec(id)?.[1]);
  if (session >= 31) return sessionDate(text, reference, session, String(session));
  const year = Number(yearResolution.exec(id)?.[1]);
  const date = year ? dateOf(text, reference) : undefined;
  if (!date || date.year === year) return undefined;
  return findingAt(reference, 'session-date', `Resolutions numbered ${year}/ are of ${year}, not ${date.year}.`);
}

function invalidSymbol(reference: FoundReference): Finding {
  const { suggestion } = reference;
  const question = suggestion === undefined ? '' : ` Did you mean ${suggestion}?`;
  return findingAt(reference, invalid, `No document can have this symbol.${question}`, suggestion);
}

/** The year in brackets, else the one of the date behind, against the year of the number. */
function councilYear(text: string, reference: FoundReference, number: number, given: number): Finding | undefined {
  const year = securityCouncilYear(number);
  const words = text.slice(reference.start, reference.end);
  if (year === undefined || (number < anybodys && !namesCouncil.test(words))) return undefined;
  const code = 'impossible-year';
  const date = dateOf(text, reference);
  if (year !== given) {
    const message = `Security Council resolution ${number} is of ${year}, not ${given}.`;
    const session = sessionOfAssemblyNumber(number);
    if (session !== undefined && sat(romanValue(session) ?? 0, { year: given })) {
      const assembly = `General Assembly resolution ${number} (${session})`;
      const meant = `symbol/A/RES/${number}(${session})`;
      return findingAt(reference, code, `${message} ${assembly} is.`, assembly, meant);
    }
    // A date that agrees with the year shows that the slip is in the number, which nobody can guess.
    if (date?.year === given) return findingAt(reference, code, message, undefined, invalid);
    const right = replaceLast(words, String(given), String(year));
    return findingAt(reference, code, message, right, `symbol/S/RES/${number}(${year})`);
  }
  if (!date || date.year === year) return undefined;
  return findingAt(reference, code, `Security Council resolution ${number} is of ${year}, not ${date.year}.`);
}

function romanSession(text: string, reference: FoundReference, number: number, roman: string): Finding | undefined {
  const words = text.slice(reference.start, reference.end);
  const known = sessionOfAssemblyNumber(number);
  // Commissions and conferences number in the same way, and low.
  if (number < assemblysOwn && !/general\s+assembly/i.test(words)) return undefined;
  if (known !== undefined && known !== roman && words.includes(roman)) {
    const message = `General Assembly resolution ${number} is of session ${known}, not ${roman}.`;
    const date = dateOf(text, reference);
    const isSessionRight = date !== undefined && sat(romanValue(roman) ?? 0, date);
    if (isSessionRight) return findingAt(reference, 'session-number', message, undefined, invalid);
    const right = replaceLast(words, roman, known);
    return findingAt(reference, 'session-number', message, right, `symbol/A/RES/${number}(${known})`);
  }
  return sessionDate(text, reference, romanValue(roman) ?? 0, roman);
}

function sessionDate(text: string, reference: FoundReference, session: number, name: string): Finding | undefined {
  const date = dateOf(text, reference);
  if (!date || session < 1 || sat(session, date)) return undefined;
  const opened = 1945 + session;
  const message = `Session ${name} of the General Assembly was in ${opened} and ${opened + 1}, not in ${date.year}.`;
  return findingAt(reference, 'session-date', message);
}

/** Several dates behind a list belong to its items in turn, which only their reader can tell apart. */
const moreDates = /^[^.;]{0,60}?\b(?:and|,)\s+(?:of\s+)?\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}/;

/** The date of adoption behind a reference, where it is the only one. */
function dateOf(text: string, { end }: FoundReference): CitedDate | undefined {
  const date = datedAt(text, end);
  return date && !moreDates.test(text.slice(end, end + 110)) ? date : undefined;
}

/** Dates are checked by their year: sessions were resumed in other months. */
function sat(session: number, { year }: CitedDate): boolean {
  return assemblySat(session, { year });
}

function findingAt(
  { start, end }: FoundReference,
  code: string,
  message: string,
  suggestion?: string,
  meant?: string,
): Finding {
  const problem = { start, end, code, message, severity: 'warning' as const };
  return {
    problem: suggestion === undefined ? problem : { ...problem, suggestion },
    ...(meant !== undefined && { meant }),
  };
}

function replaceLast(words: string, part: string, by: string): string {
  const at = words.lastIndexOf(part);
  return at < 0 ? words : words.slice(0, at) + by + words.slice(at + part.length);
}
