import type { GlossaryProblem } from '../../glossary/workspace/written';
import type { Span } from '../../model/span';
import type { QuickFix } from '../quickFixes';

/** Fixes of the problems of a glossary file that touch `span` (UTF-16). */
export function glossaryFixes(problems: readonly GlossaryProblem[], span: Span): readonly QuickFix[] {
  const touched = problems.filter(({ start, end }) => start <= span.end && span.start <= end);
  return touched.flatMap((problem) =>
    (problem.fixes ?? []).map(({ title, corrections, preferred = false }): QuickFix => {
      return { title, problems: [problem], corrections, preferred };
    }),
  );
}
