import type { Snapshot } from '../../corpus/snapshot';
import type { Knowledge } from '../../knowledge';
import { describe } from '../describe';
import { readIdentifier } from '../identifiers';
import { readResolution } from '../instruments/resolutionNumber';
import type { World } from '../view';
import type { Completion } from './completion';

/** "resolution 13", "Chapter V", "Article 5" before the caret. */
const resolutionBegun =
  /(?:(\bSecurity\s+Council|\bUNSC|\bSC)|(\bGeneral\s+Assembly|\bUNGA|\bGA))?\s*\b(?:resolutions?|UNSCR|UNGAR|res\.)\s+((?:E?S-)?\d[\d/]*)$/i;
/** So many units before the caret hold them. */
const reach = 80;
const chapterBegun = /\bChapter\s+([IVX]+)$/;
const articleBegun = /\bArticle\s+(\d{1,3})$/;

/**
 * The numbers that somebody may be writing behind "resolution", "Chapter" or "Article": resolutions of the workspace and
 * those that are known best, with their years; chapters and articles of the Charter. The shortest number first.
 * @param before the line up to the caret @param most how many at most
 */
export function citedNumbers(before: string, { knowledge, snapshot }: World, most: number): readonly Completion[] {
  const near = before.slice(-reach);
  const [, council, assembly, number] = resolutionBegun.exec(near) ?? [];
  if (number !== undefined) {
    const organ = council ? 'Security Council' : assembly ? 'General Assembly' : undefined;
    return inOrder(resolutions(organ, knowledge, snapshot), number, before, knowledge, most);
  }
  const chapters = [...knowledge.charter.chapters()];
  const numeral = chapterBegun.exec(near)?.[1];
  if (numeral !== undefined) {
    const numerals = new Map(chapters.map((chapter) => [`charter/chapter/${chapter.number}`, chapter.number]));
    return inOrder(numerals, numeral, before, knowledge, most);
  }
  const article = articleBegun.exec(near)?.[1];
  if (article === undefined) return [];
  const numbers = chapters.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  const articles = numbers.filter((one) => knowledge.charter.article(one)).map(String);
  const all = new Map(articles.map((one) => [`charter/article/${one}`, one]));
  return inOrder(all, article, before, knowledge, most);
}

/** By identifier the numbers of resolutions, as texts cite them. */
function resolutions(organ: string | undefined, knowledge: Knowledge, snapshot: Snapshot): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (id: string) => {
    const named = readIdentifier(id);
    const resolution = named.kind === 'symbol' ? readResolution(named.symbol) : undefined;
    if (!resolution || resolution.decision || (organ !== undefined && resolution.organ !== organ)) return;
    found.set(id, resolution.written);
  };
  for (const id of snapshot.identifiers()) add(id);
  for (const symbol of knowledge.documents.symbols()) add(`symbol/${symbol}`);
  return found;
}

function inOrder(
  numbers: ReadonlyMap<string, string>,
  typed: string,
  before: string,
  knowledge: Knowledge,
  most: number,
): readonly Completion[] {
  const start = before.length - typed.length;
  const begun = [...numbers].filter(([, number]) => number.startsWith(typed));
  begun.sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1));
  return begun.slice(0, most).map(([id, text]) => {
    const { about, note = '' } = describe(id, knowledge) ?? {};
    return { text, start, filter: text, id, kind: 'name', detail: about ?? note, complete: text === typed };
  });
}
