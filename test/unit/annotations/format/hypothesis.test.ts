import assert from 'node:assert/strict';
import { setLabels } from '../../../../src/core/annotations/format/changes';
import {
  exportHypothesis,
  importHypothesis,
  NoHypothesisExport,
} from '../../../../src/core/annotations/format/hypothesis';
import { emptyPage, readPage, writePage } from '../../../../src/core/annotations/format/page';
import { threadsOf } from '../../../../src/core/annotations/format/threads';
import { note, pageOf, reply } from './pages';

const uri = 'https://example.org/speech';
const selector = [
  { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 4, endContainer: '/p[1]', endOffset: 9 },
  { type: 'TextPositionSelector', start: 4, end: 9 },
  { type: 'TextQuoteSelector', exact: 'lakes', prefix: 'the ', suffix: ' are' },
];
const row = (id: string, more: object = {}) => ({
  id,
  created: '2024-05-01T10:00:00.123456+00:00',
  updated: '2024-05-01T10:00:00.123456+00:00',
  user: 'acct:ana@hypothes.is',
  user_info: { display_name: null },
  uri,
  text: `Text of ${id}.`,
  tags: [] as string[],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [{ source: uri, selector }],
  document: { title: ['A speech'] },
  ...more,
});
const rows = [
  row('One', { tags: ['style', 'fact-check'], updated: '2024-05-02T10:00:00.000000+00:00' }),
  row('Two', { references: ['One'], target: [{ source: uri }], user_info: { display_name: 'Ben Ode' } }),
  row('Three', { references: ['One', 'Two'], target: [{ source: uri }] }),
  row('Four', { text: '' }),
  row('Five', { target: [{ source: uri }] }),
];

suite('Hypothesis', () => {
  const page = emptyPage('../../a.txt');
  const exported = JSON.stringify({ export_date: '', export_userid: '', client_version: '1', annotations: rows });

  test('an export becomes threads, with replies, labels and passages', () => {
    const { page: imported, added, known } = importHypothesis(page, exported);
    assert.deepEqual([added, known], [5, 0]);
    const { page: again, problems } = readPage(writePage(imported));
    assert.deepEqual(problems, []);
    const threads = threadsOf(again);
    assert.deepEqual(
      threads.map(({ comments, labels }) => [comments.map(({ author, value }) => `${author}: ${value}`), labels]),
      [
        [['ana: '], []],
        [
          ['ana: Text of One.', 'ana: Text of Three.', 'Ben Ode: Text of Two.'],
          ['style', 'fact-check'],
        ],
        [['ana: Text of Five.'], []],
      ],
    );
    const one = threads[1];
    assert.deepEqual(one?.target, {
      position: { start: 4, end: 9 },
      quote: { exact: 'lakes', prefix: 'the ', suffix: ' are' },
    });
    assert.equal(one.comments[0]?.modified, '2024-05-02T10:00:00.000000+00:00');
    assert.equal(one.comments[1]?.modified, undefined);
    assert.equal(again.source, '../../a.txt');
  });

  test('a second import adds nothing, and leaves what was changed meanwhile', () => {
    const first = importHypothesis(page, exported).page;
    const labelled = setLabels(first, threadsOf(first)[0]?.id ?? '', ['mine'], '2024-06-01T00:00:00Z');
    const { page: second, added, known } = importHypothesis(readPage(writePage(labelled)).page, exported);
    assert.deepEqual([added, known], [0, 5]);
    assert.equal(writePage(second), writePage(labelled));
    const more = JSON.stringify([...rows, row('Six', { references: ['One'] })]);
    const third = importHypothesis(second, more);
    assert.equal(third.added, 1);
    assert.equal(threadsOf(third.page).length, 3);
  });

  test('an answer of the search is read as well, with replies of their own', () => {
    const answer = { total: 5, rows: rows.slice(0, 1), replies: rows.slice(1, 3) };
    assert.equal(importHypothesis(page, JSON.stringify(answer)).added, 3);
  });

  test('a reply to what the export lacks is kept', () => {
    const { page: imported } = importHypothesis(page, JSON.stringify({ rows: [rows[2]] }));
    assert.deepEqual(
      threadsOf(imported).map(({ comments }) => comments[0]?.value),
      ['Text of Three.'],
    );
    // Of its ancestors the nearest that is there is its parent.
    const { page: partly } = importHypothesis(page, JSON.stringify({ rows: [rows[0], rows[2]] }));
    assert.equal(threadsOf(partly)[0]?.comments.length, 2);
  });

  for (const text of ['{', '{}', '{"annotations": 5}', '"x"', '{"rows": [{"text": "a"}]}']) {
    test(`is no export: ${text}`, () => assert.throws(() => importHypothesis(page, text), NoHypothesisExport));
  }

  test('what was imported is exported as it was', () => {
    const out = JSON.parse(exportHypothesis(importHypothesis(page, exported).page, 'urn:x:doc')) as {
      annotations: Record<string, unknown>[];
    };
    const byId = (list: readonly Record<string, unknown>[]) => new Map(list.map((each) => [each['id'], each]));
    const found = byId(out.annotations);
    for (const [id, expected] of byId(rows)) assert.deepEqual(found.get(id), expected);
  });

  test('notes of our own are exported, and come back', () => {
    const own = pageOf(
      note('urn:uuid:1', 'Why?', {
        body: [
          { type: 'TextualBody', value: 'Why?' },
          { type: 'TextualBody', purpose: 'tagging', value: 'style' },
        ],
      }),
      reply('urn:uuid:2', 'urn:uuid:1', 'Because.'),
      note('urn:uuid:3', '', {
        motivation: 'editing',
        body: [{ type: 'TextualBody', purpose: 'editing', value: 'seas' }],
      }),
    );
    const json = exportHypothesis(own, uri);
    const [first, second, third] = (JSON.parse(json) as { annotations: Record<string, unknown>[] }).annotations;
    assert.deepEqual(
      [first?.['uri'], first?.['text'], first?.['tags'], first?.['target'], first?.['references']],
      [uri, 'Why?', ['style'], [{ source: uri, selector: selector.slice(1) }], undefined],
    );
    assert.deepEqual(second?.['references'], ['urn:uuid:1']);
    assert.equal(third?.['text'], 'Proposed: “seas”');
    const back = threadsOf(importHypothesis(page, json).page);
    assert.deepEqual(
      back.map(({ comments }) => comments.map(({ author, value }) => `${author}: ${value}`)),
      [['Ana: Why?', 'Ana: Because.'], ['Ana: Proposed: “seas”']],
    );
  });
});
