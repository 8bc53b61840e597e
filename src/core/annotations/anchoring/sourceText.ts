import type { Span } from '../../model/span';
import type { TextPosition } from '../model';

const lineEnd = /\r\n?/g;

/** `text` with every line end as `\n`. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(lineEnd, '\n') : text;
}

/**
 * One text, counted both ways: in UTF-16 units as it is, and in code points with every line end as `\n`, as the W3C
 * TextPositionSelector counts. Made in one pass; a question costs a binary search.
 */
export class SourceText {
  readonly text: string;
  /** The number of code points. */
  readonly length: number;
  /** Offsets at which two units (`\r\n`, or a surrogate pair) are one code point. */
  readonly #pairs: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.#pairs = pairsOf(text);
    this.length = text.length - this.#pairs.length;
  }

  /** The code point at, or around, a UTF-16 offset; what lies outside the text is clamped into it. */
  codePoint(offset: number): number {
    const at = clamp(offset, this.text.length);
    return at - firstIndex(this.#pairs.length, (i) => (this.#pairs[i] ?? 0) >= at);
  }

  /** The UTF-16 offset at which a code point begins; what lies outside the text is clamped into it. */
  offset(codePoint: number): number {
    const at = clamp(codePoint, this.length);
    return at + firstIndex(this.#pairs.length, (i) => (this.#pairs[i] ?? 0) - i >= at);
  }

  /** A span of UTF-16 offsets as code points. */
  position(span: Span): TextPosition {
    return { start: this.codePoint(span.start), end: this.codePoint(span.end) };
  }

  /** Code points as a span of UTF-16 offsets; `undefined` unless they are whole numbers, in order and inside the text. */
  span({ start, end }: TextPosition): Span | undefined {
    const valid = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= this.length;
    return valid ? { start: this.offset(start), end: this.offset(end) } : undefined;
  }

  /** The words of a span, line ends as `\n`. */
  slice(start: number, end: number): string {
    return withLineFeeds(this.text.slice(start, end));
  }

  /** Whether `offset` lies between two units that are one code point. */
  isInside(offset: number): boolean {
    return this.#pairs[firstIndex(this.#pairs.length, (i) => (this.#pairs[i] ?? 0) >= offset - 1)] === offset - 1;
  }
}

function clamp(value: number, most: number): number {
  return value > 0 ? Math.min(Math.trunc(value), most) : 0;
}

/** The first of `count` indices of which `holds` is true, when it stays true from there on. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pairsOf(text: string): Uint32Array {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/\r\n|[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index);
  return Uint32Array.from(pairs);
}
