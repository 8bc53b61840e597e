import assert from 'node:assert/strict';
import { FootnoteMarks } from '../../../src/core/parse/genres/footnoteMarks';
import { outlineOf, parsed } from './parsed';

/** The sections of a report, without its first heading. */
const report = (text: string, name = 'report.txt') =>
  outlineOf(`Report of the Panel on Rivers\n\nBackground\n\n${text}\n`, name).slice(2);

const one = '1. The panel met in the spring and heard three speakers from both banks of the river.';
const more = ['2. It thanks them.', '3. It will meet again.', '4. It has a chair.', '5. It has a secretary.'].join(
  '\n\n',
);

/** The words of all sections of one kind, white space folded. */
function spans(text: string, kind: string, name = 'report.txt'): string[] {
  const { outline } = parsed(text, name);
  return outline
    .filter((item) => item.kind === kind)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

suite('lists', () => {
  test('are one section, called after the line that leads to them', () => {
    const text = `${one}\n\nThe panel asks three things:\n\n- rain,\n- snow,\n- ice.\n\n${more}`;
    assert.deepEqual(report(text), [
      `  paragraph [1]: ${one}`,
      '    list: The panel asks three things',
      '  paragraph [2]: 2. It thanks them.',
      '  paragraph [3]: 3. It will meet again.',
      '  paragraph [4]: 4. It has a chair.',
      '  paragraph [5]: 5. It has a secretary.',
    ]);
    assert.deepEqual(spans(`Report of the Panel\n\nBackground\n\n${text}`, 'list'), [
      'The panel asks three things: - rain, - snow, - ice.',
    ]);
  });

  const forms: readonly (readonly [what: string, items: string])[] = [
    ['bullets', '• rain\n• snow\n• ice'],
    ['stars', '* rain\n* snow'],
    ['letters', '(a) rain\n\n(b) snow\n\n(c) ice'],
    ['numbers in brackets', '(1) rain\n(2) snow'],
    ['small numerals', '(i) rain\n(ii) snow\n(iii) ice'],
  ];
  for (const [what, items] of forms) {
    test(`of ${what} end with their last item`, () => {
      const text = `We thank the Panel for its work, and ask our neighbours for three things:\n\n${items}\n\nThis is all, Mr. President, that my delegation asks.\n`;
      const list = `We thank the Panel for its work, and ask our neighbours for three things: ${items}`;
      assert.deepEqual(spans(text, 'list'), [list.replace(/\s+/g, ' ')]);
    });
  }

  test('without such a line are called after their first item', () => {
    assert.equal(report(`${one}\n\n- rain\n- snow\n\n${more}`)[1], '    list: rain');
  });

  test('of numbered items hold these', () => {
    const text =
      'My delegation thanks you, Mr. President, and asks for two things:\n\n1. More rain.\n\n2. Less snow.\n\nI thank you.\n';
    assert.deepEqual(outlineOf(text).slice(1), [
      '    list: My delegation thanks you, Mr. President, and asks for two things',
      '      paragraph [1]: 1. More rain.',
      '      paragraph [2]: 2. Less snow.',
      '  closing: I thank you.',
    ]);
  });

  test('a long sentence leads to a list by its last words', () => {
    const text = `${one}\n\n${'The river is long and its banks are high. '.repeat(5)}It brings:\n\n- sand\n- stones\n\n${more}`;
    assert.equal(report(text)[1], '    list: It brings');
  });

  test('need two items, and marks that count on', () => {
    for (const items of [
      '- rain',
      '(b) rain\n\n(f) snow',
      '- - -',
      '(a) rain\n\nThe rest.\n\n(b) snow',
      '(a) rain\n\n(i) snow',
    ])
      assert.deepEqual(spans(`${one}\n\n${items}\n\n${more}`, 'list'), [], items);
  });

  test('the sub-paragraphs of a resolution are none', () => {
    const text = 'The General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Requests:\n\n(a) Rain;\n\n(b) Snow.\n';
    assert.deepEqual(spans(text, 'list'), []);
  });
});

suite('footnotes', () => {
  const noted = (mark: string, note: string) =>
    report(`1. The panel${mark} met in the spring.\n\n${note}\n\n${more}`).slice(0, 2);
  const forms: readonly (readonly [mark: string, note: string])[] = [
    ['¹', '¹ Report of the Panel on Lakes.'],
    ['¹', '1 Report of the Panel on Lakes.'],
    ['1', '1 Report of the Panel on Lakes.'],
    ['[1]', '[1] Report of the Panel on Lakes.'],
    ['[^1]', '[^1]: Report of the Panel on Lakes.'],
    ['[^lakes]', '[^lakes]: Report of the Panel on Lakes.'],
  ];
  for (const [mark, note] of forms) {
    test(`“panel${mark}” has its note “${note}” beside its paragraph`, () => {
      assert.deepEqual(noted(mark, note), [
        `  paragraph [1]: 1. The panel${mark} met in the spring.`,
        `  footnote: ${note}`,
      ]);
    });
  }

  test('end the section of their paragraph', () => {
    const text = `Report of the Panel on Rivers\n\nBackground\n\n1. The panel¹ met.\n\n1 Report\non lakes.\n\n${more}\n`;
    assert.deepEqual(spans(text, 'paragraph')[0], '1. The panel¹ met.');
    assert.deepEqual(spans(text, 'footnote'), ['1 Report on lakes.']);
  });

  test('a paragraph that goes on behind them holds them', () => {
    const text = `1. The panel¹ met² and asked\n\n1 Report on lakes.\n\n2 Report on rivers.\n\nfor more rain.\n\n${more}`;
    assert.deepEqual(report(text).slice(0, 3), [
      '  paragraph [1]: 1. The panel¹ met² and asked',
      '    footnote: 1 Report on lakes.',
      '    footnote: 2 Report on rivers.',
    ]);
    assert.match(spans(`Report of the Panel\n\nBackground\n\n${text}`, 'paragraph')[0] ?? '', /for more rain\.$/);
  });

  test('several under each other, with the addresses of their sources', () => {
    const text = `1. The panel¹ met.²\n\n1 Report on lakes:\n\nhttps://lakes.example/report\n\n2 Report on rivers.\n\n${more}`;
    assert.deepEqual(spans(`Report of the Panel\n\nBackground\n\n${text}`, 'footnote'), [
      '1 Report on lakes: https://lakes.example/report',
      '2 Report on rivers.',
    ]);
  });

  test('may stand right under the line that parts them from the text', () => {
    for (const rule of ['____________', '—————', '-----'])
      assert.deepEqual(
        noted('1', `${rule}\n1 Report of the Panel on Lakes.`).at(1),
        '  footnote: 1 Report of the Panel on Lakes.',
      );
  });

  test('need their mark in the text', () => {
    for (const line of ['1 Report on lakes.', '[1] Report on lakes.', '6 August 2007. The rain came.', '¹ Report.'])
      assert.deepEqual(spans(`${one.replace('1. ', '')}\n\n${line}\n\n${more}`, 'footnote'), [], line);
  });

  test('a definition of Markdown that is only an address is read as a note', () => {
    const text = 'The panel[^1] met in the spring, and A/70/1 was read.\n\n[^1]: A/55/305\n';
    assert.deepEqual(spans(text, 'footnote', 'a.md'), ['[^1]: A/55/305']);
    assert.equal(parsed(text, 'a.md').references.length, 2);
  });

  test('marks are found in every form, the last one before the note', () => {
    const found = (text: string, label = '1') => {
      const mark = new FootnoteMarks(text).before(label, text.length);
      return mark && [mark.start, text.slice(mark.start, mark.end)];
    };
    assert.deepEqual(found('a panel¹ and a lake¹ '), [19, '¹']);
    assert.deepEqual(found('a panel¹² '), undefined);
    assert.deepEqual(found('said so.1 Then'), [8, '1']);
    assert.deepEqual(found('said “so.”1 Then'), [10, '1']);
    for (const text of ['the G1 group', 'in 11 years', 'page 1 of', 'A/1 and', 'point 2.1 of', 'lake1984 is']) {
      assert.deepEqual(found(text), undefined, text);
    }
  });
});
