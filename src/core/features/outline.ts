import type { OutlineItem, OutlineKind } from '../model/speech';
import type { Span } from '../model/span';
import { folded, shorten } from './excerpt';
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

/** The outline as a tree, in the order of the text. */
export function outline(view: DocumentView): readonly OutlineSection[] {
  const { outline: items } = view.speech;
  return nest(items, 0, items.length, view);
}

/** The sections from `from` to `to`, each with what lies deeper right behind it as its children. */
function nest(items: readonly OutlineItem[], from: number, to: number, view: DocumentView): OutlineSection[] {
  const sections: OutlineSection[] = [];
  for (let i = from; i < to;) {
    const item = items[i];
    if (!item) break;
    let next = i + 1;
    while (next < to && (items[next]?.depth ?? 0) > item.depth) next++;
    sections.push(section(item, nest(items, i + 1, next, view), view));
    i = next;
  }
  return sections;
}

function section(item: OutlineItem, children: readonly OutlineSection[], view: DocumentView): OutlineSection {
  const last = children.at(-1)?.span.end ?? item.start;
  const end = Math.max(trimmedEnd(view.text, item.start, item.end), last);
  const selection = { start: item.start, end: Math.max(item.start, Math.min(item.headEnd, end)) };
  const { name, detail } = label(item, view.text);
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

function label(item: OutlineItem, text: string): { name: string; detail: string } {
  const head = item.text || folded(text.slice(item.start, item.headEnd));
  const body = firstWords(text, item);
  const who = item.speaker && (item.country ? `${item.speaker} (${item.country})` : item.speaker);
  switch (item.kind) {
    case 'speech':
      return { name: who ?? head, detail: who ? head : body };
    case 'turn':
      return { name: who ?? head, detail: body };
    case 'address':
      return { name: body ? `${head.replace(/[,:]$/, '')}: ${body}` : head, detail: '' };
    case 'paragraph':
    case 'operative':
      return { name: numbered(item, head, body), detail: '' };
    case 'attribution':
      return { name: who ? `${who}: ${quoted(head) || body}` : head, detail: '' };
    case 'preambular':
    case 'heading':
    case 'closing':
    case 'procedure':
      return { name: head, detail: '' };
  }
}

/** "12. Calls upon all parties": the number once, whether or not the section's text begins with it. */
function numbered({ number }: OutlineItem, head: string, body: string): string {
  const words = head.replace(/^\s*\(?\d+[.)]?\s*/, '') || body;
  return number === undefined ? words : `${number}. ${words}`;
}

function quoted(head: string): string {
  return /[“"«]/.test(head) ? head.slice(head.search(/[“"«]/)) : head;
}

/** The beginning of a section behind the words that announce it. */
function firstWords(text: string, { headEnd, end }: OutlineItem): string {
  return folded(text.slice(headEnd, Math.min(end, headEnd + 2 * nameLength))).replace(/^[\s,:;.–—-]+/, '');
}
