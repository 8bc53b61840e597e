import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: quick fixes', () => {
  const uri = 'file:///w/statement.txt';
  const text = 'Mr. President,\n\nThe statement in S/PSR/2015/26 recalled Security Council resolution 435 (1973).\n';
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
  const able: ClientCapabilities = {
    workspace: { workspaceEdit: { documentChanges: true }, configuration: true },
    textDocument: { codeAction },
  };
  let client: TestClient;

  setup(() => {
    client = serverPair(new MemoryFiles({ [uri]: text }));
  });
  teardown(() => client.stop());

  async function start(capabilities: ClientCapabilities): Promise<readonly Diagnostic[]> {
    await client.start({ capabilities });
    await client.open(uri, text);
    await client.until(() => (client.diagnostics.get(uri)?.length ?? 0) > 0);
    return client.diagnostics.get(uri) ?? [];
  }
  const ask = async (words: string, diagnostics: readonly Diagnostic[] = [], only?: string[]) => {
    const at = positionOf(text, words, 1);
    const context = { diagnostics: [...diagnostics], ...(only && { only }) };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context };
    return (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[] | null;
  };
  const rangeOf = (words: string): Range => ({
    start: positionOf(text, words),
    end: positionOf(text, words, words.length),
  });

  test('a diagnostic carries its code and what to write instead', async () => {
    const [first] = await start(able);
    assert.deepEqual(first?.range, rangeOf('S/PSR/2015/26'));
    assert.deepEqual([first.code, first.data], ['invalid-symbol', { suggestion: 'S/PRST/2015/26' }]);
  });

  test('a fix writes over exactly the words of its diagnostic, in the version that was read', async () => {
    const diagnostics = await start(able);
    await client.change(uri, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '' });
    const [action, ...others] = (await ask('S/PSR', diagnostics)) ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(action, {
      title: 'Replace with S/PRST/2015/26',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnostics[0]],
      edit: {
        documentChanges: [
          {
            textDocument: { uri, version: 2 },
            edits: [{ range: rangeOf('S/PSR/2015/26'), newText: 'S/PRST/2015/26' }],
          },
        ],
      },
    });
  });

  test('a client without versions gets plain changes', async () => {
    await start({ textDocument: { codeAction } });
    const [action] = (await ask('resolution 435', [], ['quickfix'])) ?? [];
    const words = 'Security Council resolution 435 (1973)';
    assert.deepEqual(action?.edit, {
      changes: { [uri]: [{ range: rangeOf(words), newText: words.replace('1973', '1978') }] },
    });
  });

  test('nothing is offered elsewhere, for other kinds of action, or while diagnostics are off', async () => {
    await start(able);
    assert.deepEqual(await ask('President'), []);
    assert.equal(await ask('S/PSR', [], ['refactor']), null);
    client.settings = { diagnostics: { enabled: false } };
    await client.configurationChanged();
    await client.until(() => client.diagnostics.get(uri)?.length === 0);
    assert.equal(await ask('S/PSR'), null);
  });
});
