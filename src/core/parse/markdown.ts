import type { Emphasis, Heading, Link, LinkReference, Nodes, Parents, Strong } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compareSpans, type Span } from '../model/span';
import { isBeyondReading } from './overmarked';

/** What Markdown says of a text: which characters are markup, which are not words, and where the headings are. Spans of the source. */
export interface MarkdownFacts {
  /** Marks of emphasis, headings and links with their addresses, ascending, none across a line end. */
  readonly markup: readonly Span[];
  /** Code, HTML and link definitions: nothing in them is read. */
  readonly unread: readonly Span[];
  readonly headings: readonly (Span & { readonly depth: number })[];
}

/**
 * Marks that make a difference to how a text is read. Text without them never sees the Markdown parser, which is some
 * hundred times slower than the scanners.
 */
const marks =
  /\]\(|\]\[|^\[[^\]\n]{1,200}\]:|(?:^|[\s>])#{1,6}[ \t]|`|<[A-Za-z][\w.+-]*[:@]|(?:^|[^\w*])\*+[^\s*]|\w\*{1,3}\w|(?:^|[^\w_])_+[^\s_]|~~~/m;
const markdownMarks = /^ {0,3}(?:=+|-+)[ \t]*$|<[/!A-Za-z]|\\[\\`*_[\]]|&#?\w{2,8};/m;

/** One of these characters is in every mark; looking for a character is far faster than a pattern. */
const signs = ['*', '_', '`', '](', '][', ']:', '#', '<', '~~~'];

/** Whether reading `text` as Markdown can change any fact. @param markdown the file says that it is Markdown */
export function hasMarkdown(text: string, markdown: boolean): boolean {
  return (signs.some((sign) => text.includes(sign)) && marks.test(text)) || (markdown && markdownMarks.test(text));
}

// Nobody indents code in a speech; a tab behind a paragraph's number is no code, and a set-off quotation is to be read.
const full = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }])
  .freeze();

// A plain text may be indented, underlined with dashes or hold a "<": there that is no markup.
const plainText = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText', 'characterEscape'],
      },
    },
  ])
  .freeze();

/** Reads the Markdown structure of `text`. Total: any text gives facts. */
export function readMarkdown(text: string, markdown: boolean): MarkdownFacts {
  const markup: Span[] = [];
  const unread: Span[] = [];
  const headings: (Span & { depth: number })[] = [];
  // Not by recursion: quotations can be nested deeper than calls can.
  const nodes: Nodes[] = isBeyondReading(text, markdown) ? [] : [(markdown ? full : plainText).parse(text)];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    const span = spanOf(node);
    if (isUnread(node)) {
      unread.push(span);
      continue;
    }
    if (node.type === 'heading') headings.push({ ...span, depth: node.depth });
    if (isMarked(node)) markup.push(...edges(node, span, text));
    if ('children' in node) for (const child of node.children) nodes.push(child);
  }
  return {
    markup: markup.sort(compareSpans),
    unread: unread.sort(compareSpans),
    headings: headings.sort(compareSpans),
  };
}

function isUnread({ type }: Nodes): boolean {
  return type === 'code' || type === 'inlineCode' || type === 'html' || type === 'definition' || type === 'image';
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
  const first = node.children[0];
  const last = node.children.at(-1);
  if (!first || !last) return [];
  return [
    { start: span.start, end: spanOf(first).start },
    { start: spanOf(last).end, end: span.end },
  ].flatMap(({ start, end }) => withoutLineEnds(start, end, text));
}

function withoutLineEnds(start: number, end: number, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    spans.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return spans;
}
