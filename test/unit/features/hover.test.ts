import assert from 'node:assert/strict';
import type { Block } from '../../../src/core/features/blocks';
import { hover } from '../../../src/core/features/hover';
import type { World } from '../../../src/core/features/view';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { smallKnowledge, viewOf, worldOf, type Facts } from '../../support/facts';
import { pointed } from '../../support/marked';
import { parsed } from '../parse/parsed';

suite('hover', () => {
  const uri = 'file:///speeches/statement.txt';

  /** The lines that a hover shows. */
  function shown(source: string, facts: Facts, world?: World): string[] | undefined {
    const { text, at } = pointed(source);
    const view = viewOf(uri, text, facts);
    return hover(view, at, world ?? worldOf([view]))?.blocks.flatMap(linesOf);
  }

  test('explains an article of the Charter, with its source and where it stands', () => {
    assert.deepEqual(shown('Under Art‹|›icle 99 he may act.', { references: { 'Article 99': 'charter/article/99' } }), [
      'Article 99 of the Charter · Chapter XV: The Secretariat',
      'Lets the Secretary-General bring matters before the Security Council.',
      'Source: Charter of the United Nations',
      '1 use in 1 document',
    ]);
  });

  test('says nothing where nothing stands', () => {
    assert.equal(
      shown('Under Article 99 he may ‹|›act.', { references: { 'Article 99': 'charter/article/99' } }),
      undefined,
    );
  });

  test('a caret right behind a word still means it, a word that begins there beats it', () => {
    const facts: Facts = {
      references: { 'Article 99': 'charter/article/99' },
      terms: { 'good offices': 'good-offices' },
    };
    const knowledge = smallKnowledge([{}]);
    assert.match(shown('Article 99‹|› and good offices', facts, worldOf([], knowledge))?.[0] ?? '', /^Article 99/);
    assert.match(shown('good offices‹|›Article 99', facts, worldOf([], knowledge))?.[0] ?? '', /^Article 99/);
  });

  test('an abbreviation that this document does not define means what others say, the most frequent first', () => {
    const other = (name: string, expansion: string) =>
      viewOf(`file:///${name}`, `The ${expansion} (EMFA) met.`, { abbreviations: [{ short: 'EMFA', expansion }] });
    const world = worldOf([
      other('a.txt', 'Elbonian Mud Fair'),
      other('b.txt', 'Ministry of Mud'),
      other('c.txt', 'ministry of mud'),
    ]);
    const lines = [
      'EMFA · not defined before this; elsewhere:',
      '- Ministry of Mud, as 2 documents have it',
      '- Elbonian Mud Fair, as 1 document has it',
    ];
    const found = shown('Then EM‹|›FA rose.', {}, world);
    assert.deepEqual(
      found?.map((line) => line.toLowerCase()),
      lines.map((line) => line.toLowerCase()),
    );
    assert.equal(shown('Then EM‹|›FAS rose.', {}, world), undefined);
    assert.equal(shown('Then em‹|›fa rose.', {}, world), undefined);
    assert.equal(shown('Both EM‹|›FAs rose.', {}, world)?.[0], 'EMFAs · not defined before this; elsewhere:');
  });

  test('of nested mentions the longest counts', () => {
    const lines = shown('Security Coun‹|›cil resolution 1325 (2000)', {
      references: { 'Security Council resolution 1325 (2000)': 'symbol/S/RES/1325(2000)' },
      terms: { 'Security Council': 'security-council' },
    });
    assert.equal(lines?.[0], 'Security Council resolution 1325 (2000) · S/RES/1325 (2000)');
  });

  test('tells what a cited document is about, and when it was adopted or in what session', () => {
    const titleOf = (words: string, id: string) => shown(`See ‹|›${words}.`, { references: { [words]: id } })?.[0];
    assert.equal(
      titleOf('resolution 2999 (2030)', 'symbol/S/RES/2999(2030)'),
      'Security Council resolution 2999 (2030) · boats on lakes, 3 May 2030',
    );
    assert.equal(
      titleOf('resolution 99/1', 'symbol/A/RES/99/1'),
      'General Assembly resolution 99/1 · rivers, 99th session (2044–2045)',
    );
    assert.equal(
      titleOf('S/PRST/2015/26', 'symbol/S/PRST/2015/26'),
      'Security Council, presidential statement, 2015, number 26 · S/PRST/2015/26',
    );
  });

  test('links at most three other documents, the newest first', () => {
    const facts = (date: string): Facts => ({
      date,
      title: `Debate of ${date}`,
      terms: { 'good offices': 'good-offices' },
    });
    const others = ['2019-05-02', '2021-01-30', '2018-11-09', '2020-07-04'].map((date) =>
      viewOf(`file:///speeches/${date}.txt`, 'Our good offices and more good offices', facts(date)),
    );
    const here = viewOf(uri, 'Our good offices', facts('2024-01-01'));
    const found = hover(here, 6, worldOf([...others, here], smallKnowledge([{}])));
    assert.deepEqual(found?.blocks.flatMap(linesOf).slice(-4), [
      '9 uses in 5 documents: here and in 4 others',
      '- Debate of 2021-01-30, 30 January 2021',
      '- Debate of 2020-07-04, 4 July 2020',
      '- Debate of 2019-05-02, 2 May 2019',
    ]);
    assert.ok(found.blocks.flatMap(linesOf).length <= 12);
  });

  test("tells what a document's own abbreviation stands for, at its use and at its definition", () => {
    const facts: Facts = {
      abbreviations: [{ short: 'EMFA', expansion: 'Ministry of Foreign Affairs' }],
      terms: { EMFA: 'abbr/EMFA' },
    };
    const expected = ['EMFA · Ministry of Foreign Affairs', 'defined in this document, line 1'];
    const text = (a: string, b: string) => `The Ministry of Foreign Affairs (EM${a}FA) spoke.\nThe E${b}MFA agreed.`;
    assert.deepEqual(shown(text('‹|›', ''), facts)?.slice(0, 2), expected);
    assert.deepEqual(shown(text('', '‹|›'), facts)?.slice(0, 2), expected);
    assert.deepEqual(shown(text('', '').replace('Foreign', 'For‹|›eign'), facts)?.slice(0, 2), expected);
  });

  test('an abbreviation of a glossary term shows the term and what the document calls it', () => {
    const facts: Facts = {
      abbreviations: [{ short: 'GO', expansion: 'good offices', term: 'good-offices' }],
      terms: { GO: 'good-offices' },
    };
    const lines = shown('His good offices (GO) matter; G‹|›O it is.', facts, worldOf([], smallKnowledge([{}])));
    assert.equal(lines?.[0], 'good offices · concept');
    assert.equal(
      lines[2],
      'Source: Handbook on the Peaceful Settlement of Disputes · “good offices”, defined in this document, line 1',
    );
  });

  test('says "probably" when only the context tells', () => {
    const references = { 'Article 99': { id: 'charter/article/99', confidence: 'inferred' as const } };
    assert.match(shown('Art‹|›icle 99 says so.', { references })?.[1] ?? '', /^Probably/);
  });

  test('an invalid symbol is called so, and the suggestion is shown', () => {
    const references = {
      'S/PSR/2015/26': { id: 'invalid-symbol', confidence: 'exact' as const, suggestion: 'S/PRST/2015/26' },
    };
    assert.deepEqual(shown('See S/PSR/‹|›2015/26.', { references }), [
      'S/PSR/2015/26 · not a valid document symbol',
      'No United Nations document can have this symbol.',
      'Did you mean S/PRST/2015/26?',
    ]);
  });

  test('of a year that the number cannot have it tells so, and explains the resolution that is meant', () => {
    const read = (source: string) => {
      const { text, at } = pointed(source);
      const view = { uri, text, lines: LineIndex.of(text), speech: parsed(text) };
      return hover(view, at, worldOf([view]))?.blocks.flatMap(linesOf);
    };
    assert.deepEqual(read('We recall resolution ‹|›1325 (2001).'), [
      'resolution 1325 (2001) · there is no such resolution; probably meant:',
      'Security Council resolution 1325 (2000) · S/RES/1325 (2000)',
      'Source: S/RES/1325 (2000)',
      '1 use in 1 document',
    ]);
    assert.deepEqual(read('Security Council resolution ‹|›22 (1967) of 22 November 1967'), [
      'Security Council resolution 22 (1967) · there is no such resolution',
      'Security Council resolution 22 is of 1947, not 1967.',
    ]);
    assert.match(read('resolution 1325‹|› (2000) of 31 October 2001')?.[0] ?? '', /^Security Council resolution 1325/);
  });

  test('documents of the same title are told apart by the names of their files', () => {
    const facts: Facts = { title: 'Protection of civilians', terms: { 'good offices': 'good-offices' } };
    const views = ['a', 'b'].map((name) => viewOf(`file:///speeches/${name}.txt`, 'Our good offices', facts));
    const here = viewOf(uri, 'none');
    const found = hover({ ...here, speech: views[0]?.speech ?? here.speech }, 6, worldOf(views, smallKnowledge([{}])));
    assert.deepEqual(found?.blocks.flatMap(linesOf).slice(-3), [
      '2 uses in 2 documents',
      '- Protection of civilians (a.txt)',
      '- Protection of civilians (b.txt)',
    ]);
  });
});

function linesOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`);
  return [block.runs.map(({ text }) => text).join('')];
}
