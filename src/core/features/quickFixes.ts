import type { Problem } from '../model/speech';
import type { Span } from '../model/span';
import { diagnostics } from './diagnostics';
import { folded, shorten } from './excerpt';
import { correction, type Correction } from './correction';
import type { DocumentView } from './view';

/** A way to put problems right at one stroke. */
export interface QuickFix {
  readonly title: string;
  /** What it puts right, in the order of the text. */
  readonly problems: readonly Problem[];
  /** In the order of the text, none overlapping another. */
  readonly corrections: readonly Correction[];
  /** Whether it is the one obvious thing to do. */
  readonly preferred: boolean;
}

interface Correctable extends Problem {
  readonly suggestion: string;
}

const titleLength = 80;

/**
 * Fixes of the problems that touch `span` (UTF-16): for each with a suggestion its replacement, preferred when it is the
 * only one; behind them, for each kind with several such problems in the document, one for all of the kind.
 */
export function quickFixes(view: DocumentView, span: Span): readonly QuickFix[] {
  const correctable = withoutOverlaps(diagnostics(view).filter(hasSuggestion));
  const touched = correctable.filter(({ start, end }) => start <= span.end && span.start <= end);
  const single = touched.map((problem): QuickFix => {
    const title = shorten(`Replace with ${folded(problem.suggestion)}`, titleLength);
    return fixOf(view, title, [problem], touched.length === 1);
  });
  const all = [...new Set(touched.map(({ code }) => code))].flatMap((code): QuickFix[] => {
    const same = correctable.filter((problem) => problem.code === code);
    return same.length > 1 ? [fixOf(view, `Fix all ${same.length} problems of this kind (${code})`, same, false)] : [];
  });
  return [...single, ...all];
}

function fixOf({ text }: DocumentView, title: string, problems: readonly Correctable[], preferred: boolean): QuickFix {
  const corrections = problems.map((problem) => correction(text, problem, problem.suggestion));
  return { title, problems, corrections, preferred };
}

function hasSuggestion(problem: Problem): problem is Correctable {
  return problem.suggestion !== undefined;
}

/** An editor refuses edits that overlap. */
function withoutOverlaps(problems: readonly Correctable[]): readonly Correctable[] {
  let free = 0;
  return problems.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}
