// The `browser` entry, in the real web extension host, on the sample speeches: activation, hover and outline.
import * as vscode from 'vscode';
import * as assert from './assert';
import type { Rostrum } from '../../src/client/activate';

const statement = 'statement-security-council.txt';

suite('Rostrum in the web extension host', () => {
  let rostrum: Rostrum;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    const extension = vscode.extensions.getExtension<Rostrum>('rostrum.rostrum');
    assert.ok(extension, 'the extension is not there');
    rostrum = await extension.activate();
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder, 'no folder is open');
    document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, statement));
  });

  test('runs beside a file system that is not on disk', () => {
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(document.uri.scheme, 'vscode-test-web');
  });

  test('reads every speech of the folder', async () => {
    const { documents, skipped } = await rostrum.whenReady();
    assert.equal(skipped.length, 0);
    assert.ok(documents >= 4, `${documents} documents`);
  });

  test('explains a Charter article on hover', async () => {
    const position = document.positionAt(document.getText().indexOf('Article 99') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value));
    assert.match(texts.join('\n'), /Article 99/);
  });

  test('shows the outline of a speech', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = (symbols ?? []).flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    assert.match(names.join('\n'), /Mr\. President/);
  });

  test('keeps notes in a sidecar, without a disk', async () => {
    const settings = vscode.workspace.getConfiguration('rostrum');
    await settings.update('annotations.author', 'Amina Clerk', vscode.ConfigurationTarget.Global);
    const { store } = await rostrum.annotations;
    const start = document.getText().indexOf('Article 99');
    const id = await store.addThread(document.uri, { start, end: start + 10 }, { value: 'Check.' });
    assert.equal(store.thread(document.uri, id)?.anchoring?.state, 'attached');
    const sidecar = vscode.Uri.joinPath(document.uri, `../.rostrum/annotations/${statement}.jsonld`);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    assert.match(page, /"exact": "Article 99"/);
    assert.match(page, /"name": "Amina Clerk"/);
  });
});
