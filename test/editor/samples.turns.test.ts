// Turns of a record: from one to the next, copied, alone in an editor, grown into by the selection.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../src/client/commandIds';
import { openSpeech, placeOf, rostrumReady } from './rostrum';

const record = 'verbatim-extract.txt';

suite('turns of a record', () => {
  suiteSetup(async () => {
    await rostrumReady();
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function at(marked: string): Promise<vscode.TextEditor> {
    const document = await openSpeech(record);
    const editor = await vscode.window.showTextDocument(document);
    const place = placeOf(document, marked);
    editor.selection = new vscode.Selection(place, place);
    return editor;
  }

  const lineText = ({ document, selection }: vscode.TextEditor) => document.lineAt(selection.active.line).text;

  test('next and previous', async () => {
    const editor = await at('The good |offices of the Secretary-General remain');
    await vscode.commands.executeCommand(commandIds.nextTurn);
    assert.match(lineText(editor), /^The President: I thank Ms\. Halloran/);
    await vscode.commands.executeCommand(commandIds.nextTurn);
    assert.match(lineText(editor), /^Mrs\. Vell/);
    await vscode.commands.executeCommand(commandIds.previousTurn);
    await vscode.commands.executeCommand(commandIds.previousTurn);
    assert.match(lineText(editor), /^Ms\. Halloran:/);
  });

  test('copied with the citation, and alone in an editor that nobody can write to', async () => {
    await at('Prevention is |cheaper');
    await vscode.commands.executeCommand(commandIds.copyTurn);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^Dame Rosalind Achterberg \(Castellan Isles\): I shall be brief\./);
    assert.match(copied, /\(Rosalind Achterberg \(Castellan Isles\), S\/PV\.19999, 12 September 2024, line 41\)\n$/);
    await vscode.commands.executeCommand(commandIds.openTurn);
    const opened = vscode.window.activeTextEditor?.document;
    assert.equal(opened?.uri.scheme, 'rostrum-turn');
    assert.match(opened.getText(), /^Rosalind Achterberg \(Castellan Isles\), S\/PV\.19999/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem('rostrum-turn'), undefined);
  });

  test('the selection grows from the sentence to the paragraph, the turn, the document', async () => {
    const { document, selection } = await at('It supports the |mediation under way');
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [selection.active],
    );
    const grown: string[] = [];
    for (let each = range; each; each = each.parent as vscode.SelectionRange) grown.push(document.getText(each.range));
    const steps = [
      'mediation',
      'It supports the mediation',
      'Mrs. Vell (Orsava)',
      'Mrs. Vell (Orsava)',
      'United Nations',
    ];
    let next = 0;
    for (const text of grown) if (text.startsWith(steps[next] ?? '\0')) next++;
    assert.equal(next, steps.length, grown.map((text) => text.slice(0, 30)).join(' < '));
  });
});
