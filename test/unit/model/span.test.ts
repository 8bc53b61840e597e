import assert from 'node:assert/strict';
import { compareSpans, contains, touches } from '../../../src/core/model/span';

suite('spans', () => {
  const span = { start: 2, end: 5 };

  test('a caret touches a word from before its first to behind its last letter', () => {
    assert.deepEqual(
      [1, 2, 5, 6].map((at) => touches(span, at)),
      [false, true, true, false],
    );
  });

  test('a span contains itself and what is inside', () => {
    assert.ok(contains(span, span));
    assert.ok(contains(span, { start: 3, end: 4 }));
    assert.ok(!contains(span, { start: 3, end: 6 }));
  });

  test('the longer of two that start together comes first', () => {
    const spans = [{ start: 3, end: 4 }, { start: 2, end: 4 }, span];
    assert.deepEqual(spans.sort(compareSpans), [span, { start: 2, end: 4 }, { start: 3, end: 4 }]);
  });
});
