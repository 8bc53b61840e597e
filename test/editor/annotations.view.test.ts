// The annotations view, labels as themes, marks and counts: what shows notes outside their threads.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rostrum } from '../../src/client/activate';
import { ExplorerCounts } from '../../src/client/annotations/decorations/explorerCounts';
import type { Annotations } from '../../src/client/annotations/start';
import type { GroupItem, NoteItem, NoteTreeItem } from '../../src/client/annotations/view/noteItems';
import { showSpan } from '../../src/client/annotations/view/showNote';
import { annotationsReady, deleteNotes, edit, newSpeech, rangeOfWords, shownThread, until, wordsOf } from './notes';
import { childrenOf, rostrumReady, themeOf } from './rostrum';
import { inWorkspace } from './support';

const speech = [
  'Madam Chair,',
  '',
  'We welcome the progress that the parties have made on the question of the border this year.',
  '',
  'The corridor must stay open to humanitarian convoys at every hour of the day and of the night.',
  '',
  'Thank you.',
  '',
].join('\n');
const corridor = 'The corridor must stay open to humanitarian convoys at every hour of the day';
const progress = 'the progress that the parties have made';

suite('the annotations view', () => {
  let annotations: Annotations;
  let rostrum: Rostrum;
  let document: vscode.TextDocument;
  let count = 0;

  suiteSetup(async () => {
    annotations = await annotationsReady();
    rostrum = await rostrumReady();
    await deleteNotes(annotations);
  });
  setup(async () => {
    document = await newSpeech(`view-${++count}.txt`, speech);
  });
  teardown(async () => {
    await deleteNotes(annotations);
    await annotations.run('clearNoteFilter', undefined);
    await annotations.run('groupNotes', 'document');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const note = async (words: string, text: string, labels: readonly string[] = []) => {
    const range = rangeOfWords(document, words);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const id = await annotations.store.addThread(document.uri, span, { value: text });
    if (labels.length > 0) await annotations.store.setLabels(document.uri, id, labels);
    return id;
  };
  const groups = () =>
    annotations.views.notes.tree.getChildren().filter((item): item is GroupItem => item.kind === 'group');
  const labelOf = (item: NoteTreeItem) => {
    const { label } = annotations.views.notes.tree.getTreeItem(item);
    return typeof label === 'object' ? label.label : label;
  };
  const items = (group: GroupItem) =>
    annotations.views.notes.tree.getChildren(group).filter((item): item is NoteItem => item.kind === 'note');
  const itemOf = (id: string) => {
    const item = groups()
      .flatMap(items)
      .find(({ note: { thread } }) => thread.id === id);
    assert.ok(item, 'the note is not in the tree');
    return item;
  };

  test('shows notes below their document, as they are told to a screen reader as well', async () => {
    await note(corridor, 'Who **guarantees** it?', ['clearance']);
    await note(progress, 'Too warm.');
    const group = groups().find((each) => each.document?.uri.toString() === document.uri.toString());
    assert.ok(group);
    assert.deepEqual(items(group).map(labelOf), ['Too warm.', 'Who guarantees it?']);
    const [, second] = items(group);
    assert.ok(second);
    const item = annotations.views.notes.tree.getTreeItem(second);
    assert.equal(item.description, 'line 5 · Amina Clerk · clearance');
    assert.equal(
      item.accessibilityInformation?.label,
      `Who guarantees it?, on “${corridor}”, line 5, Amina Clerk, clearance`,
    );
    assert.equal(item.contextValue, 'note open');
    await vscode.commands.executeCommand(
      item.command?.command ?? '',
      ...((item.command?.arguments ?? []) as unknown[]),
    );
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), corridor);
  });

  test('groups and filters', async () => {
    await note(corridor, 'Who guarantees it?', ['clearance', 'own label']);
    const id = await note(progress, 'Too warm.');
    await annotations.store.setResolved(document.uri, id, true);
    await annotations.run('groupNotes', 'label');
    assert.deepEqual(groups().map(labelOf), ['clearance', 'own label', 'No label']);
    await annotations.run('groupNotes', 'state');
    assert.deepEqual(groups().map(labelOf), ['Open', 'Resolved']);
    await annotations.run('groupNotes', 'author');
    assert.deepEqual(groups().map(labelOf), ['Amina Clerk']);
    await annotations.run('filterNotes', 'GUARANTEES own');
    assert.deepEqual(groups().flatMap(items).map(labelOf), ['Who guarantees it?']);
  });

  test('walks from note to note', async () => {
    await note(corridor, 'Second');
    await note(progress, 'First');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const selected = () => document.getText(editor.selection);
    await annotations.run('nextNote', undefined);
    assert.equal(selected(), progress);
    await annotations.run('nextNote', undefined);
    assert.equal(selected(), corridor);
    await annotations.run('previousNote', undefined);
    assert.equal(selected(), progress);
  });

  test('a lost note shows its candidates; it is attached to one of them, or to selected words', async () => {
    const id = await note(corridor, 'Who guarantees it?');
    const alike = corridor.replace('corridor', 'crossing').replace('humanitarian', 'commercial');
    await edit(document, (change, uri) => change.replace(uri, document.lineAt(4).range, ''));
    await edit(document, (change, uri) => change.insert(uri, new vscode.Position(6, 0), `${alike}.\n\n`));
    await document.save();
    const lost = itemOf(id);
    assert.match(annotations.views.notes.tree.getTreeItem(lost).contextValue ?? '', /^note (orphaned|ambiguous)$/);
    const [candidate] = annotations.views.notes.tree.getChildren(lost);
    assert.equal(candidate?.kind, 'candidate');
    assert.match(labelOf(candidate) ?? '', /^\d+ % {2}.*The crossing must stay open/);
    await annotations.run('previewCandidate', candidate);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /crossing must stay open/);
    await annotations.run('attachHere', candidate);
    assert.match(wordsOf(annotations, document, id) ?? '', /crossing must stay open/);
    assert.equal(itemOf(id).note.thread.anchoring?.state, 'attached');

    const range = rangeOfWords(document, progress);
    const shown = await vscode.window.showTextDocument(document);
    shown.selection = new vscode.Selection(range.start, range.end);
    await annotations.run('attachToSelection', itemOf(id));
    assert.equal(wordsOf(annotations, document, id), progress);
  });

  test('a note that is chosen opens its thread, and closes the others of its line', async () => {
    const [first, second] = [await note('corridor', 'Which?'), await note('humanitarian convoys', 'Whose?')];
    const threads = await Promise.all([first, second].map((id) => shownThread(annotations, document.uri, id)));
    const expanded = () =>
      threads.map(
        ({ editorThread }) => editorThread.collapsibleState === vscode.CommentThreadCollapsibleState.Expanded,
      );
    await annotations.run('openNote', itemOf(second));
    assert.deepEqual(expanded(), [false, true]);
    await annotations.run('openNote', itemOf(first));
    assert.deepEqual(expanded(), [true, false]);
    await annotations.run('nextNote', undefined);
    assert.deepEqual(expanded(), [false, true]);
  });

  test('a document that is gone is told as such', async () => {
    await assert.rejects(showSpan(inWorkspace('no-such-speech.txt'), undefined), { name: 'MissingDocument' });
  });

  test('commands that would offer an empty list say so at once', async () => {
    await annotations.run('moveNotes', undefined);
    await annotations.run('hideLabelTheme', undefined);
    await annotations.run('acceptSuggestion', undefined);
  });

  test('resolve, reopen and the count in the explorer', async () => {
    const id = await note(progress, 'Too warm.');
    await note(corridor, 'Who?');
    const counts = new ExplorerCounts(annotations.store);
    try {
      const { badge, tooltip } = counts.provideFileDecoration(document.uri) ?? {};
      assert.deepEqual([badge, tooltip], ['2', '2 open notes']);
      await annotations.run('resolveNote', itemOf(id));
      assert.equal(itemOf(id).note.thread.resolved, true);
      assert.equal(counts.provideFileDecoration(document.uri)?.badge, '1');
      await annotations.run('reopenNote', itemOf(id));
      assert.equal(itemOf(id).note.thread.resolved, false);
    } finally {
      counts.dispose();
    }
  });

  test('a label becomes a theme, with its documents and passages', async () => {
    await note(corridor, 'Who guarantees it?', ['humanitarian']);
    await annotations.run('showLabelAsTheme', 'humanitarian');
    const theme = await until(() => themeOf(rostrum, 'label/humanitarian'));
    assert.equal(theme.theme.passages, 1);
    const [shownDocument] = await childrenOf(rostrum, 'document', theme);
    assert.equal(shownDocument?.document.uri, document.uri.toString());
    const [passage] = await childrenOf(rostrum, 'passage', shownDocument);
    assert.equal(passage?.passage.text.slice(...passage.passage.highlight), corridor);
    await annotations.run('hideLabelTheme', theme);
    assert.equal(await themeOf(rostrum, 'label/humanitarian'), undefined);
  });
});
