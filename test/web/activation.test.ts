// The `browser` entry, in the real web extension host: activation, hover and outline.
import * as assert from './assert';
import * as vscode from 'vscode';

suite('Rostrum in the web extension host', () => {
  test('activates', async () => {
    const extension = vscode.extensions.getExtension('rostrum.rostrum');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  });
});
