import assert from 'node:assert/strict';
import * as change from '../../../../src/core/annotations/format/changes';
import { mergePages } from '../../../../src/core/annotations/format/merge';
import { readPage, writePage, type AnnotationPage } from '../../../../src/core/annotations/format/page';
import { threadsOf } from '../../../../src/core/annotations/format/threads';
import { annotation, note, pageOf, reply } from './pages';
import { Random } from '../../../support/random';

const noon = '2024-05-01T12:00:00Z';
const one = '2024-05-01T13:00:00Z';
const base = pageOf(note('urn:x:1', 'First.'), reply('urn:x:2', 'urn:x:1', 'Second.'), note('urn:x:3', 'Third.'));

/** Merges both ways round, which must give the same. */
function merged(was: AnnotationPage | undefined, ours: AnnotationPage, theirs: AnnotationPage): AnnotationPage {
  const page = mergePages(was, ours, theirs);
  assert.equal(writePage(mergePages(was, theirs, ours)), writePage(page));
  return page;
}
const ids = (page: AnnotationPage) => threadsOf(page).flatMap(({ comments }) => comments.map(({ id }) => id));
const value = (page: AnnotationPage, id: string) =>
  threadsOf(page)
    .flatMap(({ comments }) => comments)
    .find((comment) => comment.id === id)?.value;
const edit = (page: AnnotationPage, id: string, text: string, modified = noon) =>
  change.editComment(page, id, { value: text, modified });

suite('merging pages of annotations', () => {
  test('what each side added is there', () => {
    const left = change.addReply(base, 'urn:x:1', { id: 'urn:x:l', author: 'L', created: noon, value: 'left' });
    const right = { ...base, annotations: [...base.annotations, note('urn:x:r', 'right')] };
    assert.deepEqual(ids(merged(base, left, right)).sort(), ['urn:x:1', 'urn:x:2', 'urn:x:3', 'urn:x:l', 'urn:x:r']);
    // Without a common page nothing counts as deleted.
    assert.deepEqual(ids(merged(undefined, pageOf(note('urn:x:l', 'L')), pageOf(note('urn:x:r', 'R')))).length, 2);
  });

  test('changes of different properties of one note both hold', () => {
    const left = change.setLabels(edit(base, 'urn:x:1', 'Left.'), 'urn:x:1', ['style'], noon);
    const right = change.setResolved(base, 'urn:x:1', true, { by: 'Ben', modified: one });
    const [thread] = threadsOf(merged(base, left, right));
    assert.deepEqual([thread?.comments[0]?.value, thread?.labels, thread?.resolved], ['Left.', ['style'], true]);
  });

  test('labels are a set: added on either side, removed on either side', () => {
    const labelled = change.setLabels(base, 'urn:x:1', ['style', 'clearance'], noon);
    const left = change.setLabels(labelled, 'urn:x:1', ['style', 'fact-check'], one);
    const right = change.setLabels(labelled, 'urn:x:1', ['clearance', 'translation'], one);
    const [thread] = threadsOf(merged(labelled, left, right));
    assert.deepEqual([...(thread?.labels ?? [])].sort(), ['fact-check', 'translation']);
  });

  test('two new texts of one comment both stay, the later first, and merging again adds nothing', () => {
    const left = edit(base, 'urn:x:1', 'Left.', one);
    const right = edit(base, 'urn:x:1', 'Right.');
    const page = merged(base, left, right);
    assert.equal(value(page, 'urn:x:1'), 'Left.\n\n---\n\nRight.');
    assert.equal(value(merged(base, page, right), 'urn:x:1'), 'Left.\n\n---\n\nRight.');
    assert.equal(value(merged(base, left, page), 'urn:x:1'), 'Left.\n\n---\n\nRight.');
    assert.equal(value(merged(right, right, page), 'urn:x:1'), 'Left.\n\n---\n\nRight.');
    const again = edit(base, 'urn:x:1', 'Right.', '2024-05-09T00:00:00Z');
    assert.equal(value(merged(base, page, again), 'urn:x:1'), 'Left.\n\n---\n\nRight.');
  });

  test('of two proposals the later one stays, the other one is told', () => {
    const proposed = change.setReplacement(base, 'urn:x:1', 'seas');
    const left = { ...change.setReplacement(proposed, 'urn:x:1', 'ponds') };
    const right = edit(change.setReplacement(proposed, 'urn:x:1', 'oceans'), 'urn:x:1', 'First, later.', one);
    const [thread] = threadsOf(merged(proposed, left, right));
    assert.equal(thread?.replacement, 'oceans');
    assert.equal(thread.comments[0]?.value, 'First, later.\n\n---\n\nAlso proposed: “ponds”');
  });

  test('what one side deleted is gone', () => {
    const page = merged(base, change.deleteComment(base, 'urn:x:2'), change.deleteComment(base, 'urn:x:3'));
    assert.deepEqual(ids(page), ['urn:x:1']);
    assert.deepEqual(ids(merged(base, change.deleteComment(base, 'urn:x:1'), base)), ['urn:x:3']);
  });

  test('unless the other side edited it', () => {
    const page = merged(base, change.deleteComment(base, 'urn:x:3'), edit(base, 'urn:x:3', 'Third, better.'));
    assert.equal(value(page, 'urn:x:3'), 'Third, better.');
  });

  test('a deleted thread comes back whole when the other side replied in it', () => {
    const replied = change.addReply(base, 'urn:x:1', { id: 'urn:x:9', author: 'R', created: noon, value: 'But…' });
    const page = merged(base, change.deleteComment(base, 'urn:x:1'), replied);
    assert.deepEqual(
      threadsOf(page)[0]?.comments.map(({ id }) => id),
      ['urn:x:1', 'urn:x:2', 'urn:x:9'],
    );
  });

  test('a deleted reply comes back when the other side replied to just that', () => {
    const nested = { ...base, annotations: [...base.annotations, reply('urn:x:9', 'urn:x:2', 'Indeed.')] };
    const page = merged(base, change.deleteComment(base, 'urn:x:2'), nested);
    assert.deepEqual(ids(page), ['urn:x:1', 'urn:x:2', 'urn:x:9', 'urn:x:3']);
  });

  test('a passage that was only found again saves nothing from deletion', () => {
    const found = change.setTarget(base, 'urn:x:3', { position: { start: 90, end: 95 } });
    assert.deepEqual(ids(merged(base, change.deleteComment(base, 'urn:x:3'), found)), ['urn:x:1', 'urn:x:2']);
  });

  test('selectors of two sides never mix', () => {
    const target = (at: number) => ({
      position: { start: at, end: at + 5 },
      quote: { exact: `${at}`, prefix: '', suffix: '' },
    });
    const page = merged(
      base,
      change.setTarget(base, 'urn:x:1', target(10)),
      change.setTarget(base, 'urn:x:1', target(20)),
    );
    const found = threadsOf(page).find(({ id }) => id === 'urn:x:1')?.target;
    assert.equal(found?.quote?.exact, String(found?.position?.start));
  });

  test('nor do the parts of a single selector', () => {
    const page = (exact: string, prefix: string) =>
      pageOf(
        annotation('urn:x:1', { target: { source: 'a', selector: { type: 'TextQuoteSelector', exact, prefix } } }),
      );
    const { target } = threadsOf(merged(page('a', 'b'), page('c', 'b'), page('a', 'd')))[0] ?? {};
    assert.ok(['c b', 'a d'].includes(`${target?.quote?.exact} ${target?.quote?.prefix}`));
  });

  test('properties of other tools merge too, of the page and of its notes', () => {
    const page = (x: object, y: object) =>
      readPage(JSON.stringify({ type: 'AnnotationPage', ...x, items: [{ ...annotation('urn:x:1'), ...y }] })).page;
    const written = JSON.parse(
      writePage(
        merged(
          page({ 'x:a': 1, 'x:b': { c: 1, d: 1 } }, { 'x:m': [1] }),
          page({ 'x:a': 2, 'x:b': { c: 1, d: 2 } }, { 'x:m': [1], 'x:n': 'left' }),
          page({ 'x:b': { c: 2, d: 1 } }, { 'x:o': 'right' }),
        ),
      ),
    ) as Record<string, unknown> & { items: Record<string, unknown>[] };
    assert.deepEqual([written['x:a'], written['x:b']], [2, { c: 2, d: 2 }]);
    const [item] = written.items;
    assert.deepEqual([item?.['x:m'], item?.['x:n'], item?.['x:o']], [undefined, 'left', 'right']);
  });
});

suite('two windows that change one page', () => {
  for (let seed = 1; seed <= 40; seed++) {
    test(`end equal and complete (${seed})`, () => {
      const random = new Random(seed);
      const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random.next() * list.length)];
      let count = 0;
      let disk = pageOf();
      const windows = [0, 1].map(() => ({ known: disk, page: disk }));
      const written = new Map<string, string>();
      const deleted = new Set<string>();
      const overwritten = new Set<string>();

      const act = (window: { page: AnnotationPage }) => {
        const words = `word${++count}.`;
        const time = new Date(Date.UTC(2024, 4, 1, 0, 0, Math.floor(random.next() * 9))).toISOString();
        const made = { id: `urn:x:${count}`, author: 'W', created: time, value: words };
        const thread = pick(threadsOf(window.page));
        const comment = thread && pick(thread.comments);
        const kind = random.next();
        if (!thread || !comment || kind < 0.3) {
          written.set(words, made.id);
          window.page = change.addThread(window.page, {
            ...made,
            target: { position: { start: count, end: count + 1 } },
          });
        } else if (kind < 0.5) {
          written.set(words, made.id);
          window.page = change.addReply(window.page, thread.id, made);
        } else if (kind < 0.7) {
          for (const old of written.keys()) if (comment.value.includes(old)) overwritten.add(old);
          written.set(words, comment.id);
          window.page = edit(window.page, comment.id, words, time);
        } else if (kind < 0.78) {
          const gone = comment === thread.comments[0] ? thread.comments : [comment];
          for (const { id } of gone) deleted.add(id);
          window.page = change.deleteComment(window.page, comment.id);
        } else if (kind < 0.88) {
          window.page = change.setLabels(window.page, thread.id, [pick(['style', 'clearance', 'check']) ?? ''], time);
        } else if (kind < 0.95) {
          window.page = change.setResolved(window.page, thread.id, !thread.resolved, { by: 'W', modified: time });
        } else {
          window.page = change.setTarget(window.page, thread.id, { position: { start: count, end: count + 2 } });
        }
      };
      const save = (window: { known: AnnotationPage; page: AnnotationPage }) => {
        disk = readPage(writePage(merged(window.known, window.page, disk))).page;
        window.known = disk;
        window.page = disk;
      };

      for (let turn = 0; turn < 60; turn++) {
        const window = windows[random.next() < 0.5 ? 0 : 1];
        if (!window) continue;
        if (random.next() < 0.3) save(window);
        else act(window);
      }
      for (const window of [...windows, ...windows]) save(window);

      const [left, right] = windows.map(({ page }) => writePage(page));
      assert.equal(left, right);
      const texts = writePage(disk);
      for (const [words, id] of written) {
        if (!deleted.has(id) && !overwritten.has(words)) assert.ok(texts.includes(words), `${words} of ${id} is lost`);
      }
      assert.ok(!threadsOf(disk).some(({ target }) => target.position === undefined), 'a reply lost its thread');
    });
  }
});
