import assert from 'node:assert/strict';
import { wordChange } from '../../../src/core/annotations/wordChange';

suite('how the words of a note changed', () => {
  const quote = { exact: 'peace on\nboth shores', prefix: '', suffix: '' };

  test('attached to its own words it did not change', () => {
    assert.equal(wordChange({ quote }, 'attached', 'peace on both\r\nshores'), undefined);
  });

  test('edited words stand beside those that the note was made on', () => {
    assert.deepEqual(wordChange({ quote }, 'edited', 'peace on\r\nall shores'), {
      before: 'peace on\nboth shores',
      now: 'peace on\nall shores',
    });
  });

  test('words that were edited and came back did not change, however their lines break', () => {
    assert.equal(wordChange({ quote }, 'edited', 'peace  on both shores'), undefined);
  });

  test('the first words count, as long as they are remembered', () => {
    const target = { quote, original: 'war on both shores' };
    assert.equal(wordChange(target, 'attached', quote.exact)?.before, 'war on both shores');
    assert.equal(wordChange(target, 'attached', 'war on both shores'), undefined);
  });

  test('a note without words cannot tell', () => {
    assert.equal(wordChange({ position: { start: 0, end: 5 } }, 'attached', 'peace'), undefined);
  });
});
