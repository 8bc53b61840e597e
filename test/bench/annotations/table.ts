import type { Measured } from './measure';
import { methodNames } from './methods';
import type { Tally } from './tally';

const headings = ['right', 'to the letter', 'wrong', 'ambiguous', 'orphaned', 'of', 'spared', 'falsely', 'of', ''];

/** One table per method: shares of the passages that are still there, and of those that are gone. */
export function annotationTables(measured: readonly Measured[]): string {
  return methodNames
    .filter((name) => measured.some(({ tallies }) => (tallies.get(name)?.present ?? 0) > 0))
    .map((name) => {
      const lines = measured.map(({ row, tallies }) => {
        const tally = tallies.get(name);
        const judged = name.startsWith('Rostrum') && tally ? verdict(row.goal, tally) : '';
        return [row.name, ...(tally ? cells(tally) : []), judged];
      });
      return aligned([[name, ...headings], ...lines]);
    })
    .join('\n\n');
}

function cells(tally: Tally): string[] {
  const { present, gone } = tally;
  const of = (count: number, all: number) => (all === 0 ? '' : ((100 * count) / all).toFixed(2));
  const shares = [tally.right, tally.toTheLetter, tally.wrong, tally.ambiguous, tally.orphaned];
  const present_ = present === 0 ? '' : String(present);
  return [
    ...shares.map((count) => of(count, present)),
    present_,
    of(tally.spared, gone),
    of(tally.falsely, gone),
    gone === 0 ? '' : String(gone),
  ];
}

function verdict(goal: Measured['row']['goal'], tally: Tally): string {
  if (!goal) return '';
  const { present, gone } = tally;
  const all = present + gone;
  const right = present === 0 || tally.right >= (goal.right ?? 0) * present;
  const wrong = tally.wrong + tally.falsely <= goal.wrong * all;
  return right && wrong ? 'met' : `NOT MET${right ? '' : ': right'}${wrong ? '' : ': wrong'}`;
}

function aligned(lines: readonly (readonly string[])[]): string {
  const columns = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => (i === 0 || i === columns - 1 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
