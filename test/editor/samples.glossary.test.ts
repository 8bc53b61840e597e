// The glossary view and the pages of its entries, on the samples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { commandIds } from '../../src/client/commandIds';
import type { GlossaryItem } from '../../src/client/glossary/glossaryItems';
import { onceIndexed, openSpeech, placeOf, rostrumReady } from './rostrum';

type Kind<K> = Extract<GlossaryItem, { kind: K }>;

suite('glossary view', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
  });
  teardown(async () => {
    await vscode.commands.executeCommand(commandIds.clearGlossaryFilter);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function below<K extends GlossaryItem['kind']>(kind: K, parent?: GlossaryItem): Promise<Kind<K>[]> {
    const items = (await rostrum.glossary.getChildren(parent)) ?? [];
    return items.filter((item): item is Kind<K> => item.kind === kind);
  }

  const group = async (key: string) => (await below('group')).find((item) => item.group.key === key);
  const entriesIn = async (key: string) => below('entry', await group(key));

  async function entry(id: string): Promise<Kind<'entry'>> {
    const found = (await entriesIn('document')).find((item) => item.entry.id === id);
    assert.ok(found, `${id} is not in the document`);
    return found;
  }

  const pageBeside = (title: RegExp) =>
    new Promise<vscode.Tab>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
        const tab = [...opened, ...changed].find(
          ({ input, label }) => input instanceof vscode.TabInputCustom && title.test(label),
        );
        if (!tab) return;
        listener.dispose();
        resolve(tab);
      });
    });

  test('what the open document uses stands first, opened; then the workspace, then all by field', async () => {
    const document = await openSpeech('workshop-report.md');
    const [first, second, third] = await below('group');
    assert.deepEqual(
      [first, second, third].map((item) => item?.group.key),
      ['document', 'workspace', 'all'],
    );
    assert.equal(first?.document?.toString(), document.uri.toString());
    const { collapsibleState } = await rostrum.glossary.getTreeItem(first);
    assert.equal(collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    const entries = await below('entry', first);
    assert.equal(entries.length, first.group.entries);
    const ids = entries.map((item) => item.entry.id);
    assert.ok(ids.includes('abbr/MFALI') && ids.includes('hippo'), ids.join());
    const fields = await below('group', third);
    assert.ok(fields.length > 10);
    const [field] = fields;
    assert.ok(field);
    assert.equal((await below('entry', field)).length, field.group.entries);
  });

  test('it follows the active editor, and keeps the document while an entry is in front', async () => {
    await openSpeech('workshop-report.md');
    const statement = await openSpeech('statement-security-council.txt');
    const shown = async () => (await group('document'))?.document?.toString();
    assert.equal(await shown(), statement.uri.toString());
    await vscode.commands.executeCommand(commandIds.openEntry, 'good-offices');
    assert.equal(await shown(), statement.uri.toString());
  });

  test('every line has an identity of its own, words for a screen reader, and a way up', async () => {
    await openSpeech('workshop-report.md');
    const seen = new Set<string>();
    const walk = async (parent?: GlossaryItem): Promise<void> => {
      for (const item of (await rostrum.glossary.getChildren(parent)) ?? []) {
        const { id, accessibilityInformation, tooltip } = await rostrum.glossary.getTreeItem(item);
        assert.ok(id && !seen.has(id), id);
        seen.add(id);
        assert.ok(accessibilityInformation?.label && tooltip);
        assert.equal(await rostrum.glossary.getParent?.(item), parent);
        await walk(item);
      }
    };
    await walk();
    assert.ok(seen.size > 300);
  });

  test('a search leaves what holds its words', async () => {
    await openSpeech('workshop-report.md');
    await vscode.commands.executeCommand(commandIds.filterGlossary, 'independent panel');
    const ids = (await entriesIn('document')).map((item) => item.entry.id);
    assert.deepEqual(ids, ['hippo']);
    await vscode.commands.executeCommand(commandIds.clearGlossaryFilter);
    assert.ok((await entriesIn('document')).length > 5);
  });

  test('an entry is inserted at the cursor in place of what is selected', async () => {
    await openSpeech('workshop-report.md');
    const hippo = await entry('hippo');
    const draft = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'As the X asked' });
    const editor = await vscode.window.showTextDocument(draft);
    editor.selection = new vscode.Selection(0, 7, 0, 8);
    await vscode.commands.executeCommand(commandIds.insertTerm, hippo);
    assert.equal(draft.getText(), `As the ${hippo.entry.name} asked`);
    assert.equal(editor.selection.active.character, 7 + hippo.entry.name.length);
    assert.ok(editor.selection.isEmpty);
  });

  test('its definition is copied, its references are found', async () => {
    await openSpeech('workshop-report.md');
    const hippo = await entry('hippo');
    await vscode.commands.executeCommand(commandIds.copyDefinition, hippo);
    assert.match(await vscode.env.clipboard.readText(), /^High-level.* \(HIPPO\): .*\(Source: .*\)$/i);
    await vscode.commands.executeCommand(commandIds.findTermReferences, hippo);
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('an entry opens beside the text, from the cursor and from the view, and the keyboard stays', async () => {
    const report = await openSpeech('workshop-report.md');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = placeOf(report, 'Independent Panel on Peace Operations (HIP|PO)');
    editor.selection = new vscode.Selection(at, at);
    const opened = pageBeside(/hippo/);
    await vscode.commands.executeCommand(commandIds.showEntryToSide);
    const tab = await opened;
    assert.notEqual(tab.group.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), report.uri.toString());
    const other = pageBeside(/good-offices|mediation/);
    const [first] = (await entriesIn('document')).filter((item) => /good-offices|mediation/.test(item.entry.id));
    assert.ok(first);
    await vscode.commands.executeCommand(commandIds.showEntryToSide, first);
    assert.equal((await other).group.viewColumn, tab.group.viewColumn);
  });

  test('the view follows what is written', async () => {
    const statement = await openSpeech('statement-security-council.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(statement.uri, new vscode.Position(0, 0), 'The penholder of Uniting for Peace.\n');
    await vscode.workspace.applyEdit(edit);
    await onceIndexed(rostrum, async () =>
      (await entriesIn('document')).some((item) => item.entry.id === 'penholder') ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
