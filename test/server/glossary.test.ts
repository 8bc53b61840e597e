import assert from 'node:assert/strict';
import {
  definitionTextRequest,
  entryAtRequest,
  glossaryGroupRequest,
  glossaryRequest,
  type GlossaryQuery,
} from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: glossary', () => {
  const uri = 'file:///w/a.txt';
  const text = 'Mr. President,\n\nHIPPO asked for good offices.\n';
  let client: TestClient;

  setup(async () => {
    client = serverPair(new MemoryFiles({ [uri]: text, 'file:///w/b.txt': 'HIPPO and a penholder.\n' }));
    await client.start();
  });
  teardown(() => client.stop());

  const overview = (query: GlossaryQuery) => client.connection.sendRequest(glossaryRequest, query);
  const names = async (group: string, query: GlossaryQuery) =>
    (await client.connection.sendRequest(glossaryGroupRequest, { ...query, group })).map((node) =>
      node.kind === 'group' ? node.label : node.id,
    );

  test('leads from the groups to the entries', async () => {
    const query = { filter: '', uri };
    const { groups, shown, all } = await overview(query);
    assert.deepEqual(
      groups.map(({ key }) => key),
      ['document', 'workspace', 'all'],
    );
    assert.ok(shown === all && all > 300);
    assert.deepEqual(await names('document', query), ['good-offices', 'hippo']);
    assert.deepEqual(await names('workspace', query), ['hippo', 'good-offices', 'penholder']);
    const fields = await names('all', query);
    assert.ok(fields.length > 5 && fields.includes('Procedure and drafting'));
    assert.ok((await names('all/Procedure and drafting', query)).includes('penholder'));
  });

  test('follows the filter and an unsaved edit, whatever way the address is written', async () => {
    assert.deepEqual(await names('document', { filter: 'hippo', uri }), ['hippo']);
    await client.open(uri, text);
    await client.change(uri, { text: 'A penholder.\n' });
    assert.deepEqual(await names('document', { filter: '', uri: 'file:///w/%61.txt' }), ['penholder']);
  });

  test('gives a definition in plain text', async () => {
    const ask = (id: string) => client.connection.sendRequest(definitionTextRequest, { id });
    assert.match((await ask('good-offices')) ?? '', /^good offices: .*\(Source: .*\)$/);
    assert.equal(await ask('nothing-of-this-name'), null);
  });

  test('tells what stands at a place', async () => {
    const at = (words: string) =>
      client.connection.sendRequest(entryAtRequest, { uri, position: positionOf(text, words, 2) });
    assert.equal(await at('HIPPO'), 'hippo');
    assert.equal(await at('good offices'), 'good-offices');
    assert.equal(await at('asked'), null);
    const open = 'The CPA did not.\n';
    await client.open('untitled:open.txt', open);
    const position = positionOf(open, 'CPA', 1);
    assert.equal(
      await client.connection.sendRequest(entryAtRequest, { uri: 'untitled:open.txt', position }),
      'abbr/CPA',
    );
  });
});
