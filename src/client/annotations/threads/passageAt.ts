import type { Span } from '../../../core/model/span';

/** Words after which a full stop ends no sentence. */
const abbreviation =
  /\b(?:Mr|Mrs|Ms|Dr|Messrs|Prof|Gen|Col|Lt|St|No|Nos|Art|Arts|para|paras|vol|p|pp|cf|e\.g|i\.e|[A-Z])\.$/;
const sentenceEnd = /[.!?…]["'”’»)\]]*(?=\s)/g;

/**
 * The passage that a note means whose writer selected no words: the sentence around an offset (UTF-16), which may run
 * over several lines of one paragraph. On an empty line `undefined`.
 */
export function passageAt(text: string, offset: number): Span | undefined {
  const paragraph = paragraphAt(text, offset);
  if (!paragraph) return undefined;
  let { start } = paragraph;
  const words = text.slice(paragraph.start, paragraph.end);
  for (const match of words.matchAll(sentenceEnd)) {
    const stop = paragraph.start + match.index + match[0].length;
    if (abbreviation.test(text.slice(start, paragraph.start + match.index + 1))) continue;
    if (stop >= offset) return trimmed(text, { start, end: stop });
    start = stop;
  }
  return trimmed(text, { start, end: paragraph.end });
}

/** A span without white space at its borders; `undefined` when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const trimmedStart = start + words.length - words.trimStart().length;
  const trimmedEnd = start + words.trimEnd().length;
  return trimmedStart < trimmedEnd ? { start: trimmedStart, end: trimmedEnd } : undefined;
}

/** The lines around an offset up to empty ones. */
function paragraphAt(text: string, offset: number): Span | undefined {
  const isBlank = (span: Span) => text.slice(span.start, span.end).trim() === '';
  const line = lineAt(text, offset);
  if (isBlank(line)) return undefined;
  let { start, end } = line;
  while (start > 0) {
    const before = lineAt(text, start - 1);
    if (isBlank(before)) break;
    start = before.start;
  }
  while (end < text.length) {
    const next = lineAt(text, end + 1);
    if (isBlank(next)) break;
    end = next.end;
  }
  return { start, end };
}

/** The line around an offset, without its line feed. */
function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
