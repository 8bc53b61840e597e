import assert from 'node:assert/strict';
import { builtInLabels, labelLooks, lookOf } from '../../../src/client/annotations/labels/labelLook';

suite('looks of labels', () => {
  test('no two built-in labels share both colour and line', () => {
    const looks = builtInLabels.map(({ color, line }) => `${color} ${line}`);
    assert.equal(new Set(looks).size, looks.length);
  });

  test('the setting adds labels and recolours built-in ones; what is no label is left out', () => {
    const looks = labelLooks({ style: 'green', protocol: 'red', ' ': 'red', odd: 'mauve' });
    assert.equal(looks.length, builtInLabels.length + 2);
    assert.deepEqual(lookOf(['style'], looks), { name: 'style', color: 'green', line: 'dotted' });
    assert.deepEqual(lookOf(['protocol'], looks), { name: 'protocol', color: 'red', line: 'solid' });
    assert.deepEqual(lookOf(['odd'], looks), { name: 'odd', color: 'foreground', line: 'solid' });
    for (const nonsense of [undefined, null, 7, 'red', ['red']]) assert.deepEqual(labelLooks(nonsense), builtInLabels);
  });

  test('labels of one colour get lines of their own as long as there are some', () => {
    const looks = labelLooks({ a: 'blue', b: 'blue', c: 'blue' }).filter(({ color }) => color === 'blue');
    assert.deepEqual(looks.map(({ line }) => line).sort(), ['dashed', 'dotted', 'double', 'solid', 'solid']);
  });

  test('a passage looks as the first of its labels that is known', () => {
    assert.equal(lookOf(['mine', 'sensitive', 'style'], builtInLabels).name, 'sensitive');
    assert.deepEqual(lookOf(['mine'], builtInLabels), { name: 'mine', color: 'foreground', line: 'dashed' });
    assert.equal(lookOf([], builtInLabels).line, 'dotted');
  });
});
