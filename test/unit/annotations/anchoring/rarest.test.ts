import assert from 'node:assert/strict';
import { Rarest } from '../../../../src/core/annotations/anchoring/rarest';
import { TextIndex } from '../../../../src/core/annotations/anchoring/textIndex';

suite('rarest words', () => {
  const index = new TextIndex('the ship and the boat and the crew of the ship');
  // the 0 (4), ship 1 (2), and 2 (2), boat 3 (1), crew 4 (1), of 5 (1)
  const chosen = (ids: readonly number[], from: number, to: number, most: number) => {
    const rarest = new Rarest(index);
    const count = rarest.choose(Int32Array.from(ids), from, to, most);
    return Array.from({ length: count }, (_, n) => [rarest.places[n], rarest.counts[n]]);
  };

  test('come first, and of equals the earlier', () => {
    assert.deepEqual(chosen([0, 1, 5, 2, 4], 0, 5, 4), [
      [2, 1],
      [4, 1],
      [1, 2],
      [3, 2],
    ]);
  });

  test('are chosen from a part of the pattern, without words that the text lacks', () => {
    assert.deepEqual(chosen([3, 0, -1, 1, 4], 1, 4, 9), [
      [3, 2],
      [1, 4],
    ]);
  });

  test('of an earlier choice nothing is left', () => {
    const rarest = new Rarest(index);
    rarest.choose(Int32Array.of(3, 4, 5), 0, 3, 2);
    assert.equal(rarest.choose(Int32Array.of(0), 0, 1, 2), 1);
    assert.deepEqual([rarest.places[0], rarest.counts[0]], [0, 4]);
  });
});
