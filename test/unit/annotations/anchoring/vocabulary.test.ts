import assert from 'node:assert/strict';
import { Vocabulary } from '../../../../src/core/annotations/anchoring/vocabulary';
import { WordReader } from '../../../../src/core/annotations/anchoring/words';

const wordsOf = (...parts: [string, string?, string?]) => new WordReader().read(...parts);
const shown = (...parts: [string, string?, string?]) => {
  const { text, starts, ends, count } = wordsOf(...parts);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

suite('words of a text', () => {
  test('punctuation, dashes and white space are between them; numbers keep points and commas', () => {
    assert.deepEqual(shown('“Peace—now”, he said:\r\n1,325.5 kg, not 3. Or 4,'), [
      ...['Peace', 'now', 'he', 'said', '1,325.5', 'kg', 'not', '3', 'Or', '4'],
    ]);
  });

  test('a word goes on from one part into the next', () => {
    assert.deepEqual(shown('the Assem', 'bly in 1', '.5 years'), ['the', 'Assembly', 'in', '1.5', 'years']);
  });

  test('signs of scripts without spaces and symbols of two units are words', () => {
    assert.deepEqual(shown('联合国 🕊x'), ['联', '合', '国', '🕊', 'x']);
  });

  test('what a longer text left behind is not read', () => {
    const reader = new WordReader();
    reader.read('Paragraph 12.5 of the report');
    const { text, starts, ends, count } = reader.read('Paragraph 12.');
    assert.deepEqual([count, text.slice(starts[1], ends[1])], [2, '12']);
  });
});

suite('vocabulary', () => {
  test('capitals, encodings and invisible marks tell no two words apart', () => {
    const { ids, size } = new Vocabulary(wordsOf('État ÉTAT e\u0301tat coop\u00aderation Cooperation peace'));
    assert.deepEqual([...ids], [0, 0, 0, 1, 1, 2]);
    assert.equal(size, 3);
  });

  test('a word of another text has the number of this one, however it is spelled', () => {
    const vocabulary = new Vocabulary(wordsOf('peace and Security'));
    const other = wordsOf('SECURITY, war AND Peace; securities');
    const ids = Array.from({ length: other.count }, (_, i) => vocabulary.idOf(other, i));
    assert.deepEqual(ids, [2, -1, 1, 0, -1]);
  });

  test('tens of thousands of words are told apart', () => {
    const spellings = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}`);
    const words = wordsOf([...spellings, ...spellings].join(' '));
    const vocabulary = new Vocabulary(words);
    assert.equal(vocabulary.size, 40_000);
    assert.ok(vocabulary.ids.every((id, place) => id === place % 40_000));
    assert.equal(vocabulary.idOf(words, 39_999), 39_999);
  });

  test('a word of any length is a word', () => {
    const long = 'a'.repeat(100_000);
    const { ids } = new Vocabulary(wordsOf(`${long} b ${long} ${long}a`));
    assert.deepEqual([...ids], [0, 1, 0, 2]);
  });
});
