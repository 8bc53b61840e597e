import { moreBracketsBehind, paragraphsBefore, paragraphsBehind } from './articleParagraphs';
import { isBeyondArticle, paragraphsOf } from './charterParagraphs';
import type { Confidence, Problem } from '../model/speech';
import { isChapterElsewhere } from './chaptersElsewhere';
import type { FoundReference } from './found';
import { ownerOf } from './instruments';
import { romanValue } from './numbering';

/** Source of the bounds: Charter of the United Nations, 111 articles in 19 chapters. */
const lastArticle = 111;
const lastChapter = 19;

const nouns =
  /([Aa]rticles?|ARTICLES?|[Aa]rts?\.(?=[^\S\n]{0,2}\n?[^\S\n]{0,9}\d)|[Aa]rts?(?=\s\d{1,3}(?!\d))|[Aa]rtículos?)(?=\s)|([Cc]hapters?|CHAPTERS?|[Cc]apítulos?|[Cc]hapitres?|[Cc]h(?:ap)?s?(?:\.(?=\s[IVX])|(?=\s[IVX]{1,4}(?!\p{L}))))(?=\s)/gu;
const annexBefore = /\bannex(?:\s[IVX\d]{1,4})?,\s+$/i;
const joinedBefore = /[\p{L}\p{N}-]/u;
/** A page that lost a line end: "of the United NationsChapter XI". */
const gluedNoun = /^\p{Ll}[AC]\p{Ll}/u;

/** French counts the first one in words: "l'Article premier". */
const articleItem =
  /\s*(?:No\.\s*)?(\d{1,3}|premier(?!\p{L}))(?![\d/])(?:\s?(bis|ter|quater)\b)?(?:\s?[.:](\d{1,2})(?!\d)|[^\S\n]{0,2}\n?[^\S\n]{0,9}[[(](\d{1,2})[)\]])?((?:[^\S\n]{0,2}\n?[^\S\n]{0,9}\([a-z]{1,3}\))+|\s?[a-e](?=[\s,;.)])(?!\s\d))?/uy;
const romanItem = /\s*([IVXLivxl]{1,7})(?![\p{L}\p{N}½])/uy;
const digitItem = /\s*(\d{1,2})(?![\d./])/y;
/** "Arts 1 (3); 55 (c)": behind a semicolon an article shows itself by its paragraph. */
const semicolonGap = /\s?;\s?(?:and\s)?(?=\d{1,3}\s?\((?:\d{1,2}|[a-z])\))/y;
const listGap = String.raw`(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and\/or|and|or|et|ou|y|o|&)\s+)`;
const articleGap = new RegExp(String.raw`${listGap}(?:articles?\s+)?`, 'iy');
const rangeGap = /\s*(?:to|through|a|al|à|-|–)\s*(?=\d|[IVX])/y;
const articleGaps = [articleGap, rangeGap, semicolonGap];
const chapterGaps = [new RegExp(String.raw`${listGap}(?:chapters?\s+)?`, 'iy'), rangeGap];

interface Item {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
  readonly number: number;
}

/**
 * Finds mentions of articles and chapters of the Charter of the United Nations; those of other instruments are none.
 * @param isCharter whether the text is the Charter's own: there an article is of another instrument only where the words say so
 * @param impossible receives those that the Charter does not have
 */
export function findCharterReferences(text: string, isCharter: boolean, impossible: Problem[]): FoundReference[] {
  const found: FoundReference[] = [];
  nouns.lastIndex = 0;
  for (let noun = nouns.exec(text); noun; noun = nouns.exec(text)) {
    const after = noun.index + noun[0].length;
    const at = noun.index;
    if (at > 0 && joinedBefore.test(text.charAt(at - 1)) && !gluedNoun.test(text.slice(at - 1, at + 2))) continue;
    const isArticle = noun[1] !== undefined;
    // "Ibid., chap. VI": behind a comma the short form is a chapter of the document that is cited.
    if (/^ch(?:ap)?s?\.?$/i.test(noun[0]) && /,\s*$/.test(text.slice(Math.max(0, noun.index - 3), noun.index)))
      continue;
    // "Resolution 56/83, annex, article 16": what is annexed has articles of its own.
    if (isArticle && annexBefore.test(text.slice(Math.max(0, noun.index - 16), noun.index))) continue;
    const items = isArticle ? articlesAt(text, after) : chaptersAt(text, after);
    const last = items.at(-1);
    if (!last) {
      const beyond = beyondCharter(text, noun.index, after, isArticle);
      if (beyond) impossible.push(beyond);
      continue;
    }
    nouns.lastIndex = last.end;
    const confidence = isArticle
      ? articleOwner(text, noun.index, noun[0], last, isCharter)
      : chapterOwner(text, noun.index, last.end, items, after, isCharter);
    if (!confidence) continue;
    const references = items.flatMap((item, i) => toReferences(text, noun.index, item, i === 0, confidence));
    const beyond = references.filter(({ id }) => isBeyondArticle(id));
    // Where the words around do not name the Charter, an instrument that has this paragraph is meant.
    if (beyond.length > 0 && confidence === 'inferred') continue;
    for (const reference of beyond) impossible.push(beyondArticle(reference));
    for (const reference of references) found.push(reference);
  }
  return found;
}

function toReferences(
  text: string,
  nounAt: number,
  item: Item,
  first: boolean,
  confidence: Confidence,
): FoundReference[] {
  let start = first ? nounAt : item.start;
  let ids = item.ids;
  const before = first && ids.length === 1 ? paragraphsBefore(text, nounAt) : undefined;
  if (before) {
    start = nounAt - before.length;
    ids = before.paths.map((path) => `${item.ids[0]}/${path}`);
  }
  return ids.map((id) => ({ start, end: item.end, id, confidence }));
}

function articlesAt(text: string, start: number): Item[] {
  const items: Item[] = [];
  for (let at = start; ;) {
    articleItem.lastIndex = at;
    const match = articleItem.exec(text);
    if (!match) return items.length > 0 ? items : writtenOutAt(text, at, 'article');
    const number = match[1] === 'premier' ? 1 : Number(match[1]);
    if (number < 1 || number > lastArticle || match[2]) return items;
    const bracket = match[0].indexOf('[');
    // "Article 39 [2]": no such paragraph, so a footnote.
    const footnote = bracket >= 0 && isBeyondArticle(`charter/article/${number}/${match[4]}`);
    let end = at + (footnote ? match[0].slice(0, bracket).trimEnd().length : match[0].length);
    const paragraph = footnote ? undefined : (match[3] ?? match[4]);
    const letters = footnote ? '' : (match[5]?.replace(/[^a-z]/g, '') ?? '');
    let ids = [[`charter/article/${number}`, paragraph, letters].filter(Boolean).join('/')];
    const more = footnote
      ? undefined
      : match[4]
        ? moreBracketsBehind(text, end)
        : paragraph || letters
          ? undefined
          : paragraphsBehind(text, end);
    if (more) {
      end += more.length;
      const paths = more.paths.map((path) => `charter/article/${number}/${path}`);
      ids = match[4] ? [...ids, ...paths] : paths;
    }
    const from = at + (match[0].length - match[0].trimStart().length);
    const previous = items.at(-1);
    const range = previous ? rangeBetween(text, previous.end, from) : false;
    if (previous && range) ids = [...between(previous.number, number).map((n) => `charter/article/${n}`), ...ids];
    items.push({ start: from, end, ids, number });
    const next = gapAt(text, end, range ? [articleGap] : articleGaps);
    if (next === undefined) return items;
    at = next;
  }
}

const beyondItem = /\s*(?:(\d{3})|([XL]{1,3}[IVX]{0,4}))(?=[\s,;.)])(?:\s?\(\d{1,2}\)|,?\s*paragraphs?\s+\d{1,2},?)?/y;

/** "Article 112 of the Charter of the United Nations": only where the words name the Charter. */
function beyondCharter(text: string, start: number, at: number, isArticle: boolean): Problem | undefined {
  beyondItem.lastIndex = at;
  const [words, digits, numeral] = beyondItem.exec(text) ?? [];
  const number = isArticle ? Number(digits) : (romanValue(numeral ?? '') ?? 0);
  if (words === undefined || !(number > (isArticle ? lastArticle : lastChapter))) return undefined;
  const end = at + words.length;
  if (!ofTheCharter.test(text.slice(end, end + 80))) return undefined;
  const message = isArticle
    ? `The Charter has ${lastArticle} articles, and no Article ${number}.`
    : `The Charter has XIX chapters, and no Chapter ${numeral}.`;
  return { start, end, code: isArticle ? 'impossible-article' : 'impossible-chapter', message, severity: 'warning' };
}

function beyondArticle({ start, end, id }: FoundReference): Problem {
  const number = Number(/\d+/.exec(id));
  const count = paragraphsOf(number);
  const has = count === 0 ? 'no numbered paragraphs' : `${count} paragraphs`;
  const message = `Article ${number} of the Charter has ${has}.`;
  return { start, end, code: 'impossible-paragraph', message, severity: 'warning' };
}

const ofTheCharter =
  /^\s*,?\s*of\s+the\s+(?:(?:United\s+Nations|UN)\s+)?Charter\b(?!\s+of\s+(?!the\s+United\s+Nations))/;

const spelled =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const bracketedItem = /\s*\((\d{1,3}|[IVX]{1,5})\)/y;
const spelledItem = /\s*([OTFSEN][a-z]{2,8})(?!\p{L})/uy;

/** Articles in Roman numerals or words, a chapter in words, either in brackets: the Charter's only where the very words say so. */
function writtenOutAt(text: string, start: number, kind: 'article' | 'chapter'): Item[] {
  const items: Item[] = [];
  for (let at: number | undefined = start; at !== undefined;) {
    const item = writtenOutItem(text, at, kind);
    if (!item) break;
    items.push(item);
    at = kind === 'article' ? gapAt(text, item.end, [articleGap]) : undefined;
  }
  const end = items.at(-1)?.end ?? start;
  return ofTheCharter.test(text.slice(end, end + 80)) ? items : [];
}

function writtenOutItem(text: string, at: number, kind: 'article' | 'chapter'): Item | undefined {
  const start = text.slice(at, at + 4);
  const words = /^\s*\p{Lu}\p{Ll}/u.test(start) || kind === 'chapter' ? spelledItem : romanItem;
  const pattern = start.includes('(') ? bracketedItem : words;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const word = match?.[1] ?? '';
  const number = Number(word) || (romanValue(word) ?? spelled.indexOf(word.toLowerCase()) + 1);
  if (!match || !number || number > (kind === 'article' ? lastArticle : lastChapter)) return undefined;
  const end = at + match[0].length;
  const id = kind === 'article' ? `charter/article/${number}` : `charter/chapter/${toRoman(number)}`;
  const paragraphs = kind === 'article' ? paragraphsBehind(text, end) : undefined;
  return {
    start: end - match[0].trimStart().length,
    end: end + (paragraphs?.length ?? 0),
    ids: paragraphs?.paths.map((path) => `${id}/${path}`) ?? [id],
    number,
  };
}

function chaptersAt(text: string, start: number): Item[] {
  const items: Item[] = [];
  for (let at = start; ;) {
    romanItem.lastIndex = at;
    digitItem.lastIndex = at;
    const match = romanItem.exec(text) ?? digitItem.exec(text);
    if (!match?.[1]) return items.length > 0 ? items : writtenOutAt(text, at, 'chapter');
    const roman = romanValue(match[1].toUpperCase());
    const number = roman ?? Number(match[1]);
    if (!(number >= 1 && number <= lastChapter)) return items;
    const from = at + match[0].length - match[1].length;
    const end = at + match[0].length;
    const previous = items.at(-1);
    const range = previous !== undefined && rangeBetween(text, previous.end, from);
    const ids = range ? between(previous.number, number).map((n) => `charter/chapter/${toRoman(n)}`) : [];
    ids.push(`charter/chapter/${toRoman(number)}`);
    items.push({ start: from, end, ids, number });
    const next = gapAt(text, end, chapterGaps);
    if (next === undefined) return items;
    at = next;
  }
}

function gapAt(text: string, end: number, gaps: readonly RegExp[]): number | undefined {
  for (const gap of gaps) {
    gap.lastIndex = end;
    if (gap.test(text)) return gap.lastIndex;
  }
  return undefined;
}

/** The numbers that a range leaves out: "39 to 42". */
function between(from: number, to: number): number[] {
  return to - from > 30 ? [] : Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => from + 1 + i);
}

function rangeBetween(text: string, from: number, to: number): boolean {
  return /^\s*(?:to|through|a|al|à|-|–)\s*$/.test(text.slice(from, to));
}

function articleOwner(
  text: string,
  at: number,
  noun: string,
  { end, number }: Item,
  isCharter: boolean,
): Confidence | undefined {
  const { owner, how } = ownerOf(text, at, end, number);
  if (isCharter && how !== 'exact') return 'rule';
  if (owner === 'other') return undefined;
  if (owner === 'charter') return how;
  // Nothing near names an instrument. In United Nations usage a capital Article is the Charter's.
  return /^A/.test(noun) ? 'inferred' : undefined;
}

function chapterOwner(
  text: string,
  at: number,
  end: number,
  items: readonly Item[],
  after: number,
  isCharter: boolean,
): Confidence | undefined {
  if (hasItsArticles(text, end, items)) return 'exact';
  const roman = /^\s*[IVXivx]/.test(text.slice(after, after + 6));
  const withArticle = /^,?\s+Articles?\s+[\d, and]+/.exec(text.slice(end, end + 40));
  const { owner, how } = ownerOf(text, at, end + (withArticle?.[0].length ?? 0));
  if (owner === 'other' && how === 'exact') return undefined;
  if (owner === 'charter' && how === 'exact') return how;
  if (!isCharter && isChapterElsewhere(text, at, end)) return undefined;
  if (owner === 'charter' && roman) return how;
  if (isCharter && roman) return 'rule';
  // Chapters VI to VIII are the language of peace and security: nobody else's are cited by Roman numeral alone.
  const peace = items.every(({ number }) => number >= 6 && number <= 8);
  if (!peace) return undefined;
  const isCapital = text.charAt(at) === 'C';
  if (roman && isCapital) return 'rule';
  const acting = roman && underBefore.test(text.slice(Math.max(0, at - 30), at));
  return acting || ((roman || isCapital) && measures.test(text.slice(end, end + 20))) ? 'rule' : undefined;
}

/** The last article of each chapter. */
const lastArticles = [2, 6, 8, 22, 32, 38, 51, 54, 60, 72, 74, 85, 91, 96, 101, 105, 107, 109, lastArticle];
const itsArticles = /^[^.;(\d]{0,110}\(?\bArticles\s(\d{1,3})\s?[-–]\s*(\d{1,3})(?!\d)/i;

/** "Chapter XII: International Trusteeship System (Articles 75-85)": a list of contents gives a chapter its articles. */
function hasItsArticles(text: string, end: number, [item]: readonly Item[]): boolean {
  const [, first, last] = itsArticles.exec(text.slice(end, end + 160)) ?? [];
  const before = lastArticles[(item?.number ?? 0) - 2] ?? 0;
  return last !== undefined && Number(first) === before + 1 && Number(last) === lastArticles[(item?.number ?? 0) - 1];
}

/** What the Security Council does under a chapter that is cited in figures or small: "a Chapter 7 mandate". */
const measures =
  /^\s(?:measures?|mandates?|resolutions?|authori[sz]ations?|enforcement|powers?|sanctions?|operations?|missions?)\b/;
/** "acting under chapter VII", "en vertu du chapitre VII". */
const underBefore =
  /(?:\bunder|\bpursuant\s+to|\binvok\w+|\ben\s+vertu\s+du|\ben\s+virtud\s+del|\bbajo\s+el|\bau\s+titre\s+du)\s+$/i;

function toRoman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}
