import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Corpus } from '../../../src/core/corpus/corpus';
import { Interner } from '../../../src/core/corpus/interner';
import { Mentions, packMentions } from '../../../src/core/corpus/mentions';
import { packDocument } from '../../../src/core/corpus/packedDocument';
import { LineIndex } from '../../../src/core/model/lineIndex';
import type { Speech } from '../../../src/core/model/speech';
import { speechOf } from '../../support/facts';

suite('interner', () => {
  test('gives each string one number, and the string back', () => {
    const interner = new Interner();
    assert.deepEqual(
      ['river', 'lake', 'river'].map((text) => interner.number(text)),
      [0, 1, 0],
    );
    assert.equal(interner.text(1), 'lake');
    assert.equal(interner.find('river'), 0);
    assert.equal(interner.find('sea'), undefined);
  });
});

suite('mentions', () => {
  const text =
    'The Lake Basin Authority (LBA) met. Article 33 of the Charter names mediation; the LBA knows mediation.';
  const speech = speechOf(text, {
    references: { 'Article 33': 'charter/article/33' },
    terms: { mediation: 'mediation', LBA: 'abbr/LBA' },
    abbreviations: [{ short: 'LBA', expansion: 'Lake Basin Authority' }],
    cues: { 'names mediation': 'mediation' },
  });
  const mentionsOf = (facts: Speech, interner = new Interner()) => Mentions.adopt(packMentions(facts), interner);
  const shown = (mentions: Mentions) =>
    mentions.all().map(({ id, kind, start, end }) => `${kind} ${id}: ${text.slice(start, end)}`);

  test('come back as they went in, in the order of the text, the longer one first', () => {
    assert.deepEqual(shown(mentionsOf(speech)), [
      'term abbr/LBA: LBA',
      'abbreviation abbr/LBA: LBA',
      'reference charter/article/33: Article 33',
      'cue theme/mediation: names mediation',
      'term mediation: mediation',
      'term abbr/LBA: LBA',
      'term mediation: mediation',
    ]);
  });

  test('of one identifier are found, and of one that nobody knows none', () => {
    const mentions = mentionsOf(speech);
    assert.equal(mentions.length, 7);
    assert.deepEqual(
      mentions.of('mediation').map(({ start }) => start),
      [text.indexOf('mediation'), text.lastIndexOf('mediation')],
    );
    assert.deepEqual(mentions.of('nothing'), []);
  });

  test('share the numbers of an index with other documents', () => {
    const interner = new Interner();
    interner.number('lake');
    const first = mentionsOf(speech, interner);
    const second = mentionsOf(speech, interner);
    assert.deepEqual(shown(first), shown(second));
    assert.deepEqual(first.identifiers(), second.identifiers());
    assert.equal(first.identifiers().size, 4);
    assert.deepEqual(first.of('lake'), []);
  });

  test('may be none', () => {
    const none = mentionsOf(speechOf(''));
    assert.deepEqual([none.length, none.all(), none.identifiers().size], [0, [], 0]);
  });
});

suite('the record of a document', () => {
  test('keeps the facts as they were', () => {
    const text = 'Lake Day\nRivers and lakes.';
    const outline = [{ kind: 'heading' as const, start: 0, headEnd: 8, end: 26, text: 'Lake Day', depth: 0 }];
    const speech = speechOf(text, {
      title: 'Lake Day',
      date: '2020-01-02',
      dateEnd: '2020-01-03',
      place: 'Geneva',
      body: 'General Assembly',
      symbol: 'symbol/A/1',
      country: 'Elbonia',
      session: 75,
      genre: 'report',
      speakers: [{ name: 'Jan Novak' }],
      outline,
      themes: [{ id: 'rivers', weight: 1 }],
    });
    const corpus = new Corpus();
    corpus.set('a', packDocument(LineIndex.of(text), speech));
    const record = corpus.snapshot().document('a');
    assert.ok(record);
    const { uri, lines, mentions, ...facts } = record;
    const { references, terms, quotations, cues, problems, ...kept } = speech;
    assert.deepEqual([references, terms, quotations, cues, problems], [[], [], [], [], []]);
    assert.deepEqual(facts, kept);
    assert.deepEqual([uri, mentions.length, lines.positionAt(9).line], ['a', 0, 1]);
    assert.ok(Object.isFrozen(record));
  });

  test('holds no part of the text, which may be long', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const corpus = new Corpus();
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    for (let i = 0; i < 40; i++) {
      const unit = 'A long river with a long name (ALRWALN) runs from here to there. ';
      // Flat and of one byte a character, as a file's text is.
      const text = Buffer.from(unit.repeat(10_000) + i).toString('latin1');
      const cut = (start: number, end: number) => text.slice(start, end);
      const speech: Speech = {
        ...speechOf(''),
        header: { title: cut(0, 40) },
        speakers: [{ name: cut(1, 30), role: cut(2, 40) }],
        outline: [{ kind: 'heading', start: 0, headEnd: 40, end: 60, text: cut(3, 40), depth: 0, speaker: cut(4, 40) }],
        abbreviations: [
          { start: 30, end: 40, id: cut(31, 60), expansion: cut(0, 30), expansionSpan: { start: 0, end: 30 } },
        ],
        terms: [{ start: 0, end: 20, id: cut(0, 20) }],
      };
      corpus.set(`uri-${i}`, packDocument(new LineIndex(Uint32Array.of(0), text.length), speech));
    }
    const kept = used() - before;
    assert.equal(corpus.snapshot().size, 40);
    assert.ok(kept < 5_000_000, `40 records keep ${kept} bytes of 26 million`);
  });
});
