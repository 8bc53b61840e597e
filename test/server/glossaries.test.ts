import assert from 'node:assert/strict';
import { FileChangeType, type Diagnostic } from 'vscode-languageserver-protocol';
import { glossaryFoldersNotification, usesRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: glossaries of the workspace and of the user', () => {
  const uri = 'file:///w/statement.txt';
  const other = 'file:///w/other.txt';
  const terms = 'file:///w/.rostrum/glossary/terms.yaml';
  const text = 'The blue corridor needs good offices.\n';
  const corridor = 'entries:\n  - name: blue corridor\n    definition: A way for <b>relief</b>.\n';
  let client: TestClient;

  const start = async (files: Record<string, string>, settings?: unknown) => {
    client = serverPair(new MemoryFiles({ [uri]: text, [other]: text, ...files }));
    await client.start({ settings, capabilities: { workspace: { configuration: true } } });
    await client.open(uri, text);
  };
  teardown(() => client.stop());

  const hover = (words: string) => client.hover(uri, positionOf(text, words, 1));
  /** Asks until the hover is as wanted. */
  const hovers = async (words: string, wanted: RegExp | undefined) => {
    for (let turn = 0; turn < 200; turn++) {
      const found = await hover(words);
      if (wanted ? wanted.test(found ?? '') : found === undefined) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail(`${words}: ${await hover(words)}`);
  };
  const uses = async (id: string) =>
    (await client.connection.sendRequest(usesRequest, { id })).map((use) => use.uri).sort();

  test('an entry is explained, escaped, and counted over all documents', async () => {
    await start({ [terms]: corridor });
    const found = (await hover('blue corridor')) ?? '';
    assert.match(found, /^\*\*blue corridor\*\* · concept$/m);
    assert.match(found, /^A way for &lt;b&gt;relief&lt;\/b&gt;\.$/m);
    assert.match(found, /^Source: terms\.yaml$/m);
    assert.match(found, /^2 uses in 2 documents: here and in 1 other$/m);
  });

  test('overrides and silences built-in entries', async () => {
    await start({ [terms]: 'entries:\n  - id: x\n    name: good offices\n    definition: Ours.\n' });
    assert.match((await hover('good offices')) ?? '', /^Ours\.$/m);
    client.files.texts.set(terms, 'silence: [good-offices]\n');
    await client.watched([terms, FileChangeType.Changed]);
    await hovers('good offices', undefined);
  });

  test('follows files that come, change and go, without a restart, in documents that are not open too', async () => {
    await start({});
    assert.equal(await hover('blue corridor'), undefined);
    client.files.texts.set(terms, corridor);
    await client.watched([terms, FileChangeType.Created]);
    await hovers('blue corridor', /A way/);
    for (let turn = 0; turn < 400 && (await uses('blue-corridor')).length < 2; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.deepEqual(await uses('blue-corridor'), [other, uri]);
    client.files.texts.delete(terms);
    await client.watched(['file:///w/.rostrum', FileChangeType.Deleted]);
    await hovers('blue corridor', undefined);
  });

  test('an unsaved editor counts, and what the disk says counts again when it closes', async () => {
    await start({ [terms]: corridor });
    const reads = client.files.reads.length;
    await client.open(terms, corridor.replace('A way', 'A road'), 'yaml');
    await hovers('blue corridor', /A road/);
    assert.deepEqual(client.files.reads.slice(reads), [], 'a definition alone has no document read again');
    await client.close(terms);
    await hovers('blue corridor', /A way/);
  });

  test('a new unsaved file in the folder counts; a YAML file elsewhere is neither glossary nor speech', async () => {
    await start({});
    await client.open('file:///w/.rostrum/glossary/new.yaml', corridor, 'yaml');
    await hovers('blue corridor', /A way/);
    await client.open('file:///w/terms.yaml', corridor.replace('blue corridor', 'good offices'), 'yaml');
    assert.equal(await client.hover('file:///w/terms.yaml', { line: 1, character: 13 }), undefined);
    assert.match((await hover('good offices')) ?? '', /doctrine|concept|process|procedure/);
  });

  test('a broken file is told at its line, and the rest of the glossary goes on working', async () => {
    const broken =
      'entries:\n  - name: bad\n    definition: one: two\n  - name: blue corridor\n    definition: A way.\n';
    await start({ [terms]: broken, 'file:///w/.rostrum/glossary/z.yml': 'silence: [good-offices]\n' });
    await client.until(() => client.diagnostics.has(terms));
    const shown = (client.diagnostics.get(terms) ?? []).map(({ range, code, severity }: Diagnostic) => [
      range.start.line,
      code,
      severity,
    ]);
    assert.deepEqual(shown[0], [2, 'glossary-syntax', 1]);
    assert.match((await hover('blue corridor')) ?? '', /A way/);
    assert.equal(await hover('good offices'), undefined);
    await client.open(terms, corridor, 'yaml');
    await client.until(() => client.diagnostics.get(terms)?.length === 0);
  });

  test("the user's folder comes from the settings, and follows them", async () => {
    const mine = 'file:///u/my%20terms/a.yaml';
    const told: (readonly string[])[] = [];
    client = serverPair(new MemoryFiles({ [uri]: text, [mine]: corridor }));
    client.connection.onNotification(glossaryFoldersNotification, ({ folders }) => void told.push(folders));
    const settings = { glossary: { folder: '/u/my terms/' } };
    await client.start({ settings, capabilities: { workspace: { configuration: true } } });
    await client.open(uri, text);
    assert.match((await hover('blue corridor')) ?? '', /A way/);
    client.settings = { glossary: { folder: '' } };
    await client.configurationChanged();
    await hovers('blue corridor', undefined);
    assert.deepEqual(told, [['file:///u/my%20terms'], []]);
  });

  test('problems are not told to those who want none', async () => {
    await start({ [terms]: 'entriez: []\n' }, { diagnostics: { enabled: false } });
    await hover('good offices');
    assert.equal(client.diagnostics.get(terms), undefined);
    client.settings = {};
    await client.configurationChanged();
    await client.until(() => client.diagnostics.get(terms)?.length === 1);
  });
});
