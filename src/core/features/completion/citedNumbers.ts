import type { Snapshot } from '../../corpus/snapshot';
import type { Knowledge } from '../../knowledge';
import { describe } from '../describe';
import { readIdentifier } from '../identifiers';
import { readResolution } from '../instruments/resolutionNumber';
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
 * @param before the line up to the caret
 */
export function citedNumbers(before: string, knowledge: Knowledge, snapshot: Snapshot): readonly Completion[] {
  const near = before.slice(-reach);
  const [, council, assembly, number] = resolutionBegun.exec(near) ?? [];
  if (number !== undefined) {
    const organ = council ? 'Security Council' : assembly ? 'General Assembly' : undefined;
    return inOrder(resolutions(organ, knowledge, snapshot), number, before, knowledge);
  }
  const { charter } = knowledge;
  const numeral = chapterBegun.exec(near)?.[1];
  if (numeral !== undefined) {
    const all = romanNumerals.filter((one) => charter.chapter(one));
    return inOrder(new Map(all.map((one) => [`charter/chapter/${one}`, one])), numeral, before, knowledge);
  }
  const article = articleBegun.exec(near)?.[1];
  if (article === undefined) return [];
  const all = Array.from({ length: 111 }, (_, i) => i + 1).filter((one) => charter.article(one));
  return inOrder(new Map(all.map((one) => [`charter/article/${one}`, String(one)])), article, before, knowledge);
}

const romanNumerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX'.split(' ');

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
): readonly Completion[] {
  const start = before.length - typed.length;
  const begun = [...numbers].filter(([, number]) => number.startsWith(typed));
  begun.sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1));
  return begun.map(([id, text]) => {
    const { about, note = '' } = describe(id, knowledge) ?? {};
    return { text, start, filter: text, id, kind: 'name', detail: about ?? note, complete: text === typed };
  });
}
