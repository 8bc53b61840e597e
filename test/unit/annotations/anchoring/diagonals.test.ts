import assert from 'node:assert/strict';
import { Diagonals, weightOf } from '../../../../src/core/annotations/anchoring/diagonals';

suite('diagonals', () => {
  const met = (...all: readonly (readonly [number, number])[]) => {
    const diagonals = new Diagonals();
    diagonals.reset(-50, 1000);
    for (const [diagonal, bits] of all) diagonals.add(diagonal, weightOf(bits));
    return diagonals;
  };

  test('the fullest place comes first, with how far its words have drifted', () => {
    const diagonals = met([700, 5], [98, 4], [30, 7], [104, 4], [101, 2]);
    assert.deepEqual(diagonals.take(0), { diagonal: 101, spread: 3, weight: 10 });
    assert.deepEqual(diagonals.take(0), { diagonal: 30, spread: 0, weight: 7 });
    assert.deepEqual(diagonals.take(0), { diagonal: 700, spread: 0, weight: 5 });
    assert.equal(diagonals.take(0), undefined);
  });

  test('what is less than wanted is not given', () => {
    const diagonals = met([40, 3], [400, 6]);
    assert.equal(diagonals.take(6.5), undefined);
    assert.equal(diagonals.take(6)?.diagonal, 400);
    assert.equal(diagonals.take(6), undefined);
    assert.equal(diagonals.take(3)?.diagonal, 40);
  });

  test('words drift apart by twelve at most, wherever they stand', () => {
    for (let from = -50; from < 30; from++) {
      assert.deepEqual(met([from, 2], [from + 12, 2]).take(0), { diagonal: from + 6, spread: 6, weight: 4 });
      assert.equal(met([from, 2], [from + 13, 2]).take(0)?.weight, 2);
    }
  });

  test('of equals the first in the text is taken', () => {
    assert.equal(met([900, 4], [200, 4], [500, 4]).take(0)?.diagonal, 200);
  });

  test('what was met before is forgotten', () => {
    const diagonals = met([10, 9], [500, 1]);
    diagonals.reset(-50, 2000);
    diagonals.add(1990, weightOf(1));
    diagonals.add(13, weightOf(2));
    assert.deepEqual(diagonals.take(0), { diagonal: 13, spread: 0, weight: 2 });
    assert.deepEqual(diagonals.take(0), { diagonal: 1990, spread: 0, weight: 1 });
    assert.equal(diagonals.take(0), undefined);
  });

  test('hundreds are kept', () => {
    const diagonals = met(...Array.from({ length: 900 }, (_, i) => [i, i === 600 ? 2 : 1] as const));
    assert.equal(diagonals.take(0)?.weight, 14);
  });
});
