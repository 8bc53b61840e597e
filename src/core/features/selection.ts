import { contains, type Span } from '../model/span';
import { withoutPageBreaks } from '../parse/pageBreaks';
import { itemAt, paragraphAt, sentenceAt, wordAt, wrappedParagraphAt } from './passages';
import type { DocumentView } from './view';

/** What a growing selection takes at `offset` (UTF-16), from the word out: each span holds the one before it. */
export function selection(view: DocumentView, offset: number): readonly Span[] {
  const { text, speech } = view;
  const sections = speech.outline.filter(({ start, end }) => start <= offset && offset <= end);
  const innermost = sections.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  const bounds = innermost ?? { start: 0, end: text.length };
  const pages = withoutPageBreaks(text);
  const whole = wrappedParagraphAt(pages, offset, bounds) ?? paragraphAt(pages, offset, bounds);
  const paragraph = (innermost?.kind === 'list' && itemAt(pages, offset, whole)) || whole;
  const candidates: Span[] = [
    wordAt(text, offset),
    sentenceAt(pages, offset, paragraph),
    paragraph,
    ...sections.map(({ start, end }) => ({ start, end })),
    { start: 0, end: text.length },
  ];
  const grown: Span[] = [];
  for (const span of candidates.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = grown.at(-1);
    if (span.start === span.end && text.length > 0) continue;
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) grown.push(span);
  }
  return grown.length > 0 ? grown : [{ start: offset, end: offset }];
}
