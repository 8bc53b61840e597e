import type { GlossaryEntry, OtherLanguage } from './glossary/glossary';
import type { KnowledgeData } from './knowledgeData';

/** Languages whose script the text of an entry does not have. */
type Foreign = Extract<OtherLanguage, 'ru' | 'zh' | 'ar'>;
const foreign: readonly Foreign[] = ['ru', 'zh', 'ar'];

type Names = Partial<Record<OtherLanguage, readonly string[]>>;
type Entry = Omit<GlossaryEntry, 'names'> & { names?: Names };

/**
 * What the file holds: entries that lack their names in other scripts, and for each of these languages the names of all
 * entries that have names, in the order of the entries, 0 for one that has none in this language.
 */
interface Packed extends Omit<KnowledgeData, 'entries'> {
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<Foreign, readonly (readonly string[] | 0)[]>>;
}

/** The text of the file in which the knowledge ships. Letters of one script stand together in it: it zips a sixteenth smaller. */
export function packKnowledge(data: KnowledgeData): string {
  const named = data.entries.flatMap(({ names }) => names ?? []);
  const namesIn = (language: Foreign) => named.map((names) => names[language] ?? 0);
  const names = { ru: namesIn('ru'), zh: namesIn('zh'), ar: namesIn('ar') };
  const packed: Packed = { ...data, entries: data.entries.map(withoutForeign), names };
  return JSON.stringify(packed);
}

function withoutForeign(entry: GlossaryEntry): Entry {
  if (!entry.names) return entry;
  const names: Names = { ...entry.names };
  for (const language of foreign) delete names[language];
  return { ...entry, names };
}

/** The knowledge of the file that {@link packKnowledge} wrote. @throws when it is no JSON */
export function unpackKnowledge(text: string): KnowledgeData {
  const { names, ...data } = JSON.parse(text) as Packed;
  let i = 0;
  for (const entry of data.entries) {
    const own = entry.names;
    if (!own) continue;
    for (const language of foreign) {
      const found = names[language][i] ?? 0;
      if (found !== 0) own[language] = found;
    }
    i++;
  }
  return data;
}
