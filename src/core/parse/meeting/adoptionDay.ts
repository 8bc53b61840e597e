import type { Span } from '../../model/span';
import { findDate, type FoundDate } from '../dates';
import type { DocumentText } from '../documentText';
import { footLine } from './number';

/** The day in the foot of a resolution, behind the meeting that adopted it or on the next line, and the line that holds it. */
export function dayInFoot(document: DocumentText): { readonly line: Span; readonly found: FoundDate } | undefined {
  const { text, lines } = document;
  const foot = footLine(document);
  if (foot < 0) return undefined;
  for (const line of lines.slice(foot, foot + 2)) {
    const found = findDate(text.slice(line.start, line.end));
    if (found) return { line, found };
  }
  return undefined;
}
