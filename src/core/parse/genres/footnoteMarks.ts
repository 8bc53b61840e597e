import { firstFrom, type Span } from '../../model/span';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** "[^1]", "[1]", "¹", and small numbers, which may be marks that lost their small print. */
const mark = /\[\^([\w-]{1,20})\]|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3})|(?<!\d)(\d{1,3})(?=[\s.,;:)”]|$)/gu;
/** Printed small it is a figure that touches the word before it, or the stop or the closing mark behind the word. */
const glued = /\p{Ll}$|[\p{Ll}”’"')\]][.,;:!?]$|[\p{L}.,;!?][”’"')\]]$/u;

/** The ways of writing a mark, the surest first. */
const ways = ['note', 'bracket', 'raised', 'glued'] as const;
type Way = (typeof ways)[number];

/** The marks of footnotes in a text, found once for all its notes. */
export class FootnoteMarks {
  /** By way and label, in the order of the text. */
  readonly #marks = new Map<string, Span[]>();

  constructor(text: string) {
    for (const match of text.matchAll(mark)) {
      const { index: start, 0: written } = match;
      const way = ways.find((_, i) => match[i + 1] !== undefined) ?? 'glued';
      if (way === 'glued' ? !glued.test(text.slice(Math.max(0, start - 2), start)) : !isInLine(text, start)) continue;
      const key = keyOf(way, match[ways.indexOf(way) + 1] ?? '');
      const span = { start, end: start + written.length };
      const known = this.#marks.get(key);
      if (known) known.push(span);
      else this.#marks.set(key, [span]);
    }
  }

  /**
   * Where the text before a note has the note's mark: the last one, as notes may count anew on each page.
   * @param label of the note: "1", "¹", "abc" @param before offset (UTF-16) at which the note begins
   */
  before(label: string, before: number): Span | undefined {
    const isNumber = /^\d+$/.test(label);
    const raised = isNumber ? [...label].map((digit) => superscripts[Number(digit)]).join('') : label;
    for (const way of ways) {
      if (way === 'glued' && !isNumber) continue;
      const marks = this.#marks.get(keyOf(way, way === 'raised' ? raised : label)) ?? [];
      const last = marks[firstFrom(marks, before) - 1];
      if (last) return last;
    }
    return undefined;
  }
}

function keyOf(way: Way, label: string): string {
  return `${way} ${label}`;
}

/** A mark that begins a line belongs to the note. */
function isInLine(text: string, at: number): boolean {
  return at > 0 && text.charAt(at - 1) !== '\n';
}

/** Marks behind words, as printed, as Markdown writes them and as copies from word processors have them. */
const behind = /(?:\s?(?:\*|\[footnoteRef:\d{1,3}\]|\[\^?\d{1,3}\]|[¹²³⁴-⁹])){1,6}$/;

/** A title or a heading without the marks of its footnotes. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const marks = behind.exec(text.slice(start, end));
  return { start, end: marks ? start + marks.index : end };
}
