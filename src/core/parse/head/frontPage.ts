import type { Span } from '../../model/span';
import { bodyIn, isBody } from '../bodies';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import { withoutMarks } from '../genres/footnoteMarks';
import type { Line } from '../layout';
import { namesItem } from '../meeting/agenda';
import { wholeSymbol } from './ownSymbol';

/** The first page of a document that the Secretariat issued: what stands below its masthead. Offsets of the view. */
export interface FrontPage {
  /** The words that name the document: its subject, or what kind of paper it is where it has no subject. */
  readonly title: Span | undefined;
  /** Whether it says to be a report, a note or a study: "Report of the Secretary-General". */
  readonly isPaper: boolean;
  /** The organ below the principal one for which it was issued: the Human Rights Council, a commission. */
  readonly organ: string | undefined;
  /** Where the words of the document itself begin. */
  readonly end: number;
}

/** How far into a text the masthead reaches, in UTF-16 units. */
const reach = 1200;
/** The languages of the Organization that write with Latin letters name what may be handed out to whom. */
export const distribution =
  /\bDistr(?:ibution)?\s?[.:]{0,2}\s?(?:General|Limited|Restricted|G[ée]n[ée]rale|Limit[ée]e|Restreinte|Limitada|Reservada)\b/i;
/** What else a masthead holds besides symbol, day and organs. */
const printed =
  /^(?:Distr\b|Original\b|Advance\s|\(E\)|\[|(?:English|French|Spanish|Arabic|Chinese|Russian|Français|Anglais|Español|Inglés)(?:\sonly|\sand\s\p{L}+)?$)/iu;
/** Services that print their name above what they publish. */
const publisher =
  /^(?:(?:\p{L}+ \d{4} )?Monthly Forecast|UN News(?: Cent(?:re|er))?|ONU Info|Noticias ONU|UN Press)$/iu;
const besideOthers =
  /\b(?:United Nations|Nations Unies|Naciones Unidas)\b|\bDistr(?:ibution)?\b.*|\bOriginal\s?:.*|\b[A-Z]{1,5}\/\S+/gi;
/** One of them, or two that share a document. */
const principal = /^(?:(?:General Assembly|Security Council|Economic and Social Council|Trusteeship Council)\s?)+$/i;
const mostMastheadLines = 10;
/** How many lines may stand between the masthead and the title. */
const mostLines = 40;

const session =
  /^(?!Report)(?:[\p{L}-]+\s){1,5}(?:session|year|ann[ée]e|año|per[ií]odo de sesiones)(?:,?\s(?:of\s|de\s)?\d{4})?(?:\sAgenda\sitem\s\d.{0,60})?\*{0,3}$/iu;
const records = /^(?:Official Records|Supplement No|Documents? officiels?|Documentos Oficiales)\b/i;
/** Over the decisions of the International Court of Justice. */
const year = /^(?:Year|Ann[ée]e)\s\d{4}$/i;
const longestDate = 80;

const kind =
  '(?:report|note|memorandum|paper|non-paper|policy brief|terms of reference|study|review|compilation|guidelines)s?';
const paper = new RegExp(
  `^.{3,300}\\s[–—-]\\sReport\\s(?:of|by)\\sthe\\s|^Report\\sto\\sthe\\s|^(?:Summary|Final|Meeting|Mission|Workshop|Conference|Seminar)\\sreport,\\s|^(?!(?:\\p{L}+\\s){0,3}(?:takes?|took|taking|consideration|dialogue)\\s)(?:[\\p{L}-]+\\s){0,4}${kind}\\s(?:of|by|for|from|on|submitted|prepared|pursuant|containing)\\b|^(?:Rapport|Note|[ÉE]tude|M[ée]morandum)\\s(?:du|de|des|[ée]tablie?|pr[ée]sent[ée]e?|sur)\\b|^(?:Informe|Nota|Estudio|Memorando)\\s(?:del?|preparad[oa]|presentad[oa]|sobre)\\b`,
  'iu',
);
/** What cannot name a document: its first paragraph, its contents, its summary. */
const noTitle =
  /^(?:Summary|R[ée]sum[ée]|Resumen|Contents|Table des mati|[ÍI]ndice|Page$|\d{1,3}\.\s|[IVX]{1,4}\.\s|\[|\()/i;
const behindTitle = /\.{4}|^[A-Z]{2}\.\d\d-|^(?:Summary|Contents)$/i;
const longestTitle = 400;
const mostTitleLines = 6;
/** Whether a line is the name under which the International Court of Justice prints its decisions. */
export function isCourt(words: string): boolean {
  return /^(?:International Court of Justice|Cour internationale de justice)$/i.test(words);
}

/** Whether a heading is what a masthead prints: the Organization, its organs, a symbol, the session. */
export function isOfMasthead(words: string): boolean {
  const rest = words
    .replace(besideOthers, ' ')
    .replace(/^[\s–—:|-]+/, '')
    .trim();
  return (
    rest === '' ||
    isCourt(words) ||
    publisher.test(words) ||
    year.test(words) ||
    isPrincipalOrgan(rest) ||
    isBody(words) ||
    session.test(words)
  );
}

/** A copy that has lost its line ends holds the whole first page in one line. */
const longestMasthead = 250;
const paperInside = /\b(?:Report|Note|Memorandum)\s(?:of|by)\sthe\s\p{Lu}/u;

/** Whether words are the name of a report, a note or a study: "Report of the Secretary-General on the lakes". */
export function namesPaper(words: string): boolean {
  return words.length <= longestTitle && paper.test(words) && !/[.:;,]$/.test(words);
}

/** What the first page tells; `undefined` for a text without the masthead of the Secretariat. */
export function readFrontPage({ text, lines }: DocumentText): FrontPage | undefined {
  const at = distribution.exec(text.slice(0, reach))?.index;
  if (at === undefined) return undefined;
  const first = lines.findIndex(({ end }) => end > at);
  const { start = 0, end = 0 } = lines[first] ?? {};
  if (end - start > longestMasthead) {
    return { title: undefined, isPaper: paperInside.test(text.slice(start, end)), organ: undefined, end: 0 };
  }
  let below = first + 1;
  while (below < first + mostMastheadLines && isMasthead(wordsOf(text, lines[below]))) below++;
  return readBelow(text, lines.slice(below, below + mostLines), lines[below - 1]?.end ?? 0);
}

function wordsOf(text: string, line: Span | undefined): string {
  return line ? text.slice(line.start, line.end).replace(/\s+/g, ' ') : '';
}

function isMasthead(words: string): boolean {
  if (words === '') return false;
  if (printed.test(words) || wholeSymbol(words) !== undefined) return true;
  const rest = words.replace(besideOthers, ' ').trim();
  const date = findDate(rest);
  const left = (date ? rest.slice(0, date.start) + rest.slice(date.end) : rest).trim();
  return left === '' || isPrincipalOrgan(left);
}

function isPrincipalOrgan(words: string): boolean {
  return principal.test(isBody(words) ? (bodyIn(words) ?? '') : words);
}

/** Session, organ and item come in groups of lines; the first group of other words is the title. */
function readBelow(text: string, lines: readonly Line[], mastheadEnd: number): FrontPage {
  let organ: string | undefined;
  let end = mastheadEnd;
  let title: Span | undefined;
  // Of several items each has its title, and that of the document comes behind them.
  let several = false;
  /** Whether an empty line stands between an item and its title. */
  let untitled = false;
  for (let from = 0; from < lines.length;) {
    const group = groupAt(lines, from);
    from += group.length;
    const words = group.map((line) => wordsOf(text, line));
    // The line behind the number of the item is its title: "Annual report of the High Commissioner".
    const item = words.findIndex(namesItem);
    const paperAt = words.findIndex(
      (line, i) => !(item >= 0 && i === item + 1) && /^\P{Ll}/u.test(line) && paper.test(line),
    );
    // A copy without empty lines goes on with the number of the job, the summary, the contents.
    const over = words.findIndex((line, i) => i > paperAt && behindTitle.test(line));
    const own = paperAt < 0 ? group : group.slice(paperAt, over < 0 ? undefined : over);
    if (isSessional(words)) {
      several ||= /\bitems\s/i.test(words[item] ?? '');
      untitled = item >= 0 && item === words.length - 1 && !words[item]?.includes(':');
      organ ??= words.map(subsidiaryOrgan).find((name) => name !== undefined);
      end = endOf(group);
      // A copy that has lost its empty lines: which of them name the item and which the document, nobody can tell.
      if (paperAt < 0) continue;
      return { title: titleSpan(text, own), isPaper: true, organ, end };
    }
    const next = groupAt(lines, from).map((line) => wordsOf(text, line));
    if (untitled && isTitle(words) && isTitle(next) && !isSessional(next) && !paper.test(next[0] ?? '')) {
      untitled = false;
      continue;
    }
    if (title && several && isTitle(words) && paper.test(next[0] ?? '')) {
      title = titleSpan(text, group);
      end = endOf(group);
      continue;
    }
    if (title) return { title, isPaper: paperAt === 0, organ, end: paperAt === 0 ? endOf(group) : end };
    const named = paperAt > 0 ? group.slice(0, paperAt) : group;
    if (!isTitle(words)) break;
    title = titleSpan(text, named);
    end = endOf(group);
    if (paperAt >= 0) return { title, isPaper: true, organ, end };
  }
  return { title, isPaper: false, organ, end };
}

function groupAt(lines: readonly Line[], from: number): readonly Line[] {
  let to = from + 1;
  while (to < lines.length && !lines[to]?.afterBlank) to++;
  return lines.slice(from, to);
}

function endOf(group: readonly Line[]): number {
  return group.at(-1)?.end ?? 0;
}

/** Whether lines tell the session, the organ, the days and the item for which a document was issued. */
function isSessional(words: readonly string[]): boolean {
  return (
    words.some((line) => session.test(line) || namesItem(line) || records.test(line)) ||
    words.every((line) => isBody(line) || isDate(line))
  );
}

function isDate(words: string): boolean {
  return words.length <= longestDate && findDate(words) !== undefined;
}

function subsidiaryOrgan(words: string): string | undefined {
  return isBody(words) && !isPrincipalOrgan(words) ? bodyIn(words) : undefined;
}

function isTitle(words: readonly string[]): boolean {
  const title = words.join(' ');
  const whole = title.slice(0, withoutMarks(title, { start: 0, end: title.length }).end);
  return (
    words.length <= mostTitleLines &&
    whole.length <= longestTitle &&
    /^[“"'‘«]?\p{Lu}/u.test(whole) &&
    !noTitle.test(whole) &&
    !/[.:;,]$/.test(whole)
  );
}

function titleSpan(text: string, group: readonly Line[]): Span {
  return withoutMarks(text, { start: group[0]?.start ?? 0, end: endOf(group) });
}
