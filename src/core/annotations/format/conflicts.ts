import { mergePages } from './merge';
import { readPage, type AnnotationPage } from './page';

/** The versions of a file that a merge left in it, between markers. */
export interface Conflict {
  readonly ours: string;
  readonly theirs: string;
  /** Where the merge also wrote the version that both came from (`diff3`). */
  readonly base?: string;
}

type Side = 'ours' | 'base' | 'theirs';

const markers: readonly (readonly [marker: string, from: Side | undefined, to: Side | undefined])[] = [
  ['<<<<<<<', undefined, 'ours'],
  ['|||||||', 'ours', 'base'],
  ['=======', 'ours', 'theirs'],
  ['=======', 'base', 'theirs'],
  ['>>>>>>>', 'theirs', undefined],
];

/** Takes a file with conflict markers apart; `undefined` when it has none, or not in their order. */
export function conflictOf(text: string): Conflict | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const sides: Record<Side, string[]> = { ours: [], base: [], theirs: [] };
  let side: Side | undefined;
  let conflicts = 0;
  let withBase = 0;
  for (const line of text.split('\n')) {
    const step = markers.find(([marker]) => line.startsWith(marker) && /^(?:\s|$)/.test(line.slice(marker.length)));
    if (!step) {
      for (const each of side ? [side] : (['ours', 'base', 'theirs'] as const)) sides[each].push(line);
      continue;
    }
    const valid = markers.find(([marker, from]) => marker === step[0] && from === side);
    if (!valid) return undefined;
    side = valid[2];
    if (side === 'ours') conflicts++;
    if (side === 'base') withBase++;
  }
  if (conflicts === 0 || side !== undefined) return undefined;
  const [ours, base, theirs] = [sides.ours.join('\n'), sides.base.join('\n'), sides.theirs.join('\n')];
  return withBase === conflicts ? { ours, theirs, base } : { ours, theirs };
}

/** A page, also one in which a merge left both sides between its markers. @throws UnreadablePage when it is none */
export function readMerged(text: string): AnnotationPage {
  const conflict = conflictOf(text);
  if (!conflict) return readPage(text).page;
  try {
    const { ours, theirs, base } = conflict;
    return mergePages(base === undefined ? undefined : readPage(base).page, readPage(ours).page, readPage(theirs).page);
  } catch {
    return readPage(text).page;
  }
}
