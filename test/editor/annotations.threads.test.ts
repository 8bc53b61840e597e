// Notes in the editor: written, answered, labelled, resolved, changed, and followed while their speech changes.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/client/annotations/start';
import {
  annotationsReady,
  edit,
  newSpeech,
  rangeOfWords,
  shownThread,
  sidecarOf,
  stateOf,
  until,
  wordsOf,
  writeNote,
} from './notes';

const speech = [
  'Mr. President,',
  '',
  'My delegation thanks you for convening this debate. We welcome the report of the Secretary-General.',
  '',
  'The situation on the ground remains fragile and calls for the continued attention of this Council.',
  'We therefore support the extension of the mandate for a further period of twelve months.',
  '',
  'Let me turn to the protection of civilians. All parties must comply with their obligations.',
  '',
  'Peace cannot be built by this Council alone. It needs the region, it needs the women and the young people who',
  'live there, and it needs patience. My delegation will do its part, as it has done for twenty years.',
  '',
  'I thank you.',
  '',
].join('\n');
const mandate = 'the extension of the mandate for a further period of twelve months';

suite('notes in the editor', () => {
  let annotations: Annotations;
  let document: vscode.TextDocument;
  let name = '';
  let count = 0;

  suiteSetup(async () => {
    annotations = await annotationsReady();
  });

  setup(async () => {
    name = `speech-${++count}.txt`;
    document = await newSpeech(name, speech);
  });

  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  /** A note on the mandate, and its thread in the editor. */
  async function noteOnMandate() {
    const { id } = await writeNote(annotations, document, rangeOfWords(document, mandate), 'Check with OLA.');
    return { id, shown: await shownThread(annotations, document.uri, id) };
  }

  test('a note on selected words: in the sidecar, with its author, and shown on these words', async () => {
    const { id, shown } = await noteOnMandate();
    const { store } = annotations;
    const thread = store.thread(document.uri, id);
    assert.equal(thread?.comments[0]?.author, 'Amina Clerk');
    assert.equal(thread.target.quote?.exact, mandate);
    assert.equal(thread.target.section?.kind, 'address');
    assert.match(sidecarOf(name).text() ?? '', /"exact": "the extension of the mandate/);
    assert.equal(document.getText(shown.editorThread.range), mandate);
    assert.equal(shown.comments[0]?.author.name, 'Amina Clerk');
    assert.ok(shown.comments[0].timestamp);
    assert.equal(shown.editorThread.canReply, true);
  });

  test('without a selection the sentence at the cursor is meant, across lines and past "Mr."', async () => {
    const at = rangeOfWords(document, 'calls for').start;
    const { id } = await writeNote(annotations, document, new vscode.Range(at, at), 'Really?');
    assert.match(wordsOf(annotations, document, id) ?? '', /^The situation .* of this Council\.$/s);
  });

  test('what a box says that could not be saved stays in it, and is for the same words later', async () => {
    const range = rangeOfWords(document, mandate);
    (await vscode.window.showTextDocument(document)).selection = new vscode.Selection(range.start, range.end);
    await annotations.run('addNote', undefined);
    const { uri } = sidecarOf(name);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{ no page'));
    const controller = vscode.comments.createCommentController('test', 'test');
    try {
      const thread = controller.createCommentThread(document.uri, range, []);
      await assert.rejects(annotations.run('saveNote', { thread, text: 'For how long?' }));
      await vscode.workspace.fs.delete(uri);
      await edit(document, (change, to) => change.insert(to, new vscode.Position(0, 0), 'Excellencies,\n\n'));
      await edit(document, (change, to) => change.replace(to, rangeOfWords(document, 'We therefore'), 'So we'));
      await annotations.run('saveNote', { thread, text: 'For how long?' });
    } finally {
      controller.dispose();
    }
    const [written] = annotations.store.threads(document.uri);
    assert.equal(written && wordsOf(annotations, document, written.id), mandate);
  });

  test('what a comment mentions is linked and explained, and stored as it was written', async () => {
    const value = 'Article 99 and ![x](https://example.org/x.png) <b>';
    const { id } = await writeNote(annotations, document, rangeOfWords(document, 'Let me turn'), value);
    const shown = await shownThread(annotations, document.uri, id);
    const body = await until(() => {
      const comment = shown.comments[0];
      return comment && !comment.isPlain && typeof comment.body !== 'string' && comment.body;
    });
    assert.match(body.value, /\[Article 99\]\(\S+ "[^"]*Secretary-General[^"]*"\)/);
    assert.ok(!body.value.includes('![x]'), 'a picture would be fetched');
    assert.deepEqual(body.isTrusted, { enabledCommands: ['rostrum.openEntry'] });
    assert.ok(!body.supportHtml);
    assert.equal(annotations.store.thread(document.uri, id)?.comments[0]?.value, value);
  });

  test('reply, labels, resolve and reopen', async () => {
    const { id, shown } = await noteOnMandate();
    await annotations.run('saveNote', { thread: shown.editorThread, text: 'Done, *agreed*.' });
    await annotations.store.setLabels(document.uri, id, ['clearance', 'second reading']);
    await annotations.run('resolveNote', shown.editorThread);
    await until(() => shown.comments.length === 2 && shown.editorThread.state === vscode.CommentThreadState.Resolved);
    assert.equal(shown.comments[1]?.value, 'Done, *agreed*.');
    assert.equal(shown.editorThread.label, 'clearance · second reading · resolved');
    assert.equal(shown.editorThread.contextValue, 'resolved');
    await annotations.run('reopenNote', shown.editorThread);
    await until(() => shown.editorThread.contextValue === 'open');
    assert.match(sidecarOf(name).text() ?? '', /"purpose": "tagging"/);
  });

  test('a comment is edited and deleted', async () => {
    const { id, shown } = await noteOnMandate();
    await annotations.run('saveNote', { thread: shown.editorThread, text: 'A reply.' });
    await until(() => shown.comments.length === 2);
    const [first, reply] = shown.comments;
    assert.ok(first && reply);
    await annotations.run('editComment', first);
    assert.equal(first.mode, vscode.CommentMode.Editing);
    assert.equal(first.body, 'Check with OLA.');
    first.body = 'Checked with OLA.';
    await annotations.run('saveComment', first);
    assert.equal(first.mode, vscode.CommentMode.Preview);
    await until(() => first.label === 'edited');
    assert.equal(annotations.store.thread(document.uri, id)?.comments[0]?.value, 'Checked with OLA.');

    await annotations.run('deleteComment', reply);
    await until(() => shown.comments.length === 1);
    await annotations.run('deleteComment', first);
    assert.equal(annotations.store.thread(document.uri, id), undefined);
    assert.equal(sidecarOf(name).text(), undefined, 'no empty sidecar stays');
    await until(() => annotations.threads.shown(document.uri).length === 0);
  });

  test('text put in above moves the note at once, and saving remembers where it stands', async () => {
    const { id, shown } = await noteOnMandate();
    const before = sidecarOf(name).text();
    await edit(document, (change, uri) => change.insert(uri, new vscode.Position(2, 0), 'Excellencies 🌍,\n\n'));
    assert.equal(wordsOf(annotations, document, id), mandate);
    assert.equal(stateOf(annotations, document.uri, id), 'attached');
    await until(() => document.getText(shown.editorThread.range) === mandate);
    assert.equal(sidecarOf(name).text(), before, 'nothing is written before the document is saved');
    await document.save();
    // One emoji is two UTF-16 units, and one code point.
    const start = [...document.getText().slice(0, document.getText().indexOf(mandate))].length;
    await until(() => annotations.store.thread(document.uri, id)?.target.position?.start === start);
    const saved = sidecarOf(name).text();
    assert.notEqual(saved, before);
    await edit(document, (change, uri) => change.insert(uri, document.positionAt(document.getText().length), '\n'));
    await document.save();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(sidecarOf(name).text(), saved, 'what is far below changes nothing');
  });

  test('words changed inside are told at the head of the thread, and undo takes that back', async () => {
    const { id, shown } = await noteOnMandate();
    await edit(document, (change, uri) => change.replace(uri, rangeOfWords(document, 'twelve'), 'six'));
    assert.equal(stateOf(annotations, document.uri, id), 'edited');
    assert.equal(wordsOf(annotations, document, id), mandate.replace('twelve', 'six'));
    const head = await until(() => shown.editorThread.comments.find(({ contextValue }) => contextValue === 'change'));
    assert.ok(typeof head.body !== 'string');
    assert.match(head.body.value, /~~twelve~~ \*\*six\*\*/);
    await vscode.commands.executeCommand('undo');
    await until(() => stateOf(annotations, document.uri, id) === 'attached');
    await until(() => shown.editorThread.comments.length === 1);
  });

  test('the words that a note was made on are remembered when others are saved, until somebody confirms these', async () => {
    const { id, shown } = await noteOnMandate();
    const replace = (before: string, now: string) =>
      edit(document, (change, uri) => change.replace(uri, rangeOfWords(document, before), now));
    await replace('twelve', 'six');
    await document.save();
    const now = mandate.replace('twelve', 'six');
    await until(() => annotations.store.thread(document.uri, id)?.target.quote?.exact === now);
    const { change, anchoring, target } = annotations.store.thread(document.uri, id) ?? {};
    assert.deepEqual(change, { before: mandate, now });
    assert.equal(anchoring?.state, 'edited');
    assert.equal(target?.original, mandate);
    assert.match(sidecarOf(name).text() ?? '', /"rostrum:original": "the extension .* twelve months"/);

    await annotations.run('confirmWords', shown.editorThread);
    assert.equal(annotations.store.thread(document.uri, id)?.change, undefined);
    assert.equal(stateOf(annotations, document.uri, id), 'attached');
    assert.ok(!sidecarOf(name).text()?.includes('rostrum:original'));
  });

  test('a deleted passage takes its note off the text, and undo brings it back', async () => {
    const { id, shown } = await noteOnMandate();
    await edit(document, (change, uri) => change.delete(uri, document.lineAt(5).rangeIncludingLineBreak));
    assert.equal(stateOf(annotations, document.uri, id), 'orphaned');
    await until(() => annotations.threads.shown(document.uri).length === 0);
    assert.ok(annotations.store.thread(document.uri, id), 'the note is kept');
    await vscode.commands.executeCommand('undo');
    await until(() => wordsOf(annotations, document, id) === mandate);
    assert.notEqual(await shownThread(annotations, document.uri, id), shown);
  });

  test('a passage that is cut and pasted elsewhere keeps its note', async () => {
    const { id } = await noteOnMandate();
    const line = document.lineAt(5).rangeIncludingLineBreak;
    const words = document.getText(line);
    await edit(document, (change, uri) => change.delete(uri, line));
    await edit(document, (change, uri) => change.insert(uri, new vscode.Position(2, 0), words));
    assert.equal(wordsOf(annotations, document, id), mandate);
  });

  test('the file replaced from outside: the note finds its words again, open or closed', async () => {
    const { id } = await noteOnMandate();
    const path = document.uri.fsPath;
    const redraft = speech
      .replace('Mr. President,', 'Madam President,\n\nExcellencies,')
      .replace(/fragile/, 'very fragile');
    writeFileSync(path, redraft);
    await until(() => document.getText() === redraft && wordsOf(annotations, document, id) === mandate);
    assert.equal(stateOf(annotations, document.uri, id), 'attached');

    writeFileSync(path, speech.replace(mandate, 'nothing of the kind'));
    await until(() => ['orphaned', 'ambiguous'].includes(stateOf(annotations, document.uri, id) ?? ''));
    await until(() => annotations.threads.shown(document.uri).length === 0);

    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    writeFileSync(path, `${speech}\nThe end.\n`);
    await until(() => stateOf(annotations, document.uri, id) === 'attached');
  });

  test('an orphan is attached to other words', async () => {
    const { id } = await noteOnMandate();
    await edit(document, (change, uri) => change.delete(uri, document.lineAt(5).rangeIncludingLineBreak));
    const words = 'All parties must comply with their obligations.';
    const start = document.getText().indexOf(words);
    await annotations.store.attach(document.uri, id, { start, end: start + words.length });
    assert.equal(wordsOf(annotations, document, id), words);
    assert.equal(annotations.store.thread(document.uri, id)?.target.quote?.exact, words);
    await shownThread(annotations, document.uri, id);
  });
});
