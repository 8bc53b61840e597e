import { withLineFeeds } from './anchoring/sourceText';
import type { AnchorState, Target } from './model';

/** The words that a note was made on, and those that stand in their place now. */
export interface WordChange {
  readonly before: string;
  readonly now: string;
}

/**
 * How the passage of a note changed since it was made, for as long as nobody confirmed the new words.
 * @param state of the note in the text that `now` is from
 * @param now the words that stand at its place
 * @returns `undefined` when they are the same words; other line breaks are no change
 */
export function wordChange(target: Target, state: AnchorState, now: string): WordChange | undefined {
  const before = target.original ?? target.quote?.exact;
  if (before === undefined) return undefined;
  // Of words that nobody touched, the anchoring knows best whether they are the same.
  if (state === 'attached' && target.original === undefined) return undefined;
  const words = withLineFeeds(now);
  return folded(words) === folded(before) ? undefined : { before, now: words };
}

/** Lines may be broken anew without any word being another. */
function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
