/**
 * How many numbered paragraphs each Article has, from the first to the last; 0 where it is one whole.
 * Source: Charter of the United Nations, as amended.
 */
const counts =
  '470200202042202033000033003300002033200000300042000420002000442203200002000020020030220022002202000232003000340';

/** How many numbered paragraphs an Article of the Charter has; 0 where it is one whole. */
export function paragraphsOf(article: number): number {
  return Number(counts.charAt(article - 1));
}

/** Whether an identifier names a paragraph that its Article does not have; the whole of an Article may be cited as its first. */
export function isBeyondArticle(id: string): boolean {
  const [, article, paragraph] = /^charter\/article\/(\d+)\/(\d+)/.exec(id) ?? [];
  return paragraph !== undefined && Number(paragraph) > Math.max(1, paragraphsOf(Number(article)));
}
