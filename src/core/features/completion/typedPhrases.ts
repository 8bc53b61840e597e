/** Words behind which the caret stands: what somebody may be about to finish. */
export interface TypedPhrase {
  /** Where they begin in the line, UTF-16. */
  readonly start: number;
  readonly text: string;
}

/** So many words of a name anybody types before the rest is offered. */
const mostWords = 8;
const longest = 120;
/** What no name runs across. */
const sentenceBreak = /[.;:!?()[\]{}“”"«»|<>\t]\s|[;!?()[\]{}“”"«»|<>\t]/g;
const wordStart = /(?<![\p{L}\p{N}\p{M}\p{Pd}_])[\p{L}\p{N}]/gu;

/**
 * The phrases that end where the caret stands, the longest first: of "the good of" these are "the good of", "good of", "of".
 * @param before the line up to the caret; none when it does not end inside or behind a word
 */
export function typedPhrases(before: string): readonly TypedPhrase[] {
  if (!/[\p{L}\p{N}\p{M}]$/u.test(before)) return [];
  const from = Math.max(0, before.length - longest);
  const near = before.slice(from);
  let behind = 0;
  for (const found of near.matchAll(sentenceBreak)) behind = found.index + found[0].length;
  const starts = [...near.matchAll(wordStart)].map(({ index }) => index).filter((index) => index >= behind);
  // What was cut in its middle is no word.
  if (from > 0 && starts[0] === 0) starts.shift();
  return starts.slice(-mostWords).map((start) => ({ start: from + start, text: near.slice(start) }));
}
