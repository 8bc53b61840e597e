import type { FoundReference } from './found';

/** A footnote on a line of its own that only points back: "2 Ibid., para. 14.", "[^2]: Ibid." */
const again =
  /^[^\S\n]*(?:\[\^(\d{1,3})\]:|(\d{1,3})[.)]?)[^\S\n]+(?:see\s+)?([Ii]bid(?:\.|(?![.\w])))(?![^\S\n]*,?[^\S\n]*(?:[A-Z]|resolution|decision|vol\.|suppl))/gm;
const mark = /^[^\S\n]*(?:\[\^(\d{1,3})\]:|(\d{1,3})[.)]?)[^\S\n]+\S/gm;
/** Notes follow upon each other at the foot of a page. */
const reach = 400;

/**
 * "Ibid." in footnotes: what the note before cites, where that is one document.
 * @param cited references in the order of the text
 */
export function findFootnotesAgain(text: string, cited: readonly FoundReference[]): FoundReference[] {
  const found: FoundReference[] = [];
  for (const { 0: words, index, 1: inMarkdown, 2: plain, 3: ibidem = '' } of text.matchAll(again)) {
    const number = Number(inMarkdown ?? plain);
    const from = Math.max(0, index - reach);
    const marks = [...text.slice(from, index).matchAll(mark)];
    const previous = marks.at(-1);
    if (!previous || Number(previous[1] ?? previous[2]) !== number - 1) continue;
    const noteAt = from + previous.index;
    const inNote = [...cited, ...found].filter(({ start }) => noteAt <= start && start < index);
    const [only] = inNote;
    if (inNote.length !== 1 || !only?.id.startsWith('symbol/')) continue;
    const end = index + words.length;
    found.push({ start: end - ibidem.length, end, id: only.id, confidence: 'inferred' });
  }
  return found;
}
