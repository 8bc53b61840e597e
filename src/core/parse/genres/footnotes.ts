import type { Span } from '../../model/span';
import type { DocumentText } from '../documentText';
import type { Line } from '../layout';
import { headText } from '../outlineDraft';
import type { InnerDraft } from './innerSections';

/** "[^1]: See", "[1] See", "¹ See", "1 See", in lists of Markdown with a bullet before. */
const note =
  /^(?:[*-]\s{1,4})?(?:\[\^([\w-]{1,20})\]:|\[(\d{1,3})\]|([¹²³⁴-⁹⁰]{1,3})|(\d{1,3})(?=\s{1,4}["“‘(]?\p{L}))\s*(?=\S)/u;
/** "6 August 2007" begins a line of a sentence. */
const day = /^\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A paragraph that only goes on with the address of what the note names. */
const address = /^(?:https?:\/\/|www\.)\S+$/;
const longestNote = 2000;

/** The mark at the beginning of a note, without its brackets: "1", "¹". */
export function noteLabel(words: string): string | undefined {
  const found = note.exec(words);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[4];
}

/**
 * Where the text before a note has the note's mark: the last one, as notes may count anew on each page.
 * @param label as {@link noteLabel} gives it @param before offset at which the note begins
 */
export function markBefore(text: string, label: string, before: number): Span | undefined {
  const digits = /^\d+$/.test(label) ? label : undefined;
  const raised = digits ? [...digits].map((digit) => superscripts[Number(digit)]).join('') : label;
  for (const mark of [`[^${label}]`, `[${label}]`, raised]) {
    for (let at = text.lastIndexOf(mark, before - 1); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) {
      const inLine = at > 0 && text.charAt(at - 1) !== '\n';
      const partOfLonger = mark === raised && (isRaised(text, at - 1) || isRaised(text, at + mark.length));
      if (inLine && !partOfLonger) return { start: at, end: at + mark.length };
    }
  }
  if (digits === undefined) return undefined;
  let last: Span | undefined;
  // Printed small it is a figure that touches the word before it, or the stop or the closing mark behind the word.
  const glued = new RegExp(
    `(?:\\p{Ll}|[\\p{Ll}”’"')\\]][.,;:!?]|[\\p{L}.,;!?][”’"')\\]])${digits}(?=[\\s.,;:)”]|$)`,
    'gu',
  );
  for (const { index, 0: found } of text.slice(0, before).matchAll(glued)) {
    last = { start: index + found.length - digits.length, end: index + found.length };
  }
  return last;
}

function isRaised(text: string, at: number): boolean {
  return at >= 0 && at < text.length && superscripts.includes(text.charAt(at));
}

/** The notes of a document: paragraphs that begin with a mark which the text before them has. */
export function findFootnotes({ text, lines }: DocumentText): InnerDraft[] {
  const notes: InnerDraft[] = [];
  let open = -1;
  lines.forEach((line, i) => {
    if ((!line.afterBlank && open !== i - 1) || !mayBegin(text, line.start)) return;
    const words = text.slice(line.start, Math.min(line.end, line.start + 40));
    const label = day.test(words) ? undefined : noteLabel(words);
    if (label === undefined || (!words.startsWith('[^') && !markBefore(text, label, line.start))) return;
    const last = lastLine(text, lines, i);
    open = last;
    const end = lines[last]?.end ?? line.end;
    notes.push({
      kind: 'footnote',
      start: line.start,
      headEnd: end,
      end,
      text: headText(text.slice(line.start, end).replace(/^[*-]\s+/, '')),
    });
  });
  return notes;
}

/** Most lines begin with a letter, and numbered paragraphs have a stop behind the figure: they need no closer look. */
function mayBegin(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  if (!isDigit(first))
    return first === 0x5b || first === 0x2a || first === 0x2d || (first > 127 && isRaised(text, start));
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) <= 32;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A note ends with its paragraph, or with the next note in it; the address of a source belongs to it. */
function lastLine(text: string, lines: readonly Line[], first: number): number {
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    const start = lines[first]?.start ?? 0;
    if (!line || line.end - start > longestNote) break;
    const words = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (line.afterBlank ? !address.test(words) : mayBegin(text, line.start) && noteLabel(words) !== undefined) break;
    last = i;
  }
  return last;
}
