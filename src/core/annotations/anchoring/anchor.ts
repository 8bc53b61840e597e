import type { Anchoring, Section, Target } from '../model';
import { SourceText } from './sourceText';

/**
 * Where the passages of one document stand in its present text.
 * @param source the text as it is, with any line ends; the spans returned are UTF-16 offsets of it
 * @param targets all that is remembered of that document: each helps to place the others
 */
export function anchorAll(
  source: string,
  targets: readonly Target[],
  sections: readonly Section[] = [],
): readonly Anchoring[] {
  const text = new SourceText(source);
  void sections;
  return targets.map(({ position, quote }) => {
    const span = position && text.span(position);
    if (span && (!quote || text.slice(span.start, span.end) === quote.exact)) return { state: 'attached', span };
    const start = quote?.exact ? source.indexOf(quote.exact) : -1;
    if (!quote || start < 0) return { state: 'orphaned', candidates: [] };
    const found = { start, end: start + quote.exact.length };
    return source.includes(quote.exact, start + 1)
      ? { state: 'ambiguous', candidates: [{ ...found, score: 1 }] }
      : { state: 'attached', span: found };
  });
}
