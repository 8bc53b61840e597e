import assert from 'node:assert/strict';
import { correction } from '../../../src/core/features/correction';
import { quickFixes } from '../../../src/core/features/quickFixes';
import type { Problem } from '../../../src/core/model/speech';
import { viewOf } from '../../support/facts';

const uri = 'file:///w/a.txt';

function problem(text: string, words: string, code: string, suggestion?: string): Problem {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    code,
    message: 'wrong',
    severity: 'warning',
    ...(suggestion !== undefined && { suggestion }),
  };
}

suite('quick fixes', () => {
  const text = 'In S/PSR/2015/26 and S/PSR/2015/9, resolution 435 (1973) and A/X/1.';
  const view = viewOf(uri, text, {
    problems: [
      problem(text, 'S/PSR/2015/26', 'invalid-symbol', 'S/PRST/2015/26'),
      problem(text, 'S/PSR/2015/9', 'invalid-symbol', 'S/PRST/2015/9'),
      problem(text, 'resolution 435 (1973)', 'impossible-year', 'resolution 435 (1978)'),
      problem(text, 'A/X/1', 'invalid-symbol'),
    ],
  });
  const at = (words: string, length = 0) => {
    const start = text.indexOf(words);
    return quickFixes(view, { start, end: start + length });
  };
  const fixed = (corrections: readonly { start: number; end: number; text: string }[]) =>
    corrections.reduceRight((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text);

  test('replace the words of the one problem at the cursor, and are preferred', () => {
    const [only, ...others] = at('resolution 435');
    assert.deepEqual(others, []);
    assert.equal(only?.title, 'Replace with resolution 435 (1978)');
    assert.equal(only.preferred, true);
    assert.equal(fixed(only.corrections), text.replace('1973', '1978'));
  });

  test('of a kind that the document has several of can be made all at once', () => {
    const [single, all, ...others] = at('2015/26');
    assert.deepEqual(others, []);
    assert.deepEqual([single?.preferred, all?.preferred], [true, false]);
    assert.match(all?.title ?? '', /\b2\b.*invalid-symbol/);
    assert.equal(fixed(all?.corrections ?? []), text.replaceAll('PSR', 'PRST'));
  });

  test('of several problems in a selection are told one by one, and none is preferred', () => {
    const titles = at('In', text.length).map(({ title, preferred }) => [
      title.split(' ').slice(0, 3).join(' '),
      preferred,
    ]);
    assert.deepEqual(titles, [
      ['Replace with S/PRST/2015/26', false],
      ['Replace with S/PRST/2015/9', false],
      ['Replace with resolution', false],
      ['Fix all 2', false],
    ]);
  });

  test('there are none where nothing is suggested, and none beside a problem', () => {
    assert.deepEqual(at('A/X/1', 5), []);
    assert.deepEqual(at('and A/X'), []);
  });
});

suite('corrections', () => {
  const council = 'Security Council resolution 435 (1978)';
  const table: readonly [written: string, suggestion: string, result: string][] = [
    ['S/PSR/2015/26', 'S/PRST/2015/26', 'S/PRST/2015/26'],
    ['Security Council resolution 435 (1973)', council, council],
    ['resolution\n435 (1973)', 'resolution\n435 (1978)', 'resolution\n435 (1978)'],
    ['Security Council **resolution** 435 (**1973**', council, 'Security Council **resolution** 435 (**1978**'],
    [
      'Security Council resolution 435](a-1973.md) (1973)',
      council,
      'Security Council resolution 435](a-1973.md) (1978)',
    ],
    ['resolution\n435 (1973)', 'resolution 435 (1978)', 'resolution\n435 (1978)'],
    ['S/P\u00ADSR/2015/26', 'S/PRST/2015/26', 'S/PRST/2015/26'],
    ['resolution 1514 (1960)', 'General Assembly resolution 1514 (XV)', 'General Assembly resolution 1514 (XV)'],
    ['S/RES1325', 'S/RES/1325', 'S/RES/1325'],
  ];
  for (const [written, suggestion, result] of table) {
    test(`${JSON.stringify(written)} becomes ${JSON.stringify(result)}`, () => {
      const text = `<${written}>`;
      const { start, end, text: by } = correction(text, { start: 1, end: text.length - 1 }, suggestion);
      assert.equal(text.slice(0, start) + by + text.slice(end), `<${result}>`);
    });
  }
});
