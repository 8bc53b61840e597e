import assert from 'node:assert/strict';
import { writtenDate } from '../../../src/core/features/dates';
import { fromRoman, readIdentifier } from '../../../src/core/features/identifiers';
import { matchScore } from '../../../src/core/features/nameMatch';
import { ordinal, symbolName } from '../../../src/core/features/symbolNames';
import { namedThings, type NamedThing } from '../../../src/core/features/symbols';
import { plural } from '../../../src/core/features/uses';
import type { World } from '../../../src/core/features/view';
import { smallKnowledge, viewOf, worldOf } from '../../support/facts';

suite('symbolName', () => {
  const table: readonly [string, string][] = [
    ['S/RES/1325(2000)', 'Security Council resolution 1325 (2000)'],
    ['A/RES/65/7', 'General Assembly resolution 65/7, 65th session'],
    ['A/RES/377(V)', 'General Assembly resolution 377 (V)'],
    ['S/PRST/2015/26', 'Statement by the President of the Security Council, 2015, No. 26'],
    ['S/PV.8698', 'Verbatim record of the 8698th meeting of the Security Council'],
    ['A/65/PV.12', 'Verbatim record of the 12th meeting of the General Assembly, 65th session'],
    [
      'A/C.1/72/PV.3',
      'Verbatim record of the 3rd meeting of the First Committee of the General Assembly, 72nd session',
    ],
    ['S/2015/446', 'Document 446 of the Security Council, 2015'],
    ['A/70/95', 'Document 95 of the General Assembly, 70th session'],
    ['A/70/95-S/2015/446', 'Document 95 of the General Assembly, 70th session, issued also as S/2015/446'],
    ['A/70/95/Add.1', 'Document 95 of the General Assembly, 70th session, addendum 1'],
    ['A/HRC/RES/17/4', 'Human Rights Council resolution 17/4, 17th session'],
    ['A/ES-10/1', 'Document 1 of the General Assembly, 10th emergency special session'],
    ['ST/SGB/2003/13', "Document 13 of the Secretary-General's bulletins, 2003"],
    ['E/CN.6/2020/3', 'Document 3 of the Commission on the Status of Women, 2020'],
    ['XYZ/1', 'Document XYZ/1'],
  ];
  for (const [symbol, expected] of table) {
    test(symbol, () => assert.equal(symbolName(symbol).title, expected));
  }

  test('never throws, whatever stands there', () => {
    for (const symbol of ['', '/', 'A', 'A/', 'S//', 'S/RES', 'A/RES/', 'Add.1', '-S/1']) symbolName(symbol);
  });
});

suite('identifiers and numbers', () => {
  test('an identifier tells what it names', () => {
    assert.deepEqual(readIdentifier('charter/article/2/4'), { kind: 'article', article: 2, paragraph: 4 });
    assert.deepEqual(readIdentifier('charter/chapter/VI'), { kind: 'chapter', chapter: 'VI' });
    assert.deepEqual(readIdentifier('symbol/S/2015/446'), { kind: 'symbol', symbol: 'S/2015/446' });
    assert.deepEqual(readIdentifier('abbr/EMFA'), { kind: 'abbreviation', abbreviation: 'EMFA' });
    assert.deepEqual(readIdentifier('good-offices'), { kind: 'term', term: 'good-offices' });
  });

  test('numerals, ordinals, counts and dates', () => {
    assert.deepEqual(['I', 'IV', 'IX', 'XIV', 'XIX'].map(fromRoman), [1, 4, 9, 14, 19]);
    assert.deepEqual([1, 2, 3, 11, 12, 13, 21, 112].map(ordinal), [
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
    assert.deepEqual(
      [plural(1, 'use'), plural(0, 'use'), plural(1234567, 'use')],
      ['1 use', '0 uses', '1,234,567 uses'],
    );
    assert.deepEqual(
      [writtenDate('2025-07-04'), writtenDate('2025-07'), writtenDate('2025')],
      ['4 July 2025', 'July 2025', '2025'],
    );
  });
});

suite('workspace symbols', () => {
  const views = [
    viewOf('file:///w/a.txt', 'Mr. Hay\nThe good offices of Article 99', {
      title: 'Statement on prevention',
      terms: { 'good offices': 'good-offices' },
      references: { 'Article 99': 'charter/article/99' },
      outline: [
        { kind: 'turn', depth: 0, text: 'Mr. Hay', speaker: 'John Hay', start: 0, end: 40, headEnd: 7 },
        { kind: 'turn', depth: 0, text: 'Mr. Hay', speaker: 'John Hay', start: 8, end: 40, headEnd: 9 },
      ],
    }),
  ];
  const world = worldOf(views, smallKnowledge([{ aliases: ['bons offices'] }]));
  const found = (query: string, among: World = world) =>
    run(namedThings(query, among)).map(({ kind, name }) => `${kind} ${name}`);

  test('finds documents by title, speakers once, terms by any name, references by theirs', () => {
    assert.deepEqual(found('prevention'), ['document Statement on prevention']);
    assert.deepEqual(found('jhay'), ['speaker John Hay']);
    assert.deepEqual(found('bons'), ['term bons offices']);
    assert.deepEqual(found('article 99'), ['reference Article 99 of the Charter']);
  });

  test('an empty query gives the documents, a hopeless one nothing', () => {
    assert.deepEqual(found(''), ['document Statement on prevention']);
    assert.deepEqual(found('zzz'), []);
  });

  test('gives no more than 200', () => {
    const many = Array.from({ length: 2500 }, (_, i) => viewOf(`file:///w/${i}.txt`, '', { title: `Speech ${i}` }));
    assert.equal(found('speech', worldOf(many)).length, 200);
  });

  test('ranks exact names before beginnings, word starts, middles and scattered letters', () => {
    const scores = ['peace', 'peacekeeping', 'a peace deal', 'unpeaceful', 'p-e-a-c-e'].map(
      (name) => matchScore('peace', name) ?? 0,
    );
    assert.ok(scores.every((score) => score > 0));
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
    assert.equal(matchScore('peace', 'pace'), undefined);
  });
});

function run(work: Generator<undefined, readonly NamedThing[]>): readonly NamedThing[] {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
