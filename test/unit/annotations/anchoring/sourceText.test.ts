import assert from 'node:assert/strict';
import { SourceText, withLineFeeds } from '../../../../src/core/annotations/anchoring/sourceText';

suite('source text', () => {
  const source = 'a\r\n😀b\rc\nd\r\n';
  const text = new SourceText(source);

  test('code points count each line end and each pair of surrogates as one', () => {
    assert.equal(text.length, [...withLineFeeds(source)].length);
    assert.equal(withLineFeeds(source), 'a\n😀b\nc\nd\n');
  });

  test('every code point goes to the offset at which it begins, and back', () => {
    const points = [...withLineFeeds(source)];
    for (let i = 0; i <= points.length; i++) {
      const offset = text.offset(i);
      assert.equal(withLineFeeds(source.slice(0, offset)), points.slice(0, i).join(''), `code point ${i}`);
      assert.equal(text.codePoint(offset), i);
    }
  });

  test('an offset between two units of one code point belongs to that code point', () => {
    assert.equal(text.codePoint(source.indexOf('\n')), 1);
    assert.equal(text.isInside(source.indexOf('\n')), true);
    assert.equal(text.isInside(source.indexOf('b')), false);
    assert.equal(text.codePoint(source.indexOf('b') - 1), 2);
  });

  test('what lies outside is clamped', () => {
    assert.equal(text.codePoint(-4), 0);
    assert.equal(text.codePoint(999), text.length);
    assert.equal(text.offset(-4), 0);
    assert.equal(text.offset(999), source.length);
    assert.equal(text.offset(Number.NaN), 0);
  });

  test('a position that no text can have gives no span', () => {
    for (const [start, end] of [
      [3, 2],
      [-1, 2],
      [0, 99],
      [0.5, 2],
      [Number.NaN, 2],
    ] as const) {
      assert.equal(text.span({ start, end }), undefined, `${start} to ${end}`);
    }
    assert.deepEqual(text.span({ start: 2, end: 4 }), { start: 3, end: 6 });
  });
});
