import assert from 'node:assert/strict';
import glossary from '../../src/core/glossary/data/*.yaml';
import { readDataFiles } from '../../src/core/dataFiles';
import { packKnowledge, unpackKnowledge } from '../../src/core/knowledgeFile';
import taxonomy from '../../src/core/themes/data/*.yaml';

suite('the file of the knowledge', () => {
  test('holds all that went into it', () => {
    const data = readDataFiles({ glossary, taxonomy });
    const text = packKnowledge(data);
    assert.deepEqual(unpackKnowledge(text), data);
    const [first] = (JSON.parse(text) as { entries: { names?: object }[] }).entries;
    assert.deepEqual(Object.keys(first?.names ?? {}), ['fr', 'es']);
  });
});
