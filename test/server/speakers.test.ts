import assert from 'node:assert/strict';
import {
  citedTurnRequest,
  speakerDocumentsRequest,
  speakerGroupRequest,
  speakerGroupsRequest,
  speakerTurnsRequest,
  turnsRequest,
} from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: speakers and turns', () => {
  const uri = 'file:///w/S_PV.9101.txt';
  const other = 'file:///w/b.txt';
  const files = {
    [uri]:
      'The President: Order.\n\nMs. Costa (Elbonia) (spoke in Spanish): We share the river.\n\nMr. Novak (Ruritania): So do we.\n',
    [other]: 'Statement by H.E. Ms. Ines Costa, Minister of Trade of Elbonia\n\nMr. President,\n\nI thank you.\n',
  };
  let client: TestClient;

  setup(async () => {
    client = serverPair(new MemoryFiles(files));
    await client.start();
  });
  teardown(() => client.stop());

  test('lead from a country to a person, the documents, the turns', async () => {
    const { connection } = client;
    const { groups } = await connection.sendRequest(speakerGroupsRequest, { by: 'country', filter: '' });
    assert.deepEqual(
      groups.map(({ label, people }) => `${label} ${people}`),
      ['Elbonia 1', 'Ruritania 1', 'No country named 1'],
    );
    const [person] = await connection.sendRequest(speakerGroupRequest, {
      by: 'country',
      filter: '',
      group: 'elbonia',
    });
    assert.ok(person);
    assert.deepEqual([person.name, person.forms, person.documents], ['Ines Costa', ['Costa'], 2]);
    const documents = await connection.sendRequest(speakerDocumentsRequest, { id: person.id });
    assert.deepEqual(
      documents.map((document) => [document.uri, document.passages, document.forms]),
      [
        [uri, 1, ['Ms. Costa']],
        [other, 1, ['H.E. Ms. Ines Costa']],
      ],
    );
    const turns = await connection.sendRequest(speakerTurnsRequest, { id: person.id, uri });
    assert.deepEqual(
      turns.map(({ text, detail, range }) => [text, detail, range.start.line]),
      [['We share the river.', 'spoke in Spanish · 4 words, 5 s', 2]],
    );
    assert.deepEqual(await connection.sendRequest(speakerTurnsRequest, { id: 'nobody', uri }), []);
  });

  test('group by office as well', async () => {
    const { groups } = await client.connection.sendRequest(speakerGroupsRequest, { by: 'office', filter: '' });
    assert.deepEqual(
      groups.map(({ label, people }) => `${label} ${people}`),
      ['Presiding officers 1', 'Ministers 1', 'Representatives of States 1'],
    );
  });

  test('give the turns of a document, and one with its citation', async () => {
    const { connection } = client;
    const turns = await connection.sendRequest(turnsRequest, { uri });
    assert.deepEqual(
      turns.map(({ label, head }) => `${head.start.line} ${label}`),
      ['0 President', '2 Costa (Elbonia)', '4 Novak (Ruritania)'],
    );
    assert.deepEqual(await connection.sendRequest(citedTurnRequest, { uri, turn: 2 }), {
      text: 'Mr. Novak (Ruritania): So do we.',
      citation: 'Novak (Ruritania), S/PV.9101, line 5',
    });
    assert.equal(await connection.sendRequest(citedTurnRequest, { uri, turn: 3 }), null);
    assert.deepEqual(await connection.sendRequest(turnsRequest, { uri: 'file:///w/none.txt' }), []);
  });

  test('the setting tells how fast people speak', async () => {
    const long = { [uri]: `${files[uri]}${'We share it. '.repeat(13)}We do.\n` };
    const slow = serverPair(new MemoryFiles(long));
    await slow.start({ settings: { speakingRate: 40 }, capabilities: { workspace: { configuration: true } } });
    const query = { by: 'country', filter: 'novák', group: 'ruritania' } as const;
    const [person] = await slow.connection.sendRequest(speakerGroupRequest, query);
    const [turn] = await slow.connection.sendRequest(speakerTurnsRequest, { id: person?.id ?? '', uri });
    assert.equal(turn?.detail, '44 words, 1 min');
    await slow.stop();
  });
});
