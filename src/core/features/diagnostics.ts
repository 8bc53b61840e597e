import type { Problem } from '../model/speech';
import type { DocumentView } from './view';

/** Problems beyond this many in one document help nobody. */
const most = 500;

/** What to mark in a document: the problems of its facts, the gravest kept when there are too many. */
export function diagnostics({ speech }: DocumentView): readonly Problem[] {
  if (speech.problems.length <= most) return speech.problems;
  const gravest = [...speech.problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return gravest.slice(0, most).sort((a, b) => a.start - b.start);
}

const order: readonly Problem['severity'][] = ['error', 'warning', 'information', 'hint'];
