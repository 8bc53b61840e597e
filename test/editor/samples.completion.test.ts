// Completion of terms while somebody writes, on the samples.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { languages } from '../../src/client/languages';
import { onceIndexed, openSpeech, rostrumReady } from './rostrum';

suite('completion', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
  });
  teardown(async () => {
    await vscode.workspace.getConfiguration('rostrum').update('completion.enabled', undefined, true);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function offeredAt(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      undefined,
      5,
    );
    return items;
  }

  const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

  async function offered(content: string, language: string): Promise<vscode.CompletionItem[]> {
    const document = await vscode.workspace.openTextDocument({ language, content });
    return offeredAt(document, document.positionAt(content.length));
  }

  /** The first item once the wanted one is among them: behind a restart the editor asks others for words before us. */
  async function firstOnceOffered(content: string, language: string, wanted: string): Promise<vscode.CompletionItem> {
    for (;;) {
      const items = await offered(content, language);
      if (items[0] && items.some((item) => labelOf(item) === wanted)) return items[0];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  test('finishes a name of several words in speeches of every language, with its definition', async () => {
    for (const language of languages) {
      const first = await firstOnceOffered('We welcome his good of', language, 'good offices');
      assert.equal(labelOf(first), 'good offices');
      assert.ok(first.range instanceof vscode.Range && first.range.start.character === 15);
      const { documentation } = first;
      assert.ok(documentation instanceof vscode.MarkdownString);
      assert.match(documentation.value, /Secretary-General/);
    }
  });

  test('offers what the document itself defines', async () => {
    const report = await openSpeech('workshop-report.md');
    const short = /\(([A-Z]{4,})\)/.exec(report.getText())?.[1];
    assert.ok(short, 'the sample defines an abbreviation');
    const end = report.positionAt(report.getText().length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(report.uri, end, `\nThe ${short.slice(0, 3)}`);
    await vscode.workspace.applyEdit(edit);
    const position = report.positionAt(report.getText().length);
    const labels = await onceIndexed(rostrum, async () => {
      const found = (await offeredAt(report, position)).map(labelOf);
      return found.includes(short) ? found : undefined;
    });
    assert.equal(labels[0], short);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('is asked for by typing in all our languages, and Enter still begins a line', () => {
    for (const languageId of languages) {
      const editor = vscode.workspace.getConfiguration('editor', { languageId });
      assert.ok(!['off', undefined].includes(editor.get('quickSuggestions.other')), languageId);
      assert.equal(editor.get('acceptSuggestionOnEnter'), 'off', languageId);
    }
  });

  test('a setting turns it off', async () => {
    assert.ok((await offered('The Secu', 'un-speech')).length > 0);
    await vscode.workspace.getConfiguration('rostrum').update('completion.enabled', false, true);
    for (let found = 1; found > 0;) found = (await offered('The Secu', 'un-speech')).length;
  });
});
