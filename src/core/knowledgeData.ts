import { Charter, type ChapterData } from './glossary/charter';
import { CitedDocuments, type DocumentData } from './glossary/citedDocuments';
import { goalEntries, type GoalData } from './glossary/developmentGoals';
import { Glossary } from './glossary/glossary';
import { readGlossaryFile } from './glossary/glossaryFile';
import { TermFinder } from './glossary/termFinder';
import type { Knowledge } from './knowledge';
import { Taxonomy } from './themes/taxonomy';
import { readTaxonomyFile } from './themes/taxonomyFile';

/** The data files that ship with Rostrum, parsed; the build puts them into one JSON file, which all servers read. */
export interface KnowledgeData {
  /** The files of `glossary/data`, the Charter's and that of cited documents among them. */
  readonly glossary: readonly unknown[];
  /** The files of `themes/data`. */
  readonly taxonomy: readonly unknown[];
}

/** Makes knowledge of data files. @throws when an entry or a theme lacks what it must have */
export function makeKnowledge(data: KnowledgeData): Knowledge {
  const glossary = new Glossary([
    ...data.glossary.flatMap(readGlossaryFile),
    ...goalEntries(data.glossary.flatMap(goalsOf)),
  ]);
  const taxonomy = new Taxonomy(data.taxonomy.flatMap(readTaxonomyFile));
  const charter = new Charter(data.glossary.flatMap(chaptersOf));
  const documents = new CitedDocuments(data.glossary.flatMap(documentsOf));
  return { glossary, charter, documents, taxonomy, matcher: new TermFinder(glossary, taxonomy) };
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
