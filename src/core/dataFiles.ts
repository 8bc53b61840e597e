import type { ChapterData } from './glossary/charter';
import type { DocumentData } from './glossary/citedDocuments';
import type { GoalData } from './glossary/developmentGoals';
import { readGlossaryFile } from './glossary/glossaryFile';
import type { KnowledgeData } from './knowledgeData';
import { readTaxonomyFile } from './themes/taxonomyFile';

/** The data files that ship with Rostrum, as their YAML says them. */
export interface DataFiles {
  /** The files of `glossary/data`, the Charter's and that of cited documents among them. */
  readonly glossary: readonly unknown[];
  /** The files of `themes/data`. */
  readonly taxonomy: readonly unknown[];
}

/** Reads and checks the data files; the build does it once for all servers. @throws when an entry or a theme lacks what it must have */
export function readDataFiles({ glossary, taxonomy }: DataFiles): KnowledgeData {
  return {
    entries: glossary.flatMap(readGlossaryFile),
    goals: glossary.flatMap(goalsOf),
    themes: taxonomy.flatMap(readTaxonomyFile),
    chapters: glossary.flatMap(chaptersOf),
    documents: glossary.flatMap(documentsOf),
  };
}

/** The goals that a file of the glossary tells; only that of the Sustainable Development Goals has some. */
function goalsOf(file: unknown): readonly GoalData[] {
  return (file as { readonly goals?: readonly GoalData[] }).goals ?? [];
}

/** The chapters that a file of the glossary tells; only the Charter's has some. */
function chaptersOf(file: unknown): readonly ChapterData[] {
  return (file as { readonly chapters?: readonly ChapterData[] }).chapters ?? [];
}

/** What documents are about; only the file of cited documents tells it. */
function documentsOf(file: unknown): readonly DocumentData[] {
  const { documents } = file as { readonly documents?: DocumentData };
  return documents ? [documents] : [];
}
