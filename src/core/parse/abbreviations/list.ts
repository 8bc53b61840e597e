import type { Line } from '../layout';
import type { DefinedAbbreviation } from './abbreviations';
import { shortFormIn } from './shortForm';

/** "Abbreviations and acronyms", "Liste des sigles", "Siglas": a line that says what the lines under it are. */
const heading =
  /^[#*\s]*(?:(?:list|glossary|liste|lista)\s(?:of|des|de)\s)?(?:abbreviations|acronyms|abréviations|sigles|siglas|abreviaturas|acrónimos)(?:\s(?:and|et|y)\s\p{L}{4,14})?[*:\s]*$/iu;
/** "EMFA: External Ministry", "JMC — Joint Commission", a row of a table. */
const item = /^[|*•\s-]*(\p{Lu}[\p{L}\p{N}&/.-]{1,17})[*_]*(?:\s*[:=|\t]\s*|\s+[—–-]\s+|\s{2,})(\S.*)$/u;
/** "Abbreviations used in this report include the following:", between the heading and the items. */
const introduction = /^\p{Lu}[^:]{10,180}:\s*$/u;
/** A line may have run into the next one: "IMF – International Monetary Fund IMO – International Maritime". */
const nextItem = /\s\p{Lu}[\p{Lu}\d-]{1,11}\s[–—]\s.*$/u;
const tableLine = /^[|\s:-]*$/;
const tableHead = /^\|[^|]*\|[^|]*\|?\s*$/;
const longest = 200;
const shortestHeading = 6;
const longestHeading = 60;
const capitalA = 65;
const firstLetters = 'aAgGlLsSáÁ';

/** What a list of abbreviations defines that has such a heading; it ends with the first line that is no item. */
export function listedAbbreviations(text: string, lines: readonly Line[]): DefinedAbbreviation[] {
  const found: DefinedAbbreviation[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start = 0, end = 0 } = lines[i] ?? {};
    if (end - start < shortestHeading || end - start > longestHeading || !mayHead(text, start)) continue;
    if (heading.test(text.slice(start, end))) i = readItems(text, lines, i + 1, found) - 1;
  }
  return found;
}

/** Whether a line begins like a heading of such a list: with a mark, or the first letter of one of its words. */
function mayHead(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code < capitalA || firstLetters.includes(text.charAt(start));
}

/** Reads the items from a line on, and tells at which one they end. */
function readItems(text: string, lines: readonly Line[], from: number, found: DefinedAbbreviation[]): number {
  let row = 0;
  for (let i = from; i < lines.length; i++) {
    const { start = 0, end = 0 } = lines[i] ?? {};
    if (end - start > longest) return i;
    const line = text.slice(start, end);
    const definition = definedIn(line, start);
    if (definition) found.push(definition);
    else if (
      !tableLine.test(line) &&
      !(row === 0 && (tableHead.test(line) || introduction.test(line))) &&
      !goesOn(text, lines, i)
    )
      return i;
    if (line.trim() !== '') row++;
  }
  return lines.length;
}

/** Whether a line that is no item is the end of the last one, or a letter of the alphabet, before another item. */
function goesOn(text: string, lines: readonly Line[], at: number): boolean {
  const { start = 0, end = 0 } = lines[at] ?? {};
  if (end - start > longestHeading || /[.!?]\s*$/.test(text.slice(start, end))) return false;
  const next = lines.slice(at + 1, at + 4).find((line) => text.slice(line.start, line.end).trim() !== '');
  return (
    next !== undefined &&
    next.end - next.start <= longest &&
    definedIn(text.slice(next.start, next.end), next.start) !== undefined
  );
}

function definedIn(line: string, start: number): DefinedAbbreviation | undefined {
  const [all, short = '', long = ''] = item.exec(line) ?? [];
  if (all === undefined) return undefined;
  const form = shortFormIn(short, start + line.indexOf(short));
  const words = long
    .replace(nextItem, '')
    .replace(/[\s|.;*]+$/, '')
    .replace(/\s\([^()]*\)$/, '');
  if (!form || form.likeWord || !/\s/.test(words)) return undefined;
  const from = start + all.length - long.length;
  return {
    short: form.short,
    span: { start: form.start, end: form.end },
    expansion: { start: from, end: from + words.length },
  };
}
