import assert from 'node:assert/strict';
import { copyEach } from '../../src/core/model/units';
import { copyUnits } from '../../src/server/node/copyUnits';

suite('units of a text', () => {
  const joined = ['The “lakes” of', 'Elbonia'].join(' ');
  const texts = [
    '',
    'rivers',
    'rivière',
    joined,
    joined.slice(4, 9),
    '🌊 and \ud83c alone',
    'р'.repeat(5000),
    '\u0000',
  ];

  test('are the same by either way, and nothing behind them is touched', () => {
    for (const text of texts) {
      const [fast, slow] = [copyUnits, copyEach].map((copy) => {
        const units = new Uint16Array(text.length + 2).fill(7);
        copy(text, units);
        return units;
      });
      assert.deepEqual(fast, slow, text.slice(0, 20));
      assert.deepEqual([...(fast ?? [])].slice(-2), [7, 7]);
    }
  });

  test('go to the part of a buffer that an array is', () => {
    const buffer = new ArrayBuffer(16);
    copyUnits('ab', new Uint16Array(buffer, 4, 2));
    assert.deepEqual([...new Uint16Array(buffer)], [0, 0, 97, 98, 0, 0, 0, 0]);
  });
});
