import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  DefinitionRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type CodeAction,
  type Location,
} from 'vscode-languageserver-protocol';
import { formOwnerRequest } from '../../src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { positionOf, type TestClient } from '../support/testClient';

suite('server: terms of a glossary in the workspace', () => {
  const uri = 'file:///w/statement.txt';
  const other = 'file:///w/other.txt';
  const terms = 'file:///w/.rostrum/glossary/terms.yaml';
  const text = 'The blue corridor needs good offices.\n';
  const otherText = 'Blue corridors are roads.\n';
  const glossary =
    'entries:\n  - name: blue corridor\n    definition: A way.\n  - name: side road\n    definition: R.\n    related: [blue-corridor, hippo, nothing-near]\n';
  let client: TestClient;

  setup(async () => {
    client = serverPair(new MemoryFiles({ [uri]: text, [other]: otherText, [terms]: glossary }));
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    await client.start({
      abilities: { showsEntries: true },
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true } },
        textDocument: { codeAction, rename: { prepareSupport: true } },
      },
    });
    await client.open(uri, text);
  });
  teardown(() => client.stop());

  const at = (document: string, source: string, words: string) => ({
    textDocument: { uri: document },
    position: positionOf(source, words, 1),
  });
  const places = (found: unknown) =>
    (found as Location[]).map(({ uri: where, range }) => `${where.replace(/^.*\//, '')}:${range.start.line}`).sort();

  test('definition leads into the glossary, from a speech and from another entry', async () => {
    const ask = async (document: string, source: string, words: string) =>
      places(await client.connection.sendRequest(DefinitionRequest.type, at(document, source, words)));
    assert.deepEqual(await ask(uri, text, 'blue corridor'), ['terms.yaml:1']);
    assert.deepEqual(await ask(terms, glossary, 'blue-corridor'), ['terms.yaml:1']);
    assert.deepEqual(await ask(terms, glossary, 'hippo'), ['hippo.md:0']);
  });

  test('references lead from the glossary to the speeches, and back', async () => {
    const ask = async (document: string, source: string, words: string, includeDeclaration: boolean) => {
      const params = { ...at(document, source, words), context: { includeDeclaration } };
      return places(await client.connection.sendRequest(ReferencesRequest.type, params));
    };
    const uses = ['other.txt:0', 'statement.txt:0'];
    assert.deepEqual(await ask(terms, glossary, 'blue corridor', false), uses);
    assert.deepEqual(await ask(uri, text, 'blue corridor', true), [...uses, 'terms.yaml:1', 'terms.yaml:5']);
    assert.deepEqual(await ask(uri, text, 'good offices', true), ['statement.txt:0']);
  });

  test('rename changes the glossary, open and closed speeches, and what refers to the entry', async () => {
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, at(uri, text, 'blue corridor'));
    assert.deepEqual(prepared, {
      range: { start: positionOf(text, 'blue'), end: positionOf(text, ' needs') },
      placeholder: 'blue corridor',
    });
    for (const [document, source] of [
      [uri, text],
      [terms, glossary],
    ] as const) {
      const params = { ...at(document, source, 'blue corridor'), newName: ' green  road ' };
      const edit = await client.connection.sendRequest(RenameRequest.type, params);
      const changes = (edit?.documentChanges ?? []).map((change) =>
        'edits' in change
          ? [
              change.textDocument.uri,
              change.textDocument.version,
              ...change.edits.map((one) => ('newText' in one ? `${one.range.start.line} ${one.newText}` : '')),
            ]
          : [],
      );
      assert.deepEqual(changes.toSorted(), [
        [terms, null, '1 green road', '5 green-road'],
        [other, null, '0 Green roads'],
        [uri, 1, '0 green road'],
      ]);
    }
  });

  test('a document that is open, but no speech of the workspace, changes too', async () => {
    const note = 'file:///w/new.txt';
    await client.open(note, 'A blue corridor.\n');
    const params = { ...at(uri, text, 'blue corridor'), newName: 'road' };
    const edit = await client.connection.sendRequest(RenameRequest.type, params);
    const changed = (edit?.documentChanges ?? []).map((change) => 'edits' in change && change.textDocument.uri);
    assert.ok(changed.includes(note));
  });

  test('renaming an abbreviation that the document defines changes its definition and its uses, there alone', async () => {
    const speech = 'file:///w/own.txt';
    const words = 'The Ministry of Foreign Affairs (MFAX) spoke. The MFAX agreed with the MFAs.\n';
    await client.open(speech, words);
    const use = at(speech, words, 'MFAX agreed');
    const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, use);
    assert.deepEqual(prepared && 'placeholder' in prepared && prepared.placeholder, 'MFAX');
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...use, newName: 'MoFA' });
    const edits = (edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? [change] : []));
    assert.deepEqual(
      edits.map((change) => [change.textDocument.uri, change.edits.map(({ range }) => range.start.character)]),
      [[speech, [words.indexOf('MFAX'), words.lastIndexOf('MFAX')]]],
    );
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, { ...use, newName: 'MFAs' }),
      /“MFAs” stands in this document already/,
    );
  });

  test('renaming a built-in term, or to a name that is taken, is refused with the reason', async () => {
    const good = at(uri, text, 'good offices');
    await assert.rejects(
      client.connection.sendRequest(PrepareRenameRequest.type, good),
      /term of the built-in glossary/,
    );
    const params = { ...at(uri, text, 'blue corridor'), newName: 'Side roads' };
    await assert.rejects(client.connection.sendRequest(RenameRequest.type, params), /stands for “side road” already/);
    assert.equal(await client.connection.sendRequest(PrepareRenameRequest.type, at(uri, text, 'needs')), null);
    assert.deepEqual(client.log, []);
  });

  test('tells which entry of a glossary has a form already', async () => {
    const owner = (form: string) => client.connection.sendRequest(formOwnerRequest, { form });
    assert.deepEqual(await owner('Side Road'), { id: 'side-road', name: 'side road' });
    assert.equal(await owner('good offices'), null);
  });

  test('a problem of a glossary file has its quick fix, in the version that was read', async () => {
    await client.open(terms, glossary, 'yaml');
    await client.until(() => (client.diagnostics.get(terms)?.length ?? 0) > 0);
    const position = positionOf(glossary, 'nothing-near', 1);
    const context = { diagnostics: [...(client.diagnostics.get(terms) ?? [])] };
    const params = { textDocument: { uri: terms }, range: { start: position, end: position }, context };
    const [fix] = (await client.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    assert.equal(fix?.title, 'Remove “nothing-near”');
    assert.deepEqual(
      fix.diagnostics?.map(({ code }) => code),
      ['glossary-unknown-entry'],
    );
    assert.deepEqual(fix.edit?.documentChanges, [
      {
        textDocument: { uri: terms, version: 1 },
        edits: [
          {
            range: { start: positionOf(glossary, ', nothing-near'), end: positionOf(glossary, ']\n') },
            newText: '',
          },
        ],
      },
    ]);
  });
});
