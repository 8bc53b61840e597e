import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import {
  statusRequest,
  themeDocumentsRequest,
  themePassagesRequest,
  themesRequest,
  usesRequest,
} from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: documents that change', () => {
  const uri = 'file:///w/a.txt';
  const chapter = 'charter/chapter/VI';
  const text = 'Mr. President,\n\nChapter VI of the Charter matters.\n';
  let client: TestClient;

  setup(() => {
    client = serverPair(new MemoryFiles({ [uri]: text, 'file:///w/b.txt': 'Chapter VI of the Charter again.\n' }));
  });
  teardown(() => client.stop());

  const uses = async (id = chapter) =>
    (await client.connection.sendRequest(usesRequest, { id })).map((place) => place.uri).sort();

  test('the index holds every file that the client lists, and says so', async () => {
    await client.start();
    assert.deepEqual(await uses(), [uri, 'file:///w/b.txt']);
    const status = await client.connection.sendRequest(statusRequest);
    assert.deepEqual(status, { state: 'ready', documents: 2, total: 2, skipped: [], guessed: [] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(client.notices.at(-1), status);
  });

  test('an unsaved edit changes hover, references and outline at once', async () => {
    await client.start();
    await client.open(uri, text);
    const start = positionOf(text, 'VI of');
    await client.change(uri, { range: { start, end: { ...start, character: start.character + 2 } }, text: 'VII' });
    assert.match((await client.hover(uri, start)) ?? '', /Chapter VII of the Charter/);
    assert.deepEqual(await uses(), ['file:///w/b.txt']);
    assert.deepEqual(await uses('charter/chapter/VII'), [uri]);
    await client.change(uri, { text: 'Remarks by Ann Lee\n\nMadam Chair,\n\nThank you.\n' });
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    assert.ok(
      symbols?.some(({ name }) => name.includes('Madam Chair') || name.includes('Ann Lee')),
      JSON.stringify(symbols),
    );
  });

  test('an unsaved edit changes the themes', async () => {
    const theme = 'climate';
    await client.start();
    const found = async () =>
      (await client.connection.sendRequest(themeDocumentsRequest, { theme })).find((document) => document.uri === uri);
    assert.equal(await found(), undefined);
    await client.open(uri, text);
    const end = { line: 9, character: 0 };
    const more =
      'Climate change is here. The Paris Agreement answers climate change.\nGreenhouse gas emissions rise.\n';
    await client.change(uri, { range: { start: end, end }, text: more });
    assert.ok(await found());
    const themes = await client.connection.sendRequest(themesRequest);
    assert.ok(themes.some(({ id, passages }) => id === theme && passages > 0));
    const [passage] = await client.connection.sendRequest(themePassagesRequest, { theme, uri });
    assert.match(passage?.text.slice(...passage.highlight) ?? '', /climate change/i);
  });

  test('edits that come in a row before any request all count', async () => {
    await client.start();
    await client.open(uri, '');
    const words = 'Article 99 of the Charter';
    for (const [i, letter] of [...words].entries()) {
      const end = { line: 0, character: i };
      void client.change(uri, { range: { start: end, end }, text: letter });
    }
    assert.match((await client.hover(uri, { line: 0, character: 3 })) ?? '', /Article 99 of the Charter/);
  });

  test('what was never saved is gone when the document closes', async () => {
    await client.start();
    await client.open(uri, 'Nothing here.');
    assert.deepEqual(await uses(), ['file:///w/b.txt']);
    await client.close(uri);
    await client.indexed();
    assert.deepEqual(await uses(), [uri, 'file:///w/b.txt']);
  });

  test('an open document beats the disk', async () => {
    await client.start();
    await client.open(uri, 'Nothing here.');
    assert.deepEqual(await uses(), ['file:///w/b.txt']);
    await client.watched([uri, FileChangeType.Changed]);
    await client.indexed();
    assert.deepEqual(await uses(), ['file:///w/b.txt']);
  });

  test('files that are created, changed and deleted on disk follow', async () => {
    await client.start();
    client.files.texts.set('file:///w/c.txt', 'Chapter VI of the Charter.');
    await client.watched(['file:///w/c.txt', FileChangeType.Created]);
    await client.indexed(({ documents }) => documents === 3);
    client.files.texts.set('file:///w/c.txt', 'Chapter VII of the Charter.');
    await client.watched(['file:///w/c.txt', FileChangeType.Changed]);
    await client.indexed();
    assert.deepEqual(await uses('charter/chapter/VII'), ['file:///w/c.txt']);
    client.files.texts.delete('file:///w/c.txt');
    await client.watched(['file:///w/c.txt', FileChangeType.Deleted]);
    assert.equal((await client.indexed()).documents, 2);
    assert.deepEqual(await uses('charter/chapter/VII'), []);
  });

  test('a renamed file moves, a deleted folder takes all that was in it', async () => {
    client.files.texts.set('file:///w/sub/c.txt', 'Chapter VI of the Charter.');
    client.files.texts.set('file:///w/sub2/d.txt', 'Chapter VI of the Charter.');
    await client.start();
    client.files.texts.delete(uri);
    client.files.texts.set('file:///w/z.txt', text);
    await client.watched([uri, FileChangeType.Deleted], ['file:///w/z.txt', FileChangeType.Created]);
    await client.indexed(({ documents }) => documents === 4);
    client.files.texts.delete('file:///w/sub/c.txt');
    await client.watched(['file:///w/sub', FileChangeType.Deleted]);
    await client.indexed();
    assert.deepEqual(await uses(), ['file:///w/b.txt', 'file:///w/sub2/d.txt', 'file:///w/z.txt']);
  });

  test('a file that is deleted while it is read does not come back', async () => {
    await client.start();
    let release = (): void => undefined;
    client.files.gate = new Promise((resolve) => (release = resolve));
    await client.watched([uri, FileChangeType.Changed]);
    await client.watched([uri, FileChangeType.Deleted]);
    release();
    await client.indexed();
    assert.deepEqual(await uses(), ['file:///w/b.txt']);
  });

  test('files without text are left out, with the reason', async () => {
    client.files.texts.set('file:///w/binary.txt', 'a\0b');
    client.files.texts.set('file:///w/large.txt', 'x'.repeat(5 * 1024 * 1024 + 1));
    await client.start();
    const { skipped, documents } = await client.indexed();
    assert.equal(documents, 2);
    assert.deepEqual(skipped.map(({ reason }) => reason).sort(), ['It is larger than 5 MB.', 'It is not a text file.']);
  });

  test('an open document inside a folder that is no speech file is explained, but stays out of the index', async () => {
    await client.start();
    await client.open('file:///w/README.rst', text);
    assert.match((await client.hover('file:///w/README.rst', positionOf(text, 'Chapter', 1))) ?? '', /Chapter VI/);
    await client.open('untitled:Untitled-1', text);
    assert.deepEqual(await uses(), [uri, 'file:///w/b.txt', 'untitled:Untitled-1']);
  });

  test('one document with two spellings of its URI is one document', async () => {
    client.files.texts.set('file:///w/a%20%28b%29.txt', 'Chapter VII of the Charter.');
    await client.start();
    await client.open('file:///w/a%20(b).txt', 'Chapter VII of the Charter, Chapter VII of the Charter.');
    assert.equal((await uses('charter/chapter/VII')).length, 2);
  });
});

suite('server: asking', () => {
  const text = 'Chapter VI of the Charter matters.\n';
  let client: TestClient;

  setup(() => {
    const files = Array.from({ length: 300 }, (_, i) => [`file:///w/${i}.txt`, `${text.repeat(20)}${i}\n`]);
    client = serverPair(new MemoryFiles(Object.fromEntries(files) as Record<string, string>));
  });
  teardown(() => client.stop());

  test('a cancelled request is answered as cancelled', async () => {
    await client.start();
    await client.open('file:///w/1.txt', text);
    const source = new CancellationTokenSource();
    const request = client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'c' }, source.token);
    source.cancel();
    await assert.rejects(request, (error: unknown) => {
      assert.ok(error instanceof ResponseError);
      assert.equal(error.code, LSPErrorCodes.RequestCancelled);
      return true;
    });
    assert.deepEqual(client.log, []);
  });

  test('so is one whose answer comes after it was cancelled', async () => {
    await client.start();
    let release = (): void => undefined;
    client.files.gate = new Promise((resolve) => (release = resolve));
    const source = new CancellationTokenSource();
    const hover = client.hover('file:///w/1.txt', { line: 0, character: 2 }, source.token);
    await client.until(() => client.files.reads.length === 301);
    source.cancel();
    await client.connection.sendRequest(statusRequest);
    release();
    await assert.rejects(
      hover,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });

  test('indexing lets requests through', async () => {
    await client.initialize();
    await client.open('file:///w/none.txt', text);
    const states: string[] = [];
    for (let i = 0; i < 3; i++) {
      assert.match((await client.hover('file:///w/none.txt', { line: 0, character: 2 })) ?? '', /Chapter VI/);
      states.push((await client.connection.sendRequest(statusRequest)).state);
    }
    assert.ok(states.includes('indexing'), states.join());
    await client.indexed(({ documents }) => documents >= 300);
  });

  test('files are listed once and each is read once, whatever the settings say', async () => {
    await client.start({ capabilities: { workspace: { configuration: true } }, settings: { exclude: ['x/**'] } });
    assert.equal(client.files.lists, 1);
    assert.equal(client.files.reads.length, 300);
    assert.equal(new Set(client.files.reads).size, 300);
  });

  test('a client that cannot tell its settings gets the usual ones', async () => {
    client.settingsFail = true;
    await client.start({ capabilities: { workspace: { configuration: true } } });
    assert.equal((await client.indexed()).documents, 300);
    assert.match(client.log.join(), /Cannot read the settings/);
  });

  test('indexing shows its progress where the client has a place for it', async () => {
    await client.start({ capabilities: { window: { workDoneProgress: true } } });
    await client.until(() => client.progress.includes('end'));
    assert.equal(client.progress[0], 'Indexing speeches');
    assert.match(client.progress[1] ?? '', /^\d+ of 300$/);
  });

  test('watches files itself only where the client lets it', async () => {
    const workspace = { didChangeWatchedFiles: { dynamicRegistration: true }, configuration: true };
    await client.start({ capabilities: { workspace } });
    const [registration] = client.registrations;
    assert.equal(registration?.method, 'workspace/didChangeWatchedFiles');
    assert.match(JSON.stringify(registration.registerOptions), /\*\*\/\*\.\{txt,md\}/);
    client.settings = { include: ['speeches/**'] };
    await client.configurationChanged();
    await client.until(() => client.registrations.length === 2);
    assert.match(JSON.stringify(client.registrations[1]?.registerOptions), /speeches\/\*\*/);
  });

  test('hovers can be turned off, and other settings choose other files', async () => {
    await client.start({
      capabilities: { workspace: { configuration: true } },
      settings: { hover: { enabled: false } },
    });
    await client.open('file:///w/1.txt', text);
    assert.equal(await client.hover('file:///w/1.txt', { line: 0, character: 2 }), undefined);
    const { lists } = client.files;
    client.files.texts.delete('file:///w/7.txt');
    client.settings = { exclude: ['7.txt'] };
    await client.configurationChanged();
    await client.indexed(({ documents }) => documents === 299);
    assert.equal(client.files.lists, lists + 1);
    assert.ok(await client.hover('file:///w/1.txt', { line: 0, character: 2 }));
  });

  test('a failure is logged once with method and document, and answered with nothing', async () => {
    await client.start();
    client.files.read = () => Promise.reject(new Error('the disk is on fire'));
    const params = { textDocument: { uri: 'file:///w/2.txt' }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
    assert.equal(client.log.length, 1);
    assert.match(client.log[0] ?? '', /textDocument\/hover file:\/\/\/w\/2\.txt: .*the disk is on fire/);
  });

  test('problems are marked in open documents, and the marks go when they close', async () => {
    const uri = 'file:///w/1.txt';
    await client.start();
    await client.open(uri, 'See S/PSR/2015/26 for this.\n');
    await client.until(() => (client.diagnostics.get(uri)?.length ?? 0) > 0);
    assert.match(JSON.stringify(client.diagnostics.get(uri)), /S\/PRST\/2015\/26/);
    await client.close(uri);
    await client.until(() => client.diagnostics.get(uri)?.length === 0);
  });
});
