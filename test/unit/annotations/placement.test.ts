import assert from 'node:assert/strict';
import { Placement } from '../../../src/client/annotations/placement';
import { describePassage } from '../../../src/core/annotations/anchoring/describe';
import type { Thread } from '../../../src/core/annotations/model';

const text = [
  'Mr. President,',
  'My delegation welcomes the report of the Secretary-General on the situation in the region.',
  'We support the extension of the mandate for a further period of twelve months.',
  'We thank the delegation of Kestria for its patience.',
].join('\n\n');
const mandate = 'the extension of the mandate for a further period of twelve months';

const noSections = () => Promise.resolve([]);

function threadOn(words: string, id = words, source = text): Thread {
  const start = source.indexOf(words);
  assert.ok(start >= 0, words);
  const target = describePassage(source, { start, end: start + words.length });
  return { id, target, comments: [], labels: [], resolved: false };
}

async function placed(threads: readonly Thread[], source = text): Promise<Placement> {
  const placement = new Placement();
  await placement.place(source, threads, noSections);
  return placement;
}

/** Edits the text of a placement by replacing words that stand there once. */
function replace(placement: Placement, words: string, by: string): void {
  const start = placement.text.indexOf(words);
  assert.ok(start >= 0, words);
  placement.follow([{ start, end: start + words.length, text: by }]);
}

function wordsOf(placement: Placement, thread: Thread): string | undefined {
  const anchoring = placement.anchoringOf(thread);
  return anchoring && 'span' in anchoring ? placement.text.slice(anchoring.span.start, anchoring.span.end) : undefined;
}

suite('annotations: places of threads in a text that is edited', () => {
  test('an edit above moves a thread, one inside marks it as edited with the words before and now', async () => {
    const thread = threadOn(mandate);
    const placement = await placed([thread]);
    replace(placement, 'Mr. President,', 'Madam President, Excellencies,');
    assert.equal(wordsOf(placement, thread), mandate);
    assert.equal(placement.anchoringOf(thread)?.state, 'attached');
    replace(placement, 'twelve', 'six');
    assert.equal(placement.anchoringOf(thread)?.state, 'edited');
    assert.deepEqual(placement.changeOf(thread), { before: mandate, now: mandate.replace('twelve', 'six') });
    replace(placement, 'six', 'twelve');
    assert.equal(placement.anchoringOf(thread)?.state, 'attached');
    assert.equal(placement.changeOf(thread), undefined);
  });

  test('lines broken anew inside are no change of words', async () => {
    const thread = threadOn(mandate);
    const placement = await placed([thread]);
    replace(placement, 'for a further', 'for a\nfurther');
    assert.equal(placement.anchoringOf(thread)?.state, 'attached');
  });

  test('a deleted passage has no place until its words are put in again, where they were or elsewhere', async () => {
    const thread = threadOn(mandate);
    const placement = await placed([thread]);
    replace(placement, ` ${mandate}`, '');
    assert.deepEqual(placement.anchoringOf(thread), { state: 'orphaned', candidates: [] });
    replace(placement, 'We support', `We support ${mandate}`);
    assert.equal(wordsOf(placement, thread), mandate);

    replace(placement, ` ${mandate}`, '');
    replace(placement, 'patience.', `patience, and ${mandate}.`);
    assert.equal(wordsOf(placement, thread), mandate);
  });

  test('the same words that stood elsewhere all the time do not take the note of a deleted passage', async () => {
    const sentence = 'We thank the delegation of Kestria for its patience.';
    const source = `${sentence}\n\n${text}`;
    const start = source.lastIndexOf(sentence);
    const target = describePassage(source, { start, end: start + sentence.length });
    const thread: Thread = { id: 'a', target, comments: [], labels: [], resolved: false };
    const placement = await placed([thread], source);
    assert.equal(wordsOf(placement, thread), sentence);
    placement.follow([{ start, end: start + sentence.length, text: '' }]);
    assert.equal(placement.anchoringOf(thread)?.state, 'orphaned');
    replace(placement, 'Mr. President,', 'Madam President,');
    assert.equal(placement.anchoringOf(thread)?.state, 'orphaned');
  });

  test('a short word typed anew is not taken for the passage that was deleted', async () => {
    const thread = threadOn('report');
    const placement = await placed([thread]);
    replace(placement, 'the report of ', '');
    replace(placement, 'its patience', 'its report');
    assert.notEqual(wordsOf(placement, thread), 'report');
  });

  test('only what changed is to be remembered anew; the words that the note was made on stay known', async () => {
    const [above, below] = [threadOn('My delegation'), threadOn(mandate)];
    const placement = await placed([above, below]);
    assert.equal(placement.outdated([above, below], undefined).size, 0);
    replace(placement, 'twelve', 'six');
    const targets = placement.outdated([above, below], undefined);
    const target = targets.get(below.id);
    assert.equal(target?.quote?.exact, mandate.replace('twelve', 'six'));
    assert.equal(target.original, mandate);

    const saved: Thread = { ...below, target };
    await placement.place(placement.text, [above, saved], noSections);
    assert.equal(placement.anchoringOf(saved)?.state, 'edited');
    replace(placement, 'six', 'nine');
    assert.equal(placement.outdated([above, saved], undefined).get(below.id)?.original, mandate);
    replace(placement, 'nine', 'twelve');
    assert.equal(placement.outdated([above, saved], undefined).get(below.id)?.original, undefined);
  });

  test('a section is kept where nobody can tell it', async () => {
    const plain = threadOn(mandate);
    const section = { kind: 'paragraph', number: 3, text: 'We support' } as const;
    const thread: Thread = { ...plain, target: { ...plain.target, section } };
    const placement = await placed([thread]);
    replace(placement, 'Mr. President,', 'Madam President,');
    assert.deepEqual(placement.outdated([thread], undefined).get(thread.id)?.section, section);
    assert.equal(placement.outdated([thread], []).get(thread.id)?.section, undefined);
  });

  test('placing again in the same text keeps what was followed, and looks for what is new or remembered otherwise', async () => {
    const first = threadOn(mandate);
    const placement = await placed([first]);
    replace(placement, mandate, 'peace');
    const found = wordsOf(placement, first);
    const second = threadOn('My delegation', 'b', placement.text);
    await placement.place(placement.text, [first, second], noSections);
    assert.equal(wordsOf(placement, first), found);
    assert.equal(wordsOf(placement, second), 'My delegation');
    const moved = { ...first, target: second.target };
    await placement.place(placement.text, [moved], noSections);
    assert.equal(wordsOf(placement, moved), 'My delegation');
    assert.equal(placement.anchoringOf(second), undefined);
  });
});
