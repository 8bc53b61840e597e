import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { violations } from '../schema';

interface EntrySchema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly properties?: object }>>;
}
interface GlossarySchema {
  readonly definitions: Readonly<Record<string, object>> & { readonly entry: EntrySchema };
}
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as GlossarySchema;

suite("the schema of users' glossaries", () => {
  const builtIn = json('src/core/glossary/glossary.schema.json');
  const users = json('media/schemas/glossary.schema.json');
  const [ours, theirs] = [builtIn.definitions.entry.properties, users.definitions.entry.properties];

  test('knows the keys of built-in entries, and one for adding to them', () => {
    assert.deepEqual(Object.keys(theirs).sort(), [...Object.keys(ours), 'extends'].sort());
    assert.deepEqual(Object.keys(theirs['source']?.properties ?? {}), Object.keys(ours['source']?.properties ?? {}));
    assert.deepEqual(Object.keys(theirs['names']?.properties ?? {}), Object.keys(ours['names']?.properties ?? {}));
  });

  test('knows the same kinds and years', () => {
    assert.deepEqual(theirs['kind']?.enum, ours['kind']?.enum);
    assert.deepEqual(users.definitions['year'], builtIn.definitions['year']);
  });

  test('explains every key, and takes what users write', () => {
    for (const [key, rule] of Object.entries(theirs)) assert.ok('description' in rule, key);
    const glossary = {
      entries: [{ name: 'blue corridor' }, { extends: 'hippo', aliases: ['the panel'] }],
      silence: ['x'],
    };
    assert.deepEqual(violations(glossary, users), []);
    assert.notDeepEqual(violations({ entries: [{ name: 'x', alias: 'y' }] }, users), []);
  });
});
