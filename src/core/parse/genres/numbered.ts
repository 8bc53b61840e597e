import type { DocumentText } from '../documentText';
import { headText, type OutlineDraft } from '../outlineDraft';

// Markdown writes "2\." where no list is meant.
const numbered = /(\d{1,3})\\?\.(?![\d.])[ \t]{0,6}(?=[^\s\d])/y;
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
  return withLostNumbers(text, candidates);
}

/** A run of so many numbers is no list, and belongs to the others when no more than so many numbers are missing between. */
const runOfParagraphs = 5;
const mostLost = 12;
const mostRuns = 8;

/** The longest run with those before and behind it: a page that a scan has lost takes more numbers than a run bridges. */
function withLostNumbers(text: string, candidates: readonly OutlineDraft[]): OutlineDraft[] {
  let run = longestRun(text, candidates);
  for (let joined = 0; joined < mostRuns && run.length >= runOfParagraphs; joined++) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) break;
    const before = longestRun(
      text,
      candidates.filter(({ start }) => start < first.start),
    );
    const behind = longestRun(
      text,
      candidates.filter(({ start }) => start > last.start),
    );
    const joins = (
      earlier: readonly OutlineDraft[],
      later: readonly OutlineDraft[],
      other: readonly OutlineDraft[],
    ) => {
      const lost = (later[0]?.number ?? 0) - (earlier.at(-1)?.number ?? 0);
      return other.length >= runOfParagraphs && lost > 0 && lost <= mostLost;
    };
    const size = run.length;
    if (joins(before, run, before)) run = [...before, ...run];
    if (joins(run, behind, behind)) run = [...run, ...behind];
    if (run.length === size) break;
  }
  return run;
}

interface Run {
  readonly last: OutlineDraft;
  readonly length: number;
  readonly before: Run | undefined;
}

/**
 * The numbers that count on from each other; stray list items and footnotes fall out. Of runs as long the later one
 * counts, as a table of contents stands before its paragraphs; but a list that a colon announces stands inside one.
 */
function longestRun(text: string, candidates: readonly OutlineDraft[]): OutlineDraft[] {
  const endingIn = new Map<number, Run>();
  let best: Run | undefined;
  let inList: number | undefined;
  for (const candidate of candidates) {
    const number = candidate.number ?? 0;
    const announced = number === 1 && /:\s*$/.test(text.slice(Math.max(0, candidate.start - 8), candidate.start));
    inList = announced || (inList !== undefined && number === inList + 1) ? number : undefined;
    let before: Run | undefined;
    for (let gap = 1; gap <= widestGap; gap++) {
      const earlier = endingIn.get(number - gap);
      if (earlier && earlier.length > (before?.length ?? 0)) before = earlier;
    }
    const run: Run = { last: candidate, length: (before?.length ?? 0) + 1, before };
    const rival = endingIn.get(number);
    if (!rival || run.length > rival.length || (run.length === rival.length && inList === undefined)) {
      endingIn.set(number, run);
      if (run.length >= (best?.length ?? 2)) best = run;
    }
  }
  const items: OutlineDraft[] = [];
  for (let run = best; run; run = run.before) items.push(run.last);
  return items.reverse();
}
