import assert from 'node:assert/strict';
import { openEntryCommand, showUsesCommand } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: hover', () => {
  const uri = 'file:///w/statement.txt';
  const text = 'Mr. President,\n\nArticle 99 of the Charter of the United Nations is clear.\n';
  let client: TestClient;

  setup(() => {
    client = serverPair(
      new MemoryFiles({ [uri]: text, 'file:///w/other.txt': 'Article 99 of the Charter has been invoked.\n' }),
    );
  });
  teardown(() => client.stop());

  test('explains what stands at a position, and counts it over all documents', async () => {
    await client.start();
    await client.open(uri, text);
    const hover = await client.hover(uri, positionOf(text, 'Article 99', 3));
    assert.match(hover ?? '', /^\*\*Article 99 of the Charter\*\* · Chapter XV: The Secretariat$/m);
    assert.match(hover ?? '', /^2 uses in 2 documents: here and in 1 other$/m);
    assert.match(hover ?? '', /\[other\.txt\]\(file:\/\/\/w\/other\.txt#L1,1\)/);
  });

  test('links commands only when the client allows them', async () => {
    await client.start({ abilities: { commands: [showUsesCommand] } });
    await client.open(uri, text);
    const hover = (await client.hover(uri, positionOf(text, 'Article 99', 3))) ?? '';
    assert.ok(hover.includes(`command:${showUsesCommand}?`));
    assert.ok(!hover.includes(openEntryCommand));
  });

  test('tells which of several things an abbreviation means and why, or what it could be', async () => {
    const speech = 'The Conference on Disarmament met.\n\nThe CD rose; the SC and the CPA did not.\n';
    await client.start();
    await client.open(uri, speech);
    const settled = (await client.hover(uri, positionOf(speech, 'CD', 1))) ?? '';
    assert.match(settled, /^\*\*Conference on Disarmament/m);
    assert.match(
      settled,
      /CD here, because this document names it:_ \[.*line 1\]\(file:\/\/\/w\/statement\.txt#L1,5\)/,
    );
    assert.match(
      (await client.hover(uri, positionOf(speech, 'SC', 1))) ?? '',
      /^\*\*SC\*\* · could be: Security Council$/m,
    );
    const open = (await client.hover(uri, positionOf(speech, 'CPA', 1))) ?? '';
    assert.match(open, /^\*\*CPA\*\* · could be one of several things$/m);
    assert.match(open, /^- Comprehensive Peace Agreement: The agreement [^\n]*\.$/m);
    assert.match(open, /^- Coalition Provisional Authority: /m);
  });

  test('does not wait for the index', async () => {
    let release = (): void => undefined;
    client.files.gate = new Promise((resolve) => (release = resolve));
    await client.initialize();
    await client.open(uri, text);
    const hover = await client.hover(uri, positionOf(text, 'Article 99', 3));
    assert.match(hover ?? '', /^1 use in 1 document$/m);
    release();
  });

  test('quotes the cited paragraph of the resolution that lies in the workspace, as it is now', async () => {
    const resolution = (verb: string) =>
      `The Security Council,\n\nRecalling rivers,\n\n1. ${verb} <boats>;\n\n2. Ends.\n`;
    const file = 'file:///w/S_RES_1325%282000%29.txt';
    const speech = 'Under paragraph 1 of resolution 1325 (2000) we meet.\n';
    client = serverPair(new MemoryFiles({ [uri]: speech, [file]: resolution('Requests') }));
    await client.start();
    await client.open(uri, speech);
    const position = positionOf(speech, 'resolution 1325', 3);
    const place = /\[paragraph 1 in S\\_RES\\_1325\(2000\)\.txt\]\(file:[^ ]*#L5,1\)/;
    const quoted = (await client.hover(uri, position)) ?? '';
    assert.match(quoted, /^“1\. Requests &lt;boats&gt;;” · /m);
    assert.match(quoted, place);
    await client.open(file, resolution('Requests and requires'));
    assert.match((await client.hover(uri, position)) ?? '', /Requests and requires/);
  });

  test('a much cited resolution is named in plain words, with what it is about and its day', async () => {
    const speech = 'We recall S/RES/1325 (2000) and resolution 70/1.\n';
    await client.start();
    await client.open(uri, speech);
    assert.match(
      (await client.hover(uri, positionOf(speech, 'S/RES', 3))) ?? '',
      /^\*\*Security Council resolution 1325 \(2000\)\*\* · women and peace and security, 31 October 2000$/m,
    );
    assert.match(
      (await client.hover(uri, positionOf(speech, '70/1', 1))) ?? '',
      /^\*\*General Assembly resolution 70\/1\*\* · 2030 Agenda for Sustainable Development, 25 September 2015$/m,
    );
  });
});
