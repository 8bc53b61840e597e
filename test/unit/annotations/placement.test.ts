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

/** Puts the cursor behind words that stand there once, and types there, one key after the other; "⌫" deletes backwards. */
function type(placement: Placement, behind: string, keys: string): void {
  let at = placement.text.indexOf(behind) + behind.length;
  for (const key of keys) {
    placement.follow([key === '⌫' ? { start: at - 1, end: at, text: '' } : { start: at, end: at, text: key }]);
    at += key === '⌫' ? -1 : 1;
  }
}

/** Selects words that stand there once and types over them. */
function typeOver(placement: Placement, words: string, keys: string): void {
  const start = placement.text.indexOf(words);
  replace(placement, words, keys.slice(0, 1));
  let at = start + 1;
  for (const key of keys.slice(1)) placement.follow([{ start: at, end: at++, text: key }]);
}

suite('annotations: places of threads in a text that is edited', () => {
  test('other words across the border of a passage leave it whole words, whatever letters they share with the old ones', async () => {
    const [first, second] = [
      threadOn('the extension of the mandate'),
      threadOn('for a further period of twelve months'),
    ];
    const placement = await placed([first, second]);
    // "mandate for" becomes "mission in"; the editor keeps the m.
    replace(placement, 'andate for a fur', 'ission in the fu');
    assert.equal(wordsOf(placement, first), 'the extension of the');
    assert.equal(wordsOf(placement, second), 'period of twelve months');
  });

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

  suite('words that are written in place of others', () => {
    test('deleted from their end, key by key', async () => {
      for (const [keys, now] of [
        ['⌫'.repeat(7) + 'mission', 'mission'],
        ['⌫'.repeat(7) + 'Mission', 'Mission'],
        ['⌫'.repeat(9) + 's', undefined],
        ['⌫'.repeat(7) + 'mission of peace', 'mission'],
        ['⌫'.repeat(7) + 'task' + '⌫'.repeat(4) + 'mission', 'mission'],
        ['⌫⌫⌫' + 'ed, and', 'manded'],
        ['⌫'.repeat(7) + 'mi⌫ission', 'mission'],
      ] as const) {
        const thread = threadOn('mandate');
        const placement = await placed([thread]);
        type(placement, 'of the mandate', keys);
        assert.equal(wordsOf(placement, thread), now, keys);
        if (now !== undefined) {
          assert.equal(placement.anchoringOf(thread)?.state, 'edited', keys);
          assert.equal(placement.outdated([thread], undefined).get(thread.id)?.original, 'mandate', keys);
        }
      }
    });

    test('selected and typed over: all of the new word, and no more words than there were', async () => {
      for (const [words, over, keys, now] of [
        ['twelve', 'twelve', 'eighteen', 'eighteen'],
        ['twelve', 'twelve', 'eighteen, or', 'eighteen'],
        ['a further period of twelve', 'twelve', 'ten', 'a further period of ten'],
        [mandate, mandate, 'a renewal of one year', 'a renewal of one year'],
        ['twelve months', 'twelve', 'ten', 'ten months'],
      ] as const) {
        const thread = threadOn(words);
        const placement = await placed([thread]);
        typeOver(placement, over, keys);
        assert.equal(wordsOf(placement, thread), now, keys);
      }
    });

    test('what is typed behind a passage that nobody changed is none of it', async () => {
      const thread = threadOn('twelve');
      const placement = await placed([thread]);
      type(placement, 'of twelve', 'fold');
      assert.equal(wordsOf(placement, thread), 'twelve');
      type(placement, 'Mr.', '⌫');
      type(placement, 'of twelve', 's');
      assert.equal(wordsOf(placement, thread), 'twelve');
    });
  });

  suite('undo', () => {
    const undone: readonly (readonly [name: string, edit: (placement: Placement) => void])[] = [
      ['of what was typed over', (placement) => typeOver(placement, 'mandate', 'task')],
      ['of a deletion, key by key', (placement) => type(placement, 'the mandate', '⌫⌫⌫⌫')],
      ['of the deletion of all of it', (placement) => type(placement, 'the mandate', '⌫'.repeat(11))],
      [
        'of other words for the whole text',
        (placement) => replace(placement, placement.text, 'Thank you, Madam President.'),
      ],
    ];
    for (const [name, edit] of undone)
      test(name, async () => {
        const thread = threadOn('the mandate');
        const placement = await placed([thread]);
        edit(placement);
        assert.notEqual(wordsOf(placement, thread), 'the mandate');
        placement.follow([{ start: 0, end: placement.text.length, text }]);
        assert.equal(wordsOf(placement, thread), 'the mandate');
        assert.equal(placement.anchoringOf(thread)?.state, 'attached');
      });

    test('ends the writing in place of words: what is typed on behind them is none of the passage', async () => {
      const thread = threadOn('the mandate');
      const placement = await placed([thread]);
      type(placement, 'the mandate', '⌫⌫⌫');
      type(placement, 'the mand', 'ate');
      type(placement, 'the mandate', 's');
      assert.equal(wordsOf(placement, thread), 'the mandate');
    });

    test('does not take a thread back from where somebody took it since', async () => {
      const thread = threadOn('the mandate');
      const placement = await placed([thread]);
      typeOver(placement, 'patience', 'help');
      const start = placement.text.indexOf('Kestria');
      placement.attach(thread.id, { start, end: start + 7 });
      replace(placement, 'help', 'patience');
      assert.equal(wordsOf(placement, thread), 'Kestria');
    });
  });

  suite('an edit that takes in more than the passage', () => {
    const edits: readonly (readonly [
      name: string,
      words: string,
      edit: (placement: Placement) => void,
      now: string,
    ])[] = [
      [
        'a redraft of the whole text',
        'the extension of the mandate for a further period',
        (placement) =>
          replace(
            placement,
            text,
            'Madam President,\n\nMy delegation is grateful.\n\nWe firmly support the extension of the mandate for a further period of six months.\n',
          ),
        'the extension of the mandate for a further period',
      ],
      [
        'lines that change places',
        'Kestria',
        (placement) => {
          const from = placement.text.indexOf('We support');
          const lines = placement.text.slice(from).split('\n\n');
          placement.follow([{ start: from, end: placement.text.length, text: lines.reverse().join('\n\n') }]);
        },
        'Kestria',
      ],
      [
        'other line ends',
        'twelve months.\n\nWe thank the delegation',
        (placement) => replace(placement, text, text.replaceAll('\n', '\r\n')),
        'twelve months.\r\n\r\nWe thank the delegation',
      ],
    ];
    for (const [name, words, edit, now] of edits)
      test(name, async () => {
        const thread = threadOn(words);
        const placement = await placed([thread]);
        edit(placement);
        assert.equal(wordsOf(placement, thread), now);
      });

    test('a sentence that is written anew, key by key, is found when somebody looks', async () => {
      const thread = threadOn('the situation in the region');
      const placement = await placed([thread]);
      const sentence = 'My delegation welcomes the report of the Secretary-General on the situation in the region.';
      typeOver(placement, sentence, 'I now welcome that report on the situation in this region. All');
      assert.equal(wordsOf(placement, thread), undefined);
      assert.equal(placement.lookAgain(), true);
      assert.equal(wordsOf(placement, thread), 'the situation in this region');
      assert.equal(placement.lookAgain(), false);
    });
  });
});
