import { anchorAll } from '../../../src/core/annotations/anchoring/anchor';
import { describePassage } from '../../../src/core/annotations/anchoring/describe';
import type { Target } from '../../../src/core/annotations/model';
import type { Span } from '../../../src/core/model/span';
import { firstMatch, matchesOf, weightedMatch, type Quoted } from './rivals';
import type { Outcome } from './tally';

export const methodNames = [
  'Rostrum',
  'Rostrum, from 32 characters of context',
  'approx-string-match alone',
  'in the manner of Hypothesis',
] as const;

export type MethodName = (typeof methodNames)[number];

/** What each method remembers of the passages of one document. */
export interface Remembered {
  readonly ours: readonly Target[];
  /** The two selectors alone, as other tools write them. */
  readonly plain: readonly Target[];
  readonly quoted: readonly Quoted[];
}

const plainContext = 32;

export function remember(text: string, spans: readonly Span[]): Remembered {
  const quoted = spans.map(({ start, end }) => ({
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - plainContext), start),
    suffix: text.slice(end, end + plainContext),
    start,
  }));
  return {
    ours: spans.map((span) => describePassage(text, span)),
    plain: quoted.map(({ start, exact, prefix, suffix }) => {
      const position = codePoints(text.slice(0, start));
      const quote = { exact: lineFeeds(exact), prefix: lineFeeds(prefix), suffix: lineFeeds(suffix) };
      return { position: { start: position, end: position + codePoints(exact) }, quote };
    }),
    quoted,
  };
}

const lineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');
const codePoints = (text: string) => [...lineFeeds(text)].length;

/** Where each method puts the passages in the new text. */
export function place(
  text: string,
  { ours, plain, quoted }: Remembered,
  withRivals: boolean,
): Partial<Record<MethodName, readonly Outcome[]>> {
  const outcomes = {
    Rostrum: outcomesOf(text, ours),
    'Rostrum, from 32 characters of context': outcomesOf(text, plain),
  };
  if (!withRivals) return outcomes;
  const matches = quoted.map((quote) => matchesOf(text, quote));
  return {
    ...outcomes,
    'approx-string-match alone': matches.map((found) => firstMatch(found) ?? 'orphaned'),
    'in the manner of Hypothesis': quoted.map((quote, i) => weightedMatch(text, quote, matches[i] ?? []) ?? 'orphaned'),
  };
}

function outcomesOf(text: string, targets: readonly Target[]): Outcome[] {
  return anchorAll(text, targets).map((anchoring) => ('span' in anchoring ? anchoring.span : anchoring.state));
}
