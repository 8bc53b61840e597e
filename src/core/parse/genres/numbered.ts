import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';

const numbered = /(\d{1,3})\.(?![\d.])[ \t]{0,6}(?=[^\s\d])/y;
/** So many paragraphs may be lost between two numbers (scanning damage, a missing page). */
const widestGap = 3;

/** Paragraphs with a number of their own, counted through: "12. The Workshop ...", "12.The Arab world ...". */
export function findNumberedParagraphs({ text, blocks, lines }: DocumentText, depth: number): OutlineDraft[] {
  const candidates: OutlineDraft[] = [];
  const starts = lines.length > blocks.length ? lines : blocks;
  let next = 0;
  for (const { start, end } of starts) {
    const code = text.charCodeAt(start);
    if (code < 48 || code > 57) continue;
    numbered.lastIndex = start;
    const match = numbered.exec(text);
    if (!match) continue;
    while ((blocks[next]?.start ?? start) < start) next++;
    const blockEnd = blocks[next]?.start === start ? (blocks[next]?.end ?? end) : end;
    candidates.push({
      kind: 'paragraph',
      start,
      headEnd: blockEnd,
      text: headText(text.slice(start, Math.min(blockEnd, start + 300))),
      depth,
      number: Number(match[1]),
    });
  }
  return longestRun(candidates);
}

/** The numbers that count on from each other; stray list items and footnotes fall out. */
function longestRun(candidates: readonly OutlineDraft[]): OutlineDraft[] {
  let best: OutlineDraft[] = [];
  let run: OutlineDraft[] = [];
  for (const candidate of candidates) {
    const last = run.at(-1)?.number;
    const number = candidate.number ?? 0;
    if (last === undefined || (number > last && number <= last + widestGap)) run.push(candidate);
    else if (number === 1 || number <= last) {
      // A list inside a paragraph starts again at 1; the paragraphs themselves go on later.
      if (run.length > best.length) best = run;
      const back = run.findIndex((item) => (item.number ?? 0) >= number);
      if (number === 1 && run.length >= 3) continue;
      run = back > 0 ? [...run.slice(0, back), candidate] : [candidate];
    }
  }
  if (run.length > best.length) best = run;
  return best.length >= 2 ? best : [];
}
