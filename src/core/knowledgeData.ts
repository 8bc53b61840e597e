import { Charter, type ChapterData } from './glossary/charter';
import { CitedDocuments, type DocumentData } from './glossary/citedDocuments';
import { goalEntries, type GoalData } from './glossary/developmentGoals';
import { Glossary, type GlossaryEntry } from './glossary/glossary';
import { TermFinder } from './glossary/termFinder';
import type { Knowledge } from './knowledge';
import type { CopyUnits } from './model/units';
import { Taxonomy, type Theme } from './themes/taxonomy';

/** What ships with Rostrum, read and checked; the build puts it into one JSON file, which all servers load. */
export interface KnowledgeData {
  readonly entries: readonly GlossaryEntry[];
  readonly goals: readonly GoalData[];
  readonly themes: readonly Theme[];
  readonly chapters: readonly ChapterData[];
  readonly documents: readonly DocumentData[];
}

/** Makes knowledge of what was read. @throws when two entries share an identifier */
export function makeKnowledge(data: KnowledgeData, copyUnits?: CopyUnits): Knowledge {
  const { entries, goals, themes, chapters, documents } = data;
  const glossary = new Glossary([...entries, ...goalEntries(goals)]);
  const taxonomy = new Taxonomy(themes);
  return {
    glossary,
    charter: new Charter(chapters),
    documents: new CitedDocuments(documents),
    taxonomy,
    matcher: new TermFinder(glossary, taxonomy, copyUnits),
    ...(copyUnits && { copyUnits }),
  };
}
