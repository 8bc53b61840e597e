import { ordinals } from '../model/ordinals';

/** Paragraphs of an article, as its identifier writes them: "4", "2/a". */
export interface ArticleParagraphs {
  readonly paths: readonly string[];
  /** How many units the words take. */
  readonly length: number;
}

const several = String.raw`(?:para(?:-\s{1,2})?graphe?s|párrafos|paras\.?|pars\.|párrs\.|§§)`;
/** Without its point the short form is told by what follows: in Spanish it is another word. */
const single = String.raw`(?:para(?:-\s{1,2})?graphe?|párrafo|para\.|par\.|párr\.|§|para(?=\s\d(?:[,;.)]|\s+(?:of|and)\s|\s*$)))`;
const item = String.raw`\d{1,2}(?:\s*\([a-z]\))?`;
/** No article has more than seven: what goes on with a higher number is another article. */
const further = String.raw`[1-7](?![\d/])(?:\s*\([a-z]\))?`;
const closeGap = String.raw`(?:\s*(?:-|–)\s*|\s+(?:and|or|to|et|ou|à|y|a)\s+)`;
const gap = String.raw`(?:\s*,\s*(?:(?:and|or|et|y)\s+)?|${closeGap})`;
const list = String.raw`(?:${several}\s*(${item}(?:${gap}${further}){0,6})|${single}\s*(${item}(?:${closeGap}${further})?))`;

const behind = new RegExp(String.raw`,?\s*${list}(?=[\s,;.:)\]]|$)`, 'y');
const before = new RegExp(String.raw`${list},?\s+(?:of\s+(?:the\s+)?|del?\s+|de\s+l['’]\s?)$`, 'i');
const bracketsBehind = /(?:(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|et|y)\s+)\([1-7]\))+/y;

/** No article of the Charter has more. */
const mostParagraphs = 7;
const inOrder = new RegExp(
  String.raw`\b(${ordinals.slice(0, mostParagraphs).join('|')})\s+paragraph,?\s+of\s+(?:the\s+)?$`,
  'i',
);

/** ", paragraphs 1, 4 and 7" right behind an article. */
export function paragraphsBehind(text: string, at: number): ArticleParagraphs | undefined {
  behind.lastIndex = at;
  const match = behind.exec(text);
  return match ? { paths: pathsOf(match[1] ?? match[2] ?? ''), length: match[0].length } : undefined;
}

/** ", (3) and (4)" right behind a paragraph in brackets. */
export function moreBracketsBehind(text: string, at: number): ArticleParagraphs | undefined {
  bracketsBehind.lastIndex = at;
  const words = bracketsBehind.exec(text)?.[0];
  return words === undefined ? undefined : { paths: words.match(/\d/g) ?? [], length: words.length };
}

/** "paragraphs 3 and 4 of", "the fourth paragraph of" right before an article. */
export function paragraphsBefore(text: string, at: number): ArticleParagraphs | undefined {
  const words = text.slice(Math.max(0, at - 60), at);
  const match = before.exec(words);
  if (match) return { paths: pathsOf(match[1] ?? match[2] ?? ''), length: match[0].length };
  const ordinal = inOrder.exec(words);
  return ordinal?.[1] === undefined
    ? undefined
    : { paths: [String(ordinals.indexOf(ordinal[1].toLowerCase()) + 1)], length: ordinal[0].length };
}

const oneOfList = /(to\s|à\s|a\s|-|–)?\s*(\d{1,2})(?:\s*\(([a-z])\))?/gi;

function pathsOf(words: string): string[] {
  const paths: string[] = [];
  let last = 0;
  for (const [, range, digits = '', letter] of words.matchAll(oneOfList)) {
    const number = Number(digits);
    for (let n = last + 1; range !== undefined && n < number; n++) paths.push(String(n));
    paths.push(letter === undefined ? digits : `${digits}/${letter}`);
    last = number;
  }
  return paths;
}
