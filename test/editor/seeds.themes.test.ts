import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { openPassageCommand } from '../../src/protocol';
import { childrenOf, filesOf, rostrumReady, themeOf } from './rostrum';
import { skipWithoutSeeds } from './seeds';

suite('themes across real documents', () => {
  let rostrum: Rostrum;

  suiteSetup(async function () {
    skipWithoutSeeds(this);
    rostrum = await rostrumReady();
  });

  test('regional cooperation runs across at least three documents', async () => {
    const theme = await themeOf(rostrum, 'regional-cooperation');
    assert.ok(theme);
    const documents = await childrenOf(rostrum, 'document', theme);
    assert.equal(documents.length, theme.theme.documents);
    assert.ok(filesOf(documents.map(({ document }) => vscode.Uri.parse(document.uri))).length >= 3);
  });

  test('every theme has documents, every document passages, as many as the counts say', async () => {
    for (const theme of await childrenOf(rostrum, 'theme')) {
      const documents = await childrenOf(rostrum, 'document', theme);
      assert.equal(documents.length, theme.theme.documents, theme.theme.id);
      for (const document of documents) {
        const passages = await childrenOf(rostrum, 'passage', document);
        assert.equal(passages.length, document.document.passages, `${theme.theme.id} in ${document.document.uri}`);
        assert.ok(passages.length > 0);
      }
    }
  });

  test('a passage opens its document with the evidence selected', async () => {
    const theme = await themeOf(rostrum, 'regional-cooperation');
    const [document] = await childrenOf(rostrum, 'document', theme);
    const [passage] = await childrenOf(rostrum, 'passage', document);
    assert.ok(document && passage);
    const { command, label } = await rostrum.themes.getTreeItem(passage);
    assert.equal(command?.command, openPassageCommand);
    await vscode.commands.executeCommand(openPassageCommand, ...(command.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.document.uri);
    const [start, end] = passage.passage.highlight;
    const words = editor.document.getText(editor.selection).replace(/\s+/g, ' ');
    assert.equal(words, passage.passage.text.slice(start, end));
    assert.ok(typeof label === 'object' && label.highlights?.length === 1);
  });
});
