import assert from 'node:assert/strict';
import { nearestWord } from '../../../src/core/references/nearestWord';

suite('the word that was meant', () => {
  const known = ['RES', 'PRST', 'INF'];
  const rows: readonly (readonly [written: string, meant: string | undefined])[] = [
    ['PSR', 'PRST'],
    ['PRTS', 'PRST'],
    ['PRSST', 'PRST'],
    ['PST', 'PRST'],
    ['prst', 'PRST'],
    ['REZ', 'RES'],
    ['XYZ', undefined],
    ['', undefined],
  ];
  for (const [written, meant] of rows)
    test(`${written} → ${meant}`, () => assert.equal(nearestWord(written, known), meant));

  test('one slip beats two, and a tie tells nothing', () => {
    assert.equal(nearestWord('PRES', ['RES', 'PRST']), 'RES');
    assert.equal(nearestWord('BAT', ['CAT', 'RAT']), undefined);
  });
});
