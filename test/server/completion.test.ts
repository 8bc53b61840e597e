import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver-protocol';
import { LineIndex } from '../../src/core/model/lineIndex';
import { pointed } from '../support/marked';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: completion', () => {
  const uri = 'file:///w/draft.txt';
  const details = { textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } };
  let client: TestClient;

  setup(() => {
    const files = { [uri]: '', 'file:///w/other.txt': 'We support the good offices mission.\n' };
    client = serverPair(new MemoryFiles(files));
  });
  teardown(() => client.stop());

  /** What is offered at the mark of a text that is open in the editor. */
  async function offered(source: string, language = 'plaintext'): Promise<CompletionList> {
    const { text, at } = pointed(source);
    await client.open(uri, text, language);
    return ask(LineIndex.of(text).positionAt(at));
  }

  async function ask(position: Position): Promise<CompletionList> {
    const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    return Array.isArray(list) || list === null ? { isIncomplete: false, items: list ?? [] } : list;
  }

  const labels = async (...args: Parameters<typeof offered>) =>
    (await offered(...args)).items.map(({ label }) => label);

  test('replaces all words of a name that are typed', async () => {
    await client.start();
    const { items, isIncomplete } = await offered('Line one.\r\nHis good of‹|›\r\n');
    assert.equal(isIncomplete, true);
    const [item] = items;
    assert.ok(item);
    assert.equal(item.label, 'good offices');
    assert.deepEqual(item.textEdit, {
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 11 } },
      newText: 'good offices',
    });
    assert.equal(item.sortText, '0000');
  });

  test('tells the definition only when it is asked for, without links to commands', async () => {
    await client.start({ capabilities: details });
    const [item] = (await offered('The HIPP‹|›')).items;
    assert.ok(item);
    assert.equal(item.documentation, undefined);
    assert.match(item.labelDetails?.description ?? '', /Panel/);
    const resolved: CompletionItem = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    const { documentation } = resolved;
    const markdown = typeof documentation === 'object' ? documentation.value : '';
    assert.match(markdown, /^\*\*High-level Independent Panel on Peace Operations \(HIPPO\)\*\* · body$/im);
    assert.match(markdown, /\n\nSource: /);
    assert.ok(!markdown.includes('command:'));
    assert.deepEqual({ ...resolved, documentation: undefined }, { ...item, documentation: undefined });
  });

  test('an item of somebody else comes back as it is', async () => {
    await client.start();
    const item = { label: 'x', data: 7 };
    assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, item), item);
  });

  test('nothing inside of code, links and words, nor where nothing is typed', async () => {
    await client.start();
    for (const source of ['`secu‹|›`', '[x](secu‹|›)', '```\nsecu‹|›\n```', 'Secu‹|›rity', 'The ‹|›', '‹|›']) {
      assert.deepEqual(await labels(source, 'markdown'), [], source);
    }
    assert.ok((await labels('Secu‹|›', 'markdown')).length > 0);
  });

  test('the setting turns it off', async () => {
    await client.start({ capabilities: { workspace: { configuration: true } } });
    assert.ok((await labels('Secu‹|›')).length > 0);
    client.settings = { completion: { enabled: false } };
    await client.configurationChanged();
    for (let turn = 0; turn < 200 && (await labels('Secu‹|›')).length > 0; turn++);
    assert.deepEqual(await labels('Secu‹|›'), []);
  });

  test('an abbreviation that the document defines, once it is written', async () => {
    await client.start();
    const text = 'The Ministry of Foreign Affairs of Elbonia (EMFA) spoke. The EMF';
    await client.open(uri, text);
    const asked = async () => (await ask({ line: 0, character: text.length })).items.map(({ label }) => label);
    for (let turn = 0; turn < 200 && !(await asked()).includes('EMFA'); turn++) await delay(5);
    assert.deepEqual(await asked(), ['EMFA']);
  });
});
