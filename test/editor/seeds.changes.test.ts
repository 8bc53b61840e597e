import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import {
  childrenOf,
  filesOf,
  hoverAt,
  onceIndexed,
  openSpeech,
  outlineOf,
  referencesAt,
  rostrumReady,
  themeOf,
} from './rostrum';
import { seeds, skipWithoutSeeds } from './seeds';
import { inWorkspace } from './support';

const chapterSix = 'Chapter |VI of the United Nations Charter';

suite('changes', () => {
  let rostrum: Rostrum;

  suiteSetup(async function () {
    skipWithoutSeeds(this);
    rostrum = await rostrumReady();
  });

  test('an unsaved edit changes hover, outline and themes, and is forgotten when it is undone', async () => {
    const document = await openSpeech(seeds.briefing);
    const before = await sections(document);
    assert.equal(await documentOfTheme(rostrum, 'disarmament', document.uri), undefined);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(10, 0),
      'Madam Chair,\nNuclear disarmament under Article 26 of the Charter needs disarmament talks.\n',
    );
    await vscode.workspace.applyEdit(edit);
    try {
      assert.ok(document.isDirty);
      assert.match(await hoverAt(document, 'under Article |26 of the Charter'), /armaments/i);
      const salutation = (await outlineOf(document)).find(({ name }) => name.includes('Madam Chair'));
      assert.equal(salutation?.range.start.line, 10);
      await onceIndexed(rostrum, () => documentOfTheme(rostrum, 'disarmament', document.uri));
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    assert.deepEqual(await sections(document), before);
    await onceIndexed(rostrum, async () => !(await documentOfTheme(rostrum, 'disarmament', document.uri)) || undefined);
  });

  test('a file that comes, is renamed, changes and goes is followed everywhere', async () => {
    const debate = await openSpeech(seeds.debate);
    const uses = async () => filesOf(await referencesAt(debate, chapterSix));
    const usedIn = (names: readonly string[]) =>
      onceIndexed(rostrum, async () => {
        const found = await uses();
        return found.join() === [...names].sort().join() ? found : undefined;
      });
    const before = await uses();
    const [copy, renamed] = [inWorkspace('copy.txt'), inWorkspace('renamed.md')];

    await vscode.workspace.fs.copy(debate.uri, copy);
    await usedIn([...before, 'copy.txt']);
    await vscode.workspace.fs.rename(copy, renamed);
    await usedIn([...before, 'renamed.md']);
    await vscode.workspace.fs.writeFile(renamed, new TextEncoder().encode('Nothing is cited here any more.\n'));
    await usedIn(before);
    await vscode.workspace.fs.copy(debate.uri, renamed, { overwrite: true });
    await usedIn([...before, 'renamed.md']);
    assert.ok(await documentOfTheme(rostrum, 'regional-cooperation', renamed));
    await vscode.workspace.fs.delete(renamed);
    await usedIn(before);
    assert.equal(await documentOfTheme(rostrum, 'regional-cooperation', renamed), undefined);
  });

  test('a folder that is moved in and deleted takes its files along', async () => {
    const debate = await openSpeech(seeds.debate);
    const uses = async () => filesOf(await referencesAt(debate, chapterSix));
    const before = await uses();
    const [hidden, shown] = [inWorkspace('.hidden'), inWorkspace('archive')];
    await vscode.workspace.fs.createDirectory(hidden);
    await vscode.workspace.fs.copy(debate.uri, vscode.Uri.joinPath(hidden, 'old.txt'));
    await vscode.workspace.fs.rename(hidden, shown);
    await onceIndexed(rostrum, async () => (await uses()).includes('old.txt') || undefined);
    await vscode.workspace.fs.delete(shown, { recursive: true });
    await onceIndexed(rostrum, async () => !(await uses()).includes('old.txt') || undefined);
    assert.deepEqual(await uses(), before);
  });

  test('settings choose the files', async () => {
    const settings = vscode.workspace.getConfiguration('rostrum');
    const debate = await openSpeech(seeds.debate);
    const uses = async () => filesOf(await referencesAt(debate, chapterSix));
    await settings.update('exclude', ['**/004*'], vscode.ConfigurationTarget.Workspace);
    try {
      await onceIndexed(rostrum, async () => !(await uses()).includes(seeds.workshopReport) || undefined);
    } finally {
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await onceIndexed(rostrum, async () => (await uses()).includes(seeds.workshopReport) || undefined);
  });
});

async function sections(document: vscode.TextDocument): Promise<readonly string[]> {
  return (await outlineOf(document)).map(({ name, range }) => `${range.start.line} ${name}`);
}

async function documentOfTheme(rostrum: Rostrum, id: string, uri: vscode.Uri) {
  const theme = await themeOf(rostrum, id);
  if (!theme) return undefined;
  return (await childrenOf(rostrum, 'document', theme)).find(({ document }) => document.uri === uri.toString());
}
