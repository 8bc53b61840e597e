import { combining, foldUnit } from '../../glossary/fold';
import { unitAt } from '../../model/unitAt';

/** Words a minute at which a statement is read when nothing else is known: a usual pace for what is to be interpreted. */
export const usualRate = 120;

/** What goes on a word that has begun: "the Council's", "U.N.", "follow-up". */
const goesOn = new Set([...`'’.-`].map((mark) => mark.charCodeAt(0)));
/** A line that holds only the number of a page, or a running head's. */
const pageLine = /^[ \t]*(?:page\s+)?\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?[ \t]*$/gim;

/** How many words are spoken in a passage: numbers of pages are not. */
export function spokenWords(text: string): number {
  const spoken = text.replace(pageLine, '');
  const { length } = spoken;
  let words = 0;
  let inside = false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(spoken, at);
    const letter = foldUnit(unit);
    if (letter === 0) inside &&= goesOn.has(unit);
    else if (letter !== combining && !inside) {
      inside = true;
      words++;
    }
  }
  return words;
}

/** "40 s", "3 min": how long so many words take. @param rate words a minute */
export function speakingTime(words: number, rate: number): string {
  const seconds = (words / Math.max(1, rate)) * 60;
  if (seconds < 57.5) return `${Math.max(5, Math.round(seconds / 5) * 5)} s`;
  return `${Math.round(seconds / 60)} min`;
}
