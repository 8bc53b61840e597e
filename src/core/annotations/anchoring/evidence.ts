import type { Section, SectionPlace } from '../model';
import { sectionAt } from './describe';
import type { Finding } from './finding';

/** What a word of the quote tells about its being the passage and no look-alike, in bits. */
const keptWord = 0.19;
const changedWord = 2.5;
const mostForChanges = 16;
/** Nothing is known of what stood around: as a rule it still stands there. */
const noContext = 8;

const sameSection = 4;
const otherSection = -2;

/** What the words of a finding tell, in bits: whether it is the passage itself and not another that looks like it. */
export function wordBits({ kept, changed, before, behind }: Finding, hasContext: boolean): number {
  const context = hasContext ? before + behind : noContext;
  return context + keptWord * kept - Math.min(mostForChanges, changedWord * changed);
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
  const same = (['kind', 'number', 'speaker', 'text'] as const).filter((name) => found[name] === remembered[name]);
  return otherSection + ((sameSection - otherSection) * same.length) / 4;
}
