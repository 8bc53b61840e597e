import assert from 'node:assert/strict';
import { Selections } from '../../../src/core/features/selection';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { pointed } from '../../support/marked';
import { parsed } from '../parse/parsed';

/** What a growing selection takes in a document as it is read, without the word and the whole document. */
function levels(source: string, name = 'speech.txt') {
  const { text, at } = pointed(source);
  const speech = parsed(text, name);
  const spans = new Selections({ uri: `file:///w/${name}`, text, lines: LineIndex.of(text), speech }).at(at);
  const last = spans.at(-1);
  assert.deepEqual(last, { start: 0, end: text.length });
  const words = spans.slice(1, -1).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return { genre: speech.genre, words };
}

/** "first words … last words" of each level. */
const ends = (words: readonly string[]) =>
  words.map((all) => (all.length < 60 ? all : `${all.slice(0, 22).trim()} … ${all.slice(-22).trim()}`));

const cases: readonly (readonly [genre: string, source: string, expected: readonly string[], name?: string])[] = [
  [
    'statement',
    `Statement by Ms. Ines Costa, Minister of Foreign Affairs of Elbonia, on rivers

Mr. President,

I thank you. The rivers of Elbonia jo‹|›in us. So does the rain.

We ask for talks.

Thank you, Mr. President.
`,
    [
      'The rivers of Elbonia join us.',
      'I thank you. The river … us. So does the rain.',
      'Mr. President, I thank … ain. We ask for talks.',
      'Statement by Ms. Ines … nk you, Mr. President.',
    ],
  ],
  [
    'verbatim',
    `S/PV.9999

The meeting was called to order at 10.05 a.m.

The President: I give the floor to Elbonia.

Ms. Costa (Elbonia): I thank you. The rivers jo‹|›in us.

They also part us.

The President: I thank Ms. Costa.
`,
    [
      'The rivers join us.',
      'Ms. Costa (Elbonia): I thank you. The rivers join us.',
      'Ms. Costa (Elbonia): I … us. They also part us.',
    ],
  ],
  [
    'verbatim',
    `S/PV.9999
The meeting was called to order at 10.05 a.m.
The President: I give the floor to the representative of
Elbonia, who has asked for it.
Ms. Costa (Elbonia): I thank you, Mr. President, for this
debate on the rivers, and for the paper that we have read.
We welcome what it says of the rivers.
The lakes are another matter. They have been low for so ma‹|›ny
years that nobody remembers the boats that crossed them to
the other shore in the days of our fathers.
Nobody has asked for the rivers to be low as well.
The President: I thank Ms. Costa for her statement, and give
the floor to the representative of Ruritania.
`,
    [
      'They have been low for … e days of our fathers.',
      'The lakes are another … e days of our fathers.',
      'Ms. Costa (Elbonia): I … ers to be low as well.',
    ],
  ],
  [
    'summary',
    `A/C.3/98/SR.12

Summary record of the 12th meeting

1. Mr. Novak (Ruritania) said that his country had rivers. It had la‹|›kes too.

2. Ms. Costa (Elbonia) said that she agreed.
`,
    ['It had lakes too.', '1. Mr. Novak (Ruritani … ers. It had lakes too.'],
  ],
  [
    'news',
    `By Anna Lind

OSTER CITY (Ruritania News) – Ruritania asked for a new format of talks on Monday.

Foreign Minister Tomas Novak told reporters that “the river belongs to both peoples and always has”. He left la‹|›te.

“Nobody wants a war about water, and nobody will get one from us,” said Elbonian Ambassador Ines Costa.
`,
    ['He left late.', 'Foreign Minister Tomas … ys has”. He left late.'],
  ],
  [
    'report',
    `Report of the Panel on Rivers

Background

1. The panel met. It heard thr‹|›ee speakers.

2. It thanks them.

3. It will meet again.

4. It has a chair.

5. It has a secretary.

The Way Ahead

6. The panel asks for rain.
`,
    [
      'It heard three speakers.',
      '1. The panel met. It heard three speakers.',
      'Background 1. The pane … 5. It has a secretary.',
    ],
  ],
  [
    'resolution',
    `The General Assembly,

Recalling its resolution 70/1,

1. Requests the Secretary-General:

(a) To visit the lakes;

(i) In spring;

(ii) In au‹|›tumn;

(b) To report.

2. Decides to meet.
`,
    [
      '(ii) In autumn;',
      '(a) To visit the lakes; (i) In spring; (ii) In autumn;',
      '1. Requests the Secret … autumn; (b) To report.',
    ],
  ],
  [
    'letter',
    `Letter dated 4 April 2044 from the Permanent Representative of Elbonia to the United Nations addressed to the Secretary-General

I have the honour to write. The lakes are lo‹|›w.

(Signed) Ines Costa
`,
    [
      'The lakes are low.',
      'I have the honour to write. The lakes are low.',
      'Letter dated 4 April 2 … w. (Signed) Ines Costa',
    ],
  ],
  [
    'interview',
    `The Envoy Who Walks: a talk with Mira Tolvanen

Question: Why do you walk?

Answer: To see the rivers. They are lo‹|›w.

Question: And the lakes?

Answer: They are gone.
`,
    ['They are low.', 'Answer: To see the rivers. They are low.', 'Question: Why do you w … rivers. They are low.'],
  ],
  [
    'charter',
    `WE THE PEOPLES OF THE UNITED NATIONS

Chapter I: Purposes and Principles

Article 1

The Purposes are:

1. To keep the peace;

2. To be friends. To be fr‹|›iends of rivers.

Chapter II: Membership
`,
    [
      'To be friends of rivers.',
      '2. To be friends. To be friends of rivers.',
      'Article 1 The Purposes … be friends of rivers.',
      'Chapter I: Purposes an … be friends of rivers.',
    ],
  ],
  [
    'other',
    `# The lakes

They are low. They are ve‹|›ry low.

So are the rivers.
`,
    ['They are very low.', 'They are low. They are very low.', 'The lakes They are low … ow. So are the rivers.'],
    'lakes.md',
  ],
];

suite('a growing selection', () => {
  for (const [genre, source, expected, name] of cases) {
    test(`in a document of the kind ${genre}: ${expected.at(-1) ?? ''}`, () => {
      const { genre: found, words } = levels(source, name);
      assert.equal(found, genre);
      assert.deepEqual(ends(words), expected);
    });
  }

  test('takes an item before the list, and the list before the paragraph', () => {
    const list = 'We ask for:\n- rain. More ra‹|›in.\n- snow.';
    const { words } = levels(`Mr. President,\n\nI thank you for this debate.\n\n${list}\n\nI thank you.\n`);
    assert.deepEqual(ends(words).slice(0, 3), [
      'More rain.',
      '- rain. More rain.',
      'We ask for: - rain. More rain. - snow.',
    ]);
  });

  test('takes a note without the paragraph over it', () => {
    const { words } = levels(`Mr. President,\n\nI thank the panel¹ for this debate.\n\n¹ Report on la‹|›kes.\n`);
    assert.equal(words[0], '¹ Report on lakes.');
  });
});
