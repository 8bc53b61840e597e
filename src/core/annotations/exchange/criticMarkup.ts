import type { Span } from '../../model/span';

type CriticKind = 'addition' | 'deletion' | 'substitution' | 'comment' | 'highlight';

/** One mark of CriticMarkup, from its opening to behind its closing brace. */
export interface CriticMark extends Span {
  readonly kind: CriticKind;
  /** 0 when no other mark is around it. */
  readonly depth: number;
  /** Of a substitution: where `~>` stands. */
  readonly separator?: number;
}

/** What a text holds of CriticMarkup. */
export interface CriticMarkup {
  /** In the order of the text, an outer mark before those in it. */
  readonly marks: readonly CriticMark[];
  /** Backslashes that only keep the braces behind them from being marks. */
  readonly escapes: readonly Span[];
}

/** Length of every brace and of `~>` with it. */
export const delimiterLength = 3;
export const separatorLength = 2;

const delimiter = /\{(?:\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)\}|~>/g;

const opening: Readonly<Record<string, CriticKind>> = {
  '{++': 'addition',
  '{--': 'deletion',
  '{~~': 'substitution',
  '{>>': 'comment',
  '{==': 'highlight',
};
const closing: Readonly<Record<string, CriticKind>> = {
  '++}': 'addition',
  '--}': 'deletion',
  '~~}': 'substitution',
  '<<}': 'comment',
  '==}': 'highlight',
};

interface Open {
  readonly kind: CriticKind;
  readonly start: number;
  separator?: number;
}

/**
 * Finds the marks of CriticMarkup (http://criticmarkup.com/spec.php): `{++added++}`, `{--deleted--}`, `{~~old~>new~~}`,
 * `{>>comment<<}`, `{==highlighted==}`. Marks may stand in each other, but nothing in a comment is one. What is not
 * closed, closed but not opened, or a substitution without `~>` is text. A backslash before a brace makes it text; one
 * before a backslash that stands there makes that one text. Linear in the length of the text.
 */
export function readCriticMarkup(text: string): CriticMarkup {
  const open: Open[] = [];
  const opened = new Map<CriticKind, number>();
  const marks: CriticMark[] = [];
  const escapes: Span[] = [];
  const lastCommentEnd = lastUnescaped(text, '<<}');
  const count = (kind: CriticKind, by: number) => opened.set(kind, (opened.get(kind) ?? 0) + by);

  for (const { 0: token, index } of text.matchAll(delimiter)) {
    const inComment = open.at(-1)?.kind === 'comment';
    if (inComment && token !== '<<}') continue;
    const slashes = backslashesBefore(text, index);
    if (slashes > 0) escapes.push({ start: index - Math.ceil(slashes / 2), end: index });
    if (slashes % 2 === 1) continue;
    const begun = opening[token];
    if (begun) {
      if (begun === 'comment' && index > lastCommentEnd) continue;
      open.push({ kind: begun, start: index });
      count(begun, 1);
      continue;
    }
    const ended = closing[token];
    const innermost = open.at(-1);
    if (!ended) {
      if (innermost?.kind === 'substitution') innermost.separator ??= index;
      continue;
    }
    if ((opened.get(ended) ?? 0) === 0) continue;
    // What was opened inside and never closed is text.
    for (let mark = open.pop(); mark; mark = open.pop()) {
      count(mark.kind, -1);
      if (mark.kind !== ended) continue;
      const { separator, ...rest } = mark;
      if (ended === 'substitution' && separator === undefined) break;
      const end = index + delimiterLength;
      marks.push({ ...rest, end, depth: 0, ...(separator !== undefined && { separator }) });
      break;
    }
  }
  return { marks: nested(marks), escapes };
}

/** The marks in the order of the text, each with its depth. */
function nested(marks: readonly CriticMark[]): readonly CriticMark[] {
  const around: number[] = [];
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .map((mark) => {
      while (around.length > 0 && (around.at(-1) ?? 0) <= mark.start) around.pop();
      around.push(mark.end);
      return { ...mark, depth: around.length - 1 };
    });
}

function lastUnescaped(text: string, token: string): number {
  let at = text.lastIndexOf(token);
  while (at > 0 && backslashesBefore(text, at) % 2 === 1) at = text.lastIndexOf(token, at - 1);
  return at;
}

/** How many backslashes stand right before a place. */
export function backslashesBefore(text: string, at: number): number {
  let start = at;
  while (text.charCodeAt(start - 1) === 0x5c) start--;
  return at - start;
}

/** Plain words as they must be written so that nothing in them, and nothing behind them, is taken for a mark. */
export function escapeCritic(text: string, isBeforeMark: boolean): string {
  const escaped = text.replace(delimiter, (token, index: number) => {
    return `${'\\'.repeat(backslashesBefore(text, index) + 1)}${token}`;
  });
  return isBeforeMark ? escaped + '\\'.repeat(backslashesBefore(text, text.length)) : escaped;
}
