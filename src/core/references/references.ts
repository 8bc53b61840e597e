import type { FoundReference } from './found';
import { findCharterReferences } from './charterReferences';
import { findResolutions } from './resolutions';
import { findStandalone } from './standalone';
import { findSymbols } from './symbols';

/**
 * All references of a text, in its order. Where a symbol and words name the same thing twice over the same characters,
 * the longer mention stays.
 * @param body the organ in which the document was spoken or adopted; it owns "its resolution 39/2"
 */
export function findReferences(text: string, body?: string): FoundReference[] {
  const cited = [...findSymbols(text), ...findResolutions(text, body), ...findCharterReferences(text)];
  const found = [...cited, ...apartFrom(findStandalone(text), cited)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundReference[] = [];
  for (const reference of found) {
    const previous = kept.at(-1);
    const shared = previous !== undefined && reference.start < previous.end;
    // Several identifiers may share one span ("Articles 39 to 42"); a span inside another one is the same mention.
    if (shared && (reference.start !== previous.start || reference.end !== previous.end)) continue;
    kept.push(reference);
  }
  return kept;
}

/** Those of `more` that touch none of `known`. */
function apartFrom(more: readonly FoundReference[], known: readonly FoundReference[]): readonly FoundReference[] {
  if (more.length === 0) return more;
  const sorted = [...known].sort((a, b) => a.start - b.start);
  const ordered = [...more].sort((a, b) => a.start - b.start);
  let next = 0;
  return ordered.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    return (sorted[next]?.start ?? Infinity) >= end;
  });
}
