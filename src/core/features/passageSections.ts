import type { Term } from '../model/speech';
import { firstFrom, type Span } from '../model/span';
import { blocksOf, marginOf } from '../parse/layout';
import { withoutFurniture, type ReadPages } from '../parse/pageBreaks';
import { folded } from './excerpt';
import type { DocumentView } from './view';

/** A paragraph of a long speech that nothing numbers or names: called after its strongest term, else by its first words. */
export interface PassageSection {
  readonly span: Span;
  readonly name: string;
  readonly detail: string;
}

/** A speech up to so many UTF-16 units is overlooked without sections. */
const longSpeech = 3000;
const fewest = 3;
/** A shorter paragraph belongs to the one before. */
const shortParagraph = 160;
/** What every document names tells nothing about a paragraph. */
const everywhere =
  /^(?:united-nations|general-assembly|security-council|secretary-general|member-states?|permanent-member|president-of-the-\w+|charter-of-the-united-nations|abbr\/.*)$/;
/** How much a term has to weigh, so that it tells more than the first words. */
const telling = 1.2;
/** Lines of a page that nobody speaks. */
const pageLine = /^(?:page\s+)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?$/i;

/** Finds the paragraphs of long speeches; made for one document, whose paragraphs are read once. */
export class PassageSections {
  readonly #view: DocumentView;
  readonly #pages: ReadPages;
  #paragraphs: readonly Span[] | undefined;
  #frequency: ReadonlyMap<string, number> | undefined;

  constructor(view: DocumentView) {
    this.#view = view;
    this.#pages = withoutFurniture(view.text);
  }

  /** The text without what only stands on each page; offsets are the same. */
  get text(): string {
    return this.#pages.text;
  }

  /**
   * The sections of what is spoken from `start` to `end`; none where it is short.
   * @param named sections in it that have names of their own, ascending: lists and notes
   */
  in({ start, end }: Span, named: readonly Span[] = []): readonly PassageSection[] {
    if (end - start < longSpeech) return [];
    const all = (this.#paragraphs ??= paragraphsOf(this.#pages));
    const inside: Span[] = [];
    for (let i = Math.max(0, firstFrom(all, start) - 1), paragraph = all[i]; paragraph; paragraph = all[++i]) {
      if (paragraph.start >= end) break;
      const hole = firstTouching(named, paragraph);
      if (hole && hole.start <= paragraph.start) continue;
      const from = Math.max(paragraph.start, start);
      const to = Math.min(paragraph.end, end, hole?.start ?? end);
      if (to <= from) continue;
      const last = inside.at(-1);
      const parted = last && (named[firstFrom(named, last.end)]?.end ?? Infinity) <= from;
      if (last && !parted && to - from < shortParagraph) inside[inside.length - 1] = { start: last.start, end: to };
      else inside.push({ start: from, end: to });
    }
    return inside.length < fewest ? [] : inside.map((span) => this.#section(span));
  }

  #section(span: Span): PassageSection {
    const text = this.text;
    const words = folded(text.slice(span.start, Math.min(span.end, span.start + 300))).replace(/^[\s,:;.–—-]+/, '');
    const term = this.#strongest(span);
    return term === undefined ? { span, name: words, detail: '' } : { span, name: term, detail: words };
  }

  /** The words of the term that stands often here and seldom elsewhere. */
  #strongest(span: Span): string | undefined {
    const { speech } = this.#view;
    const text = this.text;
    const counts = new Map<string, { count: number; first: Term }>();
    for (const term of termsIn(speech.terms, span)) {
      if (everywhere.test(term.id)) continue;
      const known = counts.get(term.id);
      if (known) known.count++;
      else counts.set(term.id, { count: 1, first: term });
    }
    const frequency = (this.#frequency ??= this.#paragraphsWith());
    const all = this.#paragraphs?.length ?? 1;
    let best: { weight: number; first: Term } | undefined;
    for (const [id, { count, first }] of counts) {
      const weight = Math.sqrt(count) * Math.log((1 + all) / (frequency.get(id) ?? 1));
      if (weight > (best?.weight ?? telling)) best = { weight, first };
    }
    if (!best) return undefined;
    const words = folded(text.slice(best.first.start, best.first.end));
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #paragraphsWith(): ReadonlyMap<string, number> {
    const frequency = new Map<string, number>();
    for (const paragraph of this.#paragraphs ?? []) {
      const ids = new Set([...termsIn(this.#view.speech.terms, paragraph)].map(({ id }) => id));
      for (const id of ids) frequency.set(id, (frequency.get(id) ?? 0) + 1);
    }
    return frequency;
  }
}

function paragraphsOf({ view, lines }: ReadPages): readonly Span[] {
  return blocksOf(view.text, lines, marginOf(view.text, lines))
    .filter(({ start, end }) => end - start > 12 || !pageLine.test(view.text.slice(start, end)))
    .map(({ start, end }) => view.sourceSpan(start, end));
}

/** The first of `sorted` (by start, not overlapping each other) that shares a character with a span. */
function firstTouching(sorted: readonly Span[], { start, end }: Span): Span | undefined {
  const next = firstFrom(sorted, start);
  const before = sorted[next - 1];
  const found = before && before.end > start ? before : sorted[next];
  return found && found.start < end ? found : undefined;
}

function* termsIn(terms: readonly Term[], { start, end }: Span): Generator<Term> {
  let next = firstFrom(terms, start);
  for (let term = terms[next]; term && term.start < end; term = terms[++next]) yield term;
}
