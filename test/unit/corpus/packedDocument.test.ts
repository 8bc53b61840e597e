import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { packDocument } from '../../../src/core/corpus/packedDocument';
import { viewOf } from '../../support/facts';

const text =
  'Madam Chair,\nArticle 99 on mediation: the Internal Review Unit (IRU) met.\nMediation, says Article 99.\n';

function packed(date = '2020-01-01') {
  const { lines, speech } = viewOf('file:///w/a.txt', text, {
    title: 'Remarks',
    date,
    references: { 'Article 99': 'charter/article/99' },
    terms: { mediation: 'mediation', Mediation: 'mediation' },
    abbreviations: [{ short: 'IRU', expansion: 'Internal Review Unit' }],
    cues: { 'mediation: the': 'mediation', Mediation: 'mediation' },
  });
  return packDocument(lines, speech);
}

suite('corpus: packed documents', () => {
  test('mentions keep their kinds and spans, in the order of the text, the longer first', () => {
    const corpus = new Corpus();
    corpus.set('file:///w/a.txt', packed());
    const record = corpus.snapshot().document('file:///w/a.txt');
    assert.deepEqual(
      record?.mentions.all().map(({ id, kind, start, end }) => [id, kind, text.slice(start, end)]),
      [
        ['charter/article/99', 'reference', 'Article 99'],
        ['theme/mediation', 'cue', 'mediation: the'],
        ['mediation', 'term', 'mediation'],
        ['abbr/IRU', 'abbreviation', 'IRU'],
        ['mediation', 'term', 'Mediation'],
        ['theme/mediation', 'cue', 'Mediation'],
        ['charter/article/99', 'reference', 'Article 99'],
      ],
    );
    assert.deepEqual(record.lines.positionAt(text.indexOf('Article')), { line: 1, character: 0 });
  });

  test('what is told of a meeting comes along', () => {
    const told = {
      meeting: 9101,
      agenda: [{ number: '75', title: 'Rivers' }],
      president: { name: 'Adeyar', country: 'Kestria' },
    };
    const { lines, speech } = viewOf('file:///w/d.txt', text, told);
    const { header } = packDocument(lines, speech);
    assert.deepEqual(header, told);
    const corpus = new Corpus();
    corpus.set('file:///w/d.txt', structuredClone(packDocument(lines, speech)));
    assert.deepEqual(corpus.snapshot().document('file:///w/d.txt')?.header, told);
  });

  test('references keep the paragraph that they name', () => {
    const cited = 'Under paragraph 5 of resolution 733 (1992) and Article 99 of the Charter.';
    const { lines, speech } = viewOf('file:///w/c.txt', cited);
    const at = { start: 6, end: 17, paragraph: 5 };
    const references = [
      { id: 'symbol/S/RES/733(1992)', confidence: 'exact' as const, start: 21, end: 42, pinpoint: at },
      { id: 'charter/article/99', confidence: 'exact' as const, start: 47, end: 57 },
    ];
    const corpus = new Corpus();
    corpus.set('file:///w/c.txt', structuredClone(packDocument(lines, { ...speech, references })));
    const mentions = corpus.snapshot().document('file:///w/c.txt')?.mentions.all();
    assert.deepEqual(
      mentions?.map(({ pinpoint }) => pinpoint),
      [at, undefined],
    );
  });

  test('documents whose own numbers clash get the numbers of the index', () => {
    const corpus = new Corpus();
    const { lines, speech } = viewOf('file:///w/b.txt', 'good offices', { terms: { 'good offices': 'good-offices' } });
    corpus.set('file:///w/b.txt', packDocument(lines, speech));
    corpus.set('file:///w/a.txt', packed());
    const snapshot = corpus.snapshot();
    const uris = (id: string) => snapshot.documentsWith(id).map(({ uri }) => uri);
    assert.deepEqual(uris('good-offices'), ['file:///w/b.txt']);
    assert.deepEqual(uris('charter/article/99'), ['file:///w/a.txt']);
    assert.equal(snapshot.document('file:///w/a.txt')?.mentions.of('mediation').length, 2);
  });

  test('a copy that crossed to another thread gives the same record', () => {
    const here = new Corpus();
    const there = new Corpus();
    here.set('file:///w/a.txt', packed());
    const document = packed();
    const crossed = structuredClone(document, {
      transfer: [document.mentions.rows.buffer, document.lineStarts.buffer],
    });
    assert.equal(document.mentions.rows.length, 0);
    there.set('file:///w/a.txt', crossed);
    assert.deepEqual([...there.snapshot().documents()], [...here.snapshot().documents()]);
  });
});
