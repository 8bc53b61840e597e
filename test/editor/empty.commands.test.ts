// A folder without speeches, and the commands that are there in any folder.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rostrumReady } from './rostrum';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

suite('an empty folder', () => {
  test('has an empty index and no themes', async () => {
    const rostrum = await rostrumReady();
    assert.equal((await rostrum.whenReady()).documents, 0);
    assert.deepEqual(await rostrum.themes.getChildren(), []);
  });

  test('every command that the manifest declares is registered', async () => {
    await rostrumReady();
    const manifest = vscode.extensions.getExtension('rostrum.rostrum')?.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
