import type { Knowledge } from '../../src/core/knowledge';
import { readDataFiles } from '../../src/core/dataFiles';
import { makeKnowledge } from '../../src/core/knowledgeData';

/** Two things that "CD" stands for, one that "LC" stands for, and letters that one entry has for itself. */
export function ambiguousKnowledge(): Knowledge {
  const entry = (id: string, name: string, definition: string, more: object) => ({
    id,
    name,
    definition,
    kind: 'body',
    source: { label: 'A tale' },
    ...more,
  });
  const entries = [
    entry('conference-on-ducks', 'Conference on Ducks', 'Talks about ducks, e.g. tame ones. It is old.', {
      aliases: ['Duckery'],
      ambiguous: ['CD'],
    }),
    entry('central-dock', 'Central Dock', 'Where boats land. It is new.', { ambiguous: ['CD'] }),
    entry('lake-council', 'Lake Council', 'It sits by the lake.', { ambiguous: ['LC', 'OWN'] }),
    entry('owner', 'lake owner', 'Who owns a lake.', { abbreviations: ['OWN'] }),
  ];
  return makeKnowledge(readDataFiles({ glossary: [{ field: 'Lakes', entries }], taxonomy: [] }));
}
