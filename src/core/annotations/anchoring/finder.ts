import { Aligner } from './align';
import { findingOf, type Finding } from './finding';
import { withoutQuote, type Pattern } from './pattern';
import type { Seed } from './diagonals';
import { SeedFinder } from './seeds';
import type { TextIndex } from './textIndex';

/** By so many bits what stood around the passage must fit better without it for the passage to be gone. */
const betterAround = 5;
/** The share of the quote, by what its words tell, under which a place is nobody's candidate. */
const worthALook = 0.3;
const mostSeeds = 6;
const narrowBand = 4;
const widestBand = 72;
/** Leads this much weaker than the best are not followed; and those when the best leads to the passage and all around it. */
const weakest = 0.12;
const weakBeside = 0.5;
const completeShare = 0.7;
/** So much of a quote and its neighbourhood was not taken apart, and need not be looked at more widely. */
const goodShare = 0.55;

/** Finds where in one text patterns may stand. */
export class Finder {
  readonly #index: TextIndex;
  readonly #aligner: Aligner;
  readonly #seeds: SeedFinder;

  constructor(index: TextIndex) {
    this.#index = index;
    this.#aligner = new Aligner(index);
    this.#seeds = new SeedFinder(index);
  }

  /**
   * Where a pattern may stand; a place may come twice. Where it is gone, a finding has words around it and none of its own.
   * @param expected the place at which its quote should begin, when something is known of it
   */
  findingsOf(pattern: Pattern, expected?: number): Finding[] {
    const findings: Finding[] = [];
    let complete = false;
    // Among repetitions leads run together; the expected place is one of its own.
    const there = expected === undefined ? undefined : this.#aligner.alignStraight(pattern, expected - pattern.from);
    if (there) {
      const finding = findingOf(pattern, there, this.#index);
      findings.push(finding);
      complete = isFound(finding, completeShare);
    }
    this.#seeds.lookUp(pattern, expected);
    let strongest = 0;
    for (let followed = 0; followed < mostSeeds; followed++) {
      const seed = this.#seeds.next(strongest * (complete ? weakBeside : weakest));
      if (!seed) break;
      strongest = Math.max(strongest, seed.weight);
      const isComplete = this.#follow(pattern, seed, findings);
      complete ||= isComplete;
    }
    return findings;
  }

  /** Adds what a lead leads to; returns whether that is at once the passage and all around it. */
  #follow(pattern: Pattern, { diagonal, spread }: Seed, findings: Finding[]): boolean {
    const band = Math.min(widestBand, spread + narrowBand);
    // So much the diagonal changes where all of the quote was taken out.
    const wide = Math.min(widestBand, narrowBand + pattern.to - pattern.from);
    let finding = this.#lay(pattern, diagonal, band);
    if (isFound(finding, goodShare)) {
      findings.push(finding);
      return isFound(finding, completeShare);
    }
    if (wide > band) finding = this.#lay(pattern, diagonal, wide);
    findings.push(finding);
    if (finding.likeness < worthALook) return false;
    // Seen without the quote, what stood around it may fit better: then the passage is gone from there.
    const hole = this.#lay(withoutQuote(pattern), finding.first - pattern.from, wide);
    if (hole.before + hole.behind > finding.before + finding.behind + betterAround) findings.push(hole);
    return false;
  }

  #lay(pattern: Pattern, diagonal: number, band: number): Finding {
    return findingOf(pattern, this.#aligner.align(pattern, diagonal, band), this.#index);
  }
}

/** Whether so much of the quote and of what stood around it is there. */
function isFound({ likeness, contextLikeness }: Finding, share: number): boolean {
  return likeness > share && contextLikeness > share;
}
