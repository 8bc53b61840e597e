import { ordinals } from '../model/ordinals';
import type { Pinpoint } from '../model/speech';
import type { FoundReference } from './found';

/** One paragraph or several of one document: "paragraphs 5 (a), 6 and 7", "OP5", "the third preambular paragraph". */
const item = String.raw`\d{1,3}(?![\d/]|\s?\(\d)(?:\s?\([a-z]{1,4}\)){0,3}`;
const gap = String.raw`(?:\s?,\s(?:and\s|or\s)?|\s(?:and|or|to|through|et|ou|à|y|o|a)\s|\s?[-–]\s?)`;
const more = String.raw`(?:${gap}(?:paragraph\s)?(?:${item}|\([a-z]{1,4}\))){0,12}`;
const paragraph =
  String.raw`(?<words>(?:(?<kind>[Oo]perative|[Pp]reambular)\s)?(?:[Pp]ara(?:graphe?)?s?\.?\s?|[Pp]ars?\.\s?|[Pp]árr(?:afo)?s?\.?\s|§\s?)(?<number>${item})${more}` +
  String.raw`|(?<!\w)(?<short>[OP]P)s?\s?(?<shortNumber>${item})${more})`;
const inOrder = String.raw`(?<words>(?<ordinal>${ordinals.join('|')})\s(?<kind>preambular|operative)\sparagraph)`;
const report = String.raw`(?:report|letter|note|statement|resolution|document)`;
const owner =
  String.raw`,?\sof\s(?:(?:the|its|his|her|their|that|said|present|draft)\s){0,2}` +
  String.raw`(?:(?:documents?|resolutions?|reports?|presidential\sstatements?)\s[([]?|(?:[\w’'-]+\s){0,3}${report}s?(?:\s[\w’'-]+){0,9}\s[([])?$`;
/** "de la résolution", "du rapport du Secrétaire général (", "de su resolución" */
const foreignOwner =
  String.raw`,?\s(?:de\s(?:la|sa|su)|du|del|de)\s` +
  String.raw`(?:(?:document|documento|résolution|resolución|rapport|informe)\s[([]?|(?:rapport|informe)(?:\s[\p{L}’'-]+){0,9}\s[([])?$`;

/** White space is folded before these are asked. */
const before = new RegExp(`${paragraph}(?:${owner}|${foreignOwner})`, 'u');
const beforeInOrder = new RegExp(inOrder + owner);
const lead = String.raw`^(?:\sof\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4})?(?:,\s?|\s?\(|\s)(?:and\s)?(?:in\s|at\s)?(?:its\s|the\s)?`;
/** Behind "of" stands whose paragraph it is: "resolution 1333 (2000), paragraph 2 of resolution 1390 (2002)". */
const ofNoOther = String.raw`(?![\d/]|\s?\(\d|,?\s(?:of\s(?!which)|to\sthe\s|above|below|de\s|du\s|del\s|ci-dess))`;
const behind = new RegExp(lead + paragraph + ofNoOther);
const behindInOrder = new RegExp(lead + inOrder + ofNoOther);
const reach = 150;
const begins = /[Pp]ar[as.]|[Pp]árr|[OP]P|§/;

/**
 * The same references, each with the paragraph of it that the words around name: "paragraph 5 of resolution 733 (1992)",
 * "A/79/408, para. 34". Paragraphs of an annex are none of the document's, and articles have paragraphs of their own.
 * Of several paragraphs the first counts, and the span holds the words of all.
 */
export function withPinpoints(text: string, references: readonly FoundReference[]): readonly FoundReference[] {
  let behindPrevious = 0;
  return references.map((reference, i) => {
    const { id, start, end } = reference;
    const from = Math.max(behindPrevious, start - reach);
    const to = Math.min(references[i + 1]?.start ?? text.length, end + reach);
    behindPrevious = end;
    if (!id.startsWith('symbol/')) return reference;
    const pinpoint = inFront(text, from, start) ?? atEnd(text, end, to);
    if (pinpoint) behindPrevious = Math.max(end, pinpoint.end);
    return pinpoint ? { ...reference, pinpoint } : reference;
  });
}

function inFront(text: string, from: number, to: number): Pinpoint | undefined {
  const window = text.slice(from, to);
  if (!begins.test(window)) return undefined;
  // What stands before an empty line belongs to another paragraph of the text.
  const words = window.slice(/^[\s\S]*\n[^\S\n]*\n/.exec(window)?.[0].length ?? 0);
  const folded = fold(words);
  return pinpointOf(before.exec(folded) ?? beforeInOrder.exec(folded), words, to - words.length);
}

function atEnd(text: string, from: number, to: number): Pinpoint | undefined {
  const words = text.slice(from, to);
  if (!begins.test(words.slice(0, 60))) return undefined;
  const folded = fold(words);
  return pinpointOf(behind.exec(folded) ?? behindInOrder.exec(folded), words, from);
}

/** One space for each run of white space, and none else: the words keep their order, and {@link unfold} finds them. */
function fold(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** The offset in `words` of the character at `at` of the folded words. */
function unfold(words: string, at: number): number {
  let offset = 0;
  for (let left = at; left > 0; left--) {
    offset++;
    if (/\s/.test(words.charAt(offset - 1))) while (/\s/.test(words.charAt(offset))) offset++;
  }
  return offset;
}

function pinpointOf(match: RegExpExecArray | null, words: string, base: number): Pinpoint | undefined {
  if (!match?.groups) return undefined;
  const { words: named = '', kind, number, short, shortNumber, ordinal } = match.groups;
  const at = match.index + match[0].indexOf(named);
  const count = ordinal === undefined ? parseInt(number ?? shortNumber ?? '', 10) : ordinals.indexOf(ordinal) + 1;
  if (!(count > 0)) return undefined;
  return {
    start: base + unfold(words, at),
    end: base + unfold(words, at + named.length),
    paragraph: count,
    ...((short === 'PP' || /^p/i.test(kind ?? '')) && { preambular: true as const }),
  };
}
