import type { Span } from '../../model/span';
import type { Anchoring, Target } from '../model';
import { SourceText, withLineFeeds } from './sourceText';

/** UTF-16 units on each side that must stand around what has no words; with fewer in all nothing is known of it. */
const contextLength = 24;
const leastContext = 8;

/**
 * Where a point or mere punctuation stands, letter by letter with what is around it: there are no words to weigh.
 * @param quote of the target, without words or empty
 */
export function anchorWordless(source: SourceText, { position, quote }: Target): Anchoring {
  if (!quote) {
    const span = position && source.span(position);
    return span ? { state: 'attached', span } : { state: 'orphaned', candidates: [] };
  }
  const exact = withLineFeeds(quote.exact);
  const before = withLineFeeds(quote.prefix).slice(-contextLength);
  const around = before + exact + withLineFeeds(quote.suffix).slice(0, contextLength);
  if (around.trim().length < leastContext) return { state: 'orphaned', candidates: [] };
  const text = new SourceText(withLineFeeds(source.text));
  const spanAt = (offset: number): Span => {
    const start = offset + before.length;
    const points = text.position({ start, end: start + exact.length });
    return { start: source.offset(points.start), end: source.offset(points.end) };
  };
  const old = position ? text.offset(position.start) - before.length : -1;
  if (text.text.startsWith(around, Math.max(0, old)) && old >= 0) return { state: 'attached', span: spanAt(old) };
  const first = text.text.indexOf(around);
  if (first < 0) return { state: 'orphaned', candidates: [] };
  const second = text.text.indexOf(around, first + 1);
  if (second < 0) return { state: 'attached', span: spanAt(first) };
  return { state: 'ambiguous', candidates: [first, second].map((at) => ({ ...spanAt(at), score: 1 })) };
}
