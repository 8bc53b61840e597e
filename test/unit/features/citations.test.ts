import assert from 'node:assert/strict';
import type { Citable } from '../../../src/core/features/citations/citable';
import { citableAt } from '../../../src/core/features/citations/citableAt';
import { citationCount, citedPhrase } from '../../../src/core/features/citations/citationCount';
import { citationItem } from '../../../src/core/features/citations/citationItem';
import { citersOf, mostCiters, type Citer } from '../../../src/core/features/citations/incoming';
import { citationsOf } from '../../../src/core/features/citations/names';
import { citedIn } from '../../../src/core/features/citations/outgoing';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';
import type { DocumentView, World } from '../../../src/core/features/view';
import { viewOf, worldOf } from '../../support/facts';
import { pointed } from '../../support/marked';

const resolution = `United Nations
S/RES/2719 (2023)

Security Council

The Security Council,

Recalling its resolutions 1325 (2000) and 2349 (2017),

1. Welcomes the report of the Secretary-General (S/2023/303), and recalls Article 24 of the Charter of the United Nations;

2. Decides to remain seized of the matter, in line with resolution 1325 (2000).
`;
const record = `United Nations
S/PV.9001

Security Council
Monday, 6 May 2024, 10 a.m.
New York

The President: I call on the representative of Peru.

Mrs. Salas (Peru): We recall resolution 2719 (2023), and paragraph 2 of resolution 2719 (2023) above all.

Mr. Okoro (Nigeria): My delegation thanks Peru. Resolution 2719 (2023) is ours, and resolution 1325 (2000) too.

The President: I thank you for resolution 2719 (2023).
`;
const older = `New York, 3 May 2019

There is much hope in the region for all that flows from paragraph 1 of resolution 2719 (2023), and to resolution 2719 (2023) as a whole.
`;
const uris = { resolution: 'file:///w/2719.txt', record: 'file:///w/record.txt', older: 'file:///w/older.txt' };
const cited = 'symbol/S/RES/2719(2023)';
const identity: Citable = { kind: 'identity', id: cited };

function parsed(uri: string, text: string): DocumentView {
  const speech = parseSpeech(text, builtInKnowledge(), { name: uri.slice(uri.lastIndexOf('/') + 1) });
  return { uri, text, lines: LineIndex.of(text), speech };
}

function world(texts: Partial<Record<keyof typeof uris, string>> = {}): World {
  const all = { resolution, record, older, ...texts };
  const names = Object.keys(uris) as (keyof typeof uris)[];
  return worldOf(
    names.map((name) => parsed(uris[name], all[name])),
    builtInKnowledge(),
  );
}

function citers(citable: Citable, around = world()): readonly Citer[] {
  const work = citersOf(citable, around);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const told = (found: readonly Citer[]) =>
  found.map(({ item, places }) => `${item.name} | ${item.detail} | ${places.map(({ start }) => start.line).join(' ')}`);

suite('what stands at a place', () => {
  const at = (source: string, uri: string) => {
    const { text, at: offset } = pointed(source);
    const view = parsed(uri, text);
    return citableAt(view, offset, worldOf([view], builtInKnowledge()).snapshot);
  };

  test('is the reference, with the words of its paragraph', () => {
    assert.deepEqual(at(record.replace('Resolution 2719', 'Resol‹|›ution 2719'), uris.record), identity);
    assert.deepEqual(at(record.replace('paragraph 2 of', 'para‹|›graph 2 of'), uris.record), identity);
    assert.deepEqual(at('In S/P‹|›SR/2015/26', uris.older), { kind: 'identity', id: 'symbol/S/PRST/2015/26' });
  });

  test('is the section around it where nothing is cited', () => {
    assert.deepEqual(at(record.replace('My delegation', 'My dele‹|›gation'), uris.record), {
      kind: 'section',
      uri: uris.record,
      section: { kind: 'turn', text: 'Mr. Okoro (Nigeria)', before: 0 },
    });
  });

  test('is the document, by its own symbol, outside of all sections', () => {
    assert.deepEqual(at(record.replace('New York', 'New Y‹|›ork'), uris.record), {
      kind: 'identity',
      id: 'symbol/S/PV.9001',
    });
    assert.deepEqual(at('No title. Not‹|›hing.', uris.older), { kind: 'document', uri: uris.older });
  });
});

suite('who cites', () => {
  test('the sections that cite an identity, newest document first, in the order of the text', () => {
    assert.deepEqual(told(citers(identity)), [
      'Salas (Peru) | record.txt, 6 May 2024 | 9 9',
      'Okoro (Nigeria) | record.txt, 6 May 2024 | 11',
      'President | record.txt, 6 May 2024 | 13',
      'older.txt | 3 May 2019 | 2 2',
    ]);
  });

  test('leaves out the document that is the identity', () => {
    const found = told(citers({ kind: 'identity', id: 'symbol/S/RES/1325(2000)' }));
    assert.deepEqual(
      found.map((line) => line.slice(0, 20)),
      ['Okoro (Nigeria) | re', 'Recalling its resolu', '2. Decides to remain'],
    );
    assert.ok(!told(citers(identity)).some((line) => line.includes('2719.txt')));
  });

  test('a numbered paragraph: first who names it, then who cites all of the document', () => {
    const paragraph: Citable = {
      kind: 'section',
      uri: uris.resolution,
      section: {
        kind: 'operative',
        text: '2. Decides to remain seized of the matter, in line with resolution 1325 (2000).',
        before: 0,
      },
    };
    const found = told(citers(paragraph));
    assert.deepEqual(found, [
      'Salas (Peru) | record.txt, 6 May 2024 | 9 9',
      'Okoro (Nigeria) | record.txt, 6 May 2024 | 11',
      'President | record.txt, 6 May 2024 | 13',
      'older.txt | 3 May 2019 | 2',
    ]);
  });

  test('a speech that names nobody is told by its document', () => {
    const speech = `New York, 3 May 2019\n\nMr. President,\n\nMy delegation thanks you for resolution 2719 (2023).\n`;
    assert.equal(told(citers(identity, world({ older: speech }))).at(-1), 'older.txt | 3 May 2019 | 4');
  });

  test('nobody cites a document that has no symbol', () => {
    assert.deepEqual(citers({ kind: 'document', uri: uris.older }), []);
    assert.deepEqual(citers({ kind: 'document', uri: 'file:///w/gone.txt' }), []);
  });

  test('is bounded', () => {
    const many = `${record}\n${Array.from({ length: mostCiters + 9 }, (_, i) => `Mr. A (Nigeria): ${i}, resolution 2719 (2023).`).join('\n\n')}`;
    assert.equal(citers(identity, world({ record: many })).length, mostCiters);
  });
});

suite('citations by other names', () => {
  const report = { uri: 'file:///w/report.txt', text: 'A/70/95-S/2015/446\n\nReport of the panel.\n' };
  const by = (words: string) => parsed('file:///w/by.txt', `Much was said of ${words} that day, and of S/2015/447.\n`);
  const around = (words: string) => worldOf([parsed(report.uri, report.text), by(words)], builtInKnowledge());

  for (const words of ['A/70/95-S/2015/446', 'A/70/95', 'S/2015/446']) {
    test(`a document of two symbols is cited as ${words}`, () => {
      for (const id of ['symbol/A/70/95', 'symbol/S/2015/446', 'symbol/A/70/95-S/2015/446']) {
        const found = citers({ kind: 'identity', id }, around(words));
        assert.deepEqual(told(found), ['by.txt |  | 0'], id);
        assert.deepEqual([...citationsOf(id, around(words).snapshot)].length, 1);
      }
    });
  }
});

suite('the Charter in the workspace', () => {
  const charter = viewOf(
    'file:///w/charter.txt',
    'Article 33\nParties seek a solution.\nArticle 34\nSee Article 33.\n',
    {
      genre: 'charter',
      outline: [
        { kind: 'heading', depth: 0, text: 'Article 33', start: 0, end: 35, headEnd: 10 },
        { kind: 'heading', depth: 0, text: 'Article 34', start: 36, end: 62, headEnd: 46 },
      ],
      references: { 'Article 33': 'charter/article/33', 'Article 34': 'charter/article/34' },
    },
  );
  const citing = parsed('file:///w/by.txt', 'Much was said of Article 33 of the Charter of the United Nations.\n');
  const around = worldOf([charter, citing], builtInKnowledge());

  test('an Article stands there, cites what its words cite, and is cited by others', () => {
    const id = 'charter/article/34';
    const item = citationItem({ kind: 'identity', id }, around);
    assert.deepEqual(item?.place?.selection, { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } });
    assert.deepEqual(
      citedIn({ kind: 'identity', id }, around).map((cited) => [cited.item.name, cited.places[0]?.start.line]),
      [['Article 33 of the Charter', 3]],
    );
    assert.deepEqual(told(citers({ kind: 'identity', id: 'charter/article/33' }, around)), ['by.txt |  | 0']);
  });
});

suite('what is cited', () => {
  const named = (citable: Citable, around = world()) =>
    citedIn(citable, around).map(({ item, places }) => `${item.name} | ${places.length}`);

  test('by a section, each identity once, in the order of the text', () => {
    const section = { kind: 'turn' as const, text: 'Mr. Okoro (Nigeria)', before: 0 };
    assert.deepEqual(named({ kind: 'section', uri: uris.record, section }), [
      'Security Council resolution 2719 (2023) | 1',
      'Security Council resolution 1325 (2000) | 1',
    ]);
  });

  test('by the document that is an identity, without its own symbol', () => {
    assert.deepEqual(named(identity), [
      'Security Council resolution 1325 (2000) | 2',
      'Security Council resolution 2349 (2017) | 1',
      'Security Council, document, 2023, number 303 | 1',
      'Article 24 of the Charter | 1',
    ]);
  });

  test('is nothing where no document is the identity', () => {
    assert.deepEqual(named({ kind: 'identity', id: 'symbol/S/RES/1325(2000)' }), []);
  });
});

suite('citation items', () => {
  const second: Citable = {
    kind: 'section',
    uri: uris.record,
    section: { kind: 'turn', text: 'The President', before: 1 },
  };

  test('find their section again after an edit, and tell when it is gone', () => {
    const line = (around: World) => citationItem(second, around)?.place?.selection.start.line;
    assert.equal(line(world()), 13);
    assert.equal(line(world({ record: record.replace('\nMrs. Salas', 'Please.\n\nMrs. Salas') })), 14);
    assert.equal(line(world({ record: older })), undefined);
  });

  test('of an identity stand where the document bears its symbol, and say what it is', () => {
    const item = citationItem(identity, world());
    assert.equal(item?.name, 'Security Council resolution 2719 (2023)');
    assert.match(item.detail, /^S\/RES\/2719 \(2023\)/);
    assert.deepEqual(item.place?.selection.start, { line: 1, character: 0 });
    assert.equal(citationItem({ kind: 'identity', id: 'charter/article/24' }, world())?.place, undefined);
  });

  test('have their announcement inside of all of them', () => {
    for (const { item } of [...citers(identity), ...citers({ kind: 'identity', id: 'symbol/S/RES/1325(2000)' })]) {
      assert.ok(item.place);
      const { range, selection } = item.place;
      assert.ok(range.start.line <= selection.start.line && selection.end.line <= range.end.line, item.name);
    }
  });
});

suite('citation count', () => {
  test('counts citations in other documents, at the own symbol', () => {
    const view = parsed(uris.resolution, resolution);
    const count = citationCount(view, world().snapshot);
    assert.ok(count);
    assert.equal(resolution.slice(count.span.start, count.span.end), 'S/RES/2719 (2023)');
    assert.equal(citedPhrase(count), 'Cited 6 times in 2 documents');
  });

  test('tells one and none in words, and nothing of a document without symbol', () => {
    assert.equal(citedPhrase({ citations: 1, documents: 1 }), 'Cited once in 1 document');
    assert.equal(citedPhrase({ citations: 0, documents: 0 }), 'Not cited in this workspace');
    assert.equal(citationCount(parsed(uris.older, older), world().snapshot), undefined);
  });
});
