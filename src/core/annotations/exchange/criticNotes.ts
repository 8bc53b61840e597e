import type { Span } from '../../model/span';
import { backslashesBefore, delimiterLength, escapeCritic, readCriticMarkup, type CriticMark } from './criticMarkup';
import { dropped, resolveCritic } from './resolveCritic';

/** A passage with what CriticMarkup says of it: other words for it, comments on it. Offsets are UTF-16. */
export interface CriticNote extends Span {
  /** Words proposed for the passage; empty to delete it. */
  readonly replacement?: string;
  readonly comments: readonly string[];
}

/**
 * Takes the marks out of a text.
 * @returns the text without any change made, and the notes with their places in it. An insertion is a proposal for the
 * word next to it; one right behind a deletion replaces what is deleted. A comment that follows no mark is about the word
 * before it.
 */
export function fromCriticMarkup(source: string): { readonly text: string; readonly notes: readonly CriticNote[] } {
  const text = resolveCritic(source, 'reject');
  const { marks, escapes } = readCriticMarkup(source);
  const drops = [...marks.flatMap((mark) => dropped(source, mark, 'reject')), ...escapes];
  const toText = offsetsWithout(drops);
  const notes: CriticNote[] = [];
  let last: CriticMark | undefined;
  for (const { outer, inner } of groups(marks)) {
    const span = { start: toText(outer.start), end: toText(outer.end) };
    const comments = inner.filter(({ kind }) => kind === 'comment').map((mark) => commentIn(source, mark));
    const previous = notes.at(-1);
    const follows = previous !== undefined && last?.end === outer.start;
    if (follows && (outer.kind === 'comment' || (outer.kind === 'addition' && last?.kind === 'deletion'))) {
      const words = outer.kind === 'addition' ? { replacement: accepted(source, outer) } : {};
      notes[notes.length - 1] = { ...previous, ...words, comments: [...previous.comments, ...comments] };
    } else if (outer.kind === 'comment') {
      notes.push({ ...wordBeside(text, span.start), comments });
    } else {
      notes.push(noteOf(source, text, outer, span, comments));
    }
    last = outer;
  }
  return { text, notes };
}

/** The marks that stand in no other, each with itself and those in it. */
function groups(marks: readonly CriticMark[]): { readonly outer: CriticMark; readonly inner: CriticMark[] }[] {
  const found: { outer: CriticMark; inner: CriticMark[] }[] = [];
  for (const mark of marks) {
    if (mark.depth === 0) found.push({ outer: mark, inner: [mark] });
    else found.at(-1)?.inner.push(mark);
  }
  return found;
}

function noteOf(source: string, text: string, outer: CriticMark, span: Span, comments: readonly string[]): CriticNote {
  const old = text.slice(span.start, span.end);
  const words = accepted(source, outer);
  if (words === old) return { ...span, comments };
  if (old !== '') return { ...span, replacement: words, comments };
  const beside = wordBeside(text, span.start);
  const replacement = text.slice(beside.start, span.start) + words + text.slice(span.start, beside.end);
  return { ...beside, replacement, comments };
}

function accepted(source: string, { start, end }: CriticMark): string {
  return resolveCritic(source.slice(start, end), 'accept');
}

/** In a comment only its own end is ever escaped. */
function commentIn(source: string, { start, end }: CriticMark): string {
  let value = '';
  let from = start + delimiterLength;
  for (let at = source.indexOf('<<}', from); at >= 0 && at < end; at = source.indexOf('<<}', from)) {
    const slashes = backslashesBefore(source, at);
    value += source.slice(from, at - Math.ceil(slashes / 2)) + '<<}';
    from = at + delimiterLength;
  }
  return value.slice(0, -delimiterLength).trim();
}

/** The word before a place in its line, else the one behind it; the place itself where the line is empty. */
function wordBeside(text: string, at: number): Span {
  let start = at;
  while (start > 0 && isBlank(text, start - 1)) start--;
  while (start > 0 && isWord(text, start - 1)) start--;
  if (start < at && isWord(text, start)) return { start, end: at };
  let end = at;
  while (isBlank(text, end)) end++;
  while (isWord(text, end)) end++;
  return { start: at, end };
}

function isBlank(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

function isWord(text: string, at: number): boolean {
  return at < text.length && !/\s/.test(text.charAt(at));
}

/** Turns offsets of a text, asked for in rising order, into those of the text without some spans. */
function offsetsWithout(spans: readonly Span[]): (offset: number) => number {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let removed = 0;
  let reach = 0;
  return (offset) => {
    for (let span = sorted[next]; span && span.start < offset; span = sorted[++next]) {
      const from = Math.max(span.start, reach);
      const to = Math.min(span.end, offset);
      removed += Math.max(0, to - from);
      reach = Math.max(reach, to);
      if (span.end > offset) break;
    }
    return offset - removed;
  };
}

/** Writes notes into the text that they are about. Of notes that overlap, the later ones become comments with a quotation. */
export function toCriticMarkup(text: string, notes: readonly CriticNote[]): string {
  let result = '';
  let from = 0;
  const waiting: CriticNote[] = [];
  const copyTo = (to: number, isBeforeMark: boolean) => {
    result += escapeCritic(text.slice(from, to), isBeforeMark);
    from = to;
  };
  const writeWaiting = (before: number) => {
    for (let note = waiting[0]; note && note.end <= before; note = waiting[0]) {
      waiting.shift();
      if (note.end > from) copyTo(note.end, true);
      result += asComments(text, note).map(comment).join('');
    }
  };
  for (const note of onePerPassage(text, notes)) {
    if (note.start < from) {
      waiting.push(note);
      waiting.sort((a, b) => a.end - b.end);
      continue;
    }
    writeWaiting(note.start);
    copyTo(note.start, true);
    result += marked(text.slice(note.start, note.end), note.replacement);
    result += note.comments.map(comment).join('');
    from = note.end;
  }
  writeWaiting(text.length);
  copyTo(text.length, false);
  return result;
}

/** In the order of the text; of several proposals for one passage the first is the proposal, the others are comments. */
function onePerPassage(text: string, notes: readonly CriticNote[]): readonly CriticNote[] {
  const found: CriticNote[] = [];
  for (const note of [...notes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (!last || last.start !== note.start || last.end !== note.end) {
      found.push(note);
    } else {
      const { replacement = note.replacement } = last;
      const comments = last.replacement === undefined ? note.comments : withProposal(text, note);
      const proposed = replacement === undefined ? {} : { replacement };
      found[found.length - 1] = { ...last, ...proposed, comments: [...last.comments, ...comments] };
    }
  }
  return found;
}

function marked(old: string, replacement: string | undefined): string {
  const inside = (words: string) => escapeCritic(words, true);
  if (replacement === undefined || replacement === old) return old === '' ? '' : `{==${inside(old)}==}`;
  if (replacement === '') return `{--${inside(old)}--}`;
  if (replacement.startsWith(old)) return `${inside(old)}{++${inside(replacement.slice(old.length))}++}`;
  if (replacement.endsWith(old)) return `{++${inside(replacement.slice(0, -old.length))}++}${inside(old)}`;
  return `{~~${inside(old)}~>${inside(replacement)}~~}`;
}

function comment(value: string): string {
  const line = value.replace(/\s*[\r\n]\s*/g, ' ').trim();
  return line === '' ? '' : `{>>${escapeComment(line)}<<}`;
}

/** As {@link escapeCritic}, where only the end of a comment needs it. */
function escapeComment(line: string): string {
  const slashes = (at: number) => '\\'.repeat(backslashesBefore(line, at));
  return line.replaceAll('<<}', (token, at: number) => `${slashes(at)}\\${token}`) + slashes(line.length);
}

/** The comments of a note whose passage cannot be marked, since another mark is there. */
function asComments(text: string, note: CriticNote): readonly string[] {
  const [first, ...rest] = note.comments;
  if (note.replacement !== undefined || first === undefined) return withProposal(text, note);
  return [`“${text.slice(note.start, note.end)}”: ${first}`, ...rest];
}

function withProposal(text: string, { start, end, replacement, comments }: CriticNote): readonly string[] {
  return replacement === undefined ? comments : [`“${text.slice(start, end)}” → “${replacement}”`, ...comments];
}
