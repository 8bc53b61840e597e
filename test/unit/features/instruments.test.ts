import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { citationList, type WantedCitations } from '../../../src/core/features/instruments/citations';
import { documentsCiting, passagesCiting } from '../../../src/core/features/instruments/citing';
import { instrumentOverview, instrumentsIn } from '../../../src/core/features/instruments/levels';
import { shelfOf } from '../../../src/core/features/instruments/shelf';
import type { World } from '../../../src/core/features/view';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';
import { viewOf, worldOf, type Facts } from '../../support/facts';
import { LineIndex } from '../../../src/core/model/lineIndex';

const knowledge = builtInKnowledge();

/** A world in which one document cites all of these identities. */
function citing(...ids: readonly string[]): World {
  const text = ids.map((_, i) => `words ${i};`).join(' ');
  const references = Object.fromEntries(ids.map((id, i) => [`words ${i};`, id]));
  return worldOf([viewOf('file:///w/a.txt', text, { references })], knowledge);
}

const labels = (world: World, group: string, filter = '') =>
  instrumentsIn(group, filter, world).map((node) => node.label);
const groups = (world: World, filter = '') => instrumentOverview(filter, world).groups.map(({ key }) => key);

/** The list of citations, one an element. */
function listed(world: World, wanted: Partial<WantedCitations> = {}): readonly string[] {
  const work = citationList({ filter: '', ...wanted }, world);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

suite('instruments: what belongs where', () => {
  /** identity → group, section, label, citation */
  const shelves: Readonly<Record<string, readonly [string, string, string, string]>> = {
    'charter/article/99': ['charter', 'XV', 'Article 99', 'Charter of the United Nations, Article 99'],
    'charter/article/2/4': ['charter', 'I', 'Article 2 (4)', 'Charter of the United Nations, Article 2 (4)'],
    'charter/article/73/e': ['charter', 'XI', 'Article 73 (e)', 'Charter of the United Nations, Article 73 (e)'],
    'charter/chapter/VII': ['charter', 'VII', 'Chapter VII', 'Charter of the United Nations, Chapter VII'],
    'un-charter': ['charter', '', 'Charter of the United Nations', 'Charter of the United Nations'],
    'symbol/S/RES/1325(2000)': [
      'security-council',
      '2000',
      'Resolution 1325 (2000)',
      'Security Council resolution 1325 (2000)',
    ],
    'symbol/S/RES/9999': ['security-council', '', 'Resolution 9999', 'Security Council resolution 9999'],
    'symbol/A/RES/70/1': ['general-assembly', '70', 'Resolution 70/1', 'General Assembly resolution 70/1'],
    'symbol/A/RES/48/218B': ['general-assembly', '48', 'Resolution 48/218 B', 'General Assembly resolution 48/218 B'],
    'symbol/A/RES/1514(XV)': [
      'general-assembly',
      '15',
      'Resolution 1514 (XV)',
      'General Assembly resolution 1514 (XV)',
    ],
    'symbol/A/RES/377A(V)': ['general-assembly', '5', 'Resolution 377 A (V)', 'General Assembly resolution 377 A (V)'],
    'symbol/A/RES/S-10/2': ['general-assembly', 'S-10', 'Resolution S-10/2', 'General Assembly resolution S-10/2'],
    'symbol/A/RES/ES-11/1': ['general-assembly', 'ES-11', 'Resolution ES-11/1', 'General Assembly resolution ES-11/1'],
    'symbol/A/RES/2253(ES-V)': [
      'general-assembly',
      'ES-5',
      'Resolution 2253 (ES-V)',
      'General Assembly resolution 2253 (ES-V)',
    ],
    'symbol/A/DEC/62/557': ['general-assembly', '62', 'Decision 62/557', 'General Assembly decision 62/557'],
    'symbol/A/HRC/RES/5/1': [
      'other-bodies',
      'Human Rights Council',
      'Human Rights Council resolution 5/1',
      'Human Rights Council resolution 5/1',
    ],
    'symbol/E/RES/1980/67': [
      'other-bodies',
      'Economic and Social Council',
      'Economic and Social Council resolution 1980/67',
      'Economic and Social Council resolution 1980/67',
    ],
    'symbol/UNEP/EA.5/Res.14': [
      'other-bodies',
      'United Nations Environment Assembly',
      'United Nations Environment Assembly resolution 5/14',
      'United Nations Environment Assembly resolution 5/14',
    ],
    'symbol/S/PRST/2015/26': ['statements', '2015', 'S/PRST/2015/26', 'S/PRST/2015/26'],
    'symbol/S/2015/446': ['documents', 'Security Council', 'S/2015/446', 'S/2015/446'],
    'symbol/A/70/95-S/2015/446': ['documents', 'General Assembly', 'A/70/95-S/2015/446', 'A/70/95-S/2015/446'],
    'symbol/A/C.3/70/L.5': ['documents', 'General Assembly', 'A/C.3/70/L.5', 'A/C.3/70/L.5'],
    'symbol/AT/1/2': ['documents', '', 'AT/1/2', 'AT/1/2'],
    npt: [
      'treaties',
      '',
      'Treaty on the Non-Proliferation of Nuclear Weapons (NPT)',
      'Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    'sdg-16': ['goals', '16', 'Goal 16: Peace, justice and strong institutions', 'Sustainable Development Goal 16'],
    'sdg-target-16.a': ['goals', '16', 'Target 16.a', 'Target 16.a of the Sustainable Development Goals'],
    'uniting-for-peace': [
      'treaties',
      '',
      'Uniting for Peace',
      'Uniting for Peace (General Assembly resolution 377 (V))',
    ],
  };

  for (const [id, expected] of Object.entries(shelves)) {
    test(id, () => {
      const shelf = shelfOf(id, knowledge);
      assert.deepEqual(shelf && [shelf.group, shelf.section, shelf.label, shelf.citation], expected);
    });
  }

  test('concepts, kinds of documents, abbreviations, themes and what cannot exist are no instruments', () => {
    const none = [
      'good-offices',
      'draft-resolution',
      'press-statement',
      'abbr/EMFA',
      'theme/mediation',
      'no-such-term',
    ];
    for (const id of [...none, 'invalid-symbol', 'charter/article/112'])
      assert.equal(shelfOf(id, knowledge), undefined);
  });
});

suite('instruments: the levels of the view', () => {
  test('groups stand in their order, those with nothing cited not at all', () => {
    const world = citing('npt', 'symbol/A/RES/70/1', 'symbol/S/RES/1325(2000)', 'charter/article/99', 'good-offices');
    assert.deepEqual(groups(world), ['charter', 'security-council', 'general-assembly', 'treaties']);
    const { shown, all } = instrumentOverview('', world);
    assert.deepEqual([shown, all], [4, 4]);
  });

  test('the Charter: the whole, its chapters in order, their articles by number', () => {
    const world = citing(
      ...[
        'charter/article/99',
        'charter/article/2/7',
        'charter/article/10',
        'charter/article/2',
        'charter/article/2/4',
      ],
      ...['charter/chapter/XV', 'charter/chapter/VII', 'un-charter', 'charter/article/9'],
    );
    assert.deepEqual(labels(world, 'charter'), [
      'Charter of the United Nations',
      'Chapter I: Purposes and Principles',
      'Chapter IV: The General Assembly',
      'Chapter VII',
      'Chapter XV: The Secretariat',
    ]);
    assert.deepEqual(labels(world, 'charter/I'), ['Article 2', 'Article 2 (4)', 'Article 2 (7)']);
    assert.deepEqual(labels(world, 'charter/IV'), ['Article 9', 'Article 10']);
    assert.deepEqual(labels(world, 'charter/XV'), ['Chapter XV', 'Article 99']);
  });

  test('resolutions of the Security Council: the newest first, by years when they are many', () => {
    const few = citing('symbol/S/RES/242(1967)', 'symbol/S/RES/2250(2015)', 'symbol/S/RES/2242(2015)');
    assert.deepEqual(labels(few, 'security-council'), [
      'Resolution 2250 (2015)',
      'Resolution 2242 (2015)',
      'Resolution 242 (1967)',
    ]);
    const many = citing(
      'symbol/S/RES/242(1967)',
      ...Array.from({ length: 20 }, (_, i) => `symbol/S/RES/${2242 + i}(2015)`),
    );
    assert.deepEqual(instrumentsIn('security-council', '', many), [
      { kind: 'group', key: 'security-council/2015', label: '2015', instruments: 20 },
      { kind: 'group', key: 'security-council/1967', label: '1967', instruments: 1 },
    ]);
    assert.deepEqual(labels(many, 'security-council/1967'), ['Resolution 242 (1967)']);
    assert.deepEqual(labels(many, 'security-council', '2242'), ['Resolution 2242 (2015)']);
  });

  test('resolutions of the General Assembly: the newest session first, decisions behind resolutions', () => {
    const ids = ['70/10', '70/2', '70/1', 'S-10/2', 'ES-11/1', '1514(XV)', '1(I)'].map((n) => `symbol/A/RES/${n}`);
    const rest = Array.from({ length: 14 }, (_, i) => `symbol/A/RES/70/${i + 100}`);
    const world = citing('symbol/A/DEC/70/101', ...ids, ...rest);
    assert.deepEqual(labels(world, 'general-assembly'), [
      '70th session (2015–2016)',
      '15th session (from 1960)',
      '1st session (from 1946)',
      '10th special session (1978)',
      '11th emergency special session (from 2022)',
    ]);
    const session = labels(world, 'general-assembly/70');
    assert.deepEqual(session.slice(0, 4), [
      'Resolution 70/1',
      'Resolution 70/2',
      'Resolution 70/10',
      'Resolution 70/100',
    ]);
    assert.equal(session.at(-1), 'Decision 70/101');
  });

  test('other documents stand with their organ, by the numbers in their symbols, those of no known organ last', () => {
    const many = Array.from({ length: 20 }, (_, i) => `symbol/S/2015/${i + 1}`);
    const world = citing('symbol/AT/1/2', 'symbol/A/70/9', 'symbol/A/70/10', 'symbol/A/8/2', ...many);
    assert.deepEqual(labels(world, 'documents'), ['General Assembly', 'Security Council', 'AT/1/2']);
    assert.deepEqual(labels(world, 'documents/General Assembly'), ['A/8/2', 'A/70/9', 'A/70/10']);
  });

  test('goals stand before their targets, those with letters last', () => {
    const world = citing(...['16.10', '16.a', '2.1', '16.2'].map((n) => `sdg-target-${n}`), 'sdg-16');
    assert.deepEqual(
      labels(world, 'goals').map((label) => label.replace(/:.*/, '')),
      ['Target 2.1', 'Goal 16', 'Target 16.2', 'Target 16.10', 'Target 16.a'],
    );
  });

  test('an instrument tells what it is about and how many documents cite it', () => {
    const [article] = instrumentsIn('charter/XV', '', citing('charter/article/99'));
    assert.ok(article?.kind === 'instrument');
    assert.equal(article.documents, 1);
    assert.match(article.about, /^[A-Z].*Security Council/);
    assert.match(article.note, /Chapter XV/);
    const [named] = instrumentsIn('general-assembly', '', citing('symbol/A/RES/70/1'));
    assert.ok(named?.kind === 'instrument');
    assert.match(named.about, /^2030 Agenda/);
    const [paragraph] = instrumentsIn('charter/I', '', citing('charter/article/2/4'));
    assert.ok(paragraph?.kind === 'instrument');
    assert.equal(paragraph.about, '');
  });

  test('nothing stands under a key that no group has', () => {
    assert.deepEqual(instrumentsIn('leagues', '', citing('npt')), []);
    assert.deepEqual(instrumentsIn('security-council/1899', '', citing('symbol/S/RES/242(1967)')), []);
  });
});

suite('instruments: the filter', () => {
  const world = citing(
    ...['charter/article/99', 'symbol/S/RES/1325(2000)', 'symbol/A/RES/70/1', 'npt', 'agenda-2030', 'un-charter'],
  );
  const found = (filter: string) => listed(world, { filter });

  test('holds of names, symbols and other names, in any case, word by word', () => {
    assert.deepEqual(found('1325'), ['Security Council resolution 1325 (2000)']);
    assert.deepEqual(found('s/res/1325 (2000)'), ['Security Council resolution 1325 (2000)']);
    assert.deepEqual(found('S/RES/1325(2000)'), ['Security Council resolution 1325 (2000)']);
    assert.deepEqual(found('council RESOLUTION'), ['Security Council resolution 1325 (2000)']);
    assert.deepEqual(found('NPT'), ['Treaty on the Non-Proliferation of Nuclear Weapons']);
    assert.deepEqual(found('article 99'), ['Charter of the United Nations, Article 99']);
    assert.deepEqual(found('no such words'), []);
  });

  test('leaves the groups that have something, and counts', () => {
    assert.deepEqual(groups(world, '  '), ['charter', 'security-council', 'general-assembly', 'treaties']);
    assert.deepEqual(groups(world, 'resolution 70/1'), ['general-assembly']);
    assert.deepEqual(groups(world, '2030 agenda'), ['general-assembly']);
    const { shown, all } = instrumentOverview('npt', world);
    assert.deepEqual([shown, all], [1, 5]);
  });
});

suite('instruments: who cites them', () => {
  const id = 'symbol/S/RES/1325(2000)';
  const words: Facts = { references: { 'S/RES/1325': id } };
  const own = viewOf('file:///w/own.txt', 'S/RES/1325\nWomen', { ...words, symbol: id });
  const old = viewOf('file:///w/old.txt', 'S/RES/1325', { ...words, date: '2001-02-03', title: 'Early days' });
  const recent = viewOf('file:///w/new.txt', 'one S/RES/1325\ntwo S/RES/1325, three S/RES/1325', {
    ...words,
    date: '2020-10-31',
    body: 'Security Council',
  });

  test('the newest document first, each with its passages', () => {
    const world = worldOf([old, recent], knowledge);
    assert.deepEqual(documentsCiting(id, world), [
      { uri: recent.uri, label: 'new.txt', description: '31 October 2020 · Security Council', passages: 3 },
      { uri: old.uri, label: 'Early days', description: '3 February 2001', passages: 1 },
    ]);
    const record = world.snapshot.document(recent.uri);
    assert.ok(record);
    const places = passagesCiting(id, record, world).map(({ range }) => [range.start.line, range.start.character]);
    assert.deepEqual(places, [
      [0, 4],
      [1, 4],
      [1, 22],
    ]);
  });

  test('its own text, whose head names it, does not count', () => {
    assert.deepEqual(groups(worldOf([own], knowledge)), []);
    const world = worldOf([own, old], knowledge);
    const [resolution] = instrumentsIn('security-council', '', world);
    assert.ok(resolution?.kind === 'instrument');
    assert.equal(resolution.documents, 1);
    assert.deepEqual(
      documentsCiting(id, world).map(({ uri }) => uri),
      [old.uri],
    );
  });

  test('nor does a text that was issued under two symbols, nor that of the Charter', () => {
    const references = { 'S/2015/446': 'symbol/S/2015/446', 'Article 99': 'charter/article/99' };
    const text = 'S/2015/446, Article 99';
    const report = viewOf('file:///w/report.txt', text, { references, symbol: 'symbol/A/70/95-S/2015/446' });
    const charter = viewOf('file:///w/charter.txt', text, { references, genre: 'charter' });
    assert.deepEqual(groups(worldOf([report], knowledge)), ['charter']);
    assert.deepEqual(groups(worldOf([charter], knowledge)), ['documents']);
    const world = worldOf([report, charter], knowledge);
    assert.deepEqual(
      documentsCiting('charter/article/99', world).map(({ uri }) => uri),
      [report.uri],
    );
  });

  test('a text of the workspace that was issued under two symbols is one instrument, cited by either', () => {
    const report = viewOf('file:///w/report.txt', 'HIPPO', { symbol: 'symbol/A/70/95-S/2015/446' });
    const references = { 'A/70/95': 'symbol/A/70/95', 'S/2015/446': 'symbol/S/2015/446' };
    const both = viewOf('file:///w/both.txt', 'A/70/95-S/2015/446 and again S/2015/446', { references });
    const one = viewOf('file:///w/one.txt', 'A/70/95', { references: { 'A/70/95': 'symbol/A/70/95' } });
    const world = worldOf([report, both, one], knowledge);
    assert.deepEqual(listed(world), ['A/70/95-S/2015/446']);
    const [document] = instrumentsIn('documents', '', world);
    assert.ok(document?.kind === 'instrument');
    assert.equal(document.documents, 2);
    assert.deepEqual(
      documentsCiting(document.id, world).map((each) => [each.label, each.passages]),
      [
        ['both.txt', 2],
        ['one.txt', 1],
      ],
    );
  });

  test('words that are an abbreviation and a term at once are one passage', () => {
    const view = viewOf('file:///w/a.txt', 'the treaty (NPT)', {
      terms: { NPT: 'npt' },
      references: { NPT: 'npt' },
    });
    const world = worldOf([view], knowledge);
    const record = world.snapshot.document(view.uri);
    assert.equal(record && passagesCiting('npt', record, world).length, 1);
  });

  test('a resolution that is cited by its number and by its name is one instrument, with the passages of both', () => {
    const number = { 'resolution 60/1': 'symbol/A/RES/60/1' };
    const name = { 'World Summit Outcome': 'world-summit-outcome' };
    const both = viewOf('file:///w/both.txt', 'the World Summit Outcome, in resolution 60/1', {
      references: number,
      terms: name,
    });
    const named = viewOf('file:///w/named.txt', 'the World Summit Outcome', { terms: name });
    const world = worldOf([both, named], knowledge);
    assert.deepEqual(groups(world), ['general-assembly']);
    const [outcome] = instrumentsIn('general-assembly', 'world summit', world);
    assert.ok(outcome?.kind === 'instrument');
    assert.deepEqual([outcome.label, outcome.documents], ['Resolution 60/1', 2]);
    assert.deepEqual(
      documentsCiting(outcome.id, world).map(({ label, passages }) => `${label}: ${passages}`),
      ['both.txt: 2', 'named.txt: 1'],
    );
    assert.deepEqual(groups(worldOf([named], knowledge)), ['treaties']);
  });

  test('a number in the filter is a whole one where there is such, else how one begins', () => {
    const world = citing('symbol/A/RES/60/1', 'symbol/A/RES/60/158', 'symbol/A/RES/160/1');
    assert.deepEqual(labels(world, 'general-assembly', '60/1'), ['Resolution 60/1']);
    assert.deepEqual(labels(world, 'general-assembly', '60/15'), ['Resolution 60/158']);
    assert.deepEqual(instrumentOverview('60/1', world).shown, 1);
  });

  test('a real text leads to real places', () => {
    const text = 'Recalling resolution 1325 (2000),\n1. Invokes Article 99 of the Charter and the NPT.\n';
    const speech = parseSpeech(text, knowledge, { name: 'a.txt', markdown: false });
    const world = worldOf([{ uri: 'file:///w/a.txt', text, lines: LineIndex.of(text), speech }], knowledge);
    assert.deepEqual(listed(world), [
      'Charter of the United Nations',
      'Charter of the United Nations, Article 99',
      'Security Council resolution 1325 (2000)',
      'Treaty on the Non-Proliferation of Nuclear Weapons',
    ]);
  });
});

suite('instruments: lists of citations', () => {
  const ids = ['charter/article/99', 'charter/article/100', 'symbol/S/RES/1325(2000)', 'symbol/S/RES/242(1967)', 'npt'];
  const world = citing(...ids);

  test('hold what is wanted, in the order of the view', () => {
    assert.deepEqual(listed(world, { groups: ['security-council'], instruments: ['charter/article/100'] }), [
      'Charter of the United Nations, Article 100',
      'Security Council resolution 1325 (2000)',
      'Security Council resolution 242 (1967)',
    ]);
    assert.deepEqual(listed(world, { groups: ['security-council/1967'] }), ['Security Council resolution 242 (1967)']);
    assert.equal(listed(world).length, ids.length);
  });

  test('hold only what passes the filter', () => {
    assert.deepEqual(listed(world, { groups: ['security-council'], filter: '242' }), [
      'Security Council resolution 242 (1967)',
    ]);
  });

  test('tell the places as Markdown that nothing in a title breaks', () => {
    const text = 'Article 99\nArticle 99, Article 99';
    const facts: Facts = {
      references: { 'Article 99': 'charter/article/99' },
      title: 'On *99* <b>',
      date: '2011-11-09',
    };
    assert.deepEqual(listed(worldOf([viewOf('file:///w/a.txt', text, facts)], knowledge), { places: true }), [
      '- Charter of the United Nations, Article 99',
      '  - On \\*99\\* &lt;b&gt;, 9 November 2011: lines 1, 2',
    ]);
  });
});
