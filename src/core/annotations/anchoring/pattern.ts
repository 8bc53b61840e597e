import type { TextPosition, TextQuote } from '../model';
import { withLineFeeds } from './sourceText';
import type { TextIndex } from './textIndex';
import { findWords } from './words';

/** Words of context beyond these tell nothing more. */
const contextWords = 16;
/** Units read of a prefix and a suffix, however long other tools made them. */
const contextUnits = 160;

/** A quote and the words around it, by their numbers in one text. */
export interface Pattern {
  readonly ids: Int32Array;
  /** What each word tells, in bits. */
  readonly bits: Float64Array;
  /** The quote's words: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** What all words of the quote tell, all before it, and all behind it. */
  readonly bitsOfQuote: number;
  readonly bitsBefore: number;
  readonly bitsBehind: number;
  /** How the quote's first and last word and its borders lie to each other. */
  readonly edges: Edges;
}

/** What of a quote is not whole words. */
export interface Edges {
  /** Units of its first word that stand before the quote, and of its last word that stand behind it. */
  readonly cutBefore: number;
  readonly cutBehind: number;
  /** Punctuation and white space before its first word and behind its last. */
  readonly lead: string;
  readonly tail: string;
}

/**
 * @param position of the quote: whether its prefix begins with the document
 * @returns `undefined` when the quote has no word
 */
export function patternOf(
  { exact, prefix, suffix }: TextQuote,
  position: TextPosition | undefined,
  index: TextIndex,
): Pattern | undefined {
  const before = withLineFeeds(prefix).slice(-contextUnits);
  const quote = withLineFeeds(exact);
  const text = before + quote + withLineFeeds(suffix).slice(0, contextUnits);
  const start = before.length;
  const end = start + quote.length;
  const { starts, ends } = findWords(text);
  let from = 0;
  while (from < ends.length && (ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to++;
  if (to === from) return undefined;
  // A context of a fixed number of letters begins and ends inside of words.
  const cutFirst = from > 0 && starts[0] === 0 && (position === undefined || position.start > before.length);
  const first = Math.max(from - contextWords, cutFirst ? 1 : 0);
  const cutLast = to < ends.length && ends[ends.length - 1] === text.length;
  const last = Math.min(to + contextWords, ends.length - (cutLast ? 1 : 0));
  const ids = new Int32Array(last - first);
  const bits = new Float64Array(last - first);
  const told = { before: 0, quote: 0, behind: 0 };
  for (let i = first; i < last; i++) {
    const id = index.idOf(text.slice(starts[i], ends[i]));
    const worth = index.bitsOf(id);
    ids[i - first] = id;
    bits[i - first] = worth;
    told[i < from ? 'before' : i < to ? 'quote' : 'behind'] += worth;
  }
  const firstStart = starts[from] ?? 0;
  const lastEnd = ends[to - 1] ?? 0;
  return {
    ids,
    bits,
    bitsOfQuote: told.quote,
    bitsBefore: told.before,
    bitsBehind: told.behind,
    from: from - first,
    to: to - first,
    edges: {
      cutBefore: Math.max(0, start - firstStart),
      cutBehind: Math.max(0, lastEnd - end),
      lead: text.slice(start, Math.max(start, firstStart)),
      tail: text.slice(Math.min(end, lastEnd), end),
    },
  };
}

/** The words around the quote alone. */
export function withoutQuote({ ids, bits, from, to, ...rest }: Pattern): Pattern {
  const kept = (_: number, i: number) => i < from || i >= to;
  return { ...rest, bitsOfQuote: 0, ids: ids.filter(kept), bits: bits.filter(kept), from, to: from };
}
