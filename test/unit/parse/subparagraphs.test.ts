import assert from 'node:assert/strict';
import { subparagraphLevels } from '../../../src/core/parse/genres/subparagraphs';
import { outlineOf, parsed } from './parsed';

const opening = `The General Assembly,

Recalling its resolution 70/1,
`;

/** The outline of a resolution behind its first preambular paragraph. */
const after = (text: string, name?: string) => outlineOf(`${opening}\n${text}`, name).slice(1);

suite('sub-paragraphs of resolutions', () => {
  test('lie under their paragraph, as deep as their marks tell', () => {
    const text = `1. Requests the Secretary-General:

(a) To visit:

(i) The lakes;

(ii) The rivers;

(b) To report;

2. Decides to meet.
`;
    assert.deepEqual(after(text), [
      '  operative [1 requests]: 1. Requests the Secretary-General:',
      '    subparagraph: (a) To visit:',
      '      subparagraph: (i) The lakes;',
      '      subparagraph: (ii) The rivers;',
      '    subparagraph: (b) To report;',
      '  operative [2 decides]: 2. Decides to meet.',
    ]);
    const [, first, visit] = parsed(`${opening}\n${text}`).outline;
    const words = (item?: { start: number; end: number }) => `${opening}\n${text}`.slice(item?.start, item?.end);
    assert.match(words(first), /^1\. .*\(b\) To report;$/s);
    assert.match(words(visit), /^\(a\) .*The rivers;$/s);
  });

  test('are found in hard-wrapped lines without empty ones between', () => {
    const text = `1. Calls upon all States that have a river or a lake to do the
following at the earliest possible time, and to report on it:
(a) To measure the water of the rivers and the lakes every day, and
to tell their neighbours of it in good time;
(b) To keep the banks of the rivers and the shores of the lakes in
good order, so that nobody is harmed by them;
2. Decides to remain seized of the matter, and to come back to it at
its next session, under the item that is called "Rivers and lakes".
`;
    assert.deepEqual(
      after(text).map((line) => line.slice(0, 34)),
      [
        '  operative [1 calls]: 1. Calls up',
        '    subparagraph: (a) To measure t',
        '    subparagraph: (b) To keep the ',
        '  operative [2 decides]: 2. Decide',
      ],
    );
  });

  test('need a paragraph before them', () => {
    assert.ok(
      !outlineOf(`(a) A list\n\n(b) before\n\n${opening}\n1. Decides to meet.\n`).join().includes('subparagraph'),
    );
  });

  const levels: readonly (readonly [what: string, marks: string, expected: (number | undefined)[]])[] = [
    ['the letter i comes behind h', '(g) (h) (i) (j)', [undefined, undefined, 0, undefined]],
    [
      'the letter i comes behind h, in a whole list',
      '(a) (b) (c) (d) (e) (f) (g) (h) (i) (j)',
      Array<number>(10).fill(0),
    ],
    ['but (i) before (ii) begins a list', '(a) (b) (i) (ii) (c)', [0, 0, 1, 1, 0]],
    ['even behind h', '(a) (b) (c) (d) (e) (f) (g) (h) (i) (ii) (i)', [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0]],
    ['three levels', '(a) (i) a. b. (ii) (b)', [0, 1, 2, 2, 1, 0]],
    ['a list that begins anew is beside the one before', '(a) (b) (a) (b)', [0, 0, 0, 0]],
    ['(aa) comes behind (z)', '(a) (z) (aa)', [0, undefined, undefined]],
    ['some may be lost', '(a) (b) (d) (e)', [0, 0, 0, 0]],
    ['numbers in brackets count too', '(1) (2) (a) (3)', [0, 0, 1, 0]],
    ['a reference counts on from nothing', '(a) (vii) (b)', [0, undefined, 0]],
  ];
  for (const [what, marks, expected] of levels) {
    test(what, () => {
      assert.deepEqual(subparagraphLevels(marks.split(' ')), expected);
    });
  }
});

suite('annexes of resolutions', () => {
  const annexed = `1. Adopts the terms of reference annexed to the present resolution;

2. Decides to meet.

Annex I

Terms of reference of the panel on rivers

I. Mandate

1. The panel reports on rivers.

2. It has the following members:

(a) A chair;

(b) A secretary.

II. Procedure

3. It meets twice a year.

Annex II: Places of meeting

1. The first meeting is in Port Lumen.
`;

  test('are sections with their titles, and their paragraphs are not those of the resolution', () => {
    assert.deepEqual(after(annexed), [
      '  operative [1 adopts]: 1. Adopts the terms of reference annexed to the present resolution;',
      '  operative [2 decides]: 2. Decides to meet.',
      'annex: Annex I: Terms of reference of the panel on rivers',
      '  heading: I. Mandate',
      '    paragraph [1]: 1. The panel reports on rivers.',
      '    paragraph [2]: 2. It has the following members:',
      '      subparagraph: (a) A chair;',
      '      subparagraph: (b) A secretary.',
      '  heading: II. Procedure',
      '    paragraph [3]: 3. It meets twice a year.',
      'annex: Annex II: Places of meeting',
      '  paragraph [1]: 1. The first meeting is in Port Lumen.',
    ]);
  });

  test('hold all that stands in them', () => {
    const text = `${opening}\n${annexed}`;
    const annexes = parsed(text).outline.filter(({ kind }) => kind === 'annex');
    assert.deepEqual(
      annexes.map(({ start, headEnd, end }) => [
        text.slice(start, headEnd).length,
        text.slice(start, end).split('\n').pop(),
      ]),
      [
        [50, '3. It meets twice a year.'],
        [27, '1. The first meeting is in Port Lumen.'],
      ],
    );
  });

  test('are headings where Markdown marks them', () => {
    assert.deepEqual(after('1. Decides to meet.\n\n## Annex\n\n### Members\n\n1. A chair.\n', 'a.md'), [
      '  operative [1 decides]: 1. Decides to meet.',
      '  heading: Annex',
      '    heading: Members',
      '      paragraph [1]: 1. A chair.',
    ]);
  });

  test('need a line of their own', () => {
    const text =
      '1. Decides as follows:\n\nAnnex I countries shall report.\n\nAnnex I is a list;\n\n2. Decides to meet.\n';
    assert.deepEqual(after(text), [
      '  operative [1 decides]: 1. Decides as follows:',
      '  operative [2 decides]: 2. Decides to meet.',
    ]);
  });

  test('a sentence under the name is no title', () => {
    assert.deepEqual(after('1. Decides to meet.\n\nAnnex\n\nThe lakes are open.\n').at(-1), 'annex: Annex');
  });
});
