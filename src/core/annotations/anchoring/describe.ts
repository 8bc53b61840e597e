import type { Span } from '../../model/span';
import type { Section, SectionPlace, Target } from '../model';
import { SourceText } from './sourceText';

/** UTF-16 units of context kept on each side: enough to know a short passage again after its neighbourhood was edited. */
const contextLength = 160;
/** Longer words than this are cut. */
const longestWord = 24;
const sectionTextLength = 80;

/**
 * What to remember of a passage so that it is found again in a later text.
 * @param source the text, or the same as a {@link SourceText} when many passages of it are described
 * @param span UTF-16 offsets; what lies outside the text is clamped into it
 */
export function describePassage(source: string | SourceText, span: Span, sections: readonly Section[] = []): Target {
  const text = typeof source === 'string' ? new SourceText(source) : source;
  const start = text.offset(text.codePoint(Math.min(span.start, span.end)));
  const end = wholeEnd(text, Math.max(span.start, span.end, start));
  const section = sectionAt(sections, { start, end });
  return {
    position: text.position({ start, end }),
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
    },
    ...(section && { section }),
  };
}

function wholeEnd(text: SourceText, offset: number): number {
  const end = Math.min(offset, text.text.length);
  return text.isInside(end) ? end + 1 : end;
}

function contextStart(text: SourceText, start: number): number {
  const from = Math.max(0, start - contextLength);
  if (from === 0) return 0;
  const gap = /\s\S/.exec(text.text.slice(from, Math.min(start, from + longestWord)));
  return gap ? from + gap.index + 1 : text.offset(text.codePoint(from));
}

function contextEnd(text: SourceText, end: number): number {
  const to = Math.min(text.text.length, end + contextLength);
  if (to === text.text.length) return to;
  const from = Math.max(end, to - longestWord);
  const gap = /\S(?=\s\S*$)/.exec(text.text.slice(from, to));
  return gap ? from + gap.index + 1 : text.offset(text.codePoint(to));
}

/** The innermost section around a passage; when none holds all of it, around its start. */
export function sectionAt(sections: readonly Section[], span: Span): SectionPlace | undefined {
  let best: Section | undefined;
  for (const section of sections) {
    if (section.start > span.start || section.end <= span.start) continue;
    if (!best || rank(section, span) < rank(best, span)) best = section;
  }
  if (!best) return undefined;
  const { kind, number, speaker, text } = best;
  return {
    kind,
    ...(number !== undefined && { number }),
    ...(speaker !== undefined && { speaker }),
    text: text.length > sectionTextLength ? `${text.slice(0, sectionTextLength - 1).trimEnd()}…` : text,
  };
}

function rank(section: Section, span: Span): number {
  const length = section.end - section.start;
  return section.end >= span.end ? length : length + 2 ** 40;
}
