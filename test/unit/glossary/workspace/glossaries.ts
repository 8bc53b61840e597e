import { builtInKnowledge } from '../../../../src/core/builtIn';
import type { Knowledge } from '../../../../src/core/knowledge';
import { withChanges } from '../../../../src/core/glossary/workspace/changes';
import { mergeGlossaries, type MergedGlossaries } from '../../../../src/core/glossary/workspace/merge';
import { readGlossary } from '../../../../src/core/glossary/workspace/readFile';
import type { GlossaryProblem, WrittenFile } from '../../../../src/core/glossary/workspace/written';

const glossaryUri = 'file:///w/.rostrum/glossary/terms.yaml';

export function read(text: string, uri = glossaryUri): WrittenFile {
  return readGlossary(uri, text, { field: 'Workspace glossary', source: 'terms.yaml' });
}

/** What files of one level make of the built-in glossary. */
export function merged(...texts: readonly string[]): MergedGlossaries & { readonly knowledge: Knowledge } {
  const files = texts.map((text, i) => read(text, i === 0 ? glossaryUri : `file:///w/.rostrum/glossary/${i}.yaml`));
  const result = mergeGlossaries(builtInKnowledge(), [files]);
  return { ...result, knowledge: withChanges(builtInKnowledge(), result.changes) };
}

/** The problems of the first file. */
export function problemsOf(...texts: readonly string[]): readonly GlossaryProblem[] {
  return merged(...texts).problems.get(glossaryUri) ?? [];
}

/** The text with the first fix of each problem made. */
export function fixed(text: string, ...others: readonly string[]): string {
  const corrections = problemsOf(text, ...others).flatMap(({ fixes }) => fixes?.[0]?.corrections ?? []);
  return corrections
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: words }) => done.slice(0, start) + words + done.slice(end), text);
}
