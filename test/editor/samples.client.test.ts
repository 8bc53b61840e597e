// What the client does by itself: commands, entry documents, the status, on the samples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { commandIds } from '../../src/client/commandIds';
import { entryUri } from '../../src/links';
import {
  childrenOf,
  definitionsAt,
  filesOf,
  hoverAt,
  onceIndexed,
  openSpeech,
  outlineOf,
  rostrumReady,
  themeOf,
} from './rostrum';
import { inWorkspace } from './support';

suite('the client', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
  });

  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('an entry opens as a read-only document that is itself explained', async () => {
    const entry = await vscode.workspace.openTextDocument(vscode.Uri.parse(entryUri('charter/chapter/VIII')));
    assert.equal(entry.languageId, 'markdown');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(entry.uri.scheme) ?? false, false);
    assert.match(entry.getText(), /^# .*Chapter VIII/m);
    assert.match(entry.getText(), /statement-security-council|workshop/i);
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', entry.uri);
    assert.ok(links.length > 2, JSON.stringify(links));
    const [target] = await definitionsAt(entry, '](/statement-|security-council.txt');
    assert.deepEqual(target && filesOf([target]), ['statement-security-council.txt']);
  });

  test('an entry of nothing known says so', async () => {
    const entry = await vscode.workspace.openTextDocument(vscode.Uri.parse(entryUri('no-such-term')));
    assert.match(entry.getText(), /no-such-term/);
  });

  test('the preview of an entry opens by its command', async () => {
    const opened = new Promise<vscode.Tab>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(({ opened: [tab] }) => {
        if (!tab) return;
        listener.dispose();
        resolve(tab);
      });
    });
    await vscode.commands.executeCommand(commandIds.openEntry, 'charter/article/99');
    assert.ok((await opened).input instanceof vscode.TabInputWebview);
  });

  test('an open entry follows the index', async () => {
    const entry = await vscode.workspace.openTextDocument(vscode.Uri.parse(entryUri('charter/article/26')));
    await vscode.window.showTextDocument(entry);
    assert.doesNotMatch(entry.getText(), /arms\.txt/);
    const changed = new Promise<void>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== entry || !/arms\.txt|Arms race/.test(entry.getText())) return;
        listener.dispose();
        resolve();
      });
    });
    const file = inWorkspace('arms.txt');
    const text = 'Arms race\n\nIt was said that Article 26 of the Charter was forgotten.\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await changed;
    await vscode.workspace.fs.delete(file);
  });

  test('a command of a hover opens its place, and does nothing with other arguments', async () => {
    const uri = inWorkspace('press-report.txt').toString();
    const range = { start: { line: 2, character: 3 }, end: { line: 2, character: 9 } };
    await vscode.commands.executeCommand(commandIds.openPassage, uri, range);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri);
    assert.deepEqual(editor.selection.end, new vscode.Position(2, 9));
    await vscode.commands.executeCommand(commandIds.openPassage, uri, { start: { line: -1 } });
    await vscode.commands.executeCommand(commandIds.openPassage, 12);
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  test('uses open in the peek view', async () => {
    await openSpeech('press-report.txt');
    await vscode.commands.executeCommand(commandIds.showUses, 'charter/chapter/VIII');
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('items of the tree keep their identity over a refresh, and are told apart', async () => {
    const seen = async () => {
      const ids: (string | undefined)[] = [];
      for (const theme of await childrenOf(rostrum, 'theme')) {
        ids.push((await rostrum.themes.getTreeItem(theme)).id);
        for (const document of await childrenOf(rostrum, 'document', theme)) {
          ids.push((await rostrum.themes.getTreeItem(document)).id);
          for (const passage of await childrenOf(rostrum, 'passage', document)) {
            const item = await rostrum.themes.getTreeItem(passage);
            ids.push(item.id);
            assert.match(item.accessibilityInformation?.label ?? '', /^Line \d+: ./);
          }
        }
      }
      return ids;
    };
    const before = await seen();
    assert.equal(new Set(before).size, before.length);
    await vscode.commands.executeCommand(commandIds.refreshThemes);
    assert.deepEqual(await seen(), before);
  });

  test('what is not saved anywhere is explained as well', async () => {
    const content = 'Mr. President,\n\nWe recall Chapter VII of the Charter of the United Nations.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'un-speech', content });
    assert.match(await hoverAt(document, 'recall Chapter |VII of'), /Chapter VII\b/);
    assert.ok((await outlineOf(document)).length > 0);
  });

  test('a restart brings the same answers again', async () => {
    await vscode.commands.executeCommand(commandIds.restartServer);
    await rostrum.whenReady();
    const document = await openSpeech('statement-security-council.txt');
    const [target] = await definitionsAt(document, 'Chapter |VIII of the Charter foresaw');
    assert.equal(target?.scheme, 'rostrum');
    assert.ok(await onceIndexed(rostrum, () => themeOf(rostrum, 'regional-cooperation')));
  });
});
