import { trimmedEnd } from './outline';
import type { DocumentView } from './view';

/** Lines (from 0) that fold into the first of them. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Sections and numbered paragraphs of more than one line. */
export function folding({ speech, text, lines }: DocumentView): readonly Fold[] {
  const folds = new Map<number, Fold>();
  for (const { start, end } of speech.outline) {
    const startLine = lines.lineAt(start);
    const endLine = lines.lineAt(trimmedEnd(text, start, end));
    // Of sections that begin on one line the outermost folds.
    if (endLine > (folds.get(startLine)?.endLine ?? startLine)) folds.set(startLine, { startLine, endLine });
  }
  return [...folds.values()];
}
