import assert from 'node:assert/strict';
import { citation, citedDocument, sectionAt } from '../../../../src/core/annotations/exchange/citation';
import { csvReport } from '../../../../src/core/annotations/exchange/csvReport';
import { markdownReport } from '../../../../src/core/annotations/exchange/markdownReport';
import { reportDocument, type ReportedDocument } from '../../../../src/core/annotations/exchange/reportedNotes';
import type { Anchoring, Section, Thread } from '../../../../src/core/annotations/model';

const text = 'Mrs. Salas (Peru): Thank you.\r\n\r\n1. The lakes are\r\ndeep.\r\n';
const sections: readonly Section[] = [
  { kind: 'turn', start: 0, end: text.length, text: 'Mrs. Salas (Peru)', speaker: 'Salas' },
  { kind: 'paragraph', start: 33, end: text.length, text: '1. The lakes are', number: 1 },
];
const cited = { title: 'On *lakes*', symbol: 'S/PV.9101', date: '2022-04-04' };

function thread(more: Partial<Thread> = {}): Thread {
  const comments = [
    { id: 'urn:x:1', author: 'Ana', created: '2024-05-01T10:00:00Z', value: 'Which?\n\n# No <b>heading</b>' },
    { id: 'urn:x:2', author: 'Ben', created: '2024-05-01T11:00:00Z', modified: '2024-05-02T11:00:00Z', value: 'All.' },
  ];
  return { id: 'urn:x:1', target: {}, comments, labels: ['style', 'fact-check'], resolved: false, ...more };
}
const lakes: Anchoring = { state: 'edited', span: { start: text.indexOf('lakes'), end: text.indexOf('deep') + 4 } };

function report(
  ...threads: readonly { thread: Thread; anchoring: Anchoring | undefined }[]
): readonly ReportedDocument[] {
  return [reportDocument({ file: '2022/a.txt', cited, text, sections, threads })];
}

/** Records of a CSV text; as RFC 4180 says. */
function parseCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

suite('citations', () => {
  test('name document, speaker, paragraph and line', () => {
    const section = sectionAt(sections, { start: 40 });
    assert.deepEqual(section, { kind: 'paragraph', text: '1. The lakes are', number: 1, speaker: 'Salas' });
    assert.equal(
      citation('a.txt', cited, section, 3),
      'On *lakes* (S/PV.9101, 4 April 2022), Salas, paragraph 1, line 3',
    );
    assert.equal(citation('a.txt', {}, undefined, undefined), 'a.txt');
    assert.equal(citation('a.txt', {}, { kind: 'heading', text: 'Water' }, 2), 'a.txt, “Water”, line 2');
    assert.equal(sectionAt(sections, { start: text.length }), undefined);
    const title = `Statement on “${'peace, security and development '.repeat(4)}”`;
    assert.match(citation('a.txt', { title }, undefined, 1), /^Statement on “[^“”]*…”, line 1$/);
    assert.deepEqual(citedDocument({ symbol: 'symbol/S/RES/1325(2000)', place: 'New York' }), {
      symbol: 'S/RES/1325 (2000)',
    });
  });
});

suite('reports of notes', () => {
  test('Markdown: quotation, citation, marks, and who said what when', () => {
    assert.equal(
      markdownReport(report({ thread: thread({ replacement: 'seas are [deep]' }), anchoring: lakes })),
      `# Notes

1 note in 1 document.

## On \\*lakes\\* (2022/a.txt)

> lakes are deep
>
> — On \\*lakes\\* (S/PV.9101, 4 April 2022), Salas, paragraph 1, line 3

*style · fact-check · the words changed*

Proposed: “seas are \\[deep\\]”

- **Ana**, 2024-05-01 10:00 UTC

  Which?

  # No &lt;b>heading&lt;/b>

- **Ben**, 2024-05-01 11:00 UTC, edited 2024-05-02 11:00 UTC

  All.

`,
    );
  });

  test('Markdown: a proposal without a comment names its author, and has no empty item', () => {
    const comments = [{ id: 'urn:x:1', author: 'Ana', created: '2024-05-01T10:00:00Z', value: '' }];
    const text = markdownReport(report({ thread: thread({ replacement: 'seas', comments }), anchoring: lakes }));
    assert.match(text, /^Proposed by \*\*Ana\*\*, 2024-05-01 10:00 UTC: “seas”$/m);
    assert.doesNotMatch(text, /^- /m);
  });

  test('a note without a place is told with what it remembers, after those with one', () => {
    const lost = thread({
      labels: [],
      resolved: true,
      target: {
        quote: { exact: 'ponds', prefix: '', suffix: '' },
        section: { kind: 'turn', speaker: 'Okoro', text: '' },
      },
    });
    const documents = report(
      { thread: lost, anchoring: { state: 'orphaned', candidates: [] } },
      { thread: lost, anchoring: undefined },
      { thread: thread(), anchoring: lakes },
    );
    assert.deepEqual(
      documents[0]?.notes.map(({ state, line, quote }) => [state, line, quote]),
      [
        ['edited', 3, 'lakes are\r\ndeep'],
        ['orphaned', undefined, 'ponds'],
        ['orphaned', undefined, 'ponds'],
      ],
    );
    const markdown = markdownReport(documents);
    assert.ok(
      markdown.includes(
        '> ponds\n>\n> — On \\*lakes\\* (S/PV.9101, 4 April 2022), Okoro\n\n*resolved · the passage is gone*',
      ),
    );
  });

  test('words of a document are no markup, and a place outside of all sections has the one that is remembered', () => {
    const source = '**Peace** [x](y)';
    const section = { kind: 'turn', speaker: 'Okoro', text: '' } as const;
    const anchoring: Anchoring = { state: 'attached', span: { start: 0, end: source.length } };
    const threads = [{ thread: thread({ target: { section } }), anchoring }];
    const markdown = markdownReport([
      reportDocument({ file: 'a_b.txt', cited: {}, text: source, sections: [], threads }),
    ]);
    assert.ok(markdown.includes('> \\*\\*Peace\\*\\* \\[x\\](y)\n>\n> — a\\_b.txt, Okoro, line 1\n'), markdown);
  });

  test('CSV: one record a comment, quoted as RFC 4180 says', () => {
    const csv = csvReport(report({ thread: thread(), anchoring: lakes }));
    const [header, first, second] = parseCsv(csv);
    assert.equal(csv.split('\r\n')[0], header?.join());
    const value = (record: string[] | undefined, column: string) => record?.[header?.indexOf(column) ?? -1];
    assert.deepEqual(
      [
        'file',
        'symbol',
        'date',
        'section',
        'line',
        'state',
        'resolved',
        'labels',
        'quote',
        'author',
        'comment',
        'id',
      ].map((column) => value(first, column)),
      [
        '2022/a.txt',
        'S/PV.9101',
        '2022-04-04',
        'Salas, paragraph 1',
        '3',
        'edited',
        'no',
        'style; fact-check',
        'lakes are\r\ndeep',
        'Ana',
        'Which?\n\n# No <b>heading</b>',
        'urn:x:1',
      ],
    );
    assert.deepEqual(
      [value(second, 'thread'), value(second, 'id'), value(second, 'modified')],
      ['urn:x:1', 'urn:x:2', '2024-05-02T11:00:00Z'],
    );
  });

  test('CSV: nothing is a formula', () => {
    for (const value of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u0000=1', '＝1', '"=1"', ',=1']) {
      const csv = csvReport(
        report({ thread: thread({ comments: [{ id: 'urn:x:1', author: value, value }] }), anchoring: lakes }),
      );
      const [header, record] = parseCsv(csv);
      const starts = /^[\s\0]*[=+\-@＝]/.test(value);
      for (const column of ['author', 'comment']) {
        assert.equal(record?.[header?.indexOf(column) ?? -1], starts ? `'${value}` : value);
      }
    }
  });
});
