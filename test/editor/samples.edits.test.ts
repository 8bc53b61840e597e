// What changes without a save, and what goes with a file, on the speeches that every clone has.
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
import { inWorkspace } from './support';

const statement = 'statement-security-council.txt';
const record = 'verbatim-extract.txt';

suite('edits of the sample speeches', () => {
  let rostrum: Rostrum;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
  });

  /** The names of the files that the themes view shows under a theme. */
  async function documentsOf(id: string): Promise<string[]> {
    const documents = await childrenOf(rostrum, 'document', await themeOf(rostrum, id));
    return filesOf(documents.map(({ document }) => vscode.Uri.parse(document.uri)));
  }

  test('an unsaved edit changes hover, outline and themes', async () => {
    const document = await openSpeech(statement);
    assert.ok(!(await documentsOf('disarmament')).includes(statement));
    const edit = new vscode.WorkspaceEdit();
    const added = 'Madam Chair,\n\nNuclear disarmament under Article 26 of the Charter needs disarmament talks.\n\n';
    edit.insert(document.uri, new vscode.Position(4, 0), added);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(document.isDirty);

    assert.match(await hoverAt(document, 'under Article |26 of the Charter'), /armaments/i);
    assert.ok((await outlineOf(document)).some(({ name }) => name.includes('Madam Chair')));
    await onceIndexed(rostrum, async () => (await documentsOf('disarmament')).includes(statement) || undefined);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('a deleted file leaves the references and every theme', async () => {
    const document = await openSpeech(statement);
    const citing = async (): Promise<string[]> => filesOf(await referencesAt(document, 'accepted my good off|ices'));
    assert.ok((await citing()).includes(record));
    const content = await vscode.workspace.fs.readFile(inWorkspace(record));
    await vscode.workspace.fs.delete(inWorkspace(record));
    try {
      await onceIndexed(rostrum, async () => !(await citing()).includes(record) || undefined);
      for (const { theme } of await childrenOf(rostrum, 'theme')) {
        assert.ok(!(await documentsOf(theme.id)).includes(record), theme.id);
      }
    } finally {
      await vscode.workspace.fs.writeFile(inWorkspace(record), content);
    }
    await onceIndexed(rostrum, async () => (await citing()).includes(record) || undefined);
  });
});
