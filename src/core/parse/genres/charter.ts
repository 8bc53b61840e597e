import type { DocumentText } from '../documentText';
import type { Line } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { divisionAt, paragraphNumber } from './divisions';

const introduction = /(?::|Principles\.)$/;
/** "FUNCTIONS AND POWERS": the title of the Articles that follow. */
const title = /^\p{Lu}[\p{Lu} ,'’-]+$/u;

/** How many numbered paragraphs the Articles have; those that are not here have none. Source: the Charter. */
const paragraphCounts: ReadonlyMap<number, number> = new Map(
  (
    '1:4 2:7 4:2 7:2 9:2 11:4 12:2 13:2 15:2 17:3 18:3 23:3 24:3 27:3 28:3 33:2 35:3 36:3 37:2 43:3 47:4 48:2 52:4 53:2 ' +
    '57:2 61:4 62:4 63:2 64:2 66:3 67:2 72:2 77:2 80:2 83:3 85:2 86:2 89:2 90:2 93:2 94:2 96:2 100:2 101:3 102:2 105:3 109:3 110:4'
  )
    .split(' ')
    .map((pair) => pair.split(':').map(Number))
    .map(([number = 0, count = 0]): [number, number] => [number, count]),
);

/** The outline of the Charter's own text: chapters, the articles inside them, and the paragraphs of these. */
export function outlineCharter({ text, lines }: DocumentText): OutlineDraft[] {
  const drafts: OutlineDraft[] = [];
  let current: { readonly number: number; readonly lines: Line[] } | undefined;
  const finishArticle = () => {
    if (current) drafts.push(...paragraphsOf(current.number, current.lines, text));
    current = undefined;
  };
  lines.forEach((line, i) => {
    const words = text.slice(line.start, line.end);
    const division = divisionAt(words);
    const item = { kind: 'heading' as const, start: line.start, headEnd: line.end, text: headText(words) };
    if (division?.level === 'article' && division.number !== undefined && division.title === '') {
      finishArticle();
      drafts.push({ ...item, depth: 1, number: division.number });
      current = { number: division.number, lines: [] };
    } else if (division?.level === 'chapter') {
      finishArticle();
      const below = lines[i + 1];
      const headEnd =
        below && division.title === '' && title.test(text.slice(below.start, below.end)) ? below.end : line.end;
      drafts.push({ ...item, headEnd, text: headText(text.slice(line.start, headEnd)), depth: 0 });
    } else {
      current?.lines.push(line);
    }
  });
  finishArticle();
  return drafts;
}

/**
 * The paragraphs of an Article by their numbers. A copy that has lost the numbers still has as many lines that begin
 * with a capital, and then each of them begins a paragraph; with more or fewer nothing is certain.
 */
function paragraphsOf(article: number, lines: readonly Line[], text: string): OutlineDraft[] {
  const wordsOf = ({ start, end }: Line) => text.slice(start, end);
  let starts: Line[] = [];
  for (const line of lines) if (paragraphNumber(wordsOf(line)) === starts.length + 1) starts.push(line);
  if (starts.length === 0) {
    starts = lines.filter((line) => /^[\p{Lu}\p{Lo}]/u.test(wordsOf(line)) && !title.test(wordsOf(line)));
    if (starts[0] && article <= 2 && introduction.test(wordsOf(starts[0]))) starts.shift();
    if (starts.length !== paragraphCounts.get(article)) return [];
  }
  return starts.map((line, i) => ({
    kind: 'paragraph',
    start: line.start,
    headEnd: line.end,
    text: headText(wordsOf(line)),
    depth: 2,
    number: i + 1,
  }));
}
