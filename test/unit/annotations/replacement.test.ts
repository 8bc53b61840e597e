import assert from 'node:assert/strict';
import { sameWords, splitSuggestion, withReplacement } from '../../../src/client/annotations/suggestions/replacement';

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
