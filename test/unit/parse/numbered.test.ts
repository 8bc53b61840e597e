import assert from 'node:assert/strict';
import { findNumberedParagraphs } from '../../../src/core/parse/genres/numbered';
import { plain } from './parsed';

suite('numbered paragraphs', () => {
  /** The paragraphs that count, of a text with one paragraph a line. */
  const numbers = (...lines: string[]) =>
    findNumberedParagraphs(plain(lines.join('\n\n')), 0).map(({ number, text }) =>
      text.replace(`${number}.`, `${number}`),
    );

  test('count on from each other', () => {
    assert.deepEqual(numbers('1. One', '2.Two', '3.\tThree'), ['1 One', '2Two', '3 Three']);
  });

  test('may begin anywhere, and miss some', () => {
    assert.deepEqual(numbers('79. One', '80. Two', '83. Three', '84. Four'), [
      '79 One',
      '80 Two',
      '83 Three',
      '84 Four',
    ]);
    assert.deepEqual(numbers('79. One', '84. Four', '85. Five'), ['84 Four', '85 Five']);
  });

  test('are no years, decimals, notes or page numbers', () => {
    assert.deepEqual(numbers('1. One', '2001. It began', '2.5 metres', '12', '3.', '2. Two', '400. A note'), [
      '1 One',
      '2 Two',
    ]);
  });

  test('go on behind a list that stands inside one', () => {
    const list = ['1. water;', '2. land;', '3. air;', '4. fire.'];
    assert.deepEqual(numbers('1. One', '2. Two:', ...list, '3. Three', '4. Four', '5. Five'), [
      '1 One',
      '2 Two:',
      '3 Three',
      '4 Four',
      '5 Five',
    ]);
  });

  test('count from the text on, not from its table of contents', () => {
    const contents = ['1. Rivers', '2. Lakes', '3. Seas'];
    assert.deepEqual(numbers(...contents, '1. Rivers run.', '2. Lakes rest.', '3. Seas rise.', '4. So it ends.'), [
      '1 Rivers run.',
      '2 Lakes rest.',
      '3 Seas rise.',
      '4 So it ends.',
    ]);
  });

  test('one alone is none', () => {
    assert.deepEqual(numbers('7. A point'), []);
  });
});
