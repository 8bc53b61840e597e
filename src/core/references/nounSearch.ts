/**
 * Where words may begin, in the order of the text. One pattern finds the common words; the rare ones, each told by
 * letters that running text seldom has, are searched for as they stand: a pattern with all of them takes twice the time.
 * @param common global pattern that matches at the beginning of a word
 * @param rare letters of a word and how many units before them it may begin
 */
export function wordStarts(
  text: string,
  common: RegExp,
  rare: readonly (readonly [string, readonly number[]])[],
): number[] {
  const starts: number[] = [];
  common.lastIndex = 0;
  for (let match = common.exec(text); match; match = common.exec(text)) starts.push(match.index);
  const several = starts.length;
  for (const [letters, before] of rare) {
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      for (const units of before) starts.push(at - units);
    }
  }
  return starts.length > several ? starts.sort((a, b) => a - b) : starts;
}
