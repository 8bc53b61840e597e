import assert from 'node:assert/strict';
import glossary from '../../src/core/glossary/data/*.yaml';
import { readDataFiles } from '../../src/core/dataFiles';
import { packKnowledge, unpackKnowledge } from '../../src/core/knowledgeFile';
import taxonomy from '../../src/core/themes/data/*.yaml';

interface Packed {
  readonly columns: { readonly id: readonly unknown[]; readonly related: readonly (readonly unknown[])[] };
}

const empty = { goals: [], themes: [], chapters: [], documents: [] };

suite('the file of the knowledge', () => {
  test('holds all that went into it', () => {
    const data = readDataFiles({ glossary, taxonomy });
    const text = packKnowledge(data);
    assert.deepEqual(unpackKnowledge(text), data);
  });

  test('leaves out what the rest tells', () => {
    const { entries } = readDataFiles({ glossary, taxonomy });
    const two = entries.filter(({ id }) => id === 'african-union' || id === 'organization-of-african-unity');
    const { columns } = JSON.parse(packKnowledge({ ...empty, entries: two })) as Packed;
    assert.deepEqual(columns.id, [0, 0]);
    assert.equal(columns.related[0]?.[0], 1);
  });
});
