import assert from 'node:assert/strict';
import { openSuggestions } from '../../../src/client/annotations/exchange/openSuggestions';
import { sameWords, splitSuggestion, withReplacement } from '../../../src/client/annotations/suggestions/replacement';
import { note, orphaned } from './notes';

suite('suggested words', () => {
  test('stand in a fenced block of a comment, as on GitHub', () => {
    assert.deepEqual(splitSuggestion('Softer:\n\n```suggestion\nWe note\nwith concern\n```\n\nSee 2016.'), {
      value: 'Softer:\n\nSee 2016.',
      replacement: 'We note\nwith concern',
    });
    assert.deepEqual(splitSuggestion('~~~~suggestion\r\n```\r\n~~~~'), { value: '', replacement: '```' });
    assert.deepEqual(splitSuggestion('```suggestion\n```'), { value: '', replacement: '' });
  });

  test('are none in other blocks, and where the block is never closed', () => {
    for (const markdown of ['```js\nlet a;\n```', '```suggestion\nWe note', 'suggestion', '````suggestion\na\n```']) {
      assert.deepEqual(splitSuggestion(markdown), { value: markdown });
    }
  });

  test("take the document's line ends", () => {
    assert.equal(withReplacement('a\r\nb c\r\n', { start: 3, end: 4 }, 'x\ny'), 'a\r\nx\r\ny c\r\n');
    assert.equal(withReplacement('ab', { start: 1, end: 1 }, 'x\r\n'), 'ax\nb');
    assert.ok(sameWords('a\r\nb', 'a\nb'));
    assert.ok(!sameWords('a b', 'a\nb'));
  });
});

suite('open suggestions of a document', () => {
  const suggestion = (id: string, at: number, quote: string, replacement?: string, resolved = false) => ({
    ...note(id, { at, quote, resolved }).thread,
    ...(replacement !== undefined && { replacement }),
  });

  test('are those that can all be made, in the order of the text', () => {
    const threads = [
      suggestion('second', 10, 'word', 'x'),
      suggestion('first', 2, 'abc', ''),
      suggestion('overlaps', 3, 'bcde', 'y'),
      suggestion('done', 20, 'word', 'z', true),
      suggestion('comment', 30, 'word'),
      { ...suggestion('lost', 0, 'word', 'x'), anchoring: orphaned },
    ];
    assert.deepEqual(
      openSuggestions(threads).map(({ thread }) => thread.id),
      ['first', 'second'],
    );
  });
});
