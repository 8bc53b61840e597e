import glossaryFiles from './glossary/data/*.yaml';
import taxonomyFiles from './themes/data/taxonomy.yaml';
import { Charter, type ChapterData } from './glossary/charter';
import { Glossary } from './glossary/glossary';
import { readGlossaryFile } from './glossary/glossaryFile';
import type { Knowledge } from './knowledge';
import { surfaceForms } from './glossary/surfaceForms';
import { TermMatcher } from './glossary/termMatcher';
import { Taxonomy } from './themes/taxonomy';
import { readTaxonomyFile } from './themes/taxonomyFile';

let knowledge: Knowledge | undefined;

/** What ships with Rostrum: the glossary, the Charter's summaries and the taxonomy of themes. Made once, when first asked for. */
export function builtInKnowledge(): Knowledge {
  return (knowledge ??= makeKnowledge());
}

function makeKnowledge(): Knowledge {
  const glossary = new Glossary(glossaryFiles.flatMap(readGlossaryFile));
  const taxonomy = new Taxonomy(taxonomyFiles.flatMap(readTaxonomyFile));
  const charter = new Charter(glossaryFiles.flatMap(chaptersOf));
  return { glossary, charter, taxonomy, matcher: new TermMatcher(surfaceForms(glossary, taxonomy)) };
}

/** The chapters that a file of the glossary tells; only the Charter's has some. */
function chaptersOf(file: unknown): readonly ChapterData[] {
  return (file as { readonly chapters?: readonly ChapterData[] }).chapters ?? [];
}
