/** One row of the bench's table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'MB/s' | '×';
  /** What the ratio is to, and how large it may be; without `most` it is told for what it is worth. */
  readonly goal?: { readonly of: string; readonly ratio: number; readonly most?: number };
}

/** The figures beside each other, with the goals and whether they are met. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, goal }) => [
    name,
    `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`,
    goal ? `${goal.ratio.toFixed(3)} of ${goal.of}` : '',
    goal?.most === undefined ? '' : `at most ${goal.most}: ${goal.ratio <= goal.most ? 'met' : 'NOT MET'}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', ratio = '', goal = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), ratio.padEnd(widths[2] ?? 0), goal]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The value below which `share` (0 to 1) of `values` lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
