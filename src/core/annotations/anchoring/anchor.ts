import type { Anchoring, Candidate, Section, Target } from '../model';
import { Aligner } from './align';
import { quoteBits, sectionBits, wordBits } from './evidence';
import { Expectations, positionBits, type Landmark } from './expectation';
import { findingsOf, type Finding } from './finding';
import { patternOf, type Pattern } from './pattern';
import { TextIndex } from './textIndex';

/** Bits of evidence under which nothing is attached, and by which the best place must be ahead of the next. */
const floor = 6;
const margin = 5;
/** The same for passages that others are placed by. */
const certainFloor = 12;
const certainMargin = 10;
/** The least share of the quote's words, by what they tell, that must stand at a place. */
const leastLikeness = 0.3;
const quoteFloor = 9;
const mostCandidates = 5;

interface Judged {
  readonly finding: Finding;
  readonly bits: number;
}

/**
 * Where the passages of one document stand in its present text.
 * @param source the text as it is, with any line ends; the spans returned are UTF-16 offsets of it
 * @param targets all that is remembered of that document: each helps to place the others
 */
export function anchorAll(
  source: string,
  targets: readonly Target[],
  sections: readonly Section[] = [],
): readonly Anchoring[] {
  const index = new TextIndex(source);
  const aligner = new Aligner(index);
  const landmarks: Landmark[] = [];
  const patterns = targets.map(({ quote }) => quote && patternOf(quote, index));
  const first = patterns.map((pattern, i) => {
    const position = targets[i]?.position;
    if (!pattern) return [];
    const expected = position && index.wordAt(index.source.offset(position.start));
    const findings = findingsOf(pattern, index, aligner, expected);
    const judged = judge(findings, pattern, (finding) => sectionBits(finding, targets[i]?.section, sections));
    const [best, next] = judged;
    if (
      position &&
      best &&
      best.bits >= certainFloor &&
      quoteBits(best.finding) >= quoteFloor &&
      best.bits - (next?.bits ?? 0) >= certainMargin
    ) {
      landmarks.push({ old: position.start, now: index.source.codePoint(best.finding.span.start) });
    }
    return judged;
  });
  const expectations = new Expectations(landmarks);
  return targets.map((target, i) => {
    const pattern = patterns[i];
    const { position } = target;
    if (!pattern) {
      const span = target.quote ? undefined : position && index.source.span(position);
      return span ? { state: 'attached', span } : { state: 'orphaned', candidates: [] };
    }
    if (!position) return decide(first[i] ?? []);
    const expectation = expectations.of(position.start);
    const place = (finding: Finding) =>
      positionBits(expectation, index.source.codePoint(finding.span.start), index.source.length);
    const judged = (first[i] ?? []).map(({ finding, bits }) => ({ finding, bits: bits + place(finding) }));
    return decide(judged.sort((a, b) => b.bits - a.bits));
  });
}

/** The findings by what speaks for them, the best first; of those that overlap only the best. */
function judge(findings: readonly Finding[], pattern: Pattern, more: (finding: Finding) => number): Judged[] {
  const judged = findings
    .map((finding) => ({ finding, bits: wordBits(finding, pattern) + more(finding) }))
    .sort((a, b) => b.bits - a.bits);
  const kept: Judged[] = [];
  for (const candidate of judged) {
    const { first, last } = candidate.finding;
    if (!kept.some(({ finding }) => finding.first <= last && first <= finding.last)) kept.push(candidate);
  }
  return kept;
}

function decide(judged: readonly Judged[]): Anchoring {
  const [best, next] = judged;
  const candidates = judged
    .filter(({ finding }) => finding.likeness >= leastLikeness)
    .slice(0, mostCandidates)
    .map(candidateOf);
  if (!best || best.bits < floor || !isThere(best.finding)) return { state: 'orphaned', candidates };
  if (next && best.bits - next.bits < margin) {
    return { state: isThere(next.finding) ? 'ambiguous' : 'orphaned', candidates };
  }
  return { state: best.finding.whole ? 'attached' : 'edited', span: best.finding.span };
}

/** Whether the quote's own words stand there, and not others between those that stood around it. */
function isThere(finding: Finding): boolean {
  return finding.likeness >= leastLikeness && quoteBits(finding) >= quoteFloor;
}

function candidateOf({ finding }: Judged): Candidate {
  return { ...finding.span, score: (finding.likeness + finding.contextLikeness) / 2 };
}
