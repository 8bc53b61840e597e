import { contains, type Span } from '../model/span';
import { withoutPageBreaks } from '../parse/pageBreaks';
import { itemAt, paragraphAt, sentenceAt, wordAt, wrappedParagraphAt, wrappedParagraphs } from './passages';
import type { DocumentView } from './view';

/** What growing selections take; made for one document, whose pages are read once for all its cursors. */
export class Selections {
  readonly #view: DocumentView;
  /** The text without its page breaks; offsets are the same. */
  readonly #text: string;
  readonly #wrapped: readonly Span[];

  constructor(view: DocumentView) {
    const pages = withoutPageBreaks(view.text);
    this.#view = view;
    this.#text = pages.text;
    this.#wrapped = wrappedParagraphs(pages);
  }

  /** From the word at `offset` (UTF-16) out: each span holds the one before it. */
  at(offset: number): readonly Span[] {
    const { text, speech } = this.#view;
    const sections = speech.outline.filter(({ start, end }) => start <= offset && offset <= end);
    const innermost = sections.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const bounds = innermost ?? { start: 0, end: text.length };
    const whole = wrappedParagraphAt(this.#wrapped, offset, bounds) ?? paragraphAt(this.#text, offset, bounds);
    const paragraph = (innermost?.kind === 'list' && itemAt(this.#text, offset, whole)) || whole;
    const candidates: Span[] = [
      wordAt(text, offset),
      sentenceAt(this.#text, offset, paragraph),
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
}
