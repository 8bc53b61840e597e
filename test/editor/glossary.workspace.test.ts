// Glossaries of the workspace, on the sample speeches; the run has a folder of its own.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { definitionPlacesAt, hoverAt, onceIndexed, openSpeech, placeOf, rostrumReady } from './rostrum';
import { inWorkspace, watching } from './support';

const statement = 'statement-security-council.txt';
const goodOffices = 'accepted my good off|ices';

suite('a glossary of the workspace', () => {
  let rostrum: Rostrum;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
    await watching('.rostrum/glossary/watched.tmp');
    document = await openSpeech(statement);
  });

  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(inWorkspace(`.rostrum/glossary/${name}`), new TextEncoder().encode(text));
  const hovers = (wanted: RegExp) =>
    onceIndexed(rostrum, async () => wanted.test(await hoverAt(document, goodOffices)) || undefined);

  test('an entry takes the place of a built-in one, without a restart, and gives it back', async () => {
    await hovers(/Secretary-General/);
    await write(
      'terms.yaml',
      'entries:\n  - id: good-offices\n    name: good offices\n    definition: Our own words.\n',
    );
    await hovers(/Our own words\./);
    await vscode.workspace.fs.delete(inWorkspace('.rostrum/glossary/terms.yaml'));
    await hovers(/Secretary-General/);
  });

  test('a broken file has a diagnostic at the line, and the rest of the glossary goes on working', async () => {
    const uri = inWorkspace('.rostrum/glossary/terms.yaml');
    await write(
      'terms.yaml',
      'entries:\n  - name: bad\n    definition: one: two\n  - id: good-offices\n    name: good offices\n    definition: Still here.\n',
    );
    await hovers(/Still here\./);
    const lines = await onceIndexed(rostrum, () => {
      const errors = vscode.languages.getDiagnostics(uri).map(({ range, source }) => `${source} ${range.start.line}`);
      return Promise.resolve(errors.length > 0 ? errors : undefined);
    });
    assert.deepEqual(lines, ['rostrum 2']);
  });

  test('the selected words become a term, and then an alias of another, in the file that the user has', async () => {
    const uri = inWorkspace('.rostrum/glossary/terms.yaml');
    await write('terms.yaml', '# ours\nentries:\n  - name: quiet help # a\n    definition: Help.\n');
    await onceIndexed(rostrum, async () => (await vscode.workspace.fs.stat(uri)).size || undefined);
    const editor = await vscode.window.showTextDocument(document);
    const select = (words: string) => {
      const start = document.positionAt(document.getText().indexOf(words));
      editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    };
    select('good offices');
    await vscode.commands.executeCommand('rostrum.addTerm', { definition: 'Ours: now.' });
    await hovers(/Ours: now\./);
    const glossary = await vscode.workspace.openTextDocument(uri);
    const added =
      '# ours\nentries:\n  - name: quiet help # a\n    definition: Help.\n  - name: good offices\n    definition: "Ours: now."\n';
    assert.equal(glossary.getText(), added);
    assert.ok(!glossary.isDirty);

    const words = 'Mr. President';
    select(words);
    await vscode.commands.executeCommand('rostrum.addAlias', { id: 'quiet-help' });
    assert.match(glossary.getText(), /- name: quiet help # a\n {4}aliases: \[Mr\. President\]\n/);
    select(words);
    await vscode.commands.executeCommand('rostrum.addAlias', { id: 'hippo' });
    assert.doesNotMatch(glossary.getText(), /hippo/, 'the words stand for something already');
    select('Secretary-General');
    await vscode.commands.executeCommand('rostrum.addAlias', { id: 'hippo' });
    assert.match(glossary.getText(), /- extends: hippo\n {4}aliases: \[Secretary-General\]\n$/);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('a table of terms becomes a glossary file, and is exported again', async () => {
    await write('terms.yaml', 'entries: []\n');
    await write('../../list.csv', 'English,French,Definition\nriver corridor,couloir fluvial,Imported words.\n');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('rostrum.importGlossary', inWorkspace('list.csv'));
    const imported = vscode.window.activeTextEditor?.document;
    assert.match(imported?.uri.path ?? '', /\.rostrum\/glossary\/list\.yaml$/);
    assert.match(imported?.getText() ?? '', /names: \{ fr: couloir fluvial \}/);
    const target = inWorkspace('terms.tbx');
    await onceIndexed(rostrum, async () => {
      await vscode.commands.executeCommand('rostrum.exportGlossary', target);
      const text = await vscode.workspace.fs.readFile(target).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      );
      return /<term>couloir fluvial<\/term>/.test(text) || undefined;
    });
    await vscode.workspace.fs.delete(inWorkspace('.rostrum/glossary/list.yaml'));
  });

  test('F2 on a term of the glossary renames it there and in the speeches; a built-in one says why not', async () => {
    const uri = inWorkspace('.rostrum/glossary/terms.yaml');
    await write('terms.yaml', 'entries:\n  - name: hard-won trust\n    definition: Trust.\n');
    await write('../../trust.txt', 'Hard-won trust is hard-won trust.\n');
    const speech = await openSpeech('trust.txt');
    await onceIndexed(rostrum, async () => /Trust\./.test(await hoverAt(speech, 'is hard|-won')) || undefined);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      speech.uri,
      placeOf(speech, 'is hard|-won'),
      'old friendship',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(speech.getText(), 'Old friendship is old friendship.\n');
    assert.match((await vscode.workspace.openTextDocument(uri)).getText(), /- name: old friendship\n/);
    await onceIndexed(rostrum, async () => /Trust\./.test(await hoverAt(speech, 'is old| ')) || undefined);
    assert.deepEqual(
      (await definitionPlacesAt(speech, 'is old| ')).map((place) => [place.uri.path, place.range.start.line]),
      [[uri.path, 1]],
    );
    await assert.rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, placeOf(document, goodOffices)),
      /built-in glossary/,
    );
  });
});
