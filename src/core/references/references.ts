import type { FoundReference } from './found';
import { findCharterReferences } from './charterReferences';
import { findResolutions } from './resolutions';
import { findSymbols } from './symbols';

/**
 * All references of a text, in its order. Where a symbol and words name the same thing twice over the same characters,
 * the longer mention stays.
 * @param body the organ in which the document was spoken or adopted; it owns "its resolution 39/2"
 */
export function findReferences(text: string, body?: string): FoundReference[] {
  const found = [...findSymbols(text), ...findResolutions(text, body), ...findCharterReferences(text)];
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
