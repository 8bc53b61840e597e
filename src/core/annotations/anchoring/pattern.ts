import type { TextPosition, TextQuote } from '../model';
import { withLineFeeds } from './sourceText';
import type { TextIndex } from './textIndex';
import { WordReader } from './words';

/** Words of context beyond these tell nothing more. */
const contextWords = 16;
/** Units read of a prefix and a suffix, however long other tools made them. */
const contextUnits = 160;
/** Words of patterns that share an array. */
const patternRoom = 8192;

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

/** Reads the quotes of targets as patterns of one text. */
export class PatternReader {
  readonly #index: TextIndex;
  readonly #words = new WordReader();
  readonly #room = new PatternRoom();

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /**
   * @param position of the quote: whether its prefix begins with the document
   * @returns `undefined` when the quote has no word
   */
  read({ exact, prefix, suffix }: TextQuote, position: TextPosition | undefined): Pattern | undefined {
    const before = withLineFeeds(prefix).slice(-contextUnits);
    const quote = withLineFeeds(exact);
    const behind = withLineFeeds(suffix).slice(0, contextUnits);
    const words = this.#words.read(before, quote, behind);
    const { starts, ends, count } = words;
    const start = before.length;
    const end = start + quote.length;
    let from = 0;
    while (from < count && (ends[from] ?? 0) <= start) from++;
    let to = from;
    while (to < count && (starts[to] ?? 0) < end) to++;
    if (to === from) return undefined;
    // A context of a fixed number of letters begins and ends inside of words.
    const cutFirst = from > 0 && starts[0] === 0 && (position === undefined || position.start > before.length);
    const first = Math.max(from - contextWords, cutFirst ? 1 : 0);
    const cutLast = to < count && ends[count - 1] === end + behind.length;
    const last = Math.min(to + contextWords, count - (cutLast ? 1 : 0));
    const { ids, bits } = this.#room.take(last - first);
    for (let i = first; i < last; i++) {
      const id = this.#index.idOf(words, i);
      ids[i - first] = id;
      bits[i - first] = this.#index.bitsOf(id);
    }
    const cutBefore = start - (starts[from] ?? 0);
    const cutBehind = (ends[to - 1] ?? 0) - end;
    return {
      ids,
      bits,
      bitsOfQuote: sum(bits, from - first, to - first),
      bitsBefore: sum(bits, 0, from - first),
      bitsBehind: sum(bits, to - first, last - first),
      from: from - first,
      to: to - first,
      edges: {
        cutBefore: Math.max(0, cutBefore),
        cutBehind: Math.max(0, cutBehind),
        lead: quote.slice(0, Math.max(0, -cutBefore)),
        tail: quote.slice(quote.length + Math.min(0, cutBehind)),
      },
    };
  }
}

/** Room for the words of many patterns in a few arrays: an array of its own for each takes longer to get than to fill. */
class PatternRoom {
  #ids = new Int32Array(0);
  #bits = new Float64Array(0);
  #used = 0;

  take(length: number): Pick<Pattern, 'ids' | 'bits'> {
    if (this.#used + length > this.#ids.length) {
      this.#ids = new Int32Array(Math.max(length, patternRoom));
      this.#bits = new Float64Array(this.#ids.length);
      this.#used = 0;
    }
    const from = this.#used;
    this.#used += length;
    return { ids: this.#ids.subarray(from, this.#used), bits: this.#bits.subarray(from, this.#used) };
  }
}

function sum(values: Float64Array, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all += values[i] ?? 0;
  return all;
}

/** The words around the quote alone. */
export function withoutQuote({ ids, bits, from, to, ...rest }: Pattern): Pattern {
  const length = ids.length - (to - from);
  const around = { ids: new Int32Array(length), bits: new Float64Array(length) };
  around.ids.set(ids.subarray(0, from));
  around.ids.set(ids.subarray(to), from);
  around.bits.set(bits.subarray(0, from));
  around.bits.set(bits.subarray(to), from);
  return { ...rest, ...around, bitsOfQuote: 0, from, to: from };
}
