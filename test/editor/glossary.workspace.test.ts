// Glossaries of the workspace, on the sample speeches; the run has a folder of its own.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { hoverAt, onceIndexed, openSpeech, rostrumReady } from './rostrum';
import { inWorkspace } from './support';

const statement = 'statement-security-council.txt';
const goodOffices = 'accepted my good off|ices';

suite('a glossary of the workspace', () => {
  let rostrum: Rostrum;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    rostrum = await rostrumReady();
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
});
