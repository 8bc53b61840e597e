import { firstFrom } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { Line } from '../layout';
import { headText, type OutlineDraft } from '../outlineDraft';
import { divisionAt, levels, paragraphNumber, type DivisionHead } from './divisions';
import { annexHeading } from './headings';

/** A text is divided into articles when it has so many, and so great a part of them follow each other by number. */
const fewestArticles = 3;
const inOrder = 0.7;
const longestTitle = 100;

/** A line that only heads is no longer than this, in UTF-16 units. */
const longestLine = 160;
const articleAndText = /^[#*_ ]*art\S{0,6}\s\d{1,3}[*_]*\s?[.:–—-]/i;

interface Division extends DivisionHead {
  readonly line: number;
  readonly start: number;
  readonly headEnd: number;
}

/**
 * The outline of a statute, a convention, rules: parts, chapters and sections, the articles inside them, and the numbered
 * paragraphs of these; `undefined` for a text that articles do not divide.
 * @param headings that marks or the layout show: those that are none of these stand among them
 */
export function outlineStatute(
  { text, lines, blocks }: DocumentText,
  headings: readonly OutlineDraft[],
): OutlineDraft[] | undefined {
  const divisions = divisionsOf(text, lines);
  const [first] = divisions;
  const numbers = divisions.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const follow = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1).length;
  if (!first || numbers.length < fewestArticles || follow < (numbers.length - 1) * inOrder) return undefined;

  const others = headings.filter(
    ({ start }) => start >= (divisions[firstFrom(divisions, start + 1) - 1]?.headEnd ?? 0),
  );
  const between = new Set(others.filter(({ start, text: words }) => start > first.start && !annexHeading.test(words)));
  const present = levels.filter((level) => divisions.some((division) => division.level === level));
  const depthOf = (level: DivisionHead['level']) =>
    present.indexOf(level) + (present.length === 1 && between.size > 0 ? 1 : 0);
  const articleDepth = depthOf('article');
  const paragraphEnds = new Map(blocks.map(({ start, end }) => [start, end]));

  const drafts = others.map((heading) => ({
    ...heading,
    depth: between.has(heading) ? Math.max(0, articleDepth - 1) : 0,
  }));
  divisions.forEach(({ level, number, start, headEnd, line }, i) => {
    drafts.push({
      kind: 'heading',
      start,
      headEnd,
      text: headText(text.slice(start, headEnd)),
      depth: depthOf(level),
      ...(number !== undefined && { number }),
    });
    if (level !== 'article') return;
    let next = 1;
    for (const { start: at, end } of lines.slice(line + 1, divisions[i + 1]?.line)) {
      if (at < headEnd || paragraphNumber(text.slice(at, Math.min(end, at + 40))) !== next) continue;
      const endOf = paragraphEnds.get(at) ?? end;
      drafts.push({
        kind: 'paragraph',
        start: at,
        headEnd: endOf,
        text: headText(text.slice(at, endOf)),
        depth: articleDepth + 1,
        number: next++,
      });
    }
  });
  return drafts;
}

/** No text without such a line is divided into articles. */
const firstArticle = /^[#*_ \t]*(?:art|статья)[^\s\d]{0,6}\s{1,3}1(?!\d)/imu;

/** The outline of what adopts or transmits a convention or a declaration, with the articles of that. */
export function withArticles(document: DocumentText, drafts: readonly OutlineDraft[]): OutlineDraft[] {
  const articles = (firstArticle.test(document.text) && outlineStatute(document, [])) || [];
  const known = new Set(articles.map(({ start }) => start));
  return [
    ...drafts.filter(({ start }) => !known.has(start)),
    ...articles.map((draft) => ({ ...draft, depth: draft.depth + 1 })),
  ];
}

function divisionsOf(text: string, lines: readonly Line[]): Division[] {
  const divisions: Division[] = [];
  lines.forEach(({ start, end }, line) => {
    const shown = text.slice(start, Math.min(end, start + longestLine));
    // An article may fill the line that its number begins: "Article 1. Lakes are free, and ...".
    if (end - start > longestLine && !articleAndText.test(shown)) return;
    const head = divisionAt(shown);
    if (!head) return;
    // "Article 1. The Court shall sit in Oster City.": the number alone is the heading.
    const { title } = head;
    const sentence = title.length > longestTitle || /[.;,]$/.test(title) || goesOn(text, title, lines[line + 1]);
    if (sentence && head.level !== 'article') return;
    const headEnd = sentence ? start + shown.length - title.length : title === '' ? titleEnd(text, lines, line) : end;
    divisions.push({ ...head, line, start, headEnd });
  });
  return divisions;
}

/** Whether what stands behind a number is a sentence that a hard wrap has cut. */
function goesOn(text: string, title: string, line: Line | undefined): boolean {
  return title !== '' && line !== undefined && !line.afterBlank && /^[\p{Ll}(]/u.test(text.slice(line.start, line.end));
}

/** Where the title below a line ends: the next line, if it is one; else the end of the line itself. */
function titleEnd(text: string, lines: readonly Line[], line: number): number {
  const own = lines[line]?.end ?? 0;
  const below = lines[line + 1];
  if (!below || below.end - below.start > longestTitle || (below.afterBlank && !below.beforeBlank)) return own;
  const words = text.slice(below.start, below.end);
  const isTitle = /^[\p{Lu}\p{Lo}]/u.test(words) && !/[.;:,]$/.test(words) && !divisionAt(words);
  return isTitle && below.beforeBlank ? below.end : own;
}
