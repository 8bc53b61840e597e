import assert from 'node:assert/strict';
import { plain } from './parsed';

suite('paragraphs', () => {
  const paragraphsOf = (source: string) => {
    const { text, blocks } = plain(source);
    return blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  };
  const first =
    'Rivers do not ask for passports, and neither does the rain that feeds them from one season to the next.';
  const second =
    'We therefore ask the States upstream to share what they know, and to share it before the flood has come.';
  const wrap = (text: string, width: number, end = '\n') =>
    text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1${end}`).trimEnd();

  test('a line of a text whose lines are long is a paragraph', () => {
    assert.deepEqual(paragraphsOf(`${first}\n${second}`), [first, second]);
  });

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    test(`hard-wrapped lines are joined, and an empty line parts paragraphs (${name})`, () => {
      const source = [wrap(first, 52, end), wrap(second, 52, end)].join(end + end);
      assert.deepEqual(paragraphsOf(source), [first, second]);
    });
  }

  test('a full line with a comma ends a paragraph of a preamble; letters and numbers begin one', () => {
    const line = 'Noting that rivers do not ask for any passports,';
    const parts = [line, line, 'Convinced\nthat rain falls upon the just and upon all the', '1. Decides to wait;'];
    const source = `The Security Council,\n${parts.join('\n')}\n2. Also decides to rest:\na. in the summer of the year that begins,\nb. in winter.`;
    assert.deepEqual(paragraphsOf(source), [
      'The Security Council,',
      line,
      line,
      'Convinced that rain falls upon the just and upon all the',
      '1. Decides to wait;',
      '2. Also decides to rest:',
      'a. in the summer of the year that begins,',
      'b. in winter.',
    ]);
    const met = 'They met in the capital of the neighbouring State,\nBeijing being too far for them and their friends';
    assert.equal(paragraphsOf(`${met}\n`.repeat(3)).length, 1);
  });

  test('the organ and the paragraphs of a preamble stand apart in a resolution without empty lines', () => {
    const recalls = `Recalling that ${first.replace('.', ' and snow,')}`;
    const source = `${`${wrap(second, 52)}\n`.repeat(4)}Resolution on rivers\nThe Security Council,\n${wrap(recalls, 52)}\nReaffirming what it said of rain,\n1. Decides to wait.`;
    assert.deepEqual(paragraphsOf(source).slice(4), [
      'Resolution on rivers',
      'The Security Council,',
      recalls,
      'Reaffirming what it said of rain,',
      '1. Decides to wait.',
    ]);
  });

  test('a short last line parts wrapped paragraphs without an empty line', () => {
    assert.deepEqual(paragraphsOf(`${wrap(first, 52)}\n${wrap(second, 52)}`), [first, second]);
  });

  test('lines of a masthead and of feet, wide for what lies between, do not move the margin', () => {
    const apart = (left: string, right: string) => `${left}${' '.repeat(100 - left.length - right.length)}${right}`;
    const masthead = [
      apart('United Nations', 'S/2041/412'),
      apart('Security Council', 'Distr.: General'),
      '14 June 2041',
    ];
    const foot = [apart('2/12', '41-08123'), '*4108123*'];
    const lines = [
      'We have met all who live beside the deep lakes of Northern',
      'Ruritania, and we have heard from them what the Ministry',
      'Council of that country has decided about the River.',
    ];
    const paragraphs = paragraphsOf([masthead, lines, foot, lines].map((group) => group.join('\n')).join('\n\n'));
    assert.equal(paragraphs.filter((words) => words === lines.join(' ')).length, 2);
  });

  test('short lines under each other, as a masthead and buttons have them, are no margin', () => {
    const lines = ['River Commission', 'Secretary', '26 March 2044', 'Remarks on rain', 'Share', 'Print'];
    const source = [lines.slice(0, 2), lines.slice(2, 4), [first], [...lines.slice(4), 'End']];
    assert.deepEqual(paragraphsOf(source.map((group) => group.join('\n')).join('\n\n')), [
      ...lines.slice(0, 4),
      first,
      ...lines.slice(4),
      'End',
    ]);
  });

  test('a sentence that is cut at a wrapped line goes on where a short text has no margin', () => {
    const title = 'Letter dated 3 May 2030 from the Permanent Representative of Elbonia to the';
    const source = `${title}\nUnited Nations\n\nRivers\n\nWe ask the States upstream to share what they know of the rain\nbefore the flood.\nWe thank them.\n`;
    assert.deepEqual(paragraphsOf(source), [
      `${title} United Nations`,
      'Rivers',
      'We ask the States upstream to share what they know of the rain before the flood.',
      'We thank them.',
    ]);
  });

  test('lines of a list stay apart, and so do those that begin or end a sentence', () => {
    const lines = [
      'the protection of all rivers and lakes that cross a border;',
      'the rights of those who live on the banks of such rivers',
      '– and the duties of those who use their water for power',
      'We go on.',
    ];
    assert.deepEqual(paragraphsOf(lines.join('\n')), lines);
  });

  test('a page break, form feed or not, does not part anything by itself', () => {
    assert.deepEqual(paragraphsOf(`${first}\f\n\n${second}`), [first, second]);
  });

  test('the number of a part stands at the beginning of its own paragraph', () => {
    const source = `${`${wrap(second, 52)}\n`.repeat(4)}Outcome of the lakes\nII. What rivers are\n1. Rivers run.`;
    assert.deepEqual(paragraphsOf(source).slice(4), ['Outcome of the lakes', 'II. What rivers are', '1. Rivers run.']);
  });

  test('lines know the empty lines around them', () => {
    const { lines } = plain('a\n\nb\nc\n \nd');
    assert.deepEqual(
      lines.map(({ afterBlank, beforeBlank }) => [afterBlank, beforeBlank]),
      [
        [true, true],
        [true, false],
        [false, true],
        [true, true],
      ],
    );
  });

  test('a text of nothing has no paragraphs', () => {
    for (const source of ['', '\n', '\r', ' \t\r\n \n']) assert.deepEqual(paragraphsOf(source), []);
  });
});
