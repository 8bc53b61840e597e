import { isDigit } from '../../model/ascii';
import type { DocumentText } from '../documentText';
import type { Line } from '../layout';
import { headText } from '../outlineDraft';
import { FootnoteMarks } from './footnoteMarks';
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

/** The notes of a document: paragraphs that begin with a mark which the text before them has. */
export function findFootnotes({ text, lines }: DocumentText): InnerDraft[] {
  const notes: InnerDraft[] = [];
  let marks: FootnoteMarks | undefined;
  let open = -1;
  lines.forEach((line, i) => {
    if (!mayBegin(text, line.start)) return;
    if (!line.afterBlank && open !== i - 1 && !isRule(text, lines[i - 1])) return;
    const words = text.slice(line.start, Math.min(line.end, line.start + 40));
    const label = day.test(words) ? undefined : noteLabel(words);
    if (label === undefined) return;
    if (!words.startsWith('[^') && !(marks ??= new FootnoteMarks(text)).before(label, line.start)) return;
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
    return (
      first === 0x5b || first === 0x2a || first === 0x2d || (first > 127 && superscripts.includes(text.charAt(start)))
    );
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) <= 32;
}

/** Whether a line is the one that is drawn above the notes of a page. */
function isRule(text: string, line: Line | undefined): boolean {
  return line !== undefined && /^[_—–-]{3,}$/.test(text.slice(line.start, line.end));
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
