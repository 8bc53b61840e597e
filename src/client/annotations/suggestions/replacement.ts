import type { Span } from '../../../core/model/span';

/** Words for a passage, and the comment that goes with them. */
export interface Suggestion {
  readonly value: string;
  readonly replacement?: string;
}

const fence = /^(`{3,}|~{3,})suggestion[ \t]*$/;

/**
 * A comment's Markdown without its first fenced block `suggestion`, and what that block proposes, as on GitHub.
 * A fence that is never closed is no block.
 */
export function splitSuggestion(markdown: string): Suggestion {
  const lines = markdown.split(/\r\n?|\n/);
  const open = lines.findIndex((line) => fence.test(line));
  const mark = fence.exec(lines[open] ?? '')?.[1] ?? '';
  const close = lines.findIndex((line, index) => index > open && line.trimEnd() === mark);
  if (mark === '' || close < 0) return { value: markdown };
  const around = [lines.slice(0, open), lines.slice(close + 1)].map((part) => part.join('\n').trim());
  return { value: around.filter(Boolean).join('\n\n'), replacement: lines.slice(open + 1, close).join('\n') };
}

/** A text with other words at a span; their line ends become those of the text. */
export function withReplacement(text: string, { start, end }: Span, replacement: string): string {
  const words = replacement.replace(/\r\n?|\n/g, text.includes('\r\n') ? '\r\n' : '\n');
  return `${text.slice(0, start)}${words}${text.slice(end)}`;
}

/** Whether two texts differ in line ends only. */
export function sameWords(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
}
