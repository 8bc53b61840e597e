import search from 'approx-string-match';
import type { Span } from '../../../src/core/model/span';

/** What other tools remember of a passage, in UTF-16 units of the text as it is. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

interface Match extends Span {
  readonly errors: number;
}

const mostErrors = 256;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/** Every place where the quote stands in full, or else those with the fewest errors. */
export function matchesOf(text: string, { exact }: Quoted): Match[] {
  const whole: Match[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    whole.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return whole.length > 0 ? whole : search(text, exact, Math.min(mostErrors, exact.length / 2));
}

/** `approx-string-match` alone: the first of the places with the fewest errors. */
export function firstMatch(matches: readonly Match[]): Span | undefined {
  return matches[0];
}

/** In the manner of Hypothesis: the place with the highest weighted sum, however low. */
export function weightedMatch(text: string, quoted: Quoted, matches: readonly Match[]): Span | undefined {
  let best: Match | undefined;
  let bestScore = -Infinity;
  for (const match of matches) {
    const { prefix, suffix } = quoted;
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      weights.quote * (1 - match.errors / quoted.exact.length) +
      weights.prefix * likeness(before, prefix) +
      weights.suffix * likeness(after, suffix) +
      weights.position * (1 - Math.abs(match.start - quoted.start) / text.length);
    if (score > bestScore) [best, bestScore] = [match, score];
  }
  return best;
}

function likeness(found: string, wanted: string): number {
  if (wanted === '') return 1;
  if (found === wanted) return 1;
  const errors = found === '' ? wanted.length : (search(found, wanted, wanted.length)[0]?.errors ?? wanted.length);
  return 1 - errors / wanted.length;
}
