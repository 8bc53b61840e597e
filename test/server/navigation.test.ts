import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  type DocumentSymbol,
  type InitializeResult,
} from 'vscode-languageserver-protocol';
import { entryRequest, entryUri, usesRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: navigation', () => {
  const uri = 'file:///w/statement.txt';
  const other = 'file:///w/other.txt';
  const text = `Statement by Mr. John Hay, Permanent Representative of Australia
New York, 3 May 2019

Mr. President,

Chapter VIII of the Charter guides us. The Ministry of Foreign Affairs (MFAX) agrees with our good offices.

Mr. President,

The MFAX thanks you. See resolution 1325 (2000) and S/2015/446.
`;
  const textDocument = { uri };
  let client: TestClient;
  let initialized: InitializeResult;

  setup(async () => {
    client = serverPair(new MemoryFiles({ [uri]: text, [other]: 'Our position on Chapter VIII of the Charter.\n' }));
    initialized = await client.start({
      abilities: { showsEntries: true },
      capabilities: {
        textDocument: {
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          definition: { linkSupport: true },
          documentLink: { tooltipSupport: true },
        },
      },
    });
    await client.open(uri, text);
  });
  teardown(() => client.stop());

  const at = (words: string, behind = 1) => ({ textDocument, position: positionOf(text, words, behind) });

  test('offers an outline under a name of its own', () => {
    assert.deepEqual(initialized.capabilities.documentSymbolProvider, { label: 'Rostrum' });
  });

  test('document symbols are nested, each selection and child inside its section', async () => {
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    const [speech] = symbols as DocumentSymbol[];
    assert.match(speech?.name ?? '', /John Hay/);
    assert.ok((speech?.children?.length ?? 0) >= 2);
    for (const child of speech?.children ?? []) {
      assert.ok(child.range.start.line >= (speech?.range.start.line ?? 0));
      assert.ok(child.range.end.line <= (speech?.range.end.line ?? 0));
      assert.ok(child.selectionRange.end.line <= child.range.end.line);
    }
  });

  test('definition of a chapter is its entry, linked to the words that name it', async () => {
    const found = await client.connection.sendRequest(DefinitionRequest.type, at('Chapter VIII'));
    assert.ok(Array.isArray(found));
    const [link] = found;
    assert.ok(link && 'targetUri' in link);
    assert.equal(link.targetUri, entryUri('charter/chapter/VIII'));
    assert.deepEqual(link.originSelectionRange, {
      start: positionOf(text, 'Chapter VIII'),
      end: positionOf(text, 'Chapter VIII', 'Chapter VIII'.length),
    });
  });

  test('references come from all documents; without the declaration, without the defining place', async () => {
    const ask = (words: string, includeDeclaration: boolean) =>
      client.connection.sendRequest(ReferencesRequest.type, { ...at(words), context: { includeDeclaration } });
    const chapter = (await ask('Chapter VIII', true)) ?? [];
    assert.deepEqual(chapter.map(({ uri: where }) => where).sort(), [other, uri]);
    assert.equal((await ask('MFAX thanks', true))?.length, 2);
    assert.deepEqual(
      (await ask('MFAX thanks', false))?.map(({ range }) => range.start),
      [positionOf(text, 'MFAX thanks')],
    );
  });

  test('references asked in an entry are those of the entry', async () => {
    const entry = entryUri('charter/chapter/VIII');
    await client.open(
      entry,
      (await client.connection.sendRequest(entryRequest, { id: 'charter/chapter/VIII' })) ?? '',
      'markdown',
    );
    const params = {
      textDocument: { uri: entry },
      position: { line: 0, character: 0 },
      context: { includeDeclaration: true },
    };
    assert.equal((await client.connection.sendRequest(ReferencesRequest.type, params))?.length, 2);
    assert.equal((await client.connection.sendRequest(usesRequest, { id: 'charter/chapter/VIII' })).length, 2);
  });

  test('an entry links its related entries and the places that use it', async () => {
    const entry = entryUri('charter/chapter/VIII');
    const markdown = (await client.connection.sendRequest(entryRequest, { id: 'charter/chapter/VIII' })) ?? '';
    await client.open(entry, markdown, 'markdown');
    const links =
      (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: entry } })) ?? [];
    const targets = links.map(({ target }) => target);
    assert.ok(targets.includes(entryUri('charter/article/52')), targets.join('\n'));
    assert.ok(
      targets.some((target) => target?.startsWith(`${other}#L1,`)),
      targets.join('\n'),
    );
    const article = positionOf(markdown, '[Article 52', 3);
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: entry },
      position: article,
    });
    assert.deepEqual(found && 'uri' in found && found.uri, entryUri('charter/article/52'));
  });

  test('nothing is known of an unknown identifier', async () => {
    assert.equal(await client.connection.sendRequest(entryRequest, { id: 'no-such-thing' }), null);
  });

  test('highlights, links, folds, selections, tokens and workspace symbols answer', async () => {
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at('MFAX thanks'));
    assert.deepEqual(
      highlights?.map(({ kind }) => kind),
      [3, 2],
    );
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
    assert.ok(links?.some(({ target }) => target === 'https://docs.un.org/en/S/2015/446'));
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.ok((folds?.length ?? 0) > 0);
    const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    assert.ok((tokens?.data.length ?? 0) >= 25);
    const [selection] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [at('guides').position],
      })) ?? [];
    assert.deepEqual(selection?.range.start, positionOf(text, 'guides'));
    assert.ok(selection.parent?.parent);
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'chapter viii' });
    assert.equal(symbols?.[0]?.name, 'Chapter VIII of the Charter');
    assert.equal(symbols[0].location.uri, uri);
  });
});

suite('server: definition in cited texts', () => {
  test('goes to the paragraph of the resolution that a file is by its name', async () => {
    const uri = 'file:///w/speech.txt';
    const resolution = 'file:///w/S-RES-1325-2000.txt';
    const text = 'We recall paragraph 2 of resolution 1325 (2000).\n';
    const body = 'The Security Council,\n\nRecalling rivers,\n\n1. Decides;\n\n2. Requests boats.\n';
    const client = serverPair(new MemoryFiles({ [uri]: text, [resolution]: body }));
    await client.start();
    await client.open(uri, text);
    for (const words of ['paragraph 2', 'resolution 1325']) {
      const params = { textDocument: { uri }, position: positionOf(text, words, 3) };
      const found = await client.connection.sendRequest(DefinitionRequest.type, params);
      const range = { start: positionOf(body, '2. Requests'), end: positionOf(body, 'boats.', 'boats.'.length) };
      assert.deepEqual(found, [{ uri: resolution, range }], words);
    }
    await client.stop();
  });
});

test('server: a turn in an editor of its own is read as a speech, and counts nowhere', async () => {
  const uri = 'file:///w/a.txt';
  const turn = 'rostrum-turn:/Mr.%20Hay.txt?%7B%22turn%22%3A0%7D';
  const text = 'We recall Article 99 of the Charter and resolution 1325 (2001).\n';
  const client = serverPair(new MemoryFiles({ [uri]: text }));
  await client.start();
  await client.open(turn, text);
  const textDocument = { uri: turn };
  const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument });
  assert.equal(links?.length, 2);
  assert.ok((await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))?.data.length);
  const uses = await client.connection.sendRequest(usesRequest, { id: 'charter/article/99', citations: false });
  assert.deepEqual(
    uses.map((place) => place.uri),
    [uri],
  );
  assert.equal(client.diagnostics.get(turn), undefined);
  await client.stop();
});
