import type { Anchoring, Candidate } from '../model';
import { quoteBits } from './evidence';
import type { Finding } from './finding';

/** Bits of evidence under which nothing is attached, and by which the best place must be ahead of the next. */
const floor = 6;
const margin = 5;
/** The same for passages that others are placed by. */
const certainFloor = 12;
const certainMargin = 10;
/** The least share of the quote's words, by what they tell, that must stand at a place, and what they must tell. */
const leastLikeness = 0.3;
const quoteFloor = 9;
/** What the words of a quote must tell, in bits, that is taken for the passage wherever all of them stand once: a dozen words. */
const unmistakable = 90;
const mostCandidates = 5;

/** A finding and all that speaks for it, in bits. */
export interface Judged {
  readonly finding: Finding;
  readonly bits: number;
}

/** Whether a passage stands at the best of its findings beyond doubt, wherever it stood before. */
export function isCertain([best, next]: readonly Judged[]): boolean {
  if (!best || !isThere(best.finding)) return false;
  return best.bits >= certainFloor && best.bits - (next?.bits ?? 0) >= certainMargin;
}

/** @param judged the best first */
export function decide(judged: readonly Judged[]): Anchoring {
  const [best, next] = judged;
  if (!best || best.bits < floor || !isThere(best.finding)) {
    const only = onlyCopy(judged);
    return only ? { state: 'attached', span: only.span } : { state: 'orphaned', candidates: candidates(judged) };
  }
  if (next && best.bits - next.bits < margin) {
    return { state: isThere(next.finding) ? 'ambiguous' : 'orphaned', candidates: candidates(judged) };
  }
  return { state: best.finding.whole ? 'attached' : 'edited', span: best.finding.span };
}

/** Whether the quote's own words stand there, and not others between those that stood around it. */
function isThere(finding: Finding): boolean {
  // Of a quote that is all that is known, more cannot be asked than that it stands there.
  if (finding.whole && !finding.hasContext) return true;
  return finding.likeness >= leastLikeness && quoteBits(finding) >= quoteFloor;
}

/** The one place where a quote stands word for word that hardly anybody wrote twice, though all around it is new. */
function onlyCopy(judged: readonly Judged[]): Finding | undefined {
  const [copy, ...others] = judged.filter(({ finding }) => finding.whole);
  // Where its surroundings still stand without it, it was taken out, and this may be another.
  const isTakenOut = judged.some(({ finding, bits }) => !finding.whole && bits >= floor);
  if (!copy || others.length > 0 || isTakenOut || copy.finding.keptBits < unmistakable) return undefined;
  return copy.finding;
}

function candidates(judged: readonly Judged[]): Candidate[] {
  return judged
    .filter(({ finding }) => finding.likeness >= leastLikeness)
    .slice(0, mostCandidates)
    .map(({ finding }) => ({ ...finding.span, score: (finding.likeness + finding.contextLikeness) / 2 }));
}
