import type { Span } from '../model/span';
import type { Genre, Problem } from '../model/speech';
import { findBackReferences } from './backReferences';
import { checkReferences } from './checks';
import type { FoundReference } from './found';
import { apartFrom } from './apart';
import { findCharterReferences } from './charterReferences';
import { findIbidem } from './ibidem';
import { confirmed, notBeside } from './linked';
import { withPinpoints } from './pinpoints';
import { findResolutions } from './resolutions';
import { findStandalone } from './standalone';
import { findSymbols } from './symbols';

/** What a text cites, and what is wrong with it, both in the order of the text. */
export interface CitedInText {
  readonly references: readonly FoundReference[];
  /** Those among them that say by number or symbol what they cite; the others only point back. */
  readonly named: readonly FoundReference[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all references of a text and checks them.
 * @param body as for {@link findReferences}
 * @param genre of the document, which tells what "this resolution" can mean
 * @param linked what words cite by an address behind them, where they do not cite it themselves
 */
export function readReferences(
  text: string,
  body?: string,
  genre?: Genre,
  linked: readonly FoundReference[] = [],
): CitedInText {
  const impossible: Problem[] = [];
  const checked = checkReferences(text, findReferences(text, { body, genre, impossible }));
  const known = confirmed(checked.references, linked, text);
  const named = inOrder(known, notBeside(linked, known));
  const again = [...findBackReferences(text, named, genre), ...findIbidem(text, named)];
  const all = inOrder(named, linked.length > 0 ? apartFrom(again, linked) : again);
  const problems = [...impossible, ...checked.problems].sort((a, b) => a.start - b.start);
  return { references: withPinpoints(text, all), named, problems };
}

/**
 * All references of a text, in its order. Where a symbol and words name the same thing twice over the same characters,
 * the longer mention stays.
 * @param document its body is the organ in which it was spoken or adopted, which owns "its resolution 39/2";
 * `impossible` receives articles and chapters that the Charter does not have
 */
export function findReferences(
  text: string,
  document: {
    readonly body?: string | undefined;
    readonly genre?: Genre | undefined;
    readonly impossible?: Problem[];
  } = {},
): FoundReference[] {
  const { body, genre, impossible = [] } = document;
  const others: Span[] = [];
  const cited = [
    ...findSymbols(text),
    ...findResolutions(text, body, others),
    ...findCharterReferences(text, genre === 'charter', impossible),
  ];
  const found = [...cited, ...apartFrom(findStandalone(text), [...cited, ...others])];
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

function inOrder(references: readonly FoundReference[], more: readonly FoundReference[]): readonly FoundReference[] {
  if (more.length === 0) return references;
  return [...references, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
}
