import assert from 'node:assert/strict';
import { viewOf } from '../../../src/core/parse/textView';

suite('text view', () => {
  test('a plain text is its own view', () => {
    const view = viewOf('The Council\nmet.');
    assert.equal(view.text, 'The Council\nmet.');
    assert.equal(view.sourceOffset(7), 7);
    assert.deepEqual(view.sourceSpan(4, 11), { start: 4, end: 11 });
  });

  test('soft hyphens and zero-width characters are left out', () => {
    const source = '\ufeffreso\u00adlution\u200b 1325';
    const view = viewOf(source);
    assert.equal(view.text, 'resolution 1325');
    const { start, end } = view.sourceSpan(0, 10);
    assert.equal(source.slice(start, end), 'reso\u00adlution');
  });

  test('unusual spaces, hyphens and line ends keep their places', () => {
    const view = viewOf('two\u2011State\u00a0solution\r\nand\rmore\u2028words');
    assert.equal(view.text, 'two-State solution \nand\nmore words');
    assert.deepEqual(view.sourceSpan(4, 9), { start: 4, end: 9 });
  });

  test('markup is left out, and spans keep to the words between', () => {
    const source = 'The **Security** *Council* met.';
    const markup = [4, 14, 17, 25].map((start, i) => ({ start, end: start + (i < 2 ? 2 : 1) }));
    const view = viewOf(source, markup);
    assert.equal(view.text, 'The Security Council met.');
    assert.deepEqual(view.sourceSpan(4, 12), { start: 6, end: 14 });
    assert.deepEqual(view.sourceSpan(4, 20), { start: 6, end: 25 });
  });

  test('less of it keeps the places of the rest, also of what was left out before', () => {
    const source = 'a\u00adb\n1\u00ad2\nc\u00add e\n3\nf';
    const view = viewOf(source).without([
      { start: 2, end: 6, joint: '\n' },
      { start: 10, end: 13, joint: ' ' },
    ]);
    assert.equal(view.text, 'ab\ncd e f');
    const characters = [...view.text].map((_, i) => source.charAt(view.sourceOffset(i)));
    assert.equal(characters.join(''), 'ab\ncd e\nf');
    assert.deepEqual(view.sourceSpan(1, 4), { start: 2, end: 9 });
  });

  test('an empty span has a place', () => {
    assert.deepEqual(viewOf('a\u00adb').sourceSpan(1, 1), { start: 2, end: 2 });
  });

  test('every offset of the view goes to the source and back', () => {
    const source = 'a\u00ad\u00adb **c**\u200b d\u00ad';
    const view = viewOf(source, [
      { start: 5, end: 7 },
      { start: 8, end: 10 },
    ]);
    assert.equal(view.text, 'ab c d');
    for (let at = 0; at < view.text.length; at++) {
      assert.equal(source.charAt(view.sourceOffset(at)), view.text.charAt(at));
      assert.equal(view.viewOffset(view.sourceOffset(at)), at);
    }
  });

  test('a source offset that was left out goes to where it would stand', () => {
    const view = viewOf('ab\u00ad\u00adcd');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((at) => view.viewOffset(at)),
      [0, 1, 2, 2, 2, 3],
    );
  });
});
