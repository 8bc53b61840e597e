import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { definitionsAt, filesOf, openSpeech, referencesAt, rostrumReady } from './rostrum';
import { seeds, skipWithoutSeeds } from './seeds';

suite('references of real documents', () => {
  suiteSetup(async function () {
    skipWithoutSeeds(this);
    await rostrumReady();
  });

  test('all uses of a chapter are found, in both documents that cite it', async () => {
    const uses = await referencesAt(await openSpeech(seeds.debate), 'Chapter |VI of the United Nations Charter');
    assert.deepEqual(filesOf(uses), [seeds.debate, seeds.workshopReport]);
    assert.equal(uses.length, 3);
  });

  test('F12 on a chapter opens its entry, Alt+F12 has the same place', async () => {
    const [entry] = await definitionsAt(await openSpeech(seeds.briefing), 'Guided by Chapter V|III');
    assert.equal(entry?.scheme, 'rostrum');
    const document = await vscode.workspace.openTextDocument(entry);
    assert.match(document.getText(), /Chapter VIII/);
    assert.equal(document.languageId, 'markdown');
  });

  test('F12 on a use of an abbreviation leads to where the document defines it', async () => {
    const report = await openSpeech(seeds.workshopReport);
    assert.deepEqual(filesOf(await definitionsAt(report, 'The initiative of EM|FA')), [seeds.workshopReport]);
  });

  test('all uses of a chapter that one document cites', async () => {
    const uses = await referencesAt(await openSpeech(seeds.briefing), 'Guided by Chapter V|III');
    assert.deepEqual(filesOf(uses), [seeds.briefing]);
  });
});
