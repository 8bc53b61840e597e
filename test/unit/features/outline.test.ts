import assert from 'node:assert/strict';
import { folding } from '../../../src/core/features/folding';
import { outline, type OutlineSection } from '../../../src/core/features/outline';
import { LineIndex } from '../../../src/core/model/lineIndex';
import type { OutlineItem } from '../../../src/core/model/speech';
import { viewOf } from '../../support/facts';
import { marked } from '../../support/marked';
import { parsed } from '../parse/parsed';

/** Sections of a marked text: each span is a section, its first line its head. */
function sectioned(source: string, items: readonly Partial<OutlineItem>[]) {
  const { text, spans } = marked(source);
  const outline = items.map((item, i): OutlineItem => {
    const { start, end } = spans[i] ?? { start: 0, end: 0 };
    const headEnd = Math.min(end, text.indexOf('\n', start) < 0 ? end : text.indexOf('\n', start));
    return { kind: 'heading', depth: 0, text: text.slice(start, headEnd), start, end, headEnd, ...item };
  });
  return viewOf('file:///w/a.txt', text, { outline });
}

suite('outline', () => {
  const nested = sectioned('‹|Remarks by Ann Lee\n‹|Mr. President,\nThank you for this debate.\n|›‹|Thank you.\n|›|›', [
    { kind: 'speech', depth: 0, speaker: 'Ann Lee' },
    { kind: 'address', depth: 1, text: 'Mr. President' },
    { kind: 'closing', depth: 1 },
  ]);

  test('nests what lies deeper, and names each section by what tells it apart', () => {
    assert.deepEqual(named(outline(nested)), [
      [
        'Ann Lee',
        [
          ['Mr. President: Thank you for this debate.', []],
          ['Thank you.', []],
        ],
      ],
    ]);
  });

  test('a speech of nobody who is named is called as its document is, unless there are several', () => {
    const text = 'Mr. President,\n\nWe speak of rivers.\n';
    const view = (outline: OutlineItem[]) => viewOf('file:///w/rivers.txt', text, { outline });
    const speech: OutlineItem = { kind: 'speech', depth: 0, text: 'Mr. President,', start: 0, end: 36, headEnd: 14 };
    assert.deepEqual(
      named(outline(view([speech]))).map(([name]) => name),
      ['rivers.txt'],
    );
    const two = [
      { ...speech, end: 15 },
      { ...speech, text: 'We speak', start: 16, headEnd: 24 },
    ];
    assert.deepEqual(
      named(outline(view(two))).map(([name]) => name),
      ['Mr. President,', 'We speak'],
    );
  });

  test('a section holds its selection and its children, and no blank lines behind it', () => {
    const check = (section: OutlineSection): void => {
      assert.ok(section.span.start <= section.selection.start && section.selection.end <= section.span.end);
      for (const child of section.children) {
        assert.ok(section.span.start <= child.span.start && child.span.end <= section.span.end);
        check(child);
      }
    };
    const sections = outline(nested);
    sections.forEach(check);
    assert.equal(sections[0]?.span.end, nested.text.trimEnd().length);
  });

  test('a section that ends before its children grows to hold them', () => {
    const view = sectioned('‹|A|›\n‹|B of it|›', [{}, { depth: 1 }]);
    const [section] = outline(view);
    assert.equal(section?.span.end, section?.children[0]?.span.end);
  });

  test('shows the paragraphs of a long speech around its lists, without what stands on each page', () => {
    const long = (word: string) => `${word} ${'rivers and lakes '.repeat(70)}end.`;
    const list = 'We ask for:\n- rain\n- snow';
    const text = `‹|${long('One')}\n\n24\n\n${long('Two')}\n\n‹|${list}|›\n\nThen.\n\n${long('Three')}|›`;
    const sections = outline(
      sectioned(text, [
        { kind: 'speech', depth: 0, text: 'One', headEnd: 0 },
        { kind: 'list', depth: 1, text: 'We ask for' },
      ]),
    );
    assert.deepEqual(
      sections[0]?.children.map(({ kind, name }) => `${kind} ${name.slice(0, 12).trim()}`),
      [
        'paragraph One rivers a',
        'paragraph Two rivers a',
        'list We ask for',
        'paragraph Then.',
        'paragraph Three rivers',
      ],
    );
  });

  const names: readonly [string, Partial<OutlineItem>, string, string][] = [
    [
      'a turn: who speaks, and for whom',
      { kind: 'turn', speaker: 'Mr. Hay', country: 'Australia' },
      'Mr. HAY\nWe support it.',
      'Mr. Hay (Australia)',
    ],
    [
      'a paragraph: number once, first words',
      { kind: 'paragraph', number: 12 },
      '12. The Arab world is changing.',
      '12. The Arab world is changing.',
    ],
    [
      'an operative paragraph',
      { kind: 'operative', number: 3, verb: 'Calls upon' },
      '3. Calls upon all parties;',
      '3. Calls upon all parties;',
    ],
    [
      'an attribution: who says what',
      { kind: 'attribution', speaker: 'Ann Lee' },
      '“We agree,” she said.',
      'Ann Lee: “We agree,” she said.',
    ],
    ['a heading: its words', {}, 'Background\nIt began in 1945.', 'Background'],
  ];
  for (const [what, item, text, expected] of names) {
    test(`names ${what}`, () => {
      assert.equal(outline(sectioned(`‹|${text}|›`, [item]))[0]?.name, expected);
    });
  }

  test('never gives an empty name, which editors refuse', () => {
    assert.equal(outline(sectioned('‹|\n|›', [{ text: '' }]))[0]?.name, 'heading');
  });

  test('shortens a long name between words', () => {
    const name = outline(sectioned(`‹|${'peace and security '.repeat(20)}|›`, [{}]))[0]?.name ?? '';
    assert.ok(name.length <= 73 && name.endsWith('…'));
  });
});

suite('folding', () => {
  /** First and last words of the lines that fold, in documents as they are read. */
  const folds = (text: string, name: string) => {
    const lines = text.split('\n');
    const view = { uri: 'file:///w/a.txt', text, lines: LineIndex.of(text), speech: parsed(text, name) };
    return folding(view).map(({ startLine, endLine }) => `${lines[startLine] ?? ''} … ${lines[endLine] ?? ''}`);
  };

  test('folds sub-paragraphs and annexes', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Requests:\n\n(a) Rain:\n\n(i) Soon;\n\n(b) Snow.\n\nAnnex\n\nLakes\n\n1. They are low.\n';
    assert.deepEqual(folds(text, 'a.txt'), [
      '1. Requests: … (b) Snow.',
      '(a) Rain: … (i) Soon;',
      'Annex … 1. They are low.',
    ]);
  });

  test('folds lists under their line, and a paragraph over a page break', () => {
    const list = 'We ask for three things, Mr. President:\n\n- rain\n- snow\n- ice';
    const cut = `1. ${'The lakes of Elbonia are low. '.repeat(6)}We ask the\n\n2/14 S/PV.9999\n\nCouncil for rain.`;
    assert.deepEqual(folds(`Mr. President,\n\nI thank you.\n\n${list}\n\nThe rest.\n\nI thank you.\n`, 'a.txt'), [
      'Mr. President, … I thank you.',
      'We ask for three things, Mr. President: … - ice',
    ]);
    assert.ok(
      folds(`Mr. President,\n\n${cut}\n\n2. We ask it now.\n`, 'a.txt').some((fold) =>
        fold.endsWith('… Council for rain.'),
      ),
    );
  });

  test('folds sections of more than one line, the outermost where several begin together', () => {
    const view = sectioned('‹|‹|Heading\nfirst\n|›second\n\n|›‹|one line|›', [{}, { depth: 1 }, {}]);
    assert.deepEqual(folding(view), [{ startLine: 0, endLine: 2 }]);
  });
});

type Named = [string, Named[]];

function named(sections: readonly OutlineSection[]): Named[] {
  return sections.map(({ name, children }) => [name, named(children)]);
}
