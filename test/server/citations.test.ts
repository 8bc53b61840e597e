import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type CallHierarchyItem,
  type ClientCapabilities,
} from 'vscode-languageserver-protocol';
import { entryUri, showUsesCommand, usesRequest, type ClientAbilities } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

const resolution = 'file:///w/2719.txt';
const record = 'file:///w/record.txt';
const texts = {
  [resolution]: `United Nations
S/RES/2719 (2023)

The Security Council,

Recalling its resolution 2349 (2017),

1. Decides to remain seized of the matter under Article 24 of the Charter of the United Nations.
`,
  [record]: `United Nations
S/PV.9001

Security Council
Monday, 6 May 2024, 10 a.m.
New York

The President: I call on the representative of Peru.

Mrs. Salas (Peru): We recall resolution 2719 (2023), and resolution 2349 (2017).

Mr. Okoro (Nigeria): Resolution 2719 (2023) is ours.

The President: I thank you all.
`,
};

suite('server: who cites whom', () => {
  let client: TestClient;

  setup(() => {
    client = serverPair(new MemoryFiles(texts));
  });
  teardown(() => client.stop());

  const start = (abilities: ClientAbilities = { showsEntries: true }) => client.start({ abilities });
  const prepare = async (uri: keyof typeof texts, words: string) => {
    const position = positionOf(texts[uri], words, 1);
    const params = { textDocument: { uri }, position };
    const [item] = (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, params)) ?? [];
    assert.ok(item, words);
    return item;
  };
  const incoming = async (item: CallHierarchyItem) =>
    (await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
  const outgoing = async (item: CallHierarchyItem) =>
    (await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];

  test('a reference leads to the document that it names, and to the sections that cite it', async () => {
    await start();
    const item = await prepare(record, 'resolution 2719');
    assert.equal(item.uri, resolution);
    assert.deepEqual(item.selectionRange.start, positionOf(texts[resolution], 'S/RES'));
    const calls = await incoming(item);
    assert.deepEqual(
      calls.map(({ from }) => [from.uri, from.name]),
      [
        [record, 'Salas (Peru)'],
        [record, 'Okoro (Nigeria)'],
      ],
    );
    assert.deepEqual(
      calls[1]?.fromRanges.map((range) => range.start),
      [positionOf(texts[record], 'Resolution 2719')],
    );
  });

  test('what a document and what a section cite, with the places in it', async () => {
    await start();
    const whole = await outgoing(await prepare(record, 'resolution 2719'));
    assert.deepEqual(
      whole.map(({ to }) => [to.name, to.uri]),
      [
        ['Security Council resolution 2349 (2017)', entryUri('symbol/S/RES/2349(2017)')],
        ['Article 24 of the Charter', entryUri('charter/article/24')],
      ],
    );
    const section = await outgoing(await prepare(record, 'We recall'));
    assert.deepEqual(
      section.map(({ to, fromRanges }) => [to.name, fromRanges[0]?.start]),
      [
        ['Security Council resolution 2719 (2023)', positionOf(texts[record], 'resolution 2719')],
        ['Security Council resolution 2349 (2017)', positionOf(texts[record], '2349')],
      ],
    );
  });

  test('an item means the same after its document was edited', async () => {
    await start();
    const item = await prepare(record, 'We recall');
    await client.open(record, texts[record].replace('I call on', 'Resolution 1325 (2000) first.\n\nI call on'));
    const calls = await outgoing(item);
    assert.deepEqual(
      calls.map(({ to, fromRanges }) => [to.name, fromRanges[0]?.start.line]),
      [
        ['Security Council resolution 2719 (2023)', 11],
        ['Security Council resolution 2349 (2017)', 11],
      ],
    );
  });

  test('an entry has citers; without entries an item stands at the newest use', async () => {
    await start({});
    const item = await prepare(record, '2349');
    assert.deepEqual([item.uri, item.range.start], [record, positionOf(texts[record], '2349')]);
    const position = { line: 0, character: 0 };
    const params = { textDocument: { uri: entryUri('symbol/S/RES/2349(2017)') }, position };
    const [entry] = (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, params)) ?? [];
    assert.ok(entry);
    assert.equal((await incoming(entry)).length, 2);
  });

  test('items that the server never made are answered with nothing', async () => {
    await start();
    const item = await prepare(record, 'resolution 2719');
    const wrong = [undefined, null, 'x', { kind: 'identity', id: 3 }, { kind: 'section', uri: record }];
    const section = { kind: 'toString', text: 'The President', before: 0 };
    for (const data of [...wrong, { kind: 'section', uri: record, section }]) {
      assert.deepEqual(await incoming({ ...item, data }), []);
      assert.deepEqual(await outgoing({ ...item, data }), []);
    }
    assert.deepEqual(client.log, []);
  });
});

suite('server: code lens', () => {
  const capabilities: ClientCapabilities = {
    workspace: { codeLens: { refreshSupport: true }, configuration: true },
  };
  let client: TestClient;
  let refreshes: number;

  setup(() => {
    client = serverPair(new MemoryFiles(texts));
    refreshes = 0;
    client.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshes++);
  });
  teardown(() => client.stop());

  const lenses = (uri = resolution) => client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });

  test('is off unless the setting says so, and follows it at once', async () => {
    await client.start({ capabilities });
    assert.equal(await lenses(), null);
    assert.equal(refreshes, 0);
    client.settings = { codeLens: { enabled: true } };
    await client.configurationChanged();
    await client.until(() => refreshes > 0);
    assert.equal((await lenses())?.length, 1);
  });

  test('counts the citations on the line of the own symbol, and opens them', async () => {
    await client.start({
      capabilities,
      abilities: { commands: [showUsesCommand] },
      settings: { codeLens: { enabled: true } },
    });
    const [lens] = (await lenses()) ?? [];
    assert.equal(lens?.range.start.line, 1);
    assert.equal(lens.command?.title, 'Cited 2 times in 1 document');
    assert.equal(lens.command.command, showUsesCommand);
    const [id] = (lens.command.arguments ?? []) as string[];
    const places = await client.connection.sendRequest(usesRequest, { id: id ?? '', citations: true });
    assert.deepEqual([...new Set(places.map(({ uri }) => uri))], [record]);
    assert.equal(places.length, 2);
    assert.equal((await client.connection.sendRequest(usesRequest, { id: id ?? '' })).length, 3);
  });

  test('is drawn anew when the index moves on', async () => {
    await client.start({ capabilities, settings: { codeLens: { enabled: true } } });
    const before = refreshes;
    await client.open(record, texts[record].replace('thank you all', 'thank you for resolution 2719 (2023)'));
    await client.until(() => refreshes > before);
    assert.equal((await lenses())?.[0]?.command?.title, 'Cited 3 times in 1 document');
  });
});
