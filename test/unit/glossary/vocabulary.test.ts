import assert from 'node:assert/strict';
import { VocabularyBuilder } from '../../../src/core/glossary/vocabularyBuilder';
import { hashOf } from '../../../src/core/glossary/wordHash';
import { Random } from '../../support/random';

const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0));

/** So many different words of a few letters. */
function someWords(count: number): string[] {
  const random = new Random(7);
  const words = new Set<string>();
  while (words.size < count) {
    const letters = Array.from({ length: random.integer(1, 9) }, () => String.fromCharCode(97 + random.integer(0, 25)));
    words.add(letters.join(''));
  }
  return [...words];
}

suite('vocabulary', () => {
  test('knows each writing of a word by its number', () => {
    const builder = new VocabularyBuilder();
    const treaty = builder.add('treaty');
    const council = builder.add('councils');
    const vocabulary = builder.build();
    for (const word of ['treaty', 'treaties']) assert.equal(vocabulary.numberOf(hashOf(word)), treaty);
    for (const word of ['council', 'councils']) assert.equal(vocabulary.numberOf(hashOf(word)), council);
    assert.equal(builder.size, 2);
    assert.equal(vocabulary.numberOf(hashOf('counsel')), 0);
  });

  test('tells thousands of words apart, and turns none of them away', () => {
    const builder = new VocabularyBuilder();
    const words = someWords(20_000);
    const numbers = words.map((word) => builder.add(word));
    const vocabulary = builder.build();
    words.forEach((word, i) => {
      assert.equal(vocabulary.numberOf(hashOf(word)), numbers[i], word);
      assert.ok(vocabulary.mayKnow(hashOf(word)), word);
      assert.ok(vocabulary.isWriting(word, numbers[i] ?? 0), word);
      assert.ok(vocabulary.holds(unitsOf(word), 0, word.length, numbers[i] ?? 0), word);
    });
  });

  test('holds a word of a text letter by letter', () => {
    const builder = new VocabularyBuilder();
    const number = builder.add('treaty');
    builder.add('treason');
    const vocabulary = builder.build();
    const holds = (word: string) => vocabulary.holds(unitsOf(`a ${word} of`), 2, 2 + word.length, number);
    for (const word of ['treaty', 'TREATIES', 'Tre\u0301aty', 'tréatys']) assert.ok(holds(word), word);
    for (const word of ['treat', 'treatyy', 'treatie', 'treason', 'entreaty']) assert.ok(!holds(word), word);
  });

  test('without words knows none', () => {
    const vocabulary = new VocabularyBuilder().build();
    assert.equal(vocabulary.numberOf(hashOf('treaty')), 0);
    assert.ok(!vocabulary.mayKnow(hashOf('treaty')));
  });
});
