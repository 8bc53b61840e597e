import type { Span } from '../../model/span';
import type { Edges, Pattern } from './pattern';
import type { TextIndex } from './textIndex';
import { isWordUnit } from './units';

/** The words' span, with the quote's own punctuation, or less when the quote begins or ends inside a word. */
export function spanOf(
  { ids, from, to, edges }: Pattern,
  places: Int32Array,
  index: TextIndex,
  first: number,
  last: number,
): Span {
  const wholeFirst = places[from] === first && index.ids[first] === ids[from];
  const wholeLast = places[to - 1] === last && index.ids[last] === ids[to - 1];
  const start = index.starts[first] ?? 0;
  const end = index.ends[last] ?? 0;
  const { text } = index.source;
  return {
    start: wholeFirst && edges.cutBefore > 0 ? start + edges.cutBefore : leadStart(text, start, edges),
    end: wholeLast && edges.cutBehind > 0 ? end - edges.cutBehind : tailEnd(text, end, edges),
  };
}

function leadStart(text: string, start: number, { lead }: Edges): number {
  let at = start;
  for (let i = lead.length - 1; i >= 0; i--) {
    const next = stepOver(text, at, lead.charCodeAt(i), -1);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function tailEnd(text: string, end: number, { tail }: Edges): number {
  let at = end;
  for (let i = 0; i < tail.length; i++) {
    const next = stepOver(text, at, tail.charCodeAt(i), 1);
    if (next === undefined) break;
    at = next;
  }
  return at;
}

/** Goes over one unit of punctuation, or all white space where the quote has some; `undefined` when another stands there. */
function stepOver(text: string, at: number, wanted: number, step: 1 | -1): number | undefined {
  const unit = (place: number) => text.charCodeAt(step > 0 ? place : place - 1);
  if (isSpace(wanted)) {
    let next = at;
    while (isSpace(unit(next))) next += step;
    return next;
  }
  const found = unit(at);
  if (Number.isNaN(found) || isSpace(found) || isWordUnit(found)) return undefined;
  return sameMark(found, wanted) ? at + step : undefined;
}

function isSpace(code: number): boolean {
  return (code >= 9 && code <= 13) || code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a);
}

const quotationMarks = /["'`«»‘-‟‹›]/;
const dashes = /[-‐-―−]/;

function sameMark(a: number, b: number): boolean {
  if (a === b) return true;
  const [first, second] = [String.fromCharCode(a), String.fromCharCode(b)];
  return [quotationMarks, dashes].some((marks) => marks.test(first) && marks.test(second));
}
