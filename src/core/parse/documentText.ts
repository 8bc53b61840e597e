import { compareSpans, type Span } from '../model/span';
import { unitAt } from '../model/unitAt';
import { frontMatterOf } from './frontMatterFields';
import { hiddenSpans } from './html';
import { blocksOf, linesOf, marginOf, type Block, type Line } from './layout';
import type { LinkedWords } from './linkedReferences';
import { hasMarkdown, readMarkdown, type MarkdownFacts } from './markdown';
import { findPageBreaks, linesWithout } from './pageBreaks';
import { viewOf, type Joint, type TextView } from './textView';

/** A heading that Markdown marks; offsets of the view. */
interface MarkedHeading extends Span {
  readonly depth: number;
}

/** A document as the recognisers of structure see it. All offsets are of the view's text. */
export interface DocumentText {
  readonly view: TextView;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly headings: readonly MarkedHeading[];
  /** Where paragraphs start that Markdown sets in bold as a whole. */
  readonly bold: ReadonlySet<number>;
  /** Words that are links, with their addresses; none without words. */
  readonly links: readonly LinkedWords[];
  /** Fields of the head that tells about the file, as written. */
  readonly frontMatter: Readonly<Record<string, string>> | undefined;
}

/** How a file says that it is Markdown, and whether the Markdown parser may be left out. */
export interface ReadingOptions {
  readonly markdown: boolean;
  /** `always`: ask the Markdown parser even when nothing looks like Markdown (to compare the two paths). */
  readonly parser?: 'when needed' | 'always';
}

const wikiHeading = /^(={1,6})[ \t]([^\n=]{1,200})[ \t]\1[ \t]*$/gm;
const underlined = /^([^\s=][^\n]{1,200})\n={4,}[ \t]*$/gm;

/** "== Mandate ==", as encyclopedias that anybody edits mark headings, the title with one sign; a title underlined with them. */
function signedHeadings(text: string): readonly MarkedHeading[] {
  // Most texts have none of these signs, and one search for them is enough.
  if (!text.startsWith('= ') && !text.includes('==')) return [];
  if (text.startsWith('= ') || text.includes('\n== ')) {
    return [...text.matchAll(wikiHeading)].map(({ 1: signs = '', 2: words = '', index }) => {
      const start = index + signs.length + 1;
      return { start, end: start + words.trimEnd().length, depth: signs.length };
    });
  }
  if (!text.includes('\n====')) return [];
  return [...text.matchAll(underlined)].map(({ 1: words = '', index }) => {
    return { start: index, end: index + words.trimEnd().length, depth: 1 };
  });
}

/** Reads layout and markup of a text. Total: every text gives something. */
export function readDocumentText(source: string, { parser, ...options }: ReadingOptions): DocumentText {
  const matter = frontMatterOf(source);
  const ahead = matter?.end ?? 0;
  const markdown = options.markdown || ahead > 0;
  const body = ahead > 0 ? blank(source, [{ start: 0, end: ahead }]) : source;
  const isMarked = parser === 'always' || hasMarkdown(body, markdown);
  const shown = isMarked ? blank(body, hiddenSpans(body)) : body;
  const facts = isMarked ? readMarkdown(shown, markdown) : undefined;
  const { view, lines, margin } = readLines(facts ? blank(shown, facts.unread) : shown, facts);
  const { text } = view;
  const inView = <T extends Span>(spans: readonly T[] = []) =>
    spans.map((span) => toView(span, view, text)).filter(({ start, end }) => end > start);
  const marked = inView(facts?.headings);
  return {
    view,
    text,
    lines,
    blocks: blocksOf(text, lines, margin),
    headings: markdown ? marked : [...signedHeadings(text), ...marked].sort(compareSpans),
    links: inView(facts?.links),
    bold: new Set(facts?.bold.map(({ start }) => view.viewOffset(start))),
    frontMatter: matter?.fields,
  };
}

/** The view of a text and its lines; what a page break puts inside of a paragraph is left out of both. */
function readLines(source: string, { markup, joints = [] }: Partial<Pick<MarkdownFacts, 'markup' | 'joints'>> = {}) {
  const view = withJoints(viewOf(source, markup), joints);
  const lines = linesOf(view.text);
  const margin = marginOf(view.text, lines);
  const breaks = findPageBreaks(view.text, lines, margin);
  if (breaks.length === 0) return { view, lines, margin };
  return { view: view.without(breaks), lines: linesWithout(lines, breaks), margin };
}

function withJoints(view: TextView, joints: readonly Joint[]): TextView {
  if (joints.length === 0) return view;
  return view.without(
    joints.flatMap(({ joint, ...span }) => {
      const [start, end] = [view.viewOffset(span.start), view.viewOffset(span.end)];
      return end > start ? [{ start, end, joint }] : [];
    }),
  );
}

/** Spaces in place of what is not to be read; line ends and lengths stay. */
function blank(source: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    result += source.slice(from, start) + source.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return from === 0 ? source : result + source.slice(from);
}

function toView<T extends Span>(span: T, view: TextView, text: string): T {
  let start = view.viewOffset(span.start);
  let end = view.viewOffset(span.end);
  while (start < end && unitAt(text, start) <= 32) start++;
  while (end > start && unitAt(text, end - 1) <= 32) end--;
  return { ...span, start, end };
}
