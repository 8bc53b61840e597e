import assert from 'node:assert/strict';
import { foldWord } from '../../../src/core/glossary/fold';
import { singularOf, writingsOf } from '../../../src/core/glossary/inflection';

suite('folding of words', () => {
  test('capitals, accents and combining marks go', () => {
    const rows = {
      Élysée: 'elysee',
      ÑANDÚ: 'nandu',
      'e\u0301': 'e',
      Straße: 'straße',
      İzmir: 'izmir',
      '1325': '1325',
      Совет: 'совет',
    };
    for (const [word, folded] of Object.entries(rows)) assert.equal(foldWord(word), folded);
  });

  test('what separates words goes', () => {
    assert.equal(foldWord('co-operation’s'), 'cooperations');
    assert.equal(foldWord('\ud800—…'), '');
  });
});

suite('plurals', () => {
  test('give their singular', () => {
    const rows = {
      treaties: 'treaty',
      states: 'state',
      councils: 'council',
      processes: 'process',
      boxes: 'box',
      branches: 'branch',
    };
    for (const [plural, singular] of Object.entries(rows)) assert.equal(singularOf(plural), singular);
  });

  test('words that only look like plurals stay', () => {
    for (const word of ['status', 'crisis', 'process', 'gas', 'us', 'is', 'as', ''])
      assert.equal(singularOf(word), word);
  });

  test('every plural of a word is among its writings', () => {
    for (const [singular, plural] of [
      ['treaty', 'treaties'],
      ['state', 'states'],
      ['crisis', 'crises'],
      ['process', 'processes'],
      ['box', 'boxes'],
    ] as const) {
      assert.ok(writingsOf(singular).includes(plural), plural);
      assert.equal(writingsOf(singular)[0], singular);
    }
  });
});
