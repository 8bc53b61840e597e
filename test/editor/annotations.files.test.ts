// Sidecars as others see and change them: other windows, Git, the Explorer.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/client/annotations/start';
import {
  annotationsReady,
  edit,
  newSpeech,
  rangeOfWords,
  sidecarOf,
  stateOf,
  until,
  wordsOf,
  writeNote,
} from './notes';
import { inWorkspace } from './support';

const speech = 'Mr. President,\n\nWe welcome the report.\n\nWe support the mandate.\n';
const words = 'We support the mandate.';

suite('sidecars of the workspace', () => {
  let annotations: Annotations;
  let count = 0;

  suiteSetup(async () => {
    annotations = await annotationsReady();
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  /** A speech with a note. */
  async function annotated(name = `files-${++count}.txt`) {
    const document = await newSpeech(name, speech);
    const { id } = await writeNote(annotations, document, rangeOfWords(document, words), 'Mine.');
    return { document, id, sidecar: sidecarOf(name) };
  }

  /** A page with one more note, as another window or a colleague would write it. */
  function withTheirs(page: string, value = 'Theirs.'): string {
    const parsed = JSON.parse(page) as { items: { id: string; body: { value: string }[] }[] };
    const theirs = structuredClone(parsed.items[0]);
    assert.ok(theirs?.body[0]);
    theirs.id = `urn:uuid:${crypto.randomUUID()}`;
    theirs.body[0].value = value;
    parsed.items.push(theirs);
    return JSON.stringify(parsed);
  }

  const valuesOf = (uri: vscode.Uri) => annotations.store.threads(uri).map(({ comments }) => comments[0]?.value);

  test('a note that another program writes appears, and a note here keeps it', async () => {
    const { document, sidecar } = await annotated();
    writeFileSync(sidecar.uri.fsPath, withTheirs(sidecar.text() ?? ''));
    await writeNote(annotations, document, rangeOfWords(document, 'We welcome the report.'), 'Mine too.');
    await until(() => valuesOf(document.uri).length === 3);
    const text = sidecar.text() ?? '';
    for (const value of ['Mine.', 'Theirs.', 'Mine too.']) assert.ok(text.includes(`"${value}"`), value);
    assert.deepEqual(
      readdirSync(dirname(sidecar.uri.fsPath)).filter((name) => /lock|tmp/.test(name)),
      [],
    );
  });

  test('a sidecar that cannot be read is left as it is until the user sets it aside; the others go on', async () => {
    const { document, id, sidecar } = await annotated();
    const broken = (sidecar.text() ?? '').slice(0, -20);
    writeFileSync(sidecar.uri.fsPath, broken);
    await until(() => annotations.store.document(document.uri)?.unreadable);
    assert.equal(wordsOf(annotations, document, id), words, 'what was read before is still shown');
    await assert.rejects(annotations.store.addReply(document.uri, id, 'Reply.'), { name: 'UnreadableSidecar' });
    assert.equal(sidecar.text(), broken);
    const other = await annotated();
    assert.equal(stateOf(annotations, other.document.uri, other.id), 'attached');

    await annotations.store.startAnew(document.uri);
    await annotations.store.addReply(document.uri, id, 'Reply.');
    assert.equal(annotations.store.document(document.uri)?.unreadable, undefined);
    assert.match(sidecar.text() ?? '', /Reply\./);
    const copies = readdirSync(dirname(sidecar.uri.fsPath)).filter((name) =>
      name.startsWith(`${sidecar.uri.path.replace(/^.*\//, '')}.unreadable-`),
    );
    assert.equal(copies.length, 1);
  });

  test("both sides of Git's conflict markers are read", async () => {
    const { document, sidecar } = await annotated();
    const ours = sidecar.text() ?? '';
    const conflict = `<<<<<<< HEAD\n${ours}=======\n${withTheirs(ours)}\n>>>>>>> other\n`;
    writeFileSync(sidecar.uri.fsPath, conflict);
    await until(() => valuesOf(document.uri).includes('Theirs.'));
    assert.ok(valuesOf(document.uri).includes('Mine.'));
    await writeNote(annotations, document, rangeOfWords(document, 'We welcome the report.'), 'After.');
    const page = JSON.parse(sidecar.text() ?? '') as { items: unknown[] };
    assert.equal(page.items.length, 3);
  });

  test('a file renamed with unsaved edits takes along what they made of a passage', async () => {
    const document = await newSpeech('unsaved-one.txt', 'We thank the members.\n\nWe agree to twelve months.\n');
    const { id } = await writeNote(annotations, document, rangeOfWords(document, 'twelve months'), 'Long.');
    await edit(document, (change, uri) => change.replace(uri, rangeOfWords(document, 'twelve months'), 'one year'));
    assert.equal(wordsOf(annotations, document, id), 'one year');
    const rename = new vscode.WorkspaceEdit();
    const to = inWorkspace('unsaved-two.txt');
    rename.renameFile(document.uri, to);
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until(() => annotations.store.thread(to, id)?.anchoring);
    const renamed = await vscode.workspace.openTextDocument(to);
    assert.equal(await until(() => wordsOf(annotations, renamed, id)), 'one year');
    await renamed.save();
  });

  test('a renamed file and a renamed folder take their notes along', async () => {
    const { id, sidecar } = await annotated('draft/one.txt');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(inWorkspace('draft/one.txt'), inWorkspace('draft/two.txt'));
    assert.ok(await vscode.workspace.applyEdit(rename));
    await until(() => stateOf(annotations, inWorkspace('draft/two.txt'), id) === 'attached');
    assert.equal(sidecar.text(), undefined);
    assert.match(sidecarOf('draft/two.txt').text() ?? '', /"source": "[^"]*draft\/two\.txt"/);

    const folder = new vscode.WorkspaceEdit();
    folder.renameFile(inWorkspace('draft'), inWorkspace('final'));
    assert.ok(await vscode.workspace.applyEdit(folder));
    await until(() => stateOf(annotations, inWorkspace('final/two.txt'), id) === 'attached');
    assert.equal(sidecarOf('draft/two.txt').text(), undefined);
    assert.ok(sidecarOf('final/two.txt').text());
  });

  test('a deleted document leaves its notes, and has them again when it is back', async () => {
    const { document, id, sidecar } = await annotated();
    await vscode.workspace.fs.delete(document.uri);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(() => annotations.store.document(document.uri)?.missing);
    assert.ok(sidecar.text());
    writeFileSync(document.uri.fsPath, `Once more:\n\n${speech}`);
    await until(() => stateOf(annotations, document.uri, id) === 'attached');
  });

  test('a sidecar that comes with its folder is read', async () => {
    const { sidecar } = await annotated();
    const text = sidecar.text() ?? '';
    const uri = inWorkspace('pulled/speech.txt');
    mkdirSync(inWorkspace('pulled').fsPath);
    writeFileSync(uri.fsPath, speech);
    const pulled = sidecarOf('pulled/speech.txt').uri.fsPath;
    mkdirSync(dirname(pulled), { recursive: true });
    writeFileSync(pulled, text);
    await until(() => valuesOf(uri).includes('Mine.'));
    assert.ok(existsSync(pulled));
  });
});
