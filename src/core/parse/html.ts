import type { Span } from '../model/span';
import type { LinkedWords } from './linkedReferences';
import type { Joint } from './textView';

/** What the tags of a text say of it. Spans of the source. */
export interface HtmlFacts {
  /** The tags, and what stands in place of each: a line end where it begins or ends a paragraph. */
  readonly joints: readonly Joint[];
  /** Comments in one line and declarations: nothing in them is read. */
  readonly unread: readonly Span[];
  readonly headings: readonly (Span & { readonly depth: number })[];
  /** The words of links. */
  readonly links: readonly LinkedWords[];
}

/** A tag, a comment or a declaration, as the Markdown parser finds them. */
export interface HtmlPiece extends Span {
  readonly value: string;
}

const tag = /^<(\/?)([A-Za-z][\w:-]*)/;
const heading = /^h([1-6])$/;
const address = /\shref\s*=\s*(?:(["'])(.*?)\1|([^\s"'>]+))/i;
/** Elements that begin and end paragraphs (WHATWG HTML, rendering, "flow content"). */
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre search section select summary table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);

/** What goes on over blank lines until its end, with nothing in it for a reader. */
const hidden: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
];

/** The comments, scripts and styles of a text that have an end. */
export function hiddenSpans(text: string): Span[] {
  if (!text.includes('<')) return [];
  return hidden.flatMap(([opening, closing]) => {
    const spans: Span[] = [];
    opening.lastIndex = 0;
    for (let from = opening.exec(text); from; from = opening.exec(text)) {
      closing.lastIndex = opening.lastIndex;
      const to = closing.exec(text);
      if (!to) break;
      opening.lastIndex = closing.lastIndex;
      spans.push({ start: from.index, end: closing.lastIndex });
    }
    return spans;
  });
}

/** Reads the tags of a text. @param pieces in the order of the text */
export function readHtml(pieces: readonly HtmlPiece[]): HtmlFacts {
  const joints: Joint[] = [];
  const unread: Span[] = [];
  const headings: (Span & { depth: number })[] = [];
  const links: LinkedWords[] = [];
  /** What is open, and where it began, by its name: headings and links do not hold their like. */
  const open = new Map<string, HtmlPiece>();
  for (const piece of pieces) {
    const { start, end, value } = piece;
    const [, closing, written = ''] = tag.exec(value) ?? [];
    const name = written.toLowerCase();
    if (name === '') {
      unread.push({ start, end });
      continue;
    }
    joints.push({ start, end, joint: jointOf(name) });
    if (closing === '') {
      open.set(name, piece);
      continue;
    }
    const opening = open.get(name);
    open.delete(name);
    if (!opening) continue;
    const words = { start: opening.end, end: start };
    const depth = heading.exec(name)?.[1];
    if (depth !== undefined) headings.push({ ...words, depth: Number(depth) });
    const [, , quoted, bare] = name === 'a' ? (address.exec(opening.value) ?? []) : [];
    const target = quoted ?? bare;
    if (target !== undefined) links.push({ ...words, address: target });
  }
  return { joints, unread, headings, links };
}

function jointOf(name: string): string {
  if (blocks.has(name)) return '\n\n';
  if (name === 'br') return '\n';
  return cells.has(name) ? ' ' : '';
}
