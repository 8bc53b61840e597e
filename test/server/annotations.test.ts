import assert from 'node:assert/strict';
import { citedRequest, mentionsRequest, sectionsRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: what annotations ask', () => {
  const uri = 'file:///w/record.txt';
  const saved = 'The President: I call on the representative of Peru.\n';
  const text = `S/PV.9101
Security Council
Monday, 4 April 2022, 10 a.m.
New York

The President: I call on the representative of Peru.

Mrs. Salas (Peru): We thank the Secretary-General.

1. The first matter is the lake.

2. The second matter is the river.

Mr. Okoro (Nigeria): My delegation agrees with the representative of Peru.
`;
  let client: TestClient;

  setup(async () => {
    client = serverPair(new MemoryFiles({ [uri]: saved }));
    await client.start();
  });
  teardown(() => client.stop());

  test('sections are those of the text that is sent, with the speaker of the turn around each', async () => {
    const sections = await client.connection.sendRequest(sectionsRequest, { uri, text });
    const turns = sections.filter(({ kind }) => kind === 'turn');
    assert.deepEqual(
      turns.map(({ start, speaker }) => [text.slice(start, start + 8), speaker]),
      [
        ['The Pres', 'President'],
        ['Mrs. Sal', 'Salas'],
        ['Mr. Okor', 'Okoro'],
      ],
    );
    const paragraph = sections.find(({ kind, number }) => kind === 'paragraph' && number === 2);
    assert.equal(paragraph?.speaker, 'Salas');
    assert.ok(text.slice(paragraph.start, paragraph.end).includes('the river'));
  });

  test('what citations tell is that of the text that is sent', async () => {
    const cited = await client.connection.sendRequest(citedRequest, { uri, text });
    assert.deepEqual([cited.symbol, cited.date], ['S/PV.9101', '2022-04-04']);
  });

  test('an open document tells its language', async () => {
    const marked = 'Introduction\n============\n\nWe met by the lake.\n';
    await client.open('file:///w/notes', saved, 'markdown');
    const sections = await client.connection.sendRequest(sectionsRequest, { uri: 'file:///w/notes', text: marked });
    assert.deepEqual(
      sections.map((section) => [section.kind, section.text]),
      [['heading', 'Introduction']],
    );
  });

  test('mentions of a comment are explained in a line, in order, none inside another', async () => {
    const comment = 'See **S/RES/1325 (2000)**: our\ngood offices under Article 33 of the Charter.';
    const mentions = await client.connection.sendRequest(mentionsRequest, { text: comment });
    assert.deepEqual(
      mentions.map(({ start, end, id }) => [comment.slice(start, end), id]),
      [
        ['S/RES/1325 (2000)', 'symbol/S/RES/1325(2000)'],
        ['good offices', 'good-offices'],
        ['Article 33', 'charter/article/33'],
        ['Charter', 'un-charter'],
      ],
    );
    const [symbol, term] = mentions;
    assert.equal(symbol?.url, 'https://docs.un.org/en/S/RES/1325(2000)');
    assert.equal(term?.url, undefined);
    for (const { title } of mentions) assert.match(title, /^[^\n]{10,280}$/);
    assert.match(term?.title ?? '', /^good offices · /);
  });

  test('a comment that mentions nothing known has none', async () => {
    const text = 'Ask S/PSR/2015/26 again, and the EMFA (Elder Mothers of Far Altitudes).';
    assert.deepEqual(await client.connection.sendRequest(mentionsRequest, { text }), []);
  });
});
