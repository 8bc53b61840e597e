import type { Anchoring, TextQuote } from '../model';
import type { Quoted } from './placing';
import type { TextIndex } from './textIndex';
import { WordReader } from './words';

/** UTF-16 units from which on a quote is looked for by its two ends, and units of an end. */
const longQuote = 1000;
const endLength = 300;
const contextLength = 200;
/** Of the words between the ends so many must still be there, and the passage may have grown or shrunk so much. */
const leastKept = 0.5;
const mostGrowth = 2;

/** The beginning and the end of a long quote, as quotes with the rest of it around them; `undefined` for a short one. */
export function endsOf({ position, quote, section }: Quoted): readonly [Quoted, Quoted] | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact.length <= longQuote) return undefined;
  const tailStart = exact.length - endLength;
  const head = part(exact, prefix, '', 0, endLength);
  const tail = part(exact, '', suffix, tailStart, exact.length);
  const tailLength = [...tail.exact].length;
  return [
    { quote: head, ...(position && { position }), ...(section && { section }) },
    { quote: tail, ...(position && { position: { start: position.end - tailLength, end: position.end } }) },
  ];
}

function part(exact: string, before: string, behind: string, start: number, end: number): TextQuote {
  return {
    exact: exact.slice(start, end),
    prefix: before + exact.slice(Math.max(0, start - contextLength), start),
    suffix: exact.slice(end, end + contextLength) + behind,
  };
}

/** A long passage from where its ends stand: attached only when they are in order and the words between are there. */
export function joinEnds(head: Anchoring, tail: Anchoring, { exact }: TextQuote, index: TextIndex): Anchoring {
  if (!('span' in head) || !('span' in tail)) {
    const candidates = [head, tail].flatMap((end) => ('span' in end ? [{ ...end.span, score: 0.5 }] : end.candidates));
    const isAmbiguous = [head, tail].every((end) => end.state !== 'orphaned');
    return { state: isAmbiguous ? 'ambiguous' : 'orphaned', candidates };
  }
  const span = { start: head.span.start, end: tail.span.end };
  const words = new WordReader().read(exact);
  const wanted = Array.from({ length: words.count }, (_, i) => index.idOf(words, i));
  const found = Array.from(index.ids.subarray(index.wordAt(span.start), Math.max(0, index.wordAt(span.end))));
  const kept = shared(wanted, found);
  const growth = found.length / wanted.length;
  if (span.start >= span.end || growth > mostGrowth || growth < 1 / mostGrowth || kept < leastKept) {
    const candidates = [head.span, tail.span].map((end) => ({ ...end, score: kept / 2 }));
    return { state: 'orphaned', candidates };
  }
  const isWhole = wanted.length === found.length && wanted.every((id, i) => id === found[i]);
  return { state: isWhole ? 'attached' : 'edited', span };
}

/** The share of the words `wanted` that are among those `found`, in whatever order. */
function shared(wanted: readonly number[], found: readonly number[]): number {
  const left = new Map<number, number>();
  for (const id of found) left.set(id, (left.get(id) ?? 0) + 1);
  let kept = 0;
  for (const id of wanted) {
    const count = left.get(id) ?? 0;
    if (count > 0) kept++;
    left.set(id, count - 1);
  }
  return wanted.length === 0 ? 0 : kept / wanted.length;
}
