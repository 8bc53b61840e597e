import type { Section, SectionPlace } from '../model';
import { sectionAt } from './describe';
import { lostSide } from './align';
import type { Finding } from './finding';
import type { Pattern } from './pattern';

/**
 * The shares of a side's words, by what they tell, at which it speaks neither for nor against a place, and from which
 * on it speaks for it as much as it can. Of a long side look-alikes may share more, for formulas have a length.
 */
const neutralShare = 0.2;
const neutralOfLong = 0.35;
const fullShare = 0.7;
/** How much a side is, in bits, that is short or long. */
const shortSide = 25;
const longSide = 85;
/** What a side can tell: formulas repeat, so more words tell little more. */
const mostForSide = 10;
/** What it adds when not a word of a side has changed. */
const untouchedSide = 2;

/** Nothing is known of what stood around: as a rule it still stands there. */
const noContext = 6;
/** What a kept word of the quote tells about its being the passage and no look-alike, and what changes tell against it. */
const keptWord = 0.19;
const perDoublingOfChanges = 2.5;

/** For standing in a section with all that is remembered of it, and the most against standing in another. */
const sameSection = 4;
const otherSection = -2;

/**
 * What the words of a finding tell, in bits: whether it is the passage itself and not another that looks like it.
 * Look-alikes often share the words next to the quote (formulas do), so a side counts by how much of it is there.
 */
export function wordBits(finding: Finding, { bitsBefore, bitsBehind }: Pattern): number {
  const { kept, changes, before, behind, hasContext } = finding;
  const context = hasContext ? sideBits(before, bitsBefore) + sideBits(behind, bitsBehind) : noContext;
  // What is gone from there cannot look alike.
  return kept === 0 ? context : context + keptWord * kept - perDoublingOfChanges * Math.log2(1 + changes);
}

function sideBits(found: number, all: number): number {
  if (all === 0) return 0;
  const share = found / all;
  const length = Math.max(0, Math.min(1, (all - shortSide) / (longSide - shortSide)));
  const neutral = neutralShare + (neutralOfLong - neutralShare) * length;
  if (share < neutral) return -lostSide * Math.min(1, (neutral - share) / (neutral + 0.1));
  const untouched = untouchedSide * Math.max(0, (share - fullShare) / (1 - fullShare));
  return untouched + Math.min(mostForSide, 2 + all / 5) * Math.min(1, (share - neutral) / (fullShare - neutral));
}

/** What a word of the quote tells that stands where unrelated words might stand. */
const chanceShare = 0.8;
const adjacentSide = 5;
const changedWord = 2.5;

/**
 * What the quote's own words tell, in bits: whether they stand there at all, or the passage is gone and other words are
 * between those that stood around it.
 */
export function quoteBits({ keptBits, changed, added, before, behind }: Finding): number {
  const sides = (before > 0 ? adjacentSide : 0) + (behind > 0 ? adjacentSide : 0);
  return chanceShare * keptBits - changedWord * (changed + added) + sides;
}

/** What it tells that a finding stands in the section that is remembered, in bits. */
export function sectionBits(
  finding: Finding,
  remembered: SectionPlace | undefined,
  sections: readonly Section[],
): number {
  if (!remembered || sections.length === 0) return 0;
  const found = sectionAt(sections, finding.span);
  if (!found) return otherSection;
  const known = (['kind', 'number', 'speaker', 'text'] as const).filter((name) => remembered[name] !== undefined);
  const same = known.filter((name) => found[name] === remembered[name]);
  return Math.max(otherSection, sameSection * ((2 * same.length) / known.length - 1));
}
