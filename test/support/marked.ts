import type { Span } from '../../src/core/model/span';

/** A text without its marks, and where they stood (UTF-16). */
export interface Marked {
  readonly text: string;
  /** Each `‹|›`, in order. */
  readonly points: readonly number[];
  /** Each `‹|…|›`, in order of its start. */
  readonly spans: readonly Span[];
}

const mark = /‹\|›|‹\||\|›/g;

/**
 * Takes the marks out of a text: `‹|›` is a point, `‹|…|›` a span; spans may nest.
 * @throws when a span has no end or no start
 */
export function marked(source: string): Marked {
  const points: number[] = [];
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: found, index } of source.matchAll(mark)) {
    text += source.slice(from, index);
    from = index + found.length;
    if (found === '‹|›') {
      points.push(text.length);
    } else if (found === '‹|') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else {
      const span = open.pop();
      if (!span) throw new Error('A span ends that never began.');
      span.end = text.length;
    }
  }
  if (open.length > 0) throw new Error('A span begins that never ends.');
  return { text: text + source.slice(from), points, spans };
}

/** The one point of a marked text. */
export function pointed(source: string): { text: string; at: number } {
  const { text, points } = marked(source);
  const [at] = points;
  if (at === undefined || points.length > 1) throw new Error('The text must have exactly one point.');
  return { text, at };
}
