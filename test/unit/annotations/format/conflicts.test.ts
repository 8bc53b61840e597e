import assert from 'node:assert/strict';
import { conflictOf } from '../../../../src/core/annotations/format/conflicts';

suite("annotations: Git's conflict markers", () => {
  test('takes both sides apart, also of several conflicts, and the base of diff3', () => {
    const text = [
      'a',
      '<<<<<<< HEAD',
      'b',
      '=======',
      'c',
      '>>>>>>> x',
      'd',
      '<<<<<<< HEAD',
      '=======',
      'e',
      '>>>>>>> x',
    ];
    assert.deepEqual(conflictOf(text.join('\n')), { ours: 'a\nb\nd', theirs: 'a\nc\nd\ne' });
    const withBase = ['<<<<<<< HEAD', 'b', '||||||| 12ab', 'o', '=======', 'c', '>>>>>>> x', 'd'];
    assert.deepEqual(conflictOf(withBase.join('\r\n')), { ours: 'b\r\nd', theirs: 'c\r\nd', base: 'o\r\nd' });
  });

  test('a text without markers, or with markers out of order, is no conflict', () => {
    assert.equal(conflictOf('{}\n'), undefined);
    assert.equal(conflictOf('a\n=======\nb'), undefined);
    assert.equal(conflictOf('<<<<<<< HEAD\na\n=======\nb'), undefined);
    assert.equal(conflictOf('<<<<<<< HEAD\na\n>>>>>>> x\nb'), undefined);
  });
});
