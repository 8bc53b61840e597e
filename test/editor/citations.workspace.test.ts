// Who cites whom, what puts a reference right, and where a citation leads, on invented documents.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../src/client/commandIds';
import type { Rostrum } from '../../src/client/activate';
import { definitionPlacesAt, onceIndexed, openSpeech, placeOf, rostrumReady } from './rostrum';
import { inWorkspace } from './support';

const resolution = 'S_RES_9001(2031).txt';
const resolutionText = `United Nations
S/RES/9001 (2031)

Security Council

Resolution 9001 (2031)

The Security Council,

Recalling its resolution 2719 (2023),

1. Welcomes the calendar of fishing days agreed at Port Lumen;

2. Requests the Secretary-General to report under Article 99 of the Charter of the United Nations;

3. Decides to remain seized of the matter.
`;
const record = 'calendar.txt';
const recordText = `United Nations
S/PV.19998

Security Council
Monday, 6 October 2031, 10 a.m.
New York

The President: I call on the representative of Orsava.

Mrs. Vell (Orsava): We welcome resolution 9001 (2031) and the statement in S/PSR/2015/26.

Mr. Tarn (Northern Aldmark): My delegation will be brief, and recalls paragraph 2 of resolution 9001 (2031) only.

The President: There are no more names on the list.
`;

type Calls<C> = readonly C[];

suite('citations', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
    await Promise.all([write(resolution, resolutionText), write(record, recordText)]);
    await onceIndexed(rostrum, async () => {
      const document = await openSpeech(record);
      const [place] = await definitionPlacesAt(document, 'welcome resol|ution 9001');
      return place?.uri.scheme === 'file' || undefined;
    });
  });
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function itemAt(document: vscode.TextDocument, marked: string): Promise<vscode.CallHierarchyItem> {
    const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeOf(document, marked),
    );
    assert.ok(item, marked);
    return item;
  }
  const incoming = (item: vscode.CallHierarchyItem) =>
    vscode.commands.executeCommand<Calls<vscode.CallHierarchyIncomingCall>>('vscode.provideIncomingCalls', item);
  const outgoing = (item: vscode.CallHierarchyItem) =>
    vscode.commands.executeCommand<Calls<vscode.CallHierarchyOutgoingCall>>('vscode.provideOutgoingCalls', item);
  const nameOf = ({ uri }: { uri: vscode.Uri }) => uri.path.replace(/^.*\//, '');

  test("F12 on a paragraph of a resolution leads into the workspace's text of it", async () => {
    const document = await openSpeech(record);
    const [place] = await definitionPlacesAt(document, 'para|graph 2 of resolution');
    assert.ok(place);
    assert.equal(nameOf(place), resolution);
    const line = (await vscode.workspace.openTextDocument(place.uri)).lineAt(place.range.start.line).text;
    assert.match(line, /^2\. Requests/);
  });

  test('incoming calls are the turns that cite a resolution, with the places', async () => {
    const document = await openSpeech(record);
    const item = await itemAt(document, 'welcome resol|ution 9001');
    assert.equal(nameOf(item), resolution);
    const calls = await incoming(item);
    assert.deepEqual(
      calls.map(({ from }) => [nameOf(from), from.name]),
      [
        [record, 'Vell (Orsava)'],
        [record, 'Tarn (Northern Aldmark)'],
      ],
    );
    const [range] = calls[0]?.fromRanges ?? [];
    assert.ok(range);
    assert.equal(document.getText(range), 'resolution 9001 (2031)');
  });

  test('outgoing calls are what a resolution and what a turn cite', async () => {
    const document = await openSpeech(record);
    const cited = await outgoing(await itemAt(document, 'welcome resol|ution 9001'));
    assert.equal(cited.length, 2);
    assert.match(cited.map(({ to }) => `${to.name} ${to.detail}`).join('\n'), /2719[^]*Article 99/);
    const turn = await outgoing(await itemAt(document, 'My dele|gation will be brief'));
    assert.deepEqual(
      turn.map(({ to, fromRanges }) => [nameOf(to), fromRanges.map((range) => document.getText(range))]),
      [[resolution, ['resolution 9001 (2031)']]],
    );
  });

  test('the quick fix on S/PSR/2015/26 writes S/PRST/2015/26', async () => {
    const document = await openSpeech(record);
    const at = placeOf(document, 'S/PSR|/2015/26');
    const range = new vscode.Range(at, at);
    const actions = await onceIndexed(rostrum, async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      );
      return found.length > 0 ? found : undefined;
    });
    const [fix] = actions.filter(({ title }) => title.includes('S/PRST/2015/26'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join('\n'));
    assert.equal(fix.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), recordText.replace('S/PSR/', 'S/PRST/'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('the code lens counts and opens citations, once its setting is on', async () => {
    const document = await openSpeech(resolution);
    const lenses = async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10)
      ).filter(({ command }) => command?.title.startsWith('Cited'));
    assert.deepEqual(await lenses(), []);
    const settings = vscode.workspace.getConfiguration('rostrum');
    await settings.update('codeLens.enabled', true, vscode.ConfigurationTarget.Global);
    let [lens] = await lenses();
    for (let tries = 0; !lens && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      [lens] = await lenses();
    }
    assert.equal(lens?.command?.title, 'Cited 2 times in 1 document');
    assert.equal(lens.range.start.line, 1);
    assert.deepEqual(
      [lens.command.command, lens.command.arguments?.[0]],
      [commandIds.showUses, 'symbol/S/RES/9001(2031)'],
    );
    await vscode.commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
    await vscode.commands.executeCommand('closeReferenceSearch');
    await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Global);
  });
});
