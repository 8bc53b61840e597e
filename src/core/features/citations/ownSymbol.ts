import type { Span } from '../../model/span';
import { headLength } from '../../parse/head/ownSymbol';

/** Where a document bears its own symbol, given all mentions of it in the order of the text; else the start of the text. */
export function ownSymbolSpan(mentions: readonly Span[]): Span {
  const [first] = mentions;
  return first && first.start < headLength ? { start: first.start, end: first.end } : { start: 0, end: 0 };
}
