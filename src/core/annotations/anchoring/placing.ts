import type { Anchoring, Section, Target, TextQuote } from '../model';
import { decide, isCertain, type Judged } from './decision';
import { sectionBits, wordBits } from './evidence';
import { Expectations, positionBits, type Expectation, type Landmark } from './expectation';
import { Finder } from './finder';
import type { Finding } from './finding';
import { PatternReader, type Pattern } from './pattern';
import type { TextIndex } from './textIndex';

/** A target whose quote is to be found. */
export interface Quoted extends Target {
  readonly quote: TextQuote;
}

/** Where words are looked for, and by what. */
interface Search {
  readonly index: TextIndex;
  readonly finder: Finder;
  readonly sections: readonly Section[];
}

/**
 * Where quotes stand in a text: first those that are certain by their words alone, then the others by the words and by
 * where the certain ones went. `undefined` for a quote without words.
 */
export function placeQuotes(
  index: TextIndex,
  targets: readonly Quoted[],
  sections: readonly Section[],
): readonly (Anchoring | undefined)[] {
  const search: Search = { index, finder: new Finder(index), sections };
  const patterns = new PatternReader(index);
  const passages = targets.map((target): Passage => {
    const pattern = patterns.read(target.quote, target.position);
    return { target, pattern, judged: pattern ? judge(search, pattern, target, target.position?.start) : [] };
  });
  const certain = passages.flatMap((passage) => landmarkOf(passage, index));
  // A look-alike may seem certain; it is not where its neighbours went.
  const all = new Expectations(certain);
  const kept = certain.filter(({ old, now }) => positionBits(all.of(old), now, index.source.length) > 0);
  const known = new Set(kept.map(({ passage }) => passage));
  const expectations = new Expectations(kept);
  return passages.map((passage) => {
    const { target, pattern, judged } = passage;
    if (!pattern) return undefined;
    if (!target.position) return decide(judged);
    const expectation = expectations.of(target.position.start);
    const placed = byPlace(search, judged, expectation);
    if (known.has(passage) || isExpected(placed[0], expectation, index)) return decide(placed);
    // Its place may not have been looked at: the words that lead there may all have changed.
    return decide(byPlace(search, judge(search, pattern, target, expectation.between), expectation));
  });
}

interface Passage {
  readonly target: Quoted;
  readonly pattern: Pattern | undefined;
  readonly judged: readonly Judged[];
}

/** What a passage tells about its neighbours, if it is certain. */
function landmarkOf(passage: Passage, { source }: TextIndex): (Landmark & { readonly passage: Passage })[] {
  const old = passage.target.position?.start;
  const [best] = passage.judged;
  if (old === undefined || !best || !isCertain(passage.judged)) return [];
  return [{ old, now: source.codePoint(best.finding.span.start), passage }];
}

/** Whether the best finding stands where it should. */
function isExpected(best: Judged | undefined, expectation: Expectation, { source }: TextIndex): boolean {
  if (!best || decide([best]).state === 'orphaned') return false;
  return positionBits(expectation, source.codePoint(best.finding.span.start), source.length) > 0;
}

/** The findings by what their words and their section tell, the best first; of those that overlap only the best. */
function judge({ index, finder, sections }: Search, pattern: Pattern, target: Target, near?: number): Judged[] {
  const expected = near === undefined ? undefined : index.wordAt(index.source.offset(near));
  const findings = finder.findingsOf(pattern, expected);
  // Where all of its words stand it is not gone, whatever stands around them.
  const whole = findings.filter((finding) => finding.whole);
  const judged = findings
    .filter((finding) => finding.kept > 0 || !whole.some((other) => overlap(finding, other)))
    .map((finding) => ({
      finding,
      bits: wordBits(finding, pattern) + sectionBits(finding, target.section, sections),
    }))
    .sort((a, b) => b.bits - a.bits);
  const kept: Judged[] = [];
  for (const candidate of judged) {
    if (!kept.some(({ finding }) => overlap(finding, candidate.finding))) kept.push(candidate);
  }
  return kept;
}

function overlap(a: Finding, b: Finding): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function byPlace({ index: { source } }: Search, judged: readonly Judged[], expectation: Expectation): Judged[] {
  return judged
    .map(({ finding, bits }) => {
      const place = source.codePoint(finding.span.start);
      return { finding, bits: bits + positionBits(expectation, place, source.length) };
    })
    .sort((a, b) => b.bits - a.bits);
}
