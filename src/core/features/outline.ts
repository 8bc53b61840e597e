import type { OutlineItem, OutlineKind } from '../model/speech';
import type { Span } from '../model/span';
import { folded, shorten } from './excerpt';
import { PassageSections } from './passageSections';
import { speakingTime, spokenWords, usualRate } from './turns/speakingTime';
import { documentLabel } from './uses';
import type { DocumentView } from './view';

/** A section of a document and the sections in it; `children` lie inside `span`, `selection` does too. */
export interface OutlineSection {
  readonly kind: OutlineKind;
  /** Tells sections apart: who speaks, the heading, the number, and the first words. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The words that announce the section. */
  readonly selection: Span;
  readonly children: readonly OutlineSection[];
}

const nameLength = 72;
const detailLength = 80;

/** How an outline is drawn. */
export interface OutlineOptions {
  /** Words a minute, by which speaking times are told. */
  readonly rate?: number;
  /**
   * Headings that Markdown marks, where the editor has an outline of them already: `needed` leaves them out where they
   * are all there is, `none` everywhere.
   */
  readonly markedHeadings?: 'all' | 'needed' | 'none';
}

interface Drawing {
  readonly view: DocumentView;
  readonly rate: number;
  readonly passages: PassageSections;
  /** The text without what only stands on each page. */
  readonly text: string;
}

/** The outline as a tree, in the order of the text. */
export function outline(view: DocumentView, options: OutlineOptions = {}): readonly OutlineSection[] {
  const { rate = usualRate, markedHeadings = 'all' } = options;
  const items = withHeadings(view, markedHeadings);
  const passages = new PassageSections(view);
  return nest(items, 0, items.length, { view, rate, passages, text: passages.text });
}

function withHeadings({ speech, text }: DocumentView, wanted: 'all' | 'needed' | 'none'): readonly OutlineItem[] {
  const { outline: items } = speech;
  if (wanted === 'all') return items;
  const others = items.filter((item) => item.kind !== 'heading' || !isMarked(item, text));
  if (others.length === 0 || wanted === 'none') return others;
  return items;
}

/** Whether Markdown marks a heading: by number signs before it, or a line drawn under it. */
function isMarked({ start, headEnd }: OutlineItem, text: string): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return (
    /^\s{0,3}#{1,6}\s/.test(text.slice(lineStart, start + 1)) ||
    /^[^\n]{0,20}\r?\n {0,3}(?:=+|-+)[ \t]*(?:\r?\n|$)/.test(text.slice(headEnd, headEnd + 400))
  );
}

/** The sections from `from` to `to`, each with what lies deeper right behind it as its children. */
function nest(items: readonly OutlineItem[], from: number, to: number, drawing: Drawing): OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (let i = from; i < to;) {
    const item = items[i];
    if (!item) break;
    let next = i + 1;
    while (next < to && (items[next]?.depth ?? 0) > item.depth) next++;
    sections.push(section(item, nest(items, i + 1, next, drawing), drawing));
    i = next;
  }
  return sections;
}

function section(item: OutlineItem, nested: readonly OutlineSection[], drawing: Drawing): OutlineSection {
  const { view } = drawing;
  const children = [...passagesOf(item, nested, drawing), ...nested].sort((a, b) => a.span.start - b.span.start);
  const last = children.at(-1)?.span.end ?? item.start;
  const end = Math.max(trimmedEnd(view.text, item.start, item.end), last);
  const selection = { start: item.start, end: Math.max(item.start, Math.min(item.headEnd, end)) };
  const { name, detail } = label(item, drawing);
  return {
    kind: item.kind,
    name: shorten(name, nameLength) || item.kind,
    detail: shorten(detail, detailLength),
    span: { start: item.start, end },
    selection,
    children,
  };
}

/** The end of a section without the blank lines behind it. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let trimmed = Math.min(end, text.length);
  while (trimmed > start && /\s/.test(text[trimmed - 1] ?? '')) trimmed--;
  return trimmed;
}

/** The paragraphs of a long speech up to its first named section, lists and notes apart. */
function passagesOf(
  item: OutlineItem,
  nested: readonly OutlineSection[],
  { view, passages }: Drawing,
): OutlineSection[] {
  if (item.kind !== 'turn' && item.kind !== 'speech' && item.kind !== 'address') return [];
  const first = nested.find(({ kind }) => kind !== 'list' && kind !== 'footnote');
  const named = nested.filter(({ kind }) => kind === 'list' || kind === 'footnote').map(({ span }) => span);
  const end = first?.span.start ?? trimmedEnd(view.text, item.start, item.end);
  const start = item.kind === 'speech' && item.speaker === undefined ? item.start : item.headEnd;
  return passages.in({ start, end }, named).map(({ span, name, detail }) => ({
    kind: 'paragraph',
    name: shorten(name, nameLength),
    detail: shorten(detail, detailLength),
    span,
    selection: { start: span.start, end: span.start },
    children: [],
  }));
}

/** What to call a speech of nobody who is named: its first words are those of its first section as well. */
function speechName(head: string, { uri, speech }: DocumentView): string {
  const isOnly = speech.outline.filter(({ kind }) => kind === 'speech').length === 1;
  return isOnly ? documentLabel({ uri, header: speech.header }) : head;
}

function label(item: OutlineItem, { view, text, rate }: Drawing): { name: string; detail: string } {
  const head = item.text || folded(text.slice(item.start, item.headEnd));
  const body = firstWords(text, item);
  const who = item.speaker && (item.country ? `${item.speaker} (${item.country})` : item.speaker);
  switch (item.kind) {
    case 'speech':
      return { name: who ?? speechName(head, view), detail: withTime(who ? head : body, item, text, rate) };
    case 'turn':
      return { name: who ?? head, detail: withTime(body, item, text, rate) };
    case 'address':
      return { name: body ? `${head.replace(/[,:]$/, '')}: ${body}` : head, detail: '' };
    case 'paragraph':
    case 'operative':
      return { name: numbered(item, head, body), detail: '' };
    case 'attribution':
      return { name: who ? `${who}: ${quoted(head) || body}` : head, detail: '' };
    case 'heading':
      return { name: isBareArticle(item) && body ? `${head.replace(/[.:]$/, '')}: ${body}` : head, detail: '' };
    case 'preambular':
    case 'subparagraph':
    case 'annex':
    case 'list':
    case 'footnote':
    case 'closing':
    case 'procedure':
      return { name: head, detail: '' };
  }
}

/** "Article 99": nothing but its number tells it from the others. */
function isBareArticle({ number, text }: OutlineItem): boolean {
  return number !== undefined && /(?:\d[.:*_]*|[条條])$/u.test(text);
}

/** How long a speech is, before its first words; the language where the record names it. */
function withTime(
  words: string,
  { start, headEnd, end, speaker, language }: OutlineItem,
  text: string,
  rate: number,
): string {
  const spoken = spokenWords(text.slice(speaker === undefined ? start : headEnd, end));
  const parts = [speakingTime(spoken, rate), language, words];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** "12. Calls upon all parties": the number once, whether or not the section's text begins with it. */
function numbered({ number }: OutlineItem, head: string, body: string): string {
  const words = head.replace(/^\s*\(?\d+\\?[.)]?[\s.–—-]*/, '') || body;
  return number === undefined ? words : `${number}. ${words}`;
}

function quoted(head: string): string {
  return /[“"«]/.test(head) ? head.slice(head.search(/[“"«]/)) : head;
}

/** The beginning of a section behind the words that announce it. */
function firstWords(text: string, { headEnd, end }: OutlineItem): string {
  return folded(text.slice(headEnd, Math.min(end, headEnd + 2 * nameLength))).replace(/^[\s,:;.–—-]+/, '');
}
