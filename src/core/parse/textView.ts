import type { Span } from '../model/span';

/** A span that gives way to other words, or to none. */
export interface Joint extends Span {
  readonly joint: string;
}

/**
 * A text as the recognisers read it: markup, soft hyphens and zero-width characters left out, the many spaces and
 * hyphens of word processors made plain, line ends made `\n`. It knows for each of its offsets the offset in the source.
 */
export class TextView {
  readonly text: string;
  /** View offsets at which something was left out, ascending; empty when nothing was. */
  readonly #cutAt: readonly number[];
  /** For each cut: units left out up to and including it. */
  readonly #removed: readonly number[];

  constructor(text: string, cutAt: readonly number[] = [], removed: readonly number[] = []) {
    this.text = text;
    this.#cutAt = cutAt;
    this.#removed = removed;
  }

  /** Whether offsets of the view are offsets of the source. */
  get isSource(): boolean {
    return this.#cutAt.length === 0;
  }

  /** The source offset (UTF-16) of the character at `offset` of the view. */
  sourceOffset(offset: number): number {
    return offset + this.#shiftAt(this.#cutsUpTo(offset));
  }

  /** How many cuts stand at or before `offset`. */
  #cutsUpTo(offset: number): number {
    let low = 0;
    let high = this.#cutAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cutAt[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many units the first cuts have left out. */
  #shiftAt(cuts: number): number {
    return cuts === 0 ? 0 : (this.#removed[cuts - 1] ?? 0);
  }

  /** The offset in the view of a source offset; of one that was left out, the place where it would stand. */
  viewOffset(offset: number): number {
    let low = 0;
    let high = this.#cutAt.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = middle === 0 ? 0 : (this.#removed[middle - 1] ?? 0);
      if ((this.#cutAt[middle] ?? 0) + before < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    return Math.max(this.#cutAt[low - 1] ?? 0, offset - (this.#removed[low - 1] ?? 0));
  }

  /**
   * The same text with less of it: each span, ascending, gives way to its `joint`.
   * @param cuts offsets of this view; none is empty
   */
  without(cuts: readonly Joint[]): TextView {
    const cutAt: number[] = [];
    const removed: number[] = [];
    const pieces: string[] = [];
    let length = 0;
    let from = 0;
    let gone = 0;
    let old = 0;
    const keep = (at: number, before: number) => {
      for (; old < this.#cutAt.length && (this.#cutAt[old] ?? 0) <= at; old++) {
        cutAt.push((this.#cutAt[old] ?? 0) - before);
        removed.push((this.#removed[old] ?? 0) + before);
      }
    };
    for (const { start, end, joint } of cuts) {
      keep(start, gone);
      while (old < this.#cutAt.length && (this.#cutAt[old] ?? 0) <= end) old++;
      pieces.push(this.text.slice(from, start), joint);
      length += start - from + joint.length;
      cutAt.push(length);
      gone += end - start - joint.length;
      removed.push((this.#removed[old - 1] ?? 0) + gone);
      from = end;
    }
    keep(Infinity, gone);
    return new TextView([...pieces, this.text.slice(from)].join(''), cutAt, removed);
  }

  /** The same fact at its place in the source. */
  toSource<T extends Span>(fact: T): T {
    if (fact.end <= (this.#cutAt[0] ?? Infinity)) return fact;
    const { start, end } = this.sourceSpan(fact.start, fact.end);
    return { ...fact, start, end };
  }

  /** The source span of a span of the view: from its first to its last character. */
  sourceSpan(start: number, end: number): Span {
    const cuts = this.#cutsUpTo(start);
    const from = start + this.#shiftAt(cuts);
    if (end <= start) return { start: from, end: from };
    // Most facts lie between two cuts.
    const within = cuts === this.#cutAt.length || end <= (this.#cutAt[cuts] ?? 0);
    return { start: from, end: within ? end + (from - start) : this.sourceOffset(end - 1) + 1 };
  }
}

/** What is left out or made plain, line ends apart. */
const special = /[\f\v\u00a0\u00ad\u2000-\u2011\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
// \f and \v would else end a line for the eye but not for the editor.
const unusualSpaces = /[\f\v\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const unusualHyphens = /[\u2010\u2011]/g;

/** What a text holds that is left out or made plain; most texts hold none of it. */
interface Special {
  /** Characters that nobody sees, ascending. */
  readonly hidden: readonly Span[];
  readonly spaces: boolean;
  readonly hyphens: boolean;
  readonly returns: boolean;
}

/**
 * @param source the text as it stands in the file
 * @param markup spans of the source that are markup and not words, ascending, none touching a line end
 */
export function viewOf(source: string, markup: readonly Span[] = []): TextView {
  const special = specialIn(source);
  const cuts = special.hidden.length === 0 ? markup : inOrder(markup, special.hidden);
  if (cuts.length === 0) return new TextView(plain(source, special));
  const pieces: string[] = [];
  const cutAt: number[] = [];
  const removed: number[] = [];
  let from = 0;
  let total = 0;
  for (const cut of cuts) {
    if (cut.end <= from) continue;
    const start = Math.max(cut.start, from);
    pieces.push(source.slice(from, start));
    cutAt.push(start - total);
    total += cut.end - start;
    removed.push(total);
    from = cut.end;
  }
  pieces.push(source.slice(from));
  return new TextView(plain(pieces.join(''), special), cutAt, removed);
}

/** One search for all kinds: one for each of them would take several times as long. */
function specialIn(source: string): Special {
  const hidden: Span[] = [];
  let spaces = false;
  let hyphens = false;
  for (const { 0: character, index } of source.matchAll(special)) {
    if (invisible.test(character)) hidden.push({ start: index, end: index + 1 });
    else if (character === '\u2010' || character === '\u2011') hyphens = true;
    else spaces = true;
  }
  return { hidden, spaces, hyphens, returns: source.includes('\r') };
}

/** Replaces unusual spaces, hyphens and line ends one for one, so that offsets stay. */
function plain(text: string, { spaces, hyphens, returns }: Special): string {
  let result = spaces ? text.replace(unusualSpaces, ' ') : text;
  if (hyphens) result = result.replace(unusualHyphens, '-');
  return returns ? result.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : result;
}

function inOrder(markup: readonly Span[], hidden: readonly Span[]): readonly Span[] {
  return [...markup, ...hidden].sort((a, b) => a.start - b.start || a.end - b.end);
}
