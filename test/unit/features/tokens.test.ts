import assert from 'node:assert/strict';
import { tokens } from '../../../src/core/features/tokens';
import type { OutlineItem } from '../../../src/core/model/speech';
import { viewOf, type Facts } from '../../support/facts';

suite('tokens', () => {
  function coloured(text: string, facts: Facts): string[] {
    return tokens(viewOf('file:///w/a.txt', text, facts)).map(({ start, end, type, modifiers }) =>
      [type, ...modifiers, text.slice(start, end)].join(' '),
    );
  }

  test('tell references, terms and abbreviations apart', () => {
    assert.deepEqual(
      coloured('The Foreign Ministry (FM) cites Article 99, S/RES/1 and S/PSR/1; our good offices; FM.', {
        references: {
          'Article 99': 'charter/article/99',
          'S/RES/1': 'symbol/S/RES/1',
          'S/PSR/1': { id: 'invalid-symbol' },
        },
        terms: { 'good offices': 'good-offices', FM: 'abbr/FM' },
        abbreviations: [{ short: 'FM', expansion: 'Foreign Ministry' }],
      }),
      [
        'abbreviation definition FM',
        'charterReference Article 99',
        'documentSymbol S/RES/1',
        'documentSymbol unresolved S/PSR/1',
        'glossaryTerm good offices',
        'abbreviation FM',
      ],
    );
  });

  test('name the speaker and the delegation of a turn, and salutations', () => {
    const item = (rest: Partial<OutlineItem>): OutlineItem => ({
      kind: 'turn',
      depth: 0,
      text: '',
      start: 0,
      end: 60,
      headEnd: 20,
      ...rest,
    });
    assert.deepEqual(
      coloured('Mr. Hay (Australia):\nMr. President,\nWe agree.', {
        outline: [
          item({ speaker: 'Mr. Hay', country: 'Australia' }),
          item({ kind: 'address', start: 21, headEnd: 34, depth: 1 }),
        ],
      }),
      ['speaker Mr. Hay', 'delegation Australia', 'salutation Mr. President'],
    );
  });

  test('a label may have initials or capitals in place of the name', () => {
    const turn = (speaker: string, head: string): OutlineItem[] => [
      { kind: 'turn', depth: 0, text: '', speaker, start: 0, end: 40, headEnd: head.length },
    ];
    for (const [head, words] of [
      ['MA:', 'MA'],
      ['A.', 'A'],
      ['Mr. ASH (Elbonia):', 'Mr. ASH'],
    ] as const) {
      assert.deepEqual(coloured(`${head} We agree.`, { outline: turn('Mira Ash', head) }), [`speaker ${words}`]);
    }
  });

  test('a heading makes room for what is mentioned in it; nothing overlaps', () => {
    const text = 'On Article 99 again';
    const outline: OutlineItem[] = [
      { kind: 'heading', depth: 0, text, start: 0, end: text.length, headEnd: text.length },
    ];
    assert.deepEqual(coloured(text, { outline, references: { 'Article 99': 'charter/article/99' } }), [
      'heading On ',
      'charterReference Article 99',
      'heading  again',
    ]);
  });
});
