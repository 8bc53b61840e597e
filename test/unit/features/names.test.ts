import assert from 'node:assert/strict';
import { writtenDate } from '../../../src/core/features/dates';
import { fromRoman, readIdentifier } from '../../../src/core/features/identifiers';
import { matchScore } from '../../../src/core/features/nameMatch';
import { ordinal, symbolName } from '../../../src/core/features/symbolNames';
import { namedThings, type NamedThing } from '../../../src/core/features/symbols';
import { plural } from '../../../src/core/features/uses';
import type { DocumentView, World } from '../../../src/core/features/view';
import { smallKnowledge, viewOf, worldOf } from '../../support/facts';

suite('symbolName', () => {
  /** Behind the stroke: what a citation leaves out. */
  const table: readonly [string, string][] = [
    ['S/RES/1325(2000)', 'Security Council resolution 1325 (2000)'],
    ['S/RES/1325', 'Security Council resolution 1325'],
    ['A/RES/65/7', 'General Assembly resolution 65/7 | 65th session (2010–2011)'],
    ['A/RES/377(V)', 'General Assembly resolution 377 (V) | 5th session (from 1950)'],
    ['A/RES/377(V)A', 'General Assembly resolution 377 (V) | 5th session (from 1950)'],
    ['A/RES/S-10/2', 'General Assembly resolution S-10/2 | 10th special session (1978)'],
    ['A/RES/2248(S-V)', 'General Assembly resolution 2248 (S-V) | 5th special session (1967)'],
    ['A/RES/ES-11/1', 'General Assembly resolution ES-11/1 | 11th emergency special session (from 2022)'],
    ['A/RES/60/1/Corr.1', 'General Assembly resolution 60/1, corrigendum 1 | 60th session (2005–2006)'],
    ['A/DEC/60/551', 'General Assembly decision 60/551 | 60th session (2005–2006)'],
    ['A/HRC/RES/17/4', 'Human Rights Council resolution 17/4 | 17th session (2011)'],
    ['A/HRC/RES/S-29/1', 'Human Rights Council resolution S-29/1 | 29th special session'],
    ['A/HRC/DEC/60/1', 'Human Rights Council decision 60/1 | 60th session (2025)'],
    ['E/RES/1980/67', 'Economic and Social Council resolution 1980/67'],
    ['E/RES/1621(LI)', 'Economic and Social Council resolution 1621 (LI) | 51st session'],
    ['UNEP/EA.5/Res.14', 'United Nations Environment Assembly resolution 5/14 | 5th session (2022)'],
    [
      'FCCC/CP/2015/10/Add.1',
      'Conference of the Parties to the Framework Convention on Climate Change, document, 2015, number 10, addendum 1',
    ],
    ['S/PRST/2015/26', 'Security Council, presidential statement, 2015, number 26'],
    ['A/HRC/PRST/OS/13/1', 'Human Rights Council, presidential statement, OS, 13, number 1'],
    ['S/PV.8698', 'Security Council, verbatim record, 8698th meeting'],
    ['S/PV.8699(Resumption1)', 'Security Council, verbatim record, 8699th meeting, resumption 1'],
    ['A/65/PV.12', 'General Assembly, verbatim record, 65th session (2010–2011), 12th meeting'],
    ['A/PV.2243', 'General Assembly, verbatim record, 2243rd meeting'],
    ['A/C.1/72/PV.3', 'General Assembly, First Committee, verbatim record, 72nd session (2017–2018), 3rd meeting'],
    ['A/ES-10/PV.45', 'General Assembly, verbatim record, 10th emergency special session (from 1997), 45th meeting'],
    ['A/S-10/PV.1', 'General Assembly, verbatim record, 10th special session (1978), 1st meeting'],
    ['E/2005/SR.12', 'Economic and Social Council, summary record, 2005, 12th meeting'],
    ['S/2015/446', 'Security Council, document, 2015, number 446'],
    ['S/25811', 'Security Council, document, number 25811'],
    ['S/2015/446/Add.1/Rev.2', 'Security Council, document, 2015, number 446, addendum 1, revision 2'],
    ['S/INF/2/Rev.1(III)', 'Security Council, information document, number 2, revision 1, III'],
    ['S/AC.51/2020/5', 'Security Council, Working Group on Children and Armed Conflict, document, 2020, number 5'],
    ['S/AC.44/2004/3', 'Security Council, ad hoc committee (AC.44), document, 2004, number 3'],
    ['A/70/95', 'General Assembly, document, 70th session (2015–2016), number 95'],
    ['A/70/95/Add.1', 'General Assembly, document, 70th session (2015–2016), number 95, addendum 1'],
    [
      'A/70/95-S/2015/446',
      'General Assembly, document, 70th session (2015–2016), number 95, issued also as S/2015/446',
    ],
    ['A/70/6(Sect.1)', 'General Assembly, document, 70th session (2015–2016), number 6, section 1'],
    ['A/70/7(Part.I)', 'General Assembly, document, 70th session (2015–2016), number 7, part I'],
    ['A/C.1/818', 'General Assembly, First Committee, document, number 818'],
    [
      'A/C.1/72/L.3/Rev.1',
      'General Assembly, First Committee, draft of limited distribution, 72nd session (2017–2018), number 3, revision 1',
    ],
    ['A/70/L.1', 'General Assembly, draft of limited distribution, 70th session (2015–2016), number 1'],
    ['A/L.631', 'General Assembly, draft of limited distribution, number 631'],
    ['A/INF/70/4', 'General Assembly, information document, 70th session (2015–2016), number 4'],
    ['A/BUR/70/1', 'General Assembly, General Committee, document, 70th session (2015–2016), number 1'],
    ['A/7601/Add.1', 'General Assembly, document, number 7601, addendum 1'],
    ['A/7642/Add.1-2', 'General Assembly, document, number 7642, addendum 1-2'],
    ['A/ES-10/1', 'General Assembly, document, 10th emergency special session (from 1997), number 1'],
    ['A/CONF.62/122', 'Third United Nations Conference on the Law of the Sea, document, number 122'],
    ['A/CONF.999/3', 'General Assembly, conference (CONF.999), document, number 3'],
    ['A/CONF.62/WP.10', 'Third United Nations Conference on the Law of the Sea, working paper, number 10'],
    ['A/AC.109/2020/15', 'Special Committee on decolonization, document, 2020, number 15'],
    ['A/AC.999/L.4', 'General Assembly, ad hoc committee (AC.999), draft of limited distribution, number 4'],
    ['A/CN.4/L.682', 'International Law Commission, draft of limited distribution, number 682'],
    ['A/HRC/12/48', 'Human Rights Council, document, 12th session (2009), number 48'],
    [
      'A/HRC/12/NGO/3',
      'Human Rights Council, statement by a non-governmental organization, 12th session (2009), number 3',
    ],
    [
      'A/HRC/WG.6/40/AUS/1',
      'Human Rights Council, Working Group on the Universal Periodic Review, document, 40th session, AUS, number 1',
    ],
    ['E/CN.4/2005/7/Add.1', 'Commission on Human Rights, document, 2005, number 7, addendum 1'],
    ['E/CN.4/Sub.2/1993/21', 'Sub-Commission on human rights, document, 1993, number 21'],
    ['E/CN.6/2020/3', 'Commission on the Status of Women, document, 2020, number 3'],
    ['E/CN.6/2020/CRP.4', 'Commission on the Status of Women, conference room paper, 2020, number 4'],
    ['E/2015/99', 'Economic and Social Council, document, 2015, number 99'],
    ['ST/SGB/2003/13', "Secretary-General's bulletin, 2003, number 13"],
    ['ST/AI/2010/5', 'Secretariat, administrative instruction, 2010, number 5'],
    ['CCPR/C/USA/CO/4', 'Human Rights Committee, concluding observations, USA, number 4'],
    [
      'CEDAW/C/GC/35',
      'Committee on the Elimination of Discrimination against Women, general comment or recommendation, number 35',
    ],
    ['CRC/C/85/3', 'Committee on the Rights of the Child, document, 85th session, number 3'],
    ['CD/1864', 'Conference on Disarmament, document, number 1864'],
    ['DC/71', 'Disarmament Commission, document, number 71'],
    [
      'NPT/CONF.2020/PC.III/4',
      'States parties to the Treaty on the Non-Proliferation of Nuclear Weapons, conference (CONF.2020), Preparatory Committee (PC.III), document, number 4',
    ],
    ['TD/B/60/4', 'Trade and Development Board, document, 60th session, number 4'],
    ['PBC/7/OC/3', 'Peacebuilding Commission, document, 7th session, OC, number 3'],
    ['T/PV.1', 'Trusteeship Council, verbatim record, 1st meeting'],
    ['C.N.121.2015.TREATIES-XXVII.7.d', 'Depositary notification of the Secretary-General, 2015, number 121'],
    ['SG/SM/12345', 'Secretary-General, press release of a statement or message, number 12345'],
    ['DSG/SM/1234', 'Deputy Secretary-General, press release of a statement or message, number 1234'],
    ['SC/9876', 'Security Council, press release, number 9876'],
    ['GA/DIS/3456', 'General Assembly, press release on disarmament, number 3456'],
    ['XYZ/1', 'Document XYZ/1'],
    ['A/C.1', 'Document A/C.1'],
    ['A/77/PV', 'General Assembly, verbatim record, 77th session (2022–2023)'],
  ];
  for (const [symbol, expected] of table) {
    test(symbol, () => {
      const { title, session } = symbolName(symbol);
      assert.equal([title, session].filter((part) => part !== undefined).join(' | '), expected);
    });
  }

  test('what is not known is told as it is written, and nothing is made of the numbers behind it', () => {
    assert.equal(symbolName('A/HRC/QUX/13/1').title, 'Human Rights Council, document, QUX, 13, number 1');
    assert.equal(symbolName('A/300/1').title, 'General Assembly, document, 300th session, number 1');
    assert.equal(symbolName('E/RES/3(LXXXX)').title, 'Economic and Social Council resolution 3 (LXXXX)');
  });

  test('the organ of a committee with a number is the one whose committee it is', () => {
    const organs = ['A/C.3/70/L.5', 'A/CN.4/L.682', 'A/HRC/WG.6/40/AUS/1', 'A/CONF.48/1', 'S/2015/446', 'AT/1'];
    assert.deepEqual(
      organs.map((symbol) => symbolName(symbol).organ),
      [
        'General Assembly',
        'International Law Commission',
        'Human Rights Council',
        'United Nations Conference on the Human Environment, Stockholm',
        'Security Council',
        undefined,
      ],
    );
  });

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

  test('finds a document by its name, its symbol and what it is about', () => {
    const view = viewOf('file:///w/b.txt', 'See S/RES/2999 (2030).', {
      references: { 'S/RES/2999 (2030)': 'symbol/S/RES/2999(2030)' },
    });
    const among = worldOf([view]);
    const plain = 'Security Council resolution 2999 (2030)';
    assert.deepEqual(found('resolution 2999', among), [`reference ${plain}: boats on lakes`]);
    assert.deepEqual(found('s/res/2999', among), [`reference S/RES/2999 (2030) · ${plain}`]);
    assert.deepEqual(found('boats on lakes', among), [`reference ${plain}: boats on lakes`]);
  });

  test('every way of citing finds the one thing, and a number comes before those that only begin so', () => {
    const ids = ['S/RES/1325(2000)', 'S/RES/132(1959)', 'A/RES/60/158', 'A/RES/60/1'].map(
      (symbol) => `symbol/${symbol}`,
    );
    ids.push('charter/article/99', 'charter/chapter/XV');
    const words = ids.map((_, i) => `w${i}`);
    const references = Object.fromEntries(ids.map((id, i) => [`w${i}`, id]));
    const among = worldOf([viewOf('file:///w/b.txt', words.join(' '), { references })], smallKnowledge());
    const council = 'Security Council resolution 1325 (2000)';
    for (const [query, name] of [
      ['resolution 1325', council],
      ['Security Council resolution 1325', council],
      ['UNSCR 1325', `UNSCR 1325 (2000) · ${council}`],
      ['resolution 132', 'Security Council resolution 132 (1959)'],
      ['UNGA resolution 60/1', 'UNGA resolution 60/1 · General Assembly resolution 60/1'],
      ['resolution 60/1', 'General Assembly resolution 60/1'],
      ['Article 99', 'Article 99 of the Charter'],
      ['Charter Article 99', 'Charter, Article 99'],
      ['UN Charter Chapter XV', 'UN Charter, Chapter XV'],
    ] as const) {
      assert.equal(found(query, among)[0], `reference ${name}`, query);
    }
    // VS Code sends the first word and looks for the whole query among the answers, its letters in their order.
    for (const [query, name] of [
      ['UNSCR', `UNSCR 1325 (2000) · ${council}`],
      ['Charter', 'Charter, Article 99'],
    ] as const) {
      assert.ok(found(query, among).includes(`reference ${name}`), query);
    }
  });

  test('a word that very many citations hold brings all of them', () => {
    const references = Object.fromEntries(
      Array.from({ length: 900 }, (_, i) => [`w${i} `, `symbol/A/RES/70/${i + 1}`]),
    );
    const among = worldOf([viewOf('file:///w/b.txt', Object.keys(references).join(''), { references })]);
    assert.equal(found('resolution', among).length, 900);
  });

  test('finds a reference by its symbol and in plain words, at its own text, else at its newest use', () => {
    const named = { 'S/RES/1325 (2000)': 'symbol/S/RES/1325(2000)', 'Chapter XV': 'charter/chapter/XV' };
    const own = viewOf('file:///w/1325.txt', 'United Nations\nS/RES/1325 (2000)', {
      symbol: 'symbol/S/RES/1325(2000)',
      references: { 'S/RES/1325 (2000)': 'symbol/S/RES/1325(2000)' },
    });
    const use = (year: number) =>
      viewOf(`file:///w/${year}.txt`, 'Chapter XV and S/RES/1325 (2000)', { references: named, date: `${year}-01-01` });
    const around = (...more: readonly DocumentView[]) => worldOf([use(2001), use(2020), ...more], smallKnowledge());
    const first = (query: string, among: World) => {
      const [thing] = run(namedThings(query, among)).filter(({ kind }) => kind === 'reference');
      return thing && [thing.name, thing.place.uri, thing.place.range.start.line, thing.id];
    };
    const plain = 'Security Council resolution 1325 (2000)';
    assert.deepEqual(first('resolution 1325', around(own)), [plain, own.uri, 1, undefined]);
    assert.deepEqual(first('1325', around()), [plain, 'file:///w/2020.txt', 0, undefined]);
    assert.equal(first('s/res/1325', around())?.[0], `S/RES/1325 (2000) · ${plain}`);
    assert.deepEqual(first('chapter xv', around(own)), [
      'Chapter XV of the Charter',
      'file:///w/2020.txt',
      0,
      undefined,
    ]);
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
    assert.equal(matchScore('kenya', 'Task force on key lines of money and aid'), undefined);
    assert.equal(matchScore('resolution 242', 'resolution 2462'), undefined);
    assert.ok((matchScore('spv8754', 'S/PV.8754') ?? 0) > 0);
    assert.ok((matchScore('ares70', 'A/RES/70/1') ?? 0) > 0);
    assert.equal(matchScore('spv875', 'S/PV.9875'), undefined);
    assert.ok((matchScore('hippo', 'High-level Independent Panel on Peace Operations') ?? 0) > 0);
  });
});

function run(work: Generator<undefined, readonly NamedThing[]>): readonly NamedThing[] {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
