import { foldPhrase } from '../../glossary/foldPhrase';
import { otherLanguages, type GlossaryEntry } from '../../glossary/glossary';

/** How well an entry fits a filter: by its names, only by its definition, or not at all. */
export type Fit = 'names' | 'definition' | undefined;

/** What a filter asks of entries. */
export type EntryFilter = (entry: GlossaryEntry) => Fit;

/** Every word of `filter` must stand in one of the entry's names, or in these and its definition together. */
export function entryFilter(filter: string): EntryFilter {
  const words = foldPhrase(filter).split(' ').filter(Boolean);
  if (words.length === 0) return () => 'names';
  return (entry) => {
    const { names, all } = wordsOf(entry);
    if (words.every((word) => names.includes(word))) return 'names';
    return words.every((word) => all.includes(word)) ? 'definition' : undefined;
  };
}

interface Words {
  readonly names: string;
  readonly all: string;
}

const known = new WeakMap<GlossaryEntry, Words>();

/** The words of an entry, folded, made once. */
function wordsOf(entry: GlossaryEntry): Words {
  let words = known.get(entry);
  if (words) return words;
  const {
    name,
    aliases,
    abbreviations,
    ambiguous = [],
    formal = '',
    formerly = [],
    adjective = '',
    definition,
  } = entry;
  const others = otherLanguages.flatMap((language) => entry.names?.[language] ?? []);
  const former = formerly.map((each) => each.name);
  const names = [name, ...aliases, ...abbreviations, ...ambiguous, formal, ...former, adjective, ...others]
    .map(foldPhrase)
    .join('\n');
  words = { names, all: `${names}\n${foldPhrase(definition)}` };
  known.set(entry, words);
  return words;
}
