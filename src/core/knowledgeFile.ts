import { otherLanguages, type GlossaryEntry, type OtherLanguage } from './glossary/glossary';
import type { KnowledgeData } from './knowledgeData';

type Entry = Omit<GlossaryEntry, 'names'> & { names?: Partial<Record<OtherLanguage, readonly string[]>> };

/** What the file holds: entries without names, and the names of each language by the entries' order, 0 where there are none. */
interface Packed extends Omit<KnowledgeData, 'entries'> {
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<OtherLanguage, readonly (readonly string[] | 0)[]>>;
}

/** The text of the file in which the knowledge ships. Letters of one script stand together in it: it zips a fourteenth smaller. */
export function packKnowledge(data: KnowledgeData): string {
  const namesIn = (language: OtherLanguage) => data.entries.map(({ names }) => names?.[language] ?? 0);
  const names = { fr: namesIn('fr'), es: namesIn('es'), ru: namesIn('ru'), zh: namesIn('zh'), ar: namesIn('ar') };
  const packed: Packed = { ...data, entries: data.entries.map(withoutNames), names };
  return JSON.stringify(packed);
}

function withoutNames(entry: GlossaryEntry): Entry {
  const copy: Entry = { ...entry };
  delete copy.names;
  return copy;
}

/** The knowledge of the file that {@link packKnowledge} wrote. @throws when it is no JSON */
export function unpackKnowledge(text: string): KnowledgeData {
  const { names, ...data } = JSON.parse(text) as Packed;
  for (const language of otherLanguages) {
    for (const [i, own] of names[language].entries()) {
      const entry = data.entries[i];
      if (own !== 0 && entry) (entry.names ??= {})[language] = own;
    }
  }
  return data;
}
