import assert from 'node:assert/strict';
import {
  entryChoicesRequest,
  exportGlossaryRequest,
  glossaryAdditionRequest,
  glossaryFilesRequest,
  importGlossaryRequest,
  type GlossaryAddition,
} from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: writing into glossaries', () => {
  const terms = 'file:///w/.rostrum/glossary/terms.yaml';
  const more = 'file:///w/.rostrum/glossary/more.yaml';
  const corridor = 'entries:\n  - name: blue corridor\n    definition: A way.\n';
  let client: TestClient;

  const start = async (files: Record<string, string>, folders = ['file:///w', 'file:///v'], folder = '') => {
    client = serverPair(new MemoryFiles(files));
    const capabilities = { workspace: { configuration: true } };
    await client.start({ folders, capabilities, settings: { glossary: { folder } } });
  };
  teardown(() => client.stop());
  const add = (file: string, addition: GlossaryAddition) =>
    client.connection.sendRequest(glossaryAdditionRequest, { file, addition });
  const files = async (document?: string) => {
    const found = await client.connection.sendRequest(glossaryFilesRequest, document === undefined ? {} : { document });
    return found.map(({ label, exists }) => `${label}${exists ? '' : ' new'}`);
  };

  test("offers the files of the document's folder first, the user's last", async () => {
    await start({ [more]: corridor, [terms]: corridor }, undefined, '/u/mine');
    assert.deepEqual(await files('file:///w/a/b.txt'), [
      'terms.yaml (w)',
      'more.yaml (w)',
      'terms.yaml (v) new',
      'terms.yaml (mine) new',
    ]);
    assert.equal((await files('file:///v/b.txt'))[0], 'terms.yaml (v) new');
  });

  test('a term makes a new file, or stands behind the others; the cursor waits for what is missing', async () => {
    await start({ [more]: corridor });
    const created = await add(terms, { kind: 'term', name: 'side road', definition: '' });
    assert.match(created?.created ?? '', /^entries:\n {2}- name: side road\n {4}definition: $/m);
    assert.deepEqual(created?.cursor, { line: 3, character: 16 });
    const edit = await add(more, { kind: 'term', name: 'side road', definition: 'R.' });
    assert.deepEqual(
      edit?.edits.map(({ range, newText }) => [range.start, newText]),
      [[{ line: 2, character: 22 }, '\n  - name: side road\n    definition: R.']],
    );
  });

  test('a form goes to the entry that is written, else into one that extends', async () => {
    await start({ [more]: corridor, [terms]: 'entries:\n  - extends: hippo\n' });
    const form = async (file: string, id: string, words: string) => {
      const edit = await add(file, { kind: 'form', id, form: words });
      return [edit?.uri, ...(edit?.edits.map(({ newText }) => newText) ?? [])];
    };
    assert.deepEqual(await form(terms, 'blue-corridor', 'BLC'), [more, '\n    abbreviations: [BLC]']);
    assert.deepEqual(await form(terms, 'hippo', 'the panel'), [terms, '\n    aliases: [the panel]']);
    assert.deepEqual(await form(more, 'hippo', 'the panel'), [more, '\n  - extends: hippo\n    aliases: [the panel]']);
  });

  test('refuses what stands for something else, what is no entry, and what is no glossary', async () => {
    await start({ [more]: corridor });
    await assert.rejects(
      add(more, { kind: 'term', name: 'Blue corridors', definition: '' }),
      /stands for “blue corridor”/,
    );
    await assert.rejects(add(more, { kind: 'form', id: 'nothing', form: 'x y' }), /no entry “nothing”/);
    await assert.rejects(add('file:///w/a.txt', { kind: 'term', name: 'x y', definition: '' }), /no glossary file/);
  });

  test('a table becomes a file of its own beside the others, and nothing new is refused', async () => {
    await start({ [more]: corridor, 'file:///w/.rostrum/glossary/UN-list.yaml': 'entries: []\n' });
    const bring = (text: string) =>
      client.connection.sendRequest(importGlossaryRequest, { beside: terms, name: 'UN list.csv', text });
    const imported = await bring('English,French\nblue corridor,corridor bleu\nside road,\n,x\n');
    assert.deepEqual(imported, {
      uri: 'file:///w/.rostrum/glossary/UN-list-2.yaml',
      text: '# Imported from UN list.csv\nentries:\n  - extends: blue-corridor\n    names: { fr: corridor bleu }\n  - name: side road\n',
      added: 1,
      extended: 1,
      skipped: 1,
      repeated: 0,
    });
    await assert.rejects(bring('English\nblue corridor\n'), /nothing new in “UN list\.csv”/);
  });

  test('own terms, or all, are exported as a table or as TBX', async () => {
    await start({ [more]: corridor });
    const out = (format: 'csv' | 'tbx', all: boolean) =>
      client.connection.sendRequest(exportGlossaryRequest, { format, all });
    assert.match(
      (await out('csv', false)) ?? '',
      /^id,en,[^\r]*\r\nblue-corridor,blue corridor,,,,,,,,A way\.,more\.yaml,Workspace glossary\r\n$/,
    );
    assert.match((await out('tbx', false)) ?? '', /<term>blue corridor<\/term>/);
    assert.ok(((await out('csv', true)) ?? '').split('\r\n').length > 300);
  });

  test('where nobody has terms of their own there is nothing to export', async () => {
    await start({});
    const own = client.connection.sendRequest(exportGlossaryRequest, { format: 'tbx', all: false });
    await assert.rejects(own, /no terms of your own/);
  });

  test('all entries can be chosen, one of the workspace too', async () => {
    await start({ [more]: corridor });
    const choices = await client.connection.sendRequest(entryChoicesRequest);
    assert.ok(choices.length > 300);
    assert.deepEqual(
      choices.find(({ id }) => id === 'blue-corridor'),
      { id: 'blue-corridor', name: 'blue corridor', detail: '' },
    );
    assert.ok(!choices.some(({ id }) => id === 'sdg-16'));
  });
});
