import type { Aligner } from './align';
import { findingOf, type Finding } from './finding';
import { withoutQuote, type Pattern } from './pattern';
import { seedsOf } from './seeds';
import type { TextIndex } from './textIndex';

/** By so many bits what stood around the passage must fit better without it for the passage to be gone. */
const betterAround = 5;
/** The share of the quote, by what its words tell, under which a place is nobody's candidate. */
const worthALook = 0.3;
const narrowBand = 4;
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
  const findings: Finding[] = [];
  let complete = false;
  // Among repetitions leads run together; the expected place is one of its own.
  const there = expected === undefined ? undefined : aligner.alignStraight(pattern, expected - pattern.from);
  if (there) {
    const finding = findingOf(pattern, there, index);
    findings.push(finding);
    complete = isFound(finding, completeShare);
  }
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
    const around = withoutQuote(pattern);
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
