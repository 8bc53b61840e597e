// Suggested edits, CriticMarkup and what is written to files, in real editors.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Annotations } from '../../src/client/annotations/start';
import { suggestedUri } from '../../src/client/annotations/suggestions/suggestedDocuments';
import {
  annotationsReady,
  deleteNotes,
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
import { inWorkspace } from './support';

const speech = [
  'Mr. President,',
  '',
  'We strongly condemn the attack of last week and call on all parties to show restraint.',
  'We thank the members',
  'of the mission.',
  '',
].join('\r\n');
const words = 'strongly condemn';

suite('suggested edits', () => {
  let annotations: Annotations;
  let document: vscode.TextDocument;
  let count = 0;

  suiteSetup(async () => {
    annotations = await annotationsReady();
    await deleteNotes(annotations);
  });
  setup(async () => {
    document = await newSpeech(`suggested-${++count}.txt`, speech);
  });
  teardown(async () => {
    await deleteNotes(annotations);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const suggest = (passage: string, replacement: string, value = '') => {
    const range = rangeOfWords(document, passage);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return annotations.store.addThread(document.uri, span, { value, replacement });
  };
  const argument = (id: string) => {
    const thread = annotations.store.thread(document.uri, id);
    assert.ok(thread);
    return { kind: 'note', note: { document: document.uri.toString(), path: 'x', thread } };
  };
  const resolved = (id: string) => annotations.store.thread(document.uri, id)?.resolved;
  const readFile = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  test('a suggestion is seen as the difference that it makes', async () => {
    const id = await suggest(words, 'deplore');
    const shown = await vscode.workspace.openTextDocument(suggestedUri(document.uri, id));
    assert.equal(shown.getText(), speech.replace(words, 'deplore'));
    await annotations.run('showSuggestion', argument(id));
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.original.toString(), document.uri.toString());
    await edit(document, (change, uri) => change.insert(uri, new vscode.Position(0, 0), 'Excellencies, '));
    await until(() => shown.getText() === `Excellencies, ${speech.replace(words, 'deplore')}`);
  });

  test('one without a comment is one comment in its thread, and names its author', async () => {
    const id = await suggest(words, 'deplore');
    const { editorThread } = await shownThread(annotations, document.uri, id);
    await until(() => editorThread.comments.length === 1);
    assert.equal(editorThread.comments[0]?.author.name, 'Suggested edit by Amina Clerk');
    await annotations.store.addReply(document.uri, id, 'Why?');
    await until(() => editorThread.comments.length === 2);
  });

  test('none is asked for where no notes can be kept', async () => {
    const json = await newSpeech(`suggested-${count}.json`, '{ "a": "one two" }');
    (await vscode.window.showTextDocument(json)).selection = new vscode.Selection(0, 8, 0, 11);
    await annotations.run('suggestEdit', undefined);
    const served = await vscode.workspace.openTextDocument(suggestedUri(document.uri, 'x'));
    (await vscode.window.showTextDocument(served)).selection = new vscode.Selection(0, 0, 0, 2);
    await annotations.run('suggestEdit', undefined);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.equal(annotations.store.document(json.uri), undefined);
  });

  test('a comment proposes words in a block, as on GitHub', async () => {
    const text = 'Softer:\n```suggestion\ndeplore\n```';
    const thread = await writeNote(annotations, document, rangeOfWords(document, words), text);
    assert.equal(thread.replacement, 'deplore');
    assert.equal(thread.comments[0]?.value, 'Softer:');
  });

  test('accepting is one step, and undo and redo take the thread along', async () => {
    const id = await suggest(words, 'deplore');
    await annotations.run('acceptSuggestion', argument(id));
    assert.equal(document.getText(), speech.replace(words, 'deplore'));
    assert.equal(resolved(id), true);
    assert.equal(wordsOf(annotations, document, id), 'deplore');
    assert.equal(stateOf(annotations, document.uri, id), 'attached');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), speech);
    await until(() => resolved(id) === false && stateOf(annotations, document.uri, id) === 'attached');
    assert.equal(wordsOf(annotations, document, id), words);
    await vscode.commands.executeCommand('redo');
    await until(() => resolved(id) === true && wordsOf(annotations, document, id) === 'deplore');
  });

  test('a proposal to delete is undone as well', async () => {
    const id = await suggest(' of last week', '');
    await annotations.run('acceptSuggestion', argument(id));
    assert.ok(!document.getText().includes('last week'));
    assert.equal(resolved(id), true);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(() => resolved(id) === false && wordsOf(annotations, document, id) === ' of last week');
  });

  test('rejecting resolves the thread and says who did', async () => {
    const id = await suggest(words, 'deplore', 'Softer.');
    await annotations.run('rejectSuggestion', argument(id));
    assert.equal(document.getText(), speech);
    const thread = annotations.store.thread(document.uri, id);
    assert.equal(thread?.resolved, true);
    assert.deepEqual(
      thread.comments.map(({ author, value }) => `${author}: ${value}`),
      ['Amina Clerk: Softer.', 'Amina Clerk: Suggestion rejected.'],
    );
  });

  test('nothing is accepted where the passage is gone', async () => {
    const id = await suggest(words, 'deplore');
    await edit(document, (change, uri) => change.delete(uri, document.lineAt(2).rangeIncludingLineBreak));
    const text = document.getText();
    await annotations.run('acceptSuggestion', argument(id));
    assert.equal(document.getText(), text);
    assert.equal(resolved(id), false);
  });

  test('words over several lines are written in an editor', async () => {
    const passage = 'thank the members\r\nof the mission';
    const start = document.getText().indexOf(passage);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + passage.length));
    await annotations.run('suggestEdit', undefined);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const draft = await vscode.workspace.openTextDocument(input.modified);
    assert.equal(draft.getText(), passage);
    await edit(draft, (change, uri) => change.replace(uri, rangeOfWords(draft, 'members'), 'women and men'));
    const proposing = annotations.run('proposeDraft', undefined);
    // The question for a comment.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await proposing;
    const [thread] = annotations.store.threads(document.uri);
    assert.equal(thread?.replacement, passage.replace('members', 'women and men').replace('\r\n', '\n'));
    assert.ok(!(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff));
    await annotations.run('acceptSuggestion', argument(thread.id));
    assert.ok(document.getText().includes('thank the women and men\r\nof the mission'));
  });

  test('suggestions are written into the text as CriticMarkup, and the notes stay on their words', async () => {
    const id = await suggest(words, 'deplore', 'Softer.');
    await vscode.window.showTextDocument(document);
    await annotations.run('writeCriticMarkup', undefined);
    const marked = speech.replace(words, '{~~strongly condemn~>deplore~~}{>>Softer.<<}');
    assert.equal(document.getText(), marked);
    assert.equal(wordsOf(annotations, document, id), words);
    await annotations.run('acceptCriticMarkup', undefined);
    assert.equal(document.getText(), speech.replace(words, 'deplore'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), marked);
    await annotations.run('stripCriticMarkup', undefined);
    assert.equal(document.getText(), speech);
  });

  test('notes are made of CriticMarkup, once', async () => {
    const marked = speech
      .replace(words, '{~~strongly condemn~>deplore~~}{>>Softer.<<}')
      .replace('restraint', '{==restraint==}{>>of what?<<}');
    await edit(document, (change, uri) => change.replace(uri, new vscode.Range(0, 0, 9, 0), marked));
    await vscode.window.showTextDocument(document);
    await annotations.run('readCriticMarkup', undefined);
    assert.equal(document.getText(), speech);
    const found = () =>
      annotations.store
        .threads(document.uri)
        .map(({ id, replacement, comments }) => [wordsOf(annotations, document, id), replacement, comments[0]?.value]);
    const expected = [
      [words, 'deplore', 'Softer.'],
      ['restraint', undefined, 'of what?'],
    ];
    assert.deepEqual(found(), expected);
    await vscode.commands.executeCommand('undo');
    await annotations.run('readCriticMarkup', undefined);
    assert.deepEqual(found(), expected);
  });

  test('a text is not edited when the notes of its marks cannot be written, and has no notes when it cannot be edited', async () => {
    await suggest(words, 'deplore');
    const sidecar = sidecarOf(`suggested-${count}.txt`);
    await vscode.workspace.fs.writeFile(sidecar.uri, new TextEncoder().encode('{ broken'));
    await until(() => annotations.store.document(document.uri)?.unreadable);
    let isEdited = false;
    const notes = [{ span: { start: 0, end: 3 }, note: { value: 'Whom?' } }];
    const adding = annotations.store.addThreads(document.uri, speech, notes, () => (isEdited = true));
    await assert.rejects(adding, { name: 'UnreadableSidecar' });
    assert.equal(isEdited, false);
    assert.equal(sidecar.text(), '{ broken');
    await annotations.store.startAnew(document.uri);
    assert.equal(await annotations.store.addThreads(document.uri, speech, notes, () => false), false);
    assert.doesNotMatch(sidecar.text() ?? '', /Whom/);
  });

  test('a word deleted key by key and another in its place: the note follows, the suggestion replaces all of it, undo takes all back', async () => {
    const id = await suggest('restraint', 'patience');
    const editor = await vscode.window.showTextDocument(document);
    const { end } = rangeOfWords(document, 'restraint');
    editor.selection = new vscode.Selection(end, end);
    for (let i = 0; i < 9; i++) await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('type', { text: 'r' });
    await vscode.commands.executeCommand('type', { text: 'espect' });
    assert.equal(wordsOf(annotations, document, id), 'respect');
    assert.equal(stateOf(annotations, document.uri, id), 'edited');
    while (document.getText() !== speech) await vscode.commands.executeCommand('undo');
    assert.equal(wordsOf(annotations, document, id), 'restraint');
    assert.equal(stateOf(annotations, document.uri, id), 'attached');
  });

  test('reports, a clean copy and a Hypothesis file are written', async () => {
    const id = await suggest(words, 'deplore', 'Softer.');
    await annotations.store.setLabels(document.uri, id, ['sensitive']);
    await document.save();
    const [markdown, json, clean] = ['notes.md', 'notes.json', 'clean.txt'].map((name) =>
      inWorkspace(`out-${count}/${name}`),
    );
    assert.ok(markdown && json && clean);
    await vscode.window.showTextDocument(document);
    await annotations.run('exportNotes', markdown);
    const report = await readFile(markdown);
    assert.match(report, /> strongly condemn/);
    assert.match(report, /sensitive/);
    assert.match(report, /deplore/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), markdown.toString());

    await vscode.window.showTextDocument(document);
    await annotations.run('exportHypothesis', json);
    assert.match(await readFile(json), /"exact": "strongly condemn"/);
    await annotations.store.deleteComment(document.uri, id);
    await vscode.window.showTextDocument(document);
    await annotations.run('exportCleanCopy', clean);
    assert.equal(await readFile(clean), speech);

    await vscode.window.showTextDocument(document);
    await annotations.run('importHypothesis', json);
    const [imported] = annotations.store.threads(document.uri);
    assert.match(imported?.comments[0]?.value ?? '', /^Softer\./);
    assert.ok(imported);
    assert.deepEqual(imported.labels, ['sensitive']);
    assert.equal(wordsOf(annotations, document, imported.id), words);
  });
});
