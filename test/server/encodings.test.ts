import assert from 'node:assert/strict';
import { CodeActionRequest, FileChangeType, type CodeAction } from 'vscode-languageserver-protocol';
import { statusRequest, usesRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import type { TestClient } from '../support/testClient';

suite('server: files whose encoding was guessed', () => {
  const uri = 'file:///w/old.txt';
  const shown = 'Mr. President,\n\nThe \ufffdtat.\n';
  let files: MemoryFiles;
  let client: TestClient;

  setup(() => {
    files = new MemoryFiles({ [uri]: 'Mr. President,\n\nThe État.\n', 'file:///w/new.txt': 'Mr. President,\n' });
    files.guessed.add(uri);
    client = serverPair(files);
  });
  teardown(() => client.stop());

  const notices = () => (client.diagnostics.get(uri) ?? []).filter(({ code }) => code === 'guessed-encoding');

  test('are in the index, told in its status, and marked when they are opened', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    await client.start({ abilities: { showsEntries: true }, capabilities: { textDocument: { codeAction } } });
    const status = await client.connection.sendRequest(statusRequest);
    assert.deepEqual([status.documents, status.guessed], [2, [uri]]);
    await client.open(uri, shown);
    await client.until(() => client.diagnostics.has(uri));
    const [diagnostic] = client.diagnostics.get(uri) ?? [];
    assert.match(JSON.stringify(diagnostic?.message), /no UTF-8.*Windows-1252/);
    assert.equal(diagnostic?.code, 'guessed-encoding');
    const params = { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } };
    const [fix] = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    assert.equal(fix?.command?.command, 'workbench.action.editor.changeEncoding');
  });

  test('are marked once when they were open before anything was read', async () => {
    let list = () => undefined as void;
    files.gate = new Promise((resolve) => (list = resolve));
    const started = client.start();
    await client.until(() => files.lists > 0);
    await client.open(uri, shown);
    await client.until(() => client.diagnostics.has(uri));
    assert.deepEqual(notices(), [], 'nobody knows the bytes yet');
    list();
    await started;
    await client.until(() => notices().length > 0);
    assert.equal(notices().length, 1);
    assert.equal(files.reads.filter((read) => read === uri).length, 1);
    assert.ok((await client.connection.sendRequest(statusRequest)).documents === 2, 'the text of the editor counts');
    await client.change(uri, { text: `${shown}And more.\n` });
    await client.connection.sendRequest(statusRequest);
    assert.equal(notices().length, 1);
  });

  test('lose the mark, open as they are, when they are saved as UTF-8', async () => {
    await client.start();
    await client.open(uri, shown);
    // Takes over what was opened: nothing else that is told of the document is under way.
    await client.connection.sendRequest(usesRequest, { id: 'charter/article/99' });
    await client.until(() => notices().length === 1);
    files.guessed.delete(uri);
    await client.watched([uri, FileChangeType.Changed]);
    await client.until(() => notices().length === 0);
    assert.deepEqual((await client.connection.sendRequest(statusRequest)).guessed, []);
  });
});
