import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { packDocument } from '../../../src/core/corpus/packedDocument';
import type { Snapshot } from '../../../src/core/corpus/snapshot';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { speechOf, type Facts } from '../../support/facts';

suite('the index', () => {
  function put(corpus: Corpus, uri: string, facts: Facts = {}, text = ''): void {
    const words = [text, ...Object.keys({ ...facts.terms, ...facts.references, ...facts.cues })].join(' ');
    corpus.set(uri, packDocument(LineIndex.of(words), speechOf(words, facts)));
  }

  const rivers: Facts = { terms: { river: 'river' } };
  const lakes: Facts = { terms: { lake: 'lake' } };
  const uris = (records: Iterable<{ readonly uri: string }>) => [...records].map(({ uri }) => uri);

  /** All that a snapshot can tell. */
  function seen(snapshot: Snapshot) {
    return {
      size: snapshot.size,
      documents: uris(snapshot.documents()).sort(),
      identifiers: [...snapshot.identifiers()].sort(),
      rivers: uris(snapshot.documentsWith('river')),
      lakes: uris(snapshot.documentsWith('lake')),
      counts: [snapshot.countOf('river'), snapshot.countOf('lake')],
    };
  }

  test('is empty at first', () => {
    assert.deepEqual(seen(new Corpus().snapshot()), {
      size: 0,
      documents: [],
      identifiers: [],
      rivers: [],
      lakes: [],
      counts: [0, 0],
    });
  });

  test('finds documents by what they mention', () => {
    const corpus = new Corpus();
    put(corpus, 'a', rivers);
    put(corpus, 'b', { ...lakes, references: { 'Article 33': 'charter/article/33' }, cues: { treaty: 'mediation' } });
    const snapshot = corpus.snapshot();
    assert.deepEqual(uris(snapshot.documentsWith('river')), ['a']);
    assert.deepEqual(uris(snapshot.documentsWith('charter/article/33')), ['b']);
    assert.deepEqual(uris(snapshot.documentsWith('theme/mediation')), ['b']);
    assert.deepEqual(uris(snapshot.documentsWith('nothing')), []);
    assert.equal(snapshot.document('a')?.uri, 'a');
    assert.equal(snapshot.document('c'), undefined);
    assert.ok(corpus.has('a') && !corpus.has('c'));
  });

  test('new facts take the place of old ones', () => {
    const corpus = new Corpus();
    put(corpus, 'a', rivers);
    put(corpus, 'a', lakes);
    assert.deepEqual(seen(corpus.snapshot()), {
      size: 1,
      documents: ['a'],
      identifiers: ['lake'],
      rivers: [],
      lakes: ['a'],
      counts: [0, 1],
    });
  });

  test('what is removed is gone, and may come back', () => {
    const corpus = new Corpus();
    put(corpus, 'a', rivers);
    assert.equal(corpus.remove('a'), true);
    assert.equal(corpus.remove('a'), false);
    assert.deepEqual(seen(corpus.snapshot()), seen(new Corpus().snapshot()));
    put(corpus, 'a', lakes);
    assert.deepEqual(uris(corpus.snapshot().documents()), ['a']);
  });

  test('tells of every change, and of nothing else', () => {
    const corpus = new Corpus();
    let changes = 0;
    const listening = corpus.onDidChange(() => changes++);
    put(corpus, 'a', rivers);
    corpus.remove('nothing');
    corpus.remove('a');
    assert.equal(changes, 2);
    listening.dispose();
    put(corpus, 'a', rivers);
    assert.equal(changes, 2);
  });

  test('a listener already sees the change', () => {
    const corpus = new Corpus();
    const sizes: number[] = [];
    corpus.onDidChange(() => sizes.push(corpus.snapshot().size));
    put(corpus, 'a', rivers);
    put(corpus, 'b', rivers);
    corpus.remove('a');
    assert.deepEqual(sizes, [1, 2, 1]);
  });

  suite('a snapshot', () => {
    test('does not see what comes, changes or goes afterwards', () => {
      const corpus = new Corpus();
      put(corpus, 'a', rivers);
      put(corpus, 'b', rivers);
      const before = corpus.snapshot();
      const wanted = seen(before);
      put(corpus, 'a', lakes);
      corpus.remove('b');
      put(corpus, 'c', { ...rivers, ...lakes });
      assert.deepEqual(seen(before), wanted);
      assert.deepEqual(uris(corpus.snapshot().documents()).sort(), ['a', 'c']);
    });

    test('is the same one until something changes', () => {
      const corpus = new Corpus();
      put(corpus, 'a', rivers);
      const snapshot = corpus.snapshot();
      assert.equal(corpus.snapshot(), snapshot);
      put(corpus, 'b', rivers);
      assert.notEqual(corpus.snapshot(), snapshot);
    });

    test('keeps what it saw while the index is rewritten behind it', () => {
      const corpus = new Corpus();
      put(corpus, 'a', rivers);
      put(corpus, 'b', lakes);
      const old = corpus.snapshot();
      const wanted = seen(old);
      const between: { snapshot: Snapshot; wanted: ReturnType<typeof seen> }[] = [];
      // Far more changes than the index keeps outdated versions.
      for (let i = 0; i < 2000; i++) {
        put(corpus, 'a', i % 2 === 0 ? lakes : rivers);
        if (i % 250 === 0) between.push({ snapshot: corpus.snapshot(), wanted: seen(corpus.snapshot()) });
      }
      corpus.remove('b');
      assert.deepEqual(seen(old), wanted);
      for (const moment of between) assert.deepEqual(seen(moment.snapshot), moment.wanted);
      assert.deepEqual(seen(corpus.snapshot()).documents, ['a']);
      assert.deepEqual(seen(corpus.snapshot()).counts, [1, 0]);
    });
  });

  suite('order', () => {
    const dates: Readonly<Record<string, string | undefined>> = {
      'e-undated': undefined,
      'a-2015': '2015-06-01',
      'b-2016': '2016-01-01',
      'c-2016': '2016-01-01',
      'd-year': '2015',
      'f-1999': '1999-12-31',
    };
    const corpus = new Corpus();
    for (const [uri, date] of Object.entries(dates))
      put(corpus, uri, { ...rivers, ...(date !== undefined && { date }) });
    const wanted = ['b-2016', 'c-2016', 'a-2015', 'd-year', 'f-1999', 'e-undated'];

    test('the newest first, those without a date last, by URI where dates agree', () => {
      assert.deepEqual(uris(corpus.snapshot().documentsWith('river')), wanted);
    });

    test('the newest few are those with which all begin', () => {
      for (let few = 0; few <= wanted.length + 1; few++) {
        assert.deepEqual(uris(corpus.snapshot().newestWith('river', few)), wanted.slice(0, few));
      }
    });
  });

  test('a document is found by its own symbol', () => {
    const corpus = new Corpus();
    put(corpus, 'old', { symbol: 'symbol/S/RES/1325(2000)', date: '2000-10-31' });
    put(corpus, 'copy', { symbol: 'symbol/S/RES/1325(2000)', date: '2001-01-01' });
    put(corpus, 'citing', { references: { 'resolution 1325': 'symbol/S/RES/1325(2000)' } });
    assert.deepEqual(uris(corpus.snapshot().documentsOf('symbol/S/RES/1325(2000)')), ['copy', 'old']);
    assert.deepEqual(uris(corpus.snapshot().documentsWith('symbol/S/RES/1325(2000)')), ['citing']);
    corpus.remove('copy');
    assert.deepEqual(uris(corpus.snapshot().documentsOf('symbol/S/RES/1325(2000)')), ['old']);
    assert.deepEqual(uris(corpus.snapshot().documentsOf('symbol/A/1')), []);
  });

  test('a document with two symbols is found by each of them', () => {
    const corpus = new Corpus();
    put(corpus, 'joint', { symbol: 'symbol/A/70/95-S/2015/446' });
    for (const symbol of ['A/70/95', 'S/2015/446', 'A/70/95-S/2015/446']) {
      assert.deepEqual(uris(corpus.snapshot().documentsOf(`symbol/${symbol}`)), ['joint'], symbol);
    }
  });
});
