import assert from 'node:assert/strict';
import * as change from '../../../../src/core/annotations/format/changes';
import { emptyPage, readPage, writePage, type AnnotationPage } from '../../../../src/core/annotations/format/page';
import { threadsOf } from '../../../../src/core/annotations/format/threads';
import type { Target, Thread } from '../../../../src/core/annotations/model';
import { annotation, note, pageOf, reply } from './pages';

const noon = '2024-05-01T12:00:00Z';
const one = '2024-05-01T13:00:00Z';
const target: Target = {
  position: { start: 4, end: 9 },
  quote: { exact: 'lakes', prefix: 'the ', suffix: ' are' },
  section: { kind: 'turn', speaker: 'Salas', text: 'Mrs. Salas (Peru)' },
};
const made = { id: 'urn:x:1', author: 'Ana', created: noon, value: 'Why?' };

/** The threads of a page, read again from what is written. */
function read(page: AnnotationPage): readonly Thread[] {
  const { page: again, problems } = readPage(writePage(page));
  assert.deepEqual(problems, []);
  return threadsOf(again);
}

suite('changes of a page', () => {
  const begun = change.addThread(emptyPage('../../a.txt'), { ...made, target, labels: ['style', 'style'] });

  test('a new thread is read as it was made', () => {
    assert.deepEqual(read(begun), [
      {
        id: 'urn:x:1',
        target,
        comments: [{ id: 'urn:x:1', author: 'Ana', created: noon, value: 'Why?' }],
        labels: ['style'],
        resolved: false,
      },
    ]);
    assert.equal(readPage(writePage(begun)).page.source, '../../a.txt');
  });

  test('a proposal is an annotation that edits', () => {
    const page = change.addThread(emptyPage('a'), { ...made, target, replacement: '' });
    assert.equal(read(page)[0]?.replacement, '');
    assert.equal(page.annotations[0]?.['motivation'], 'editing');
    const other = change.setReplacement(page, 'urn:x:1', 'seas');
    assert.equal(read(other)[0]?.replacement, 'seas');
    const none = change.setReplacement(other, 'urn:x:1', undefined);
    assert.equal(read(none)[0]?.replacement, undefined);
    assert.equal(none.annotations[0]?.['motivation'], 'commenting');
    assert.equal(change.setReplacement(none, 'urn:x:1', 'seas').annotations[0]?.['motivation'], 'editing');
    const both = pageOf(note('urn:x:1', 'A', { motivation: ['commenting', 'assessing'] }));
    assert.deepEqual(change.setReplacement(both, 'urn:x:1', 'x').annotations[0]?.['motivation'], [
      'editing',
      'assessing',
    ]);
  });

  test('a reply joins its thread; to a thread that is gone it is kept all the same', () => {
    const next = { ...made, id: 'urn:x:2', value: 'Because.', created: one };
    assert.deepEqual(
      read(change.addReply(begun, 'urn:x:1', next))[0]?.comments.map(({ value }) => value),
      ['Why?', 'Because.'],
    );
    assert.equal(read(change.addReply(emptyPage('a'), 'urn:x:1', next))[0]?.comments[0]?.value, 'Because.');
  });

  test('an edited comment has its new words and the time', () => {
    const page = change.editComment(begun, 'urn:x:1', { value: 'Why not?', modified: one });
    const [thread] = read(page);
    assert.deepEqual(thread?.comments, [
      { id: 'urn:x:1', author: 'Ana', created: noon, modified: one, value: 'Why not?' },
    ]);
    assert.deepEqual(thread.labels, ['style']);
  });

  test('an edited comment of another tool is one text afterwards, and keeps what else there is', () => {
    const image = { type: 'Image', id: 'https://example.org/a.png' };
    const page = pageOf(
      annotation('urn:x:1', { bodyValue: 'A', body: [{ type: 'TextualBody', value: 'B', 'x:y': 1 }, image] }),
    );
    const edited = change.editComment(page, 'urn:x:1', { value: 'C', modified: one });
    assert.deepEqual(edited.annotations[0]?.['body'], [
      { type: 'TextualBody', value: 'C', format: 'text/markdown', 'x:y': 1 },
      image,
    ]);
    assert.equal(edited.annotations[0]['bodyValue'], undefined);
  });

  test('labels and states are no edits of the words', () => {
    const labelled = change.setLabels(begun, 'urn:x:1', ['clearance'], one);
    const resolved = change.setResolved(labelled, 'urn:x:1', true, { by: 'Ben', modified: one });
    const [thread] = read(resolved);
    assert.deepEqual(
      [thread?.labels, thread?.resolved, thread?.comments[0]?.modified],
      [['clearance'], true, undefined],
    );
    assert.equal(resolved.annotations[0]?.['modified'], one);
    const edited = change.editComment(resolved, 'urn:x:1', { value: 'Now?', modified: '2024-05-02T00:00:00Z' });
    assert.equal(read(edited)[0]?.comments[0]?.modified, '2024-05-02T00:00:00Z');
    const reopened = change.setResolved(edited, 'urn:x:1', false, { by: 'Ben', modified: '2024-05-03T00:00:00Z' });
    assert.deepEqual(
      [read(reopened)[0]?.resolved, read(reopened)[0]?.comments[0]?.modified],
      [false, '2024-05-02T00:00:00Z'],
    );
    assert.ok(!writePage(change.setTarget(reopened, 'urn:x:1', {})).includes('rostrum'));
  });

  test('resolving right after an edit leaves the time of the edit', () => {
    const edited = change.editComment(begun, 'urn:x:1', { value: 'Now?', modified: one });
    const resolved = change.setResolved(edited, 'urn:x:1', true, { by: 'Ben', modified: '2024-05-03T00:00:00Z' });
    assert.equal(read(resolved)[0]?.comments[0]?.modified, one);
  });

  test('new words are in no language that the old ones were in', () => {
    const page = pageOf(annotation('urn:x:1', { body: { type: 'TextualBody', value: 'Warum?', language: 'de' } }));
    const edited = change.editComment(page, 'urn:x:1', { value: 'Why?', modified: one });
    assert.deepEqual(edited.annotations[0]?.['body'], [
      { type: 'TextualBody', value: 'Why?', format: 'text/markdown' },
    ]);
  });

  test('a label that stays keeps what another tool says of it', () => {
    const tag = { type: 'TextualBody', purpose: 'tagging', value: 'style', 'x:colour': 'red' };
    const page = change.setLabels(pageOf(annotation('urn:x:1', { body: tag })), 'urn:x:1', ['clearance', 'style'], one);
    assert.deepEqual(page.annotations[0]?.['body'], [
      { type: 'TextualBody', purpose: 'tagging', value: 'clearance' },
      tag,
    ]);
  });

  test('the first comment takes its thread along; a reply goes alone, and what replied to it stays in the thread', () => {
    const page = pageOf(
      note('urn:x:1', '1'),
      reply('urn:x:2', 'urn:x:1', '2'),
      reply('urn:x:3', 'urn:x:2', '3'),
      note('urn:x:4', '4'),
    );
    assert.deepEqual(
      read(change.deleteComment(page, 'urn:x:1')).map(({ id }) => id),
      ['urn:x:4'],
    );
    assert.deepEqual(
      read(change.deleteComment(page, 'urn:x:2'))[0]?.comments.map(({ value }) => value),
      ['1', '3'],
    );
  });

  test('a passage that is remembered anew leaves the selectors of other tools', () => {
    const range = { type: 'RangeSelector', 'x:y': 1 };
    const kept = { type: 'TextQuoteSelector', exact: 'old', 'x:case': true };
    const page = pageOf(annotation('urn:x:1', { target: { source: 'b.txt', 'x:p': 2, selector: [range, kept] } }));
    const next = change.setTarget(page, 'urn:x:1', target);
    assert.deepEqual(next.annotations[0]?.['target'], {
      source: 'b.txt',
      'x:p': 2,
      'rostrum:section': { 'rostrum:kind': 'turn', 'rostrum:speaker': 'Salas', 'rostrum:text': 'Mrs. Salas (Peru)' },
      selector: [
        { type: 'TextPositionSelector', start: 4, end: 9 },
        { type: 'TextQuoteSelector', exact: 'lakes', prefix: 'the ', suffix: ' are', 'x:case': true },
        range,
      ],
    });
    const refined = { type: 'TextPositionSelector', start: 0, end: 99, refinedBy: kept };
    const inRefined = change.setTarget(
      pageOf(annotation('urn:x:1', { target: { source: 'b', selector: refined } })),
      'urn:x:1',
      {
        position: { start: 1, end: 2 },
      },
    );
    assert.deepEqual(inRefined.annotations[0]?.['target'], {
      source: 'b',
      selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }, refined],
    });
    const address = change.setTarget(pageOf(annotation('urn:x:1', { target: 'b.txt' })), 'urn:x:1', {
      position: { start: 1, end: 2 },
    });
    assert.deepEqual(address.annotations[0]?.['target'], {
      source: 'b.txt',
      selector: [{ type: 'TextPositionSelector', start: 1, end: 2 }],
    });
  });

  test('a renamed document is renamed in all targets that named it', () => {
    const page = pageOf(
      note('urn:x:1', '1'),
      reply('urn:x:2', 'urn:x:1', '2'),
      annotation('urn:x:3', { target: [{ source: 'other' }, { source: '../../a.txt' }] }),
    );
    const renamed = change.setSource(page, '../../b.txt');
    assert.equal(renamed.source, '../../b.txt');
    assert.equal(readPage(writePage(renamed)).page.source, '../../b.txt');
    assert.equal(renamed.annotations[1]?.['target'], 'urn:x:1');
    assert.deepEqual(renamed.annotations[2]?.['target'], [{ source: 'other' }, { source: '../../b.txt' }]);
  });

  test('a change that changes nothing gives the same page', () => {
    for (const same of [
      change.setTarget(begun, 'urn:x:1', target),
      change.setLabels(begun, 'urn:x:1', ['style'], one),
      change.setResolved(begun, 'urn:x:1', false, { by: 'Ben', modified: one }),
      change.setReplacement(begun, 'urn:x:1', undefined),
      change.setSource(begun, '../../a.txt'),
      change.editComment(begun, 'urn:x:none', { value: 'x', modified: one }),
      change.deleteComment(begun, 'urn:x:none'),
    ]) {
      assert.equal(same, begun);
    }
  });
});
