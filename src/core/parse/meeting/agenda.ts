import type { AgendaItem, Genre } from '../../model/speech';
import type { DocumentText } from '../documentText';
import type { TurnLabel } from '../genres/record';
import type { Line } from '../layout';
import { headReach } from './number';

const numbers = '(\\d{1,3}(?:\\s\\(?[a-z]{1,3}\\))*(?:(?:,|\\sand|\\sto|\\set|\\sy)\\s(?:\\d{1,3}|\\([a-z]{1,3}\\)))*)';
/** "Agenda item 75 (continued): Oceans", "AGENDA ITEM 9", "Point 68 de l'ordre du jour", "Tema 12 del programa". */
const numbered = new RegExp(
  `^(?:(?:Agenda items?|AGENDA ITEMS?)\\s${numbers}|Items?\\s${numbers}\\sof\\sthe\\s(?:(?:provisional|preliminary|revised)\\s)?(?:agenda|list)|Points?\\s${numbers}\\sde\\sl['’]ordre\\sdu\\sjour(?:\\sprovisoire)?|Temas?\\s${numbers}\\sdel\\sprograma(?:\\sprovisional)?)(?![\\d\\p{L}])\\*?\\s?(?:\\((?:continued|suite|continuación|concluded|fin)\\)\\s?)?(?:[.:–—-]\\s?)?(.{0,300})$`,
  'u',
);
/** "Item 4: General debate", "TEMA 79: ...", as the head of a statement tells it. */
const ofHead = new RegExp(
  `^(?:Items?|ITEMS?|TEMAS?|Temas?|Points?|POINTS?)\\s${numbers}\\s?[:–—-]\\s?(.{3,300})$`,
  'u',
);
/** Capitals that such a line can begin with: A, I, P, T. */
const initials = /^[AIPT]/;
const adopted =
  /(?:The\s(?:provisional\s)?agenda\swas\sadopted|L['’]ordre\sdu\sjour\sest\sadopté|Queda\saprobado\sel\sorden\sdel\sdía)\.?/iu;
const cover =
  /^[*_# ]*(?:Provisional agenda|Agenda|AGENDA|Ordre du jour|Orden del día)(?:\s\(S\/Agenda[^)]*\))?[*_: ]*$/u;
const adoption = /^(?:Adoption of the|Adoption de l|Aprobación del)\b/u;
const entitled = /\bitem\sentitled\s[“"«]([^”"»]{3,300})[”"»]/u;
/** Lines below the title of an item that are no part of it: what is before the members, who speaks, what is done. */
const besides =
  /^(?:\(?[A-Z]\/|\(a\)|\[|\d+\.\s|[“"]|(?:Report|Rapport|Informe|Letter|Lettre|Carta|Identical|Note|Briefing|Draft|Projet|Proyecto|R[ée]solu[ct]i[oó]n|D[ée]cisi[oó]n|Statement|Submitted|Distr|Original|The (?:meeting|agenda|President|Acting|Council|General)|Adoption|Agenda|AGENDA|Item|Point|Tema|This record|Contents|Chair|President|Members|Membres|Miembros)\b)/iu;
const titleReach = 280;
const longestItem = 320;
const mostLines = 4;
/** How far above the words of a document that is no record the item stands under which it was issued. */
const issuedReach = 1500;

interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where somebody takes the floor. */
  readonly taken: ReadonlySet<number>;
}

/** The items that a meeting took up, or under which a document was issued. */
export function agendaOf(
  { text, lines }: DocumentText,
  genre: Genre,
  turns: readonly TurnLabel[],
): readonly AgendaItem[] {
  const reading: Reading = { text, lines, taken: new Set(turns.map(({ start }) => start)) };
  if (genre === 'verbatim' || genre === 'summary') {
    const items = numberedItems(reading, text.length, true);
    return items.length > 0 ? items : itemsOfCouncil(reading);
  }
  if (genre === 'news' || genre === 'charter' || genre === 'interview') return [];
  const issued = numberedItems(reading, issuedReach, false, genre === 'statement');
  if (issued.length > 0 || genre !== 'resolution') return issued;
  const title = entitled.exec(text.slice(0, issuedReach))?.[1];
  return title === undefined ? [] : [{ title: title.replace(/\s+/g, ' ') }];
}

/**
 * Each item once, with the first title that is told of it.
 * @param reach how far into the text its items stand, in UTF-16 units
 * @param record whether it is the record of a meeting
 * @param statement whether it is a statement, whose head may tell the item alone
 */
function numberedItems(reading: Reading, reach: number, record: boolean, statement = false): readonly AgendaItem[] {
  const { text, lines } = reading;
  const items = new Map<string, AgendaItem>();
  for (const [i, { start, end }] of lines.entries()) {
    if (start > reach) break;
    if (end - start > longestItem || !initials.test(text.charAt(start))) continue;
    const words = text.slice(start, end);
    const match = numbered.exec(words) ?? (statement ? ofHead.exec(words) : null);
    // Elsewhere capitals head the sections of a report on a meeting of others.
    if (!match || (!record && !statement && words.startsWith('AGENDA'))) continue;
    const rest = match.at(-1) ?? '';
    const number = match.slice(1, -1).find(Boolean) ?? '';
    // "Agenda item 5 was taken up yesterday" is a sentence.
    if (!isTitle(rest, record)) continue;
    const title = cleaned(rest === '' ? titleBelow(i + 1, reading) : withRest(rest, i + 1, reading));
    if (title === '' && items.has(number)) continue;
    if (items.get(number)?.title === undefined) items.set(number, { number, ...(title !== '' && { title }) });
  }
  return [...items.values()];
}

/** Whether a line names an item of the agenda, with its title or without. */
export function namesItem(line: string): boolean {
  const match = line.length <= longestItem ? numbered.exec(line) : null;
  return match !== null && isTitle(match.at(-1) ?? '', true);
}

function isTitle(rest: string, record: boolean): boolean {
  return rest === '' || (record ? /^[\p{Lu}“"«(]/u.test(rest) : /^\p{Lu}/u.test(rest) && !/[.!?]$/.test(rest));
}

/** The line or lines below the number of an item, as far as they are its title. */
function titleBelow(from: number, reading: Reading): string {
  const first = reading.lines[from];
  return first && /^[\p{Lu}“"«]/u.test(reading.text.slice(first.start, first.end)) ? titleFrom(from, reading) : '';
}

function withRest(rest: string, from: number, { text, lines }: Reading): string {
  const next = lines[from];
  if (!next || next.afterBlank) return rest;
  const words = text.slice(next.start, next.end);
  return /^[\p{Ll}(]/u.test(words) && !subItem.test(words) ? `${rest} ${words}` : rest;
}

/** "(a) Rights of the child": it has a title of its own. */
const subItem = /^\([a-z]{1,3}\)\s/;

/** The lines from `from` to the next empty one, or the next that is no part of a title; empty where it is none. */
function titleFrom(from: number, { text, lines, taken }: Reading): string {
  const parts: string[] = [];
  for (const line of lines.slice(from, from + mostLines)) {
    const words = text.slice(line.start, line.end);
    if (parts.length > 0 && line.afterBlank) break;
    if (besides.test(words) && parts.length > 0) break;
    if (words.length > titleReach || taken.has(line.start)) break;
    parts.push(words);
  }
  const whole = parts.join(' ');
  return besides.test(whole) && !/^(?:Letter|Lettre|Carta|Identical|Report|Briefing)\b/u.test(whole) ? '' : whole;
}

/** The Council has one item, which stands below the adoption of the agenda, and on the cover. */
function itemsOfCouncil(reading: Reading): readonly AgendaItem[] {
  const { text, lines } = reading;
  const from = Math.max(0, adopted.exec(text.slice(0, headReach * 4))?.index ?? 0);
  const at = from === 0 ? -1 : lines.findIndex(({ end }) => end > from);
  const line = lines[at];
  if (line) {
    const behind = text.slice(line.start, line.end).replace(adopted, '\u0000').split('\u0000')[1]?.trim() ?? '';
    const found = cleaned(behind === '' ? titleFrom(at + 1, reading) : beforeDocuments(behind));
    if (found !== '') return [{ title: found }];
  }
  const index = lines.findIndex(
    ({ start, end }) => start < headReach && end - start < 60 && cover.test(text.slice(start, end)),
  );
  return index < 0 ? [] : itemsOnCover(index + 1, reading);
}

/** "1. Adoption of the agenda. 2. The situation in Elbonia": each but the first, or the one item without a number. */
function itemsOnCover(from: number, reading: Reading): readonly AgendaItem[] {
  const { text, lines } = reading;
  const items: AgendaItem[] = [];
  for (const { start, end } of lines.slice(from, from + 12)) {
    const [, number, words = ''] = /^(\d{1,2})\.\s+(\S.{2,250})$/u.exec(text.slice(start, end)) ?? [];
    if (number === undefined && items.length > 0) break;
    if (number !== undefined && !adoption.test(words)) items.push({ number, title: cleaned(words) });
  }
  if (items.length > 0) return items;
  const only = cleaned(titleFrom(from, reading));
  return only === '' || adoption.test(only) ? [] : [{ title: only }];
}

/** What a copy without line ends runs together: the title, and the documents before the members. */
function beforeDocuments(words: string): string {
  if (words.length > titleReach * 2 || /^[^(]{0,40}:\s/.test(words)) return '';
  const cut = words.search(/\s(?:Report of the|Letters? dated|Identical letters|Note by|Briefing by)\b/);
  return cut < 0 ? words : words.slice(0, cut);
}

const trailing =
  /\s*(?:\((?:continued|concluded|suite|fin|continuación|conclusión|[A-Z]+\/[^()]*(?:\([^()]*\)[^()]*)*)\)|[*.:;])$/u;

/** A title without what records print behind it: "(continued)", "(A/98/312)", a full stop. */
function cleaned(words: string): string {
  let title = words.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== title;) {
    before = title;
    title = title.replace(trailing, '').trim();
  }
  return title.length > titleReach ? '' : title;
}
