import assert from 'node:assert/strict';
import { Glossary } from '../../../src/core/glossary/glossary';
import { readGlossaryFile } from '../../../src/core/glossary/glossaryFile';

suite('reading a glossary file', () => {
  const entry = { id: 'river', name: 'river', kind: 'concept', definition: 'Water on its way.' };
  const read = (fields: object) => readGlossaryFile({ field: 'Water', entries: [{ ...entry, ...fields }] });

  test('what an entry leaves out is empty', () => {
    assert.deepEqual(read({}), [
      { ...entry, field: 'Water', aliases: [], abbreviations: [], source: { label: '' }, related: [], themes: [] },
    ]);
  });

  test('all fields are read', () => {
    const fields = {
      aliases: ['stream'],
      abbreviations: ['RV', 77],
      source: { label: 'Atlas', symbol: 'A/1/2', url: 'https://example.org' },
      related: ['lake'],
      themes: ['water'],
      from: 1900,
      until: 1950,
      successor: 'lake',
      case: 'exact',
      ambiguous: ['R'],
      names: { fr: 'rivière', zh: ['河', '江'], de: 'Fluss' },
      formerly: [{ name: 'brook', until: 1910 }, { name: 'rill' }],
      formal: 'River of Rivers',
      adjective: 'fluvial',
      admitted: '1945-10-24',
    };
    const [found] = read(fields);
    assert.deepEqual(found, {
      ...entry,
      field: 'Water',
      ...fields,
      abbreviations: ['RV', '77'],
      names: { fr: ['rivière'], zh: ['河', '江'] },
      formerly: [{ name: 'brook', until: 1910 }],
    });
  });

  for (const missing of ['id', 'name', 'kind', 'definition']) {
    test(`an entry without ${missing} is an error`, () => {
      assert.throws(() => read({ [missing]: undefined }), /needs an id, a name, a known kind and a definition/);
    });
  }

  test('an unknown kind is an error that names the entry', () => {
    assert.throws(() => read({ kind: 'puddle' }), /river/);
  });

  test('what is no glossary has no entries', () => {
    for (const file of [undefined, null, 'text', [], {}, { entries: 3 }, { chapters: [] }]) {
      assert.deepEqual(readGlossaryFile(file), []);
    }
  });

  test('two entries with one identifier are an error', () => {
    assert.throws(() => new Glossary([...read({}), ...read({ name: 'stream' })]), /"river"/);
  });
});
