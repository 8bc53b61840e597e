// What the settings of hovers do, and the verbs of a draft resolution, on the samples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { definitionsAt, hoverAt, openSpeech, rostrumReady } from './rostrum';

suite('hover settings', () => {
  const settings = () => vscode.workspace.getConfiguration('rostrum');

  suiteSetup(async () => {
    await rostrumReady();
  });
  teardown(async () => {
    await settings().update('hover.length', undefined, true);
    await settings().update('hover.enabled', undefined, true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** The hover once it is as a setting that has just been changed wants it. */
  async function hoverOnce(document: vscode.TextDocument, marked: string, so: (words: string) => boolean) {
    for (;;) {
      const words = await hoverAt(document, marked);
      if (so(words)) return words;
    }
  }

  test('short is the first sentence, full all that is known', async () => {
    const statement = await openSpeech('statement-security-council.txt');
    const marked = 'Independent Panel on Peace Operations (HIP|PO)';
    const short = await hoverAt(statement, marked);
    assert.match(short, /reviewed United Nations peace operations in 2015\./);
    assert.doesNotMatch(short, /primacy of politics/);
    assert.match(short, /See also: Brahimi report/);
    await settings().update('hover.length', 'full', true);
    const full = await hoverOnce(statement, marked, (words) => words.includes('primacy of politics'));
    assert.ok(full.length > short.length);
  });

  test('off is off', async () => {
    const statement = await openSpeech('statement-security-council.txt');
    const marked = 'Independent Panel on Peace Operations (HIP|PO)';
    assert.notEqual(await hoverAt(statement, marked), '');
    await settings().update('hover.enabled', false, true);
    await hoverOnce(statement, marked, (words) => words === '');
  });

  test('the verb of a paragraph is explained, and leads to its entry', async () => {
    const draft = await openSpeech('draft-resolution.md');
    const marked = '_Wel|comes_ the arrangements';
    assert.match(await hoverAt(draft, marked), /drafting verb/);
    const [entry] = await definitionsAt(draft, marked);
    assert.match(entry?.path ?? '', /verb-/);
  });
});
