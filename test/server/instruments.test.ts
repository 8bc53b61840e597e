import assert from 'node:assert/strict';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver-protocol';
import {
  citationsRequest,
  instrumentDocumentsRequest,
  instrumentGroupRequest,
  instrumentPassagesRequest,
  instrumentsRequest,
} from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: cited instruments', () => {
  const uri = 'file:///w/a.txt';
  const id = 'symbol/S/RES/1325(2000)';
  const text =
    'Mr. President,\n\nWe recall resolution 1325 (2000) and Article 99 of the Charter.\nThen resolution 1325 (2000).\n';
  let client: TestClient;

  setup(async () => {
    const files = { [uri]: text, 'file:///w/b.txt': 'Security Council resolution 1325 (2000) again.\n' };
    client = serverPair(new MemoryFiles(files));
    await client.start();
  });
  teardown(() => client.stop());

  const ask = () => client.connection;
  const groups = async (filter = '') =>
    (await ask().sendRequest(instrumentsRequest, { filter })).groups.map(({ key }) => key);

  test('lead from a group to an instrument, its documents, its words', async () => {
    assert.deepEqual(await ask().sendRequest(instrumentsRequest, { filter: '' }), {
      groups: [
        { kind: 'group', key: 'charter', label: 'Charter of the United Nations', instruments: 2 },
        { kind: 'group', key: 'security-council', label: 'Security Council resolutions', instruments: 1 },
      ],
      shown: 3,
      all: 3,
    });
    const [node] = await ask().sendRequest(instrumentGroupRequest, { group: 'security-council', filter: '' });
    assert.ok(node?.kind === 'instrument');
    assert.equal(node.id, id);
    const documents = await ask().sendRequest(instrumentDocumentsRequest, { id });
    assert.deepEqual(
      documents.map((document) => [document.uri, document.passages]),
      [
        [uri, 2],
        ['file:///w/b.txt', 1],
      ],
    );
    const passages = await ask().sendRequest(instrumentPassagesRequest, { id, uri });
    assert.deepEqual(
      passages.map(({ range }) => range.start),
      [
        { line: 2, character: 10 },
        { line: 3, character: 5 },
      ],
    );
    assert.deepEqual(
      passages.map((passage) => passage.text.slice(...passage.highlight)),
      ['resolution 1325 (2000)', 'resolution 1325 (2000)'],
    );
  });

  test('follow the filter, and give citations', async () => {
    assert.deepEqual(await groups('article'), ['charter']);
    assert.deepEqual(await ask().sendRequest(citationsRequest, { filter: '' }), [
      'Charter of the United Nations',
      'Charter of the United Nations, Article 99',
      'Security Council resolution 1325 (2000)',
    ]);
    assert.deepEqual(await ask().sendRequest(citationsRequest, { filter: '', instruments: [id], places: true }), [
      '- Security Council resolution 1325 (2000)',
      '  - a.txt: lines 3, 4',
      '  - b.txt: line 1',
    ]);
  });

  test('follow an unsaved edit and a file that goes', async () => {
    await client.open(uri, text);
    await client.change(uri, { text: 'We recall resolution 70/1.\n' });
    assert.deepEqual(await groups(), ['security-council', 'general-assembly']);
    client.files.texts.delete('file:///w/b.txt');
    await client.watched(['file:///w/b.txt', FileChangeType.Deleted]);
    await client.indexed(({ documents }) => documents === 1);
    assert.deepEqual(await groups(), ['general-assembly']);
    assert.deepEqual(await ask().sendRequest(instrumentPassagesRequest, { id, uri }), []);
  });

  test('of what is not there are none', async () => {
    assert.deepEqual(await ask().sendRequest(instrumentPassagesRequest, { id, uri: 'file:///w/none.txt' }), []);
    assert.deepEqual(await ask().sendRequest(instrumentDocumentsRequest, { id: 'nothing' }), []);
    assert.deepEqual(await ask().sendRequest(instrumentGroupRequest, { group: 'nothing', filter: '' }), []);
  });

  test('a question can be cancelled', async () => {
    const source = new CancellationTokenSource();
    const asked = ask().sendRequest(instrumentsRequest, { filter: '' }, source.token);
    source.cancel();
    await assert.rejects(asked);
  });
});
