import type { Span } from '../model/span';

/** Those of `more` that touch none of `known`. */
export function apartFrom<T extends Span>(more: readonly T[], known: readonly Span[]): readonly T[] {
  if (more.length === 0) return more;
  const sorted = [...known].sort((a, b) => a.start - b.start);
  const ordered = [...more].sort((a, b) => a.start - b.start);
  let next = 0;
  return ordered.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? Infinity) <= start) next++;
    return (sorted[next]?.start ?? Infinity) >= end;
  });
}
