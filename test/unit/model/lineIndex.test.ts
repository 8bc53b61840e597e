import assert from 'node:assert/strict';
import { LineIndex, lineStarts } from '../../../src/core/model/lineIndex';

suite('line index', () => {
  test('lines end at LF, at CRLF and at a lone CR', () => {
    assert.deepEqual([...lineStarts('')], [0]);
    assert.deepEqual([...lineStarts('a\nb\n')], [0, 2, 4]);
    assert.deepEqual([...lineStarts('a\r\nb\r\n')], [0, 3, 6]);
    assert.deepEqual([...lineStarts('a\rb\r')], [0, 2, 4]);
    assert.deepEqual([...lineStarts('a\r\r\nb\n\rc')], [0, 2, 4, 6, 7]);
  });

  test('every offset goes to a position and back', () => {
    const text = 'Mr. President,\r\n\r\nFriends\rof peace 😀\nand of law';
    const lines = LineIndex.of(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text.startsWith('\r\n', offset - 1)) continue;
      assert.equal(lines.offsetAt(lines.positionAt(offset)), offset, `offset ${offset}`);
    }
  });

  test('characters are UTF-16 units', () => {
    assert.deepEqual(LineIndex.of('a\n😀b').positionAt(4), { line: 1, character: 2 });
  });

  test('an offset outside the text is clamped into it', () => {
    const lines = LineIndex.of('ab\ncd');
    assert.deepEqual(lines.positionAt(-3), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
  });

  test('a position outside the text is clamped into it, one behind a line into that line', () => {
    const lines = LineIndex.of('ab\ncd');
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(lines.offsetAt({ line: 7, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 1, character: 99 }), 5);
    assert.equal(lines.offsetAt({ line: 1, character: -1 }), 3);
  });

  test('a span becomes a range', () => {
    assert.deepEqual(LineIndex.of('ab\ncd').rangeOf({ start: 1, end: 4 }), {
      start: { line: 0, character: 1 },
      end: { line: 1, character: 1 },
    });
  });
});
