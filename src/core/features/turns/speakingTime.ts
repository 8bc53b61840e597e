/** Words a minute at which a statement is read when nothing else is known: a usual pace for what is to be interpreted. */
export const usualRate = 120;

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** A line that holds only the number of a page, or a running head's. */
const pageLine = /^[ \t]*(?:page\s+)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?[ \t]*$/gim;

/** How many words are spoken in a passage: numbers of pages are not. */
export function spokenWords(text: string): number {
  return text.replace(pageLine, '').match(word)?.length ?? 0;
}

/** "40 s", "3 min": how long so many words take. @param rate words a minute */
export function speakingTime(words: number, rate: number): string {
  const seconds = (words / Math.max(1, rate)) * 60;
  if (seconds < 57.5) return `${Math.max(5, Math.round(seconds / 5) * 5)} s`;
  return `${Math.round(seconds / 60)} min`;
}
