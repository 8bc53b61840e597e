import type { Span } from '../../model/span';
import { delimiterLength, readCriticMarkup, separatorLength, type CriticMark } from './criticMarkup';

/** `accept`: as if every change were made; `reject`: as if none were. Comments go either way, highlighted words stay. */
export type CriticChoice = 'accept' | 'reject';

/** The text without CriticMarkup. A line that held nothing but comments goes with them. */
export function resolveCritic(text: string, choice: CriticChoice): string {
  const { marks, escapes } = readCriticMarkup(text);
  return cut(text, [...marks.flatMap((mark) => dropped(text, mark, choice)), ...escapes]);
}

/** The text without some spans, which may overlap. */
function cut(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) result += text.slice(from, start);
    from = Math.max(from, end);
  }
  return result + text.slice(from);
}

/** What of a mark goes. */
export function dropped(text: string, mark: CriticMark, choice: CriticChoice): readonly Span[] {
  const { kind, start, end, separator } = mark;
  const whole = { start, end };
  const opens = { start, end: start + delimiterLength };
  const closes = { start: end - delimiterLength, end };
  switch (kind) {
    case 'comment':
      return [aroundComment(text, whole)];
    case 'highlight':
      return [opens, closes];
    case 'addition':
      return choice === 'accept' ? [opens, closes] : [whole];
    case 'deletion':
      return choice === 'accept' ? [whole] : [opens, closes];
    case 'substitution': {
      const middle = separator ?? closes.start;
      return choice === 'accept' ? [{ start, end: middle + separatorLength }, closes] : [opens, { start: middle, end }];
    }
  }
}

/** The comment with what would look odd without it: one of two spaces, a line with nothing else in it. */
function aroundComment(text: string, { start, end }: Span): Span {
  const spaceBefore = text[start - 1] === ' ';
  if (spaceBefore && (text[end] === ' ' || isLineEnd(text, end)) && !isLineStart(text, start - 1)) {
    return { start: start - 1, end };
  }
  if (!isLineStart(text, start) || !isLineEnd(text, end)) return { start, end };
  return { start, end: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r';
}

function isLineEnd(text: string, at: number): boolean {
  return at === text.length || text[at] === '\n' || text[at] === '\r';
}
