import assert from 'node:assert/strict';
import { parsed } from './parsed';

suite('closing words', () => {
  const closings = (text: string) =>
    parsed(text)
      .outline.filter(({ kind }) => kind === 'closing')
      .map(({ start, end, depth }) => [depth, text.slice(start, end)]);

  test('of a statement are its last paragraph', () => {
    const text = 'Mr. President,\n\nI thank you for this debate on rivers.\n\nWe ask for talks.\n\nI thank you.\n';
    assert.deepEqual(closings(text), [[1, 'I thank you.']]);
  });

  test('are not the thanks with which a short statement begins', () => {
    const text =
      'Remarks by Ms. Ines Costa, Minister of Trade of Elbonia\n7 May 2041\n\nThank you, Mr. President.\n\nElbonia has many rivers, and all of them have been high since the spring of last year, which nobody here has forgotten.\n\nWe ask for talks.\n';
    assert.deepEqual(closings(text), []);
  });

  test('may be the last line of a paragraph that is wrapped by hand', () => {
    const text = [
      'Mr. President,',
      '',
      'I thank you for this debate on the rivers and the lakes,',
      'and for the paper on which it rests. Elbonia has read it',
      'with much interest. We ask all States upstream to talk to',
      'those downstream, and to do so before the flood has come.',
      'Let the rivers join us, as they have done since the days of',
      'our fathers, and let nobody keep the rain for himself, for',
      'the good of all who live along them, and of those to come',
      'Thank you very much.',
    ].join('\n');
    assert.deepEqual(closings(text), [[1, 'Thank you very much.']]);
  });

  test('of a turn are its last paragraph, before the next turn', () => {
    const text = `S/PV.9999

The President: I now give the floor to the representative of Elbonia.

Ms. Costa (Elbonia): I thank you.

Thank you, all of you.

The rivers are high.

Thank you, Mr. President.

The President: I thank Ms. Costa.

Mr. Novak (Ruritania): I thank you.

The meeting rose at 11 a.m.
`;
    assert.deepEqual(closings(text), [[1, 'Thank you, Mr. President.']]);
  });
});

suite('lines that are no headings', () => {
  const headings = (line: string, next: string) =>
    parsed(`The Lakes\n\n${'They are low, and have been for years. '.repeat(4)}\n\n${line}\n\n${next}\n`)
      .outline.filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text);
  const rest = 'They are low, and have been for many years, as all of us know. '.repeat(3);
  const lines: readonly (readonly [what: string, line: string, next?: string])[] = [
    ['how secret it is', 'MOST SECRET'],
    ['how urgent, and for whom', 'IMMEDIATE FOR THE PRIME MINISTER'],
    ['the number of a telegram', 'O.CH261153 CONFIDENTIAL IMMEDIATE'],
    ['place and month', 'NEW YORK SEPTEMBER 2025'],
    ['who signed, over the notes', 'COSTA', '1 Document 3.'],
    ['who signed, over the source', 'I. M. COSTA', '[NAE: A1, 2/3]'],
  ];
  for (const [what, line, next = rest] of lines) {
    test(`${what}: ${line}`, () => assert.deepEqual(headings(line, next), ['The Lakes']));
  }

  test('but a title is one', () => assert.deepEqual(headings('THE RIVERS', rest), ['The Lakes', 'THE RIVERS']));
});
