import assert from 'node:assert/strict';
import { withoutPageBreaks } from '../../../src/core/parse/pageBreaks';
import { parsed, plain } from './parsed';

/** A record as a page ends: words, the foot, the head of the next page, words. */
const unwrapped = (furniture: string) =>
  `12. The lakes of Elbonia have been low for so many years that nobody in the villages along their shores remembers${furniture}
the boats, and Security Council resolution${furniture}
1325 (2000) is read there as a promise about women, peace and water.

13. The rivers are another matter, and a later one.

14. They rise in the hills and are shared by all who live along them.
`;

const furnitures: readonly (readonly [what: string, lines: string])[] = [
  ['a number', '\n24\n'],
  ['a number between dashes', '\n\n- 24 -\n\n'],
  ['a foot and a head with a symbol', '\n\n2/14 S/PV.8941\n\nS/PV.8941 12/06/2021\n'],
  ['a job number and a page', ' \n \n09-52604 40 \n \n'],
  ['page and job number, a day and a symbol', '\n15-29816 17/45\n\nA/70/PV.25 02/10/2015\n'],
  ['left and right on the page', `\n\n2/12${' '.repeat(97)}31-08123\n${' '.repeat(99)}S/2041/412\n\n`],
  ['the times of subtitles', '\n\n24\n00:01:08,100 --> 00:01:12,000\n'],
  ['"Page 6 of 10"', '\n\nPage 6 of 10\n'],
  ['the head of a printed record', '\n22 General Assembly - Forty-eighth session\n'],
  ['its other head', '\nForty-eighth session - 11 October 1993 21\n'],
];

suite('page breaks inside of paragraphs', () => {
  test('subtitles go on from one to the next, however short they are', () => {
    const times = '\n\n2\n00:00:04,300 --> 00:00:08,000\n';
    const text = `1\n00:00:01,000 --> 00:00:04,200\nWe recall Security Council resolution${times}1325 and Security${times}Council resolution 1820.\n`;
    assert.deepEqual(
      parsed(text).references.map(({ id }) => id),
      ['symbol/S/RES/1325(2000)', 'symbol/S/RES/1820(2008)'],
    );
  });

  for (const [what, lines] of furnitures) {
    test(`${what}: paragraphs and references go on, offsets stay`, () => {
      const text = unwrapped(lines);
      const { outline, references } = parsed(text);
      const paragraphs = outline.filter(({ kind }) => kind === 'paragraph');
      assert.deepEqual(
        paragraphs.map(({ start, headEnd }) => text.slice(start, headEnd).split(' ').at(-1)),
        ['water.', 'one.', 'them.'],
      );
      assert.match(paragraphs[0]?.text ?? '', /remembers the boats, and Security/);
      assert.deepEqual(
        references.map(({ id, start, end }) => [id, text.slice(start, start + 8), text.slice(end - 6, end)]),
        [['symbol/S/RES/1325(2000)', 'Security', '(2000)']],
      );
    });
  }

  const wrapped = (furniture: string, end = '\n') =>
    [
      'We thank the President for this debate and for the',
      'paper on the lakes, which we have read with much',
      'interest. The villages along the shores of the lakes',
      'wait for the rain as they have waited for so many',
      `years in vain; but all that the whole General${furniture}`,
      'Assembly has said of it is well known to all of them',
      'and to us. We shall therefore support the draft that',
      'our neighbours have put before this body today.',
    ]
      .join('\n')
      .replaceAll('\n', end);

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test(`a hard-wrapped paragraph goes on (${name})`, () => {
      const { blocks, text } = plain(wrapped('\n24\n\n', end));
      assert.equal(blocks.length, 1);
      assert.match(text.replaceAll(' \n', '\n'), /whole General\nAssembly has/);
      const source = wrapped('\n24\n\n', end);
      const term = parsed(source).terms.find(({ id }) => id === 'general-assembly');
      assert.equal(source.slice(term?.start, term?.end).replace(/\s+/g, ' '), 'General 24 Assembly');
    });
  }

  test('marks of Markdown around a break keep their places', () => {
    const source = unwrapped('\n24\n').replace('Elbonia', '**Elbonia**').replace('promise', '*promise*');
    const { references } = parsed(source);
    assert.deepEqual(
      references.map(({ start, end }) => source.slice(start, end)),
      ['Security Council resolution\n24\n\n1325 (2000)'],
    );
  });

  const left: readonly (readonly [what: string, text: string])[] = [
    [
      'a paragraph that has ended',
      'The lakes of Elbonia have been low for many years now.\n\n24\n\nand nobody knows why.',
    ],
    [
      'a long title over its symbol',
      'Council Extends Mission in Elbonia for One Year, as Speakers from Five Regions Urge Parties to Return to Talks\n\nSC/14321\n8 OCTOBER 2041\n\nThe Council met.',
    ],
    ['a title', 'The lakes\n\n24\n\nThe lakes of Elbonia have been low for so many years that nobody remembers.'],
    [
      'a numbered paragraph behind it',
      'The lakes of Elbonia have been low for many years, and\n24\n3. The rivers are high.',
    ],
    ['a word on each line', 'and\n \nin\n \nthe\n \n24\n \nyears\n \nof'],
    ['rows of figures', 'Elbonia, Ruritania and the Lunary Islands, by years\n24 25 26\nmetres'],
    ['a year', 'The lakes of Elbonia have been low since the year of\n1996\nand ever since.'],
  ];
  for (const [what, text] of left)
    test(`${what} is left as it is`, () => assert.equal(withoutPageBreaks(text).text, text));

  test('the text without them is as long', () => {
    for (const [, lines] of furnitures) {
      const text = unwrapped(lines);
      const whole = withoutPageBreaks(text).text;
      assert.equal(whole.length, text.length);
      assert.match(whole.replace(/ +/g, ' '), /remembers the boats, and Security Council resolution 1325 \(2000\)/);
    }
  });
});
