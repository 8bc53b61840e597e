import type { Anchoring, Candidate, Section, Target } from '../model';
import { Aligner } from './align';
import { quoteBits, sectionBits, wordBits } from './evidence';
import { Expectations, positionBits, type Landmark } from './expectation';
import { findingsOf, type Finding, type Findings } from './finding';
import { patternOf, type Pattern } from './pattern';
import { TextIndex } from './textIndex';

/** Bits of evidence under which nothing is attached, and by which the best place must be ahead of the next. */
const floor = 8;
const margin = 5;
/** The same for passages that others are placed by. */
const certainFloor = 16;
const certainMargin = 12;
/** The least share of the quote's words, by what they tell, that must stand at a place. */
const leastLikeness = 0.3;
const quoteFloor = 9;
const mostCandidates = 5;

/** What stood before and behind the passage stands elsewhere, each better by so many bits: here is another passage. */
const homeElsewhere = 6;
const strayBits = 20;

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
function judge(
  { findings, bestBefore, bestBehind }: Findings,
  pattern: Pattern,
  more: (finding: Finding) => number,
): Judged[] {
  const judged = findings
    .map((finding) => {
      const stray = bestBefore - finding.before >= homeElsewhere && bestBehind - finding.behind >= homeElsewhere;
      return { finding, bits: wordBits(finding, pattern) + more(finding) - (stray ? strayBits : 0) };
    })
    .sort((a, b) => b.bits - a.bits);
  const kept: Judged[] = [];
  for (const candidate of judged) {
    const { first, last, likeness } = candidate.finding;
    if (likeness < leastLikeness) continue;
    if (!kept.some(({ finding }) => finding.first <= last && first <= finding.last)) kept.push(candidate);
  }
  return kept;
}

function decide(judged: readonly Judged[]): Anchoring {
  const [best, next] = judged;
  const candidates = judged.slice(0, mostCandidates).map(candidateOf);
  if (!best || best.bits < floor || quoteBits(best.finding) < quoteFloor) return { state: 'orphaned', candidates };
  if (next && best.bits - next.bits < margin) return { state: 'ambiguous', candidates };
  return { state: best.finding.whole ? 'attached' : 'edited', span: best.finding.span };
}

function candidateOf({ finding }: Judged): Candidate {
  return { ...finding.span, score: (finding.likeness + finding.contextLikeness) / 2 };
}
