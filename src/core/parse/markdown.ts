import type { Emphasis, Heading, Link, LinkReference, Nodes, Parents, Strong } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compareSpans, type Span } from '../model/span';
import { escapeJoints, referenceJoints } from './characterReferences';
import { readHtml, type HtmlPiece } from './html';
import type { LinkedWords } from './linkedReferences';
import { isBeyondReading } from './overmarked';
import type { Joint } from './textView';

/** What Markdown says of a text: which characters are markup, which are not words, and where the headings are. Spans of the source. */
export interface MarkdownFacts {
  /** Marks of emphasis, headings and links with their addresses, ascending, none across a line end. */
  readonly markup: readonly Span[];
  /** HTML tags, escapes and character references, with what they stand for; ascending, overlapping no markup. */
  readonly joints: readonly Joint[];
  /** Code and link definitions: nothing in them is read. */
  readonly unread: readonly Span[];
  readonly headings: readonly (Span & { readonly depth: number })[];
  /** Paragraphs that are in bold from their first word to their last. */
  readonly bold: readonly Span[];
  /** The words of links. */
  readonly links: readonly LinkedWords[];
}

/**
 * Marks that make a difference to how a text is read. Text without them never sees the Markdown parser, which is some
 * hundred times slower than the scanners.
 */
const marks =
  /\]\(|\]\[|^\[[^\]\n]{1,200}\]:|^[ \t>*+\d.)-]{0,20}#{1,6}[ \t]|^[ \t>*+\d.)-]{0,20}```|<[A-Za-z][\w.+-]*[:@]|~~~/m;
/** Of a web page that was saved with its tags as plain text; "<" before other words means itself. */
const pageTags = /<(?:!--|\/(?:p|a|b|i|em|strong|h[1-6]|div|span|li|sup|title|script|style)|br ?\/?)>/i;
const pageReferences = /&(?:#\d|#x[\da-f]|[a-z][a-z\d]{1,30};)/i;
const markdownMarks = /^ {0,3}(?:=+|-+)[ \t]*$|<[/!A-Za-z]|\\[!-/:-@[-`{-~\n]|&#?\w{2,31};/m;
/** Marks that come in pairs, and how the first of a pair stands. A lone one, often dirt of a scan, marks nothing. */
const paired: readonly (readonly [mark: string, opening: RegExp])[] = [
  ['*', /(?:^|[^\w*])\*+[^\s*]|\w\*{1,3}\w/gm],
  ['_', /(?:^|[^\w_])_+[^\s_]/gm],
  ['`', /`+/g],
];

/** One of these characters is in every other mark; looking for a character is far faster than a pattern. */
const signs = ['```', '](', '][', ']:', '#', '<', '~~~'];

/** Whether reading `text` as Markdown can change any fact. @param markdown the file says that it is Markdown */
export function hasMarkdown(text: string, markdown: boolean): boolean {
  return (
    (signs.some((sign) => text.includes(sign)) && marks.test(text)) ||
    paired.some(([mark, opening]) => text.includes(mark) && hasPair(text, mark, opening)) ||
    hasPageTags(text) ||
    (text.includes('&') && pageReferences.test(text)) ||
    (markdown && markdownMarks.test(text))
  );
}

function hasPageTags(text: string): boolean {
  return text.includes('<') && pageTags.test(text);
}

/** Whether behind an opening mark another one stands in the same paragraph. */
function hasPair(text: string, mark: string, opening: RegExp): boolean {
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    // The pattern may end with the letter behind the mark, which is no part of another one.
    let from = text.indexOf(mark, found.index);
    while (text.startsWith(mark, from)) from++;
    const next = text.indexOf(mark, from);
    if (next < 0) return false;
    if (!blankLine.test(text.slice(from, next))) return true;
    opening.lastIndex = Math.max(opening.lastIndex, next - 1);
  }
  return false;
}

const blankLine = /\n[ \t\r]*\n|\r[ \t]*\r/;

/**
 * Nobody indents code in a speech; a tab behind a paragraph's number is no code, and a set-off quotation is to be read. Of a
 * block of HTML each tag is wanted, for what stands between them is read.
 */
const nowhere = ['codeIndented', 'htmlFlow'];
/** A plain text may be indented, underlined with dashes or hold a backslash: there that is no markup. */
const notInPlainText = [...nowhere, 'setextUnderline', 'characterEscape'];

const full = parserWithout(nowhere);
const plainText = parserWithout([...notInPlainText, 'htmlText']);
const savedPage = parserWithout(notInPlainText);

function parserWithout(constructs: string[]) {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{ disable: { null: constructs } }])
    .freeze();
}

function parserOf(text: string, markdown: boolean) {
  if (markdown) return full;
  return hasPageTags(text) ? savedPage : plainText;
}

/** Reads the Markdown structure of `text`. Total: every text gives facts. */
export function readMarkdown(text: string, markdown: boolean): MarkdownFacts {
  const markup: Span[] = [];
  const joints: Joint[] = [];
  const html: HtmlPiece[] = [];
  const unread: Span[] = [];
  const headings: (Span & { depth: number })[] = [];
  const bold: Span[] = [];
  const links: LinkedWords[] = [];
  const addresses = new Map<string, string>();
  const byLabel: { readonly node: LinkReference; readonly words: Span }[] = [];
  // Not by recursion: quotations can be nested deeper than calls can.
  const nodes: Nodes[] = isBeyondReading(text, markdown) ? [] : [parserOf(text, markdown).parse(text)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const span = spanOf(node);
    // "[^1]" marks a footnote, which is no link.
    if ('label' in node && node.label?.startsWith('^')) continue;
    if (isUnread(node)) {
      unread.push(span);
      // Of two definitions of a label the first counts; nodes come last first.
      if (node.type === 'definition') addresses.set(node.identifier, node.url);
      continue;
    }
    if (node.type === 'html') html.push({ ...span, value: node.value });
    if (node.type === 'text') joints.push(...referenceJoints(text, span));
    if (markdown && (node.type === 'text' || node.type === 'break')) joints.push(...escapeJoints(text, span));
    const words = wordsOf(node);
    if (node.type === 'link' && words) links.push({ ...words, address: node.url });
    if (node.type === 'linkReference' && words) byLabel.push({ node, words });
    if (node.type === 'heading') {
      headings.push({ ...span, depth: node.depth });
      joints.push(...anchorJoints(text, span));
    }
    if (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong') bold.push(span);
    if (isMarked(node)) markup.push(...edges(node, span, text));
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  for (const { node, words } of byLabel) {
    const address = addresses.get(node.identifier);
    if (address !== undefined) links.push({ ...words, address });
  }
  const page = readHtml(html.sort(compareSpans));
  return {
    markup: markup.sort(compareSpans),
    joints: [...joints, ...page.joints].sort(compareSpans),
    unread: [...unread, ...page.unread].sort(compareSpans),
    headings: [...headings, ...page.headings].sort(compareSpans),
    bold,
    links: [...links, ...page.links].sort(compareSpans),
  };
}

/** "## On lakes {#lakes .wide}": what a heading is called by, which no reader sees. */
const anchor = /\{[#.:][^{}\n]{0,200}\}[ \t#]*$/;

function anchorJoints(text: string, { start, end }: Span): Joint[] {
  const found = anchor.exec(text.slice(start, end));
  return found ? [{ start: start + found.index, end: start + found.index + found[0].length, joint: '' }] : [];
}

/** From the first to the last child: what a node shows of itself. */
function wordsOf(node: Nodes): Span | undefined {
  const first = 'children' in node ? node.children[0] : undefined;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return first && last && { start: spanOf(first).start, end: spanOf(last).end };
}

function isUnread({ type }: Nodes): boolean {
  return type === 'code' || type === 'inlineCode' || type === 'definition' || type === 'image';
}

function isMarked(node: Nodes): node is Heading | Emphasis | Strong | Link | LinkReference {
  const { type } = node;
  return type === 'heading' || type === 'emphasis' || type === 'strong' || type === 'link' || type === 'linkReference';
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** What a node has before its first and behind its last child: its marks, up to the end of their lines. */
function edges(node: Parents, span: Span, text: string): Span[] {
  const words = wordsOf(node);
  if (!words) return [];
  return [
    { start: span.start, end: words.start },
    { start: words.end, end: span.end },
  ].flatMap(({ start, end }) => withoutLineEnds(start, end, text));
}

function withoutLineEnds(start: number, end: number, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}
