// The view of cited instruments, on the samples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { commandIds } from '../../src/client/commandIds';
import type { InstrumentItem } from '../../src/client/instruments/instrumentItems';
import { filesOf, onceIndexed, openSpeech, rostrumReady } from './rostrum';
import { inWorkspace } from './support';

type Kind<K> = Extract<InstrumentItem, { kind: K }>;

suite('cited instruments', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
  });
  teardown(async () => {
    await vscode.commands.executeCommand(commandIds.clearInstrumentFilter);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function below<K extends InstrumentItem['kind']>(kind: K, parent?: InstrumentItem): Promise<Kind<K>[]> {
    const items = (await rostrum.instruments.getChildren(parent)) ?? [];
    return items.filter((item): item is Kind<K> => item.kind === kind);
  }

  const group = async (key: string) => (await below('group')).find((item) => item.group.key === key);

  async function instrument(id: string, key: string): Promise<Kind<'instrument'> | undefined> {
    const top = await group(key);
    if (!top) return undefined;
    const sections = await below('group', top);
    const all = [top, ...sections].map((parent) => below('instrument', parent));
    return (await Promise.all(all)).flat().find((item) => item.instrument.id === id);
  }

  const copied = async (...args: readonly unknown[]) => {
    await vscode.commands.executeCommand(commandIds.copyCitations, ...args);
    return vscode.env.clipboard.readText();
  };

  test('the Charter stands in the order of its chapters, resolutions newest first', async () => {
    const groups = (await below('group')).map((item) => item.group.label);
    assert.deepEqual(groups.slice(0, 3), [
      'Charter of the United Nations',
      'Security Council resolutions',
      'General Assembly resolutions',
    ]);
    const chapters = (await below('group', await group('charter'))).map((item) => item.group.key);
    assert.deepEqual(chapters, ['charter/I', 'charter/V', 'charter/VI', 'charter/VIII', 'charter/XV']);
    const resolutions = await below('instrument', await group('security-council'));
    const numbers = resolutions.map((item) => Number(/\d+/.exec(item.instrument.label)?.[0]));
    assert.ok(numbers.length > 3);
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => b - a),
    );
  });

  test('an instrument leads to documents and to the words that cite it', async () => {
    const resolution = await instrument('symbol/S/RES/1325(2000)', 'security-council');
    assert.ok(resolution);
    const documents = await below('document', resolution);
    assert.deepEqual(filesOf(documents.map(({ document }) => vscode.Uri.parse(document.uri))), [
      ...['draft-resolution.md', 'press-report.txt', 'statement-security-council.txt', 'verbatim-extract.txt'],
      'workshop-report.md',
    ]);
    assert.equal(documents.length, resolution.instrument.documents);
    for (const document of documents) {
      const passages = await below('passage', document);
      assert.equal(passages.length, document.document.passages);
    }
    // Others rely on the record not being open.
    const report = documents.find(({ document }) => document.uri.endsWith('workshop-report.md'));
    const [passage] = await below('passage', report);
    assert.ok(report && passage);
    const { command, label } = await rostrum.instruments.getTreeItem(passage);
    assert.ok(command && typeof label === 'object' && label.highlights?.length === 1);
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), report.document.uri);
    assert.match(editor.document.getText(editor.selection), /1325 \(2000\)/);
  });

  test('every line has an identity of its own, words for a screen reader, and a way up', async () => {
    const seen = new Set<string>();
    const walk = async (parent?: InstrumentItem): Promise<void> => {
      for (const item of (await rostrum.instruments.getChildren(parent)) ?? []) {
        const { id, accessibilityInformation, tooltip } = await rostrum.instruments.getTreeItem(item);
        assert.ok(id && !seen.has(id), id);
        seen.add(id);
        assert.ok(accessibilityInformation?.label && tooltip);
        assert.equal(await rostrum.instruments.getParent?.(item), parent);
        await walk(item);
      }
    };
    await walk();
    const before = [...seen];
    seen.clear();
    await walk();
    assert.deepEqual([...seen], before);
  });

  test('a filter leaves what its words name, opened', async () => {
    await vscode.commands.executeCommand(commandIds.filterInstruments, 'article 99');
    const groups = await below('group');
    assert.deepEqual(
      groups.map((item) => [item.group.key, item.group.instruments]),
      [['charter', 1]],
    );
    const [charter] = groups;
    const { collapsibleState } = await rostrum.instruments.getTreeItem(charter as InstrumentItem);
    assert.equal(collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    assert.equal(await copied(), 'Charter of the United Nations, Article 99\n');
    await vscode.commands.executeCommand(commandIds.clearInstrumentFilter);
    assert.ok((await below('group')).length > 3);
  });

  test('citations are copied of an instrument, of a group, of all that are selected', async () => {
    const resolution = await instrument('symbol/S/RES/1325(2000)', 'security-council');
    assert.equal(await copied(resolution), 'Security Council resolution 1325 (2000)\n');
    const council = await group('security-council');
    const lines = (await copied(council)).trim().split('\n');
    assert.equal(lines.length, council?.group.instruments);
    assert.ok(lines.every((line) => /^Security Council resolution \d+ \(\d{4}\)$/.test(line)));
    const article = await instrument('charter/article/99', 'charter');
    assert.equal(
      await copied(resolution, [resolution, article]),
      'Charter of the United Nations, Article 99\nSecurity Council resolution 1325 (2000)\n',
    );
    await vscode.commands.executeCommand(commandIds.copyCitationsWithPlaces, article);
    assert.match(await vscode.env.clipboard.readText(), /^- Charter.*99\n(?: {2}- .*: lines? [\d, ]+\n){3,}$/);
  });

  test('its references open in the peek view, its entry in the preview', async () => {
    await openSpeech('press-report.txt');
    const article = await instrument('charter/article/99', 'charter');
    await vscode.commands.executeCommand(commandIds.findInstrumentReferences, article);
    await vscode.commands.executeCommand('closeReferenceSearch');
    const opened = new Promise<void>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(({ opened: tabs }) => {
        if (!tabs.some(({ input }) => input instanceof vscode.TabInputWebview)) return;
        listener.dispose();
        resolve();
      });
    });
    await vscode.commands.executeCommand(commandIds.openInstrumentEntry, article);
    await opened;
  });

  test('the view follows files that come and go', async () => {
    const file = inWorkspace('arms-letter.txt');
    const find = () => instrument('symbol/S/RES/2117(2013)', 'security-council');
    assert.equal(await find(), undefined);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Small arms\n\nSee S/RES/2117 (2013).\n'));
    await onceIndexed(rostrum, find);
    await vscode.workspace.fs.delete(file);
    await onceIndexed(rostrum, async () => ((await find()) === undefined ? true : undefined));
  });
});
