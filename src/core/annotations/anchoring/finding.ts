import type { Span } from '../../model/span';
import type { Aligner, Alignment } from './align';
import { withoutQuote, type Edges, type Pattern } from './pattern';
import { seedsOf } from './seeds';
import type { TextIndex } from './textIndex';
import { isWordUnit } from './words';

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
  /** Its words stand there, all of them and nothing between. */
  readonly whole: boolean;
  /** Evidence in bits, of the words before and behind it. */
  readonly before: number;
  readonly behind: number;
}

/** After a changed word: a change goes on. */
const noPlace = -2;
/** What a word laid on another tells against its standing there at all, in bits. */
const chanceWord = 3;
/** By so many bits what stood around the passage must fit better without it for the passage to be gone. */
const betterAround = 5;
/** The share of the quote, by what its words tell, under which a place is nobody's candidate. */
const worthALook = 0.3;
const narrowBand = 6;
const widestBand = 72;
/** Leads this much weaker than the best are not followed; and those when the best leads to the passage and all around it. */
const weakest = 0.12;
const weakBeside = 0.5;
const completeShare = 0.7;
/** So much of a quote and its neighbourhood was not taken apart, and need not be looked at more widely. */
const goodShare = 0.55;

/** Where a pattern may stand; a place may come twice. Where it is gone, a finding has words around it and none of its own. */
export function findingsOf(pattern: Pattern, index: TextIndex, aligner: Aligner, expected?: number): Finding[] {
  const seeds = seedsOf(pattern, index, expected);
  const strongest = seeds[0]?.weight ?? 0;
  // So much the diagonal changes where all of the quote was taken out.
  const wide = Math.min(widestBand, narrowBand + pattern.to - pattern.from);
  const around = withoutQuote(pattern);
  const findings: Finding[] = [];
  let complete = false;
  for (const { diagonal, spread, weight } of seeds) {
    if (weight < strongest * (complete ? weakBeside : weakest)) break;
    const band = Math.min(widestBand, spread + narrowBand);
    let finding = findingOf(pattern, aligner.align(pattern, diagonal, band), index);
    complete ||= isFound(finding, completeShare);
    if (isFound(finding, goodShare)) {
      findings.push(finding);
      continue;
    }
    if (wide > band) finding = findingOf(pattern, aligner.align(pattern, diagonal, wide), index);
    findings.push(finding);
    if (finding.likeness < worthALook) continue;
    // Seen without the quote, what stood around it may fit better: then the passage is gone from there.
    const hole = findingOf(around, aligner.align(around, finding.first - pattern.from, wide), index);
    if (hole.before + hole.behind > finding.before + finding.behind + betterAround) findings.push(hole);
  }
  return findings;
}

/** Whether so much of the quote and of what stood around it is there. */
function isFound({ likeness, contextLikeness }: Finding, share: number): boolean {
  return likeness > share && contextLikeness > share;
}

function findingOf(pattern: Pattern, { places, before, behind }: Alignment, index: TextIndex): Finding {
  const { ids, bits, from, to } = pattern;
  const kernel = kernelOf(pattern, places, before, behind, index);
  let first = -1;
  let last = -1;
  let kept = 0;
  let laid = 0;
  let changes = 0;
  let expected = -1;
  let keptBits = 0;
  let allBits = 0;
  let contextBits = 0;
  let allContextBits = 0;
  for (let i = 0; i < ids.length; i++) {
    const place = places[i] ?? -1;
    const worth = bits[i] ?? 0;
    const same = place >= 0 && index.ids[place] === ids[i];
    if (i < from || i >= to) {
      allContextBits += worth;
      if (same) contextBits += worth;
      continue;
    }
    allBits += worth;
    if (place >= 0 && i >= kernel.from && i < kernel.to) {
      if (first < 0) first = place;
      last = place;
      laid++;
    }
    const intact = same && (expected < 0 || place === expected);
    if (!intact && expected !== noPlace) changes++;
    expected = same ? place + 1 : noPlace;
    if (same) {
      kept++;
      keptBits += worth;
    }
  }
  const isGone = first < 0;
  if (isGone) first = last = holeOf(places, from);
  const changed = to - from - kept;
  return {
    span: isGone ? holeAt(index, first) : spanOf(pattern, places, index, first, last),
    first,
    last,
    kept,
    changed,
    changes,
    added: last - first + 1 - laid,
    keptBits,
    likeness: allBits > 0 ? keptBits / allBits : 0,
    contextLikeness: allContextBits > 0 ? contextBits / allContextBits : 1,
    whole: changed === 0 && last - first === to - from - 1,
    before,
    behind,
  };
}

/**
 * The words of the quote `[from, to)` of the pattern less those at an end that was cut off with what stood beyond it:
 * what they are laid on is there by chance.
 */
function kernelOf(
  { ids, bits, from, to }: Pattern,
  places: Int32Array,
  before: number,
  behind: number,
  index: TextIndex,
) {
  const worth = (i: number, next: number) => {
    const place = places[i] ?? -1;
    if (place < 0) return 0;
    const other = places[next] ?? -1;
    const between = other < 0 ? 0 : Math.abs(other - place) - 1;
    return (index.ids[place] === ids[i] ? (bits[i] ?? 0) : -chanceWord) - between;
  };
  const kernel = { from, to };
  let [sum, most] = [0, 0];
  if (behind <= 0) {
    for (let i = from; i < to; i++) {
      sum += worth(i, i - 1);
      if (sum >= most) [most, kernel.to] = [sum, i + 1];
    }
  }
  [sum, most] = [0, 0];
  if (before <= 0) {
    for (let i = kernel.to - 1; i >= from; i--) {
      sum += worth(i, i + 1);
      if (sum >= most) [most, kernel.from] = [sum, i];
    }
  }
  return kernel;
}

/** The place behind the last word before the quote, or before the first one behind it. */
function holeOf(places: Int32Array, from: number): number {
  const before = places.subarray(0, from).findLast((place) => place >= 0);
  return before === undefined ? (places.subarray(from).find((place) => place >= 0) ?? 0) : before + 1;
}

function holeAt(index: TextIndex, word: number): Span {
  const start = index.starts[word] ?? index.source.text.length;
  return { start, end: start };
}

/** The words' span, with the quote's own punctuation, or less when the quote begins or ends inside a word. */
function spanOf(
  { ids, from, to, edges }: Pattern,
  places: Int32Array,
  index: TextIndex,
  first: number,
  last: number,
): Span {
  const wholeFirst = places[from] === first && index.ids[first] === ids[from];
  const wholeLast = places[to - 1] === last && index.ids[last] === ids[to - 1];
  const start = index.starts[first] ?? 0;
  const end = index.ends[last] ?? 0;
  const { text } = index.source;
  return {
    start: wholeFirst && edges.cutBefore > 0 ? start + edges.cutBefore : leadStart(text, start, edges),
    end: wholeLast && edges.cutBehind > 0 ? end - edges.cutBehind : tailEnd(text, end, edges),
  };
}

function leadStart(text: string, start: number, { lead }: Edges): number {
  let at = start;
  for (let i = lead.length - 1; i >= 0; i--) {
    const next = stepOver(text, at, lead.charCodeAt(i), -1);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function tailEnd(text: string, end: number, { tail }: Edges): number {
  let at = end;
  for (let i = 0; i < tail.length; i++) {
    const next = stepOver(text, at, tail.charCodeAt(i), 1);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** Goes over one unit of punctuation, or all white space where the quote has some; `undefined` when another stands there. */
function stepOver(text: string, at: number, wanted: number, step: 1 | -1): number | undefined {
  const unit = (place: number) => text.charCodeAt(step > 0 ? place : place - 1);
  if (isSpace(wanted)) {
    let next = at;
    while (isSpace(unit(next))) next += step;
    return next;
  }
  const found = unit(at);
  if (Number.isNaN(found) || isSpace(found) || isWordUnit(found)) return undefined;
  return sameMark(found, wanted) ? at + step : undefined;
}

function isSpace(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);
}

const quotationMarks = /["'`«»‘-‟‹›]/;
const dashes = /[-‐-―−]/;

function sameMark(a: number, b: number): boolean {
  if (a === b) return true;
  const [first, second] = [String.fromCharCode(a), String.fromCharCode(b)];
  return [quotationMarks, dashes].some((marks) => marks.test(first) && marks.test(second));
}
