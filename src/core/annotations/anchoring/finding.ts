import type { Span } from '../../model/span';
import type { Alignment } from './align';
import type { Pattern } from './pattern';
import { spanOf } from './quoteSpan';
import type { TextIndex } from './textIndex';

/** A place where a pattern may stand, and what speaks for it. */
export interface Finding {
  readonly span: Span;
  /** First and last word of the span. */
  readonly first: number;
  readonly last: number;
  /** Words of the quote that stand there, and those that do not. */
  readonly kept: number;
  readonly changed: number;
  /** Places of the quote at which words were changed, taken out or put in. */
  readonly changes: number;
  /** Words put in between those of the quote. */
  readonly added: number;
  /** What the quote's kept words tell, in bits, and what share that is of what all its words would tell. */
  readonly keptBits: number;
  readonly likeness: number;
  /** The same of the words around it. */
  readonly contextLikeness: number;
  /** Whether anything is known of what stood around the quote. */
  readonly hasContext: boolean;
  /** Its words stand there, all of them and nothing between. */
  readonly whole: boolean;
  /** Evidence in bits, of the words before and behind it. */
  readonly before: number;
  readonly behind: number;
}

/** Where the next word of a quote should be: anywhere for the first, nowhere after a changed one. */
const anyPlace = -1;
const noPlace = -2;
/** What a word laid on another tells against its standing there at all, in bits. */
const chanceWord = 3;

/** What an alignment of a pattern says of the place. Where the quote is gone, its finding is a point. */
export function findingOf(pattern: Pattern, alignment: Alignment, index: TextIndex): Finding {
  const { places, before, behind } = alignment;
  const { ids, bits, from, to } = pattern;
  let kept = 0;
  let changes = 0;
  let keptBits = 0;
  let keptAround = 0;
  let expected = anyPlace;
  for (let i = 0; i < ids.length; i++) {
    const place = places[i] ?? -1;
    const isKept = place >= 0 && index.ids[place] === ids[i];
    if (i < from || i >= to) {
      if (isKept) keptAround += bits[i] ?? 0;
      continue;
    }
    const isIntact = isKept && (expected === anyPlace || place === expected);
    if (!isIntact && expected !== noPlace) changes++;
    expected = isKept ? place + 1 : noPlace;
    if (!isKept) continue;
    kept++;
    keptBits += bits[i] ?? 0;
  }
  const kernel = kernelOf(pattern, alignment, index);
  let laid = 0;
  let first = -1;
  let last = -1;
  for (let i = kernel.from; i < kernel.to; i++) {
    const place = places[i] ?? -1;
    if (place < 0) continue;
    if (laid++ === 0) first = place;
    last = place;
  }
  const isGone = laid === 0;
  if (isGone) first = last = holeOf(places, from, ids.length);
  const changed = to - from - kept;
  const bitsAround = pattern.bitsBefore + pattern.bitsBehind;
  return {
    span: isGone ? holeAt(index, first) : spanOf(pattern, places, index, first, last),
    first,
    last,
    kept,
    changed,
    changes,
    added: isGone ? 0 : last - first + 1 - laid,
    keptBits,
    likeness: pattern.bitsOfQuote > 0 ? keptBits / pattern.bitsOfQuote : 0,
    contextLikeness: bitsAround > 0 ? keptAround / bitsAround : 1,
    hasContext: bitsAround > 0,
    whole: changed === 0 && last - first === to - from - 1,
    before,
    behind,
  };
}

/**
 * The words of the quote `[from, to)` of the pattern less those at an end that was cut off with what stood beyond it:
 * what they are laid on is there by chance.
 */
function kernelOf(pattern: Pattern, { places, before, behind }: Alignment, index: TextIndex) {
  const kernel = { from: pattern.from, to: pattern.to };
  let [sum, most] = [0, 0];
  if (behind <= 0) {
    for (let i = pattern.from; i < pattern.to; i++) {
      sum += worthOf(pattern, places, i, i - 1, index);
      if (sum >= most) [most, kernel.to] = [sum, i + 1];
    }
  }
  [sum, most] = [0, 0];
  if (before <= 0) {
    for (let i = kernel.to - 1; i >= pattern.from; i--) {
      sum += worthOf(pattern, places, i, i + 1, index);
      if (sum >= most) [most, kernel.from] = [sum, i];
    }
  }
  return kernel;
}

/** What word `i` tells for the quote's standing there, less the words between it and word `next`. */
function worthOf({ ids, bits }: Pattern, places: Int32Array, i: number, next: number, index: TextIndex): number {
  const place = places[i] ?? -1;
  if (place < 0) return 0;
  const other = next < 0 || next >= ids.length ? -1 : (places[next] ?? -1);
  const between = other < 0 ? 0 : Math.abs(other - place) - 1;
  return (index.ids[place] === ids[i] ? (bits[i] ?? 0) : -chanceWord) - between;
}

/** The place behind the last word before the quote, or else of the first one behind it. */
function holeOf(places: Int32Array, from: number, length: number): number {
  for (let i = from - 1; i >= 0; i--) if ((places[i] ?? -1) >= 0) return (places[i] ?? 0) + 1;
  for (let i = from; i < length; i++) if ((places[i] ?? -1) >= 0) return places[i] ?? 0;
  return 0;
}

function holeAt(index: TextIndex, word: number): Span {
  const start = index.starts[word] ?? index.source.text.length;
  return { start, end: start };
}
