import assert from 'node:assert/strict';
import { anchorAll } from '../../../../src/core/annotations/anchoring/anchor';
import { describePassage } from '../../../../src/core/annotations/anchoring/describe';
import type { Target } from '../../../../src/core/annotations/model';
import { workOf } from '../../../support/work';

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

suite('anchoring of odd targets', () => {
  const text = 'We the peoples of the United Nations determined to save succeeding generations — from war.';
  const state = (target: Target, source = text) => anchorAll(source, [target])[0]?.state;

  test('a position alone is attached only inside the text', () => {
    assert.deepEqual(anchorAll(text, [{ position: { start: 3, end: 14 } }]), [
      { state: 'attached', span: { start: 3, end: 14 } },
    ]);
    assert.equal(state({ position: { start: 3, end: 999 } }), 'orphaned');
    assert.equal(state({ position: { start: 9, end: 3 } }), 'orphaned');
    assert.equal(state({ position: { start: -1, end: 3 } }), 'orphaned');
    assert.equal(state({ position: { start: Number.NaN, end: 3 } }), 'orphaned');
  });

  test('nothing at all is an orphan', () => {
    assert.equal(state({}), 'orphaned');
    assert.equal(state({ quote: quote('') }), 'orphaned');
    assert.equal(state({ quote: quote(' \n\t ') }), 'orphaned');
    assert.equal(state({ quote: quote('the peoples') }, ''), 'orphaned');
    assert.deepEqual(anchorAll(text, []), []);
  });

  test('an impossible position does not stand in the way of a quote', () => {
    for (const start of [-5, 1e9, Number.NaN, Number.POSITIVE_INFINITY, 2.5]) {
      const target = {
        position: { start, end: start },
        quote: quote('the peoples', 'We ', ' of the United Nations det'),
      };
      assert.deepEqual(anchorAll(text, [target]), [{ state: 'attached', span: { start: 3, end: 14 } }], String(start));
    }
  });

  test('words that are not in the text are an orphan, whatever the position says', () => {
    assert.equal(state({ position: { start: 3, end: 14 }, quote: quote('quite different things') }), 'orphaned');
  });

  test('a point and mere punctuation are held by what is around them', () => {
    const dash = text.indexOf('—');
    for (const span of [
      { start: dash, end: dash + 1 },
      { start: dash, end: dash },
    ]) {
      const target = describePassage(text, span);
      const moved = { start: span.start + 12, end: span.end + 12 };
      assert.deepEqual(anchorAll(text, [target]), [{ state: 'attached', span }]);
      assert.deepEqual(anchorAll(`Preamble.\r\n\r\n${text}`.replace('.\r\n', '\r\n'), [target]), [
        { state: 'attached', span: moved },
      ]);
      assert.equal(state(target, text.replace('generations', 'nations')), 'orphaned');
    }
  });
});

suite('anchoring stays fast', () => {
  test('in one word repeated over five megabytes', () => {
    const text = 'peace '.repeat(850_000);
    const targets = Array.from({ length: 100 }, (_, i) => ({
      position: { start: i * 6000, end: i * 6000 + 29 },
      quote: quote('peace peace peace peace peace', 'peace peace ', ' peace peace'),
    }));
    assert.ok(workOf(() => anchorAll(text, targets)) < 5000);
  });

  test('in ten thousand repetitions of a sentence, with an edit above', () => {
    const sentence = 'I thank the representative of the presidency for the statement just made. ';
    const text = sentence.repeat(10_000);
    const targets = Array.from({ length: 200 }, (_, i) => {
      const start = i * 40 * sentence.length + 8;
      return describePassage(text, { start, end: start + 30 });
    });
    const now = `Some other words. ${text}`;
    let states: string[] = [];
    assert.ok(workOf(() => (states = anchorAll(now, targets).map(({ state }) => state))) < 5000);
    assert.equal(states.includes('edited'), false);
  });

  test('with a quote as long as the document', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `w${(i * 7919) % 9973}`).join(' ');
    const target = describePassage(text, { start: 0, end: text.length });
    assert.ok(workOf(() => assert.equal(anchorAll(`x ${text}`, [target])[0]?.state, 'attached')) < 5000);
  });
});
