import { reportDocument } from '../../core/annotations/exchange/reportedNotes';
import { shorten } from '../../core/features/excerpt';
import type { AnnotatedFile } from './annotatedFile';

const quoteLength = 60;

/**
 * What stands between a document and being settled, one line each: notes that are not resolved and have no certain place
 * or wait for clearance.
 */
export function faultsOf(file: AnnotatedFile): readonly string[] {
  const { notes } = reportDocument(file);
  return notes.flatMap(({ thread, state, line, quote }): string[] => {
    if (thread.resolved) return [];
    const where = line === undefined ? file.file : `${file.file}:${line}`;
    const words = `“${shorten(quote, quoteLength)}” (${thread.comments[0]?.author || 'unknown'})`;
    const isLost = state === 'orphaned' || state === 'ambiguous';
    const isWaiting = thread.labels.some((label) => label.toLowerCase() === 'clearance');
    return [
      ...(isLost ? [`${where}: ${state}: ${words}`] : []),
      ...(isWaiting ? [`${where}: open clearance: ${words}`] : []),
    ];
  });
}
