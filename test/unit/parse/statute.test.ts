import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definition } from '../../../src/core/features/definition';
import { outline, type OutlineSection } from '../../../src/core/features/outline';
import { quotedAt } from '../../../src/core/features/hover';
import { namedThings } from '../../../src/core/features/symbols';
import type { DocumentView } from '../../../src/core/features/view';
import { LineIndex } from '../../../src/core/model/lineIndex';
import { divisionAt } from '../../../src/core/parse/genres/divisions';
import { smallKnowledge, worldOf } from '../../support/facts';
import { parsed } from './parsed';

function outlineOf(text: string, name?: string): string[] {
  return parsed(text, name).outline.map(
    ({ depth, number, text: words }) => `${'  '.repeat(depth)}${number === undefined ? '' : `[${number}] `}${words}`,
  );
}
function view(name: string, text: string): DocumentView {
  return { uri: `file:///w/${name}`, text, lines: LineIndex.of(text), speech: parsed(text, name) };
}

suite('texts that articles divide', () => {
  test('a line divides by its words and its number, and does nothing else', () => {
    const told = (line: string) => {
      const { level, number, title } = divisionAt(line) ?? {};
      return level && [level, number, title];
    };
    assert.deepEqual(told('Article 12'), ['article', 12, '']);
    assert.deepEqual(told('Article 12 - Scope'), ['article', 12, 'Scope']);
    assert.deepEqual(told('**Article 12.** Scope'), ['article', 12, 'Scope']);
    assert.deepEqual(told('ARTICLE 12 Use of terms'), ['article', 12, 'Use of terms']);
    assert.deepEqual(told('PART II. GENERAL PRINCIPLES'), ['part', undefined, 'GENERAL PRINCIPLES']);
    assert.deepEqual(told('Section 3: Boats'), ['section', undefined, 'Boats']);
    assert.deepEqual(told('Artículo 7'), ['article', 7, '']);
    assert.deepEqual(told('第一百一十一条'), ['article', 111, '']);
    assert.deepEqual(told('第十二章：河流'), ['chapter', undefined, '河流']);
    assert.deepEqual(told('الفصل الثالث عشر: الأنهار'), ['chapter', undefined, 'الأنهار']);
    for (const line of [
      'Article 51 of the Charter',
      'Articles 3 and 4',
      'Part of it',
      'Chapter VII measures',
      'Rivers',
    ])
      assert.equal(divisionAt(line), undefined, line);
  });

  test('a convention: parts, articles with their titles, paragraphs counted in each', () => {
    const text = `Convention on Shared Rivers

The States Parties to the present Convention have agreed as follows:

PART I

Article 1: Use of terms

(1) "River" means flowing water.
(2) "Bank" means dry land.

Article 2 Scope

1. This Convention applies to rivers.
1. It does not apply to canals.

PART II. GENERAL PRINCIPLES

Article 3

States Parties shall share.
`;
    assert.deepEqual(outlineOf(text), [
      'Convention on Shared Rivers',
      'PART I',
      '  [1] Article 1: Use of terms',
      '    [1] (1) "River" means flowing water.',
      '    [2] (2) "Bank" means dry land.',
      '  [2] Article 2 Scope',
      '    [1] 1. This Convention applies to rivers.',
      'PART II. GENERAL PRINCIPLES',
      '  [3] Article 3',
    ]);
    assert.deepEqual(parsed(text).references, [], 'its articles are none of the Charter');
  });

  test('articles under headings without a number, and those of Markdown', () => {
    const rules = 'River Rules\n\nMembers\n\nArticle 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nVoting\n\nArticle 3\n\nThree.\n';
    assert.deepEqual(
      outlineOf(rules),
      ['River Rules', 'Members', '[1] Article 1', '[2] Article 2', 'Voting', '[3] Article 3'].map((line) =>
        line.startsWith('[') ? `  ${line}` : line,
      ),
    );
    const marked =
      '# Rules\n\n## Chapter I\n\n### Article 1\n\nOne.\n\n### Article 2\n\nTwo.\n\n### Article 3\n\nThree.\n';
    assert.deepEqual(outlineOf(marked, 'a.md'), [
      'Rules',
      'Chapter I',
      '  [1] Article 1',
      '  [2] Article 2',
      '  [3] Article 3',
    ]);
  });

  test('an article may fill the line that its number begins, however long', () => {
    const long = `Lakes are free, ${'and so are those who live beside them, '.repeat(5)}as it was.`;
    const text = `Agreement on Lakes\n\n${[1, 2, 3].map((n) => `Article ${n}: ${long} This follows from Article 1.\n`).join('')}`;
    assert.deepEqual(outlineOf(text).slice(-3), ['[1] Article 1:', '[2] Article 2:', '[3] Article 3:']);
    assert.deepEqual(parsed(text).references, []);
  });

  test('a report that speaks of articles is none', () => {
    const report =
      'Report on Charters\n\nArticle 51\n\nIt is old.\n\nArticle 2\n\nIt is older.\n\nArticle 33\n\nSo is it.\n';
    assert.deepEqual(
      outlineOf(report).map((line) => line.trim()),
      ['Report on Charters', 'Article 51', 'Article 2', 'Article 33'],
    );
  });

  test('an article without a title is named by its first words, and found with its chapter', () => {
    const names = (sections: readonly OutlineSection[]): string[] =>
      sections.flatMap(({ name, children }) => [name, ...names(children)]);
    const statute = view('statute.txt', readFileSync('test/fixtures/statute.txt', 'utf8'));
    const all = names(outline(statute));
    assert.ok(all.includes('Article 1: The River Court shall function in accordance with the…'), all.join('\n'));
    assert.ok(all.includes('Article 2 Members'));
    assert.ok(all.includes('Article 3: Only banks may be parties in cases before the Court, as…'), all.join('\n'));
    const search = namedThings('article 5', worldOf([statute]));
    let step = search.next();
    while (!step.done) step = search.next();
    assert.deepEqual(
      step.value.map(({ name, container }) => [name, container]),
      [['Article 5', 'Final Provisions · STATUTE OF THE RIVER COURT']],
    );
  });
});

suite('the Charter in other languages', () => {
  const english = 'WE THE PEOPLES OF THE UNITED NATIONS\n\nChapter XV\nTHE SECRETARIAT\n\nArticle 99\n\nHe may tell.\n';
  const french = `NOUS, PEUPLES DES NATIONS UNIES\n\nChapitre I: Rivières\n\nArticle 99\n\nIl peut le dire.\n`;
  const spanish = 'NOSOTROS LOS PUEBLOS DE LAS NACIONES UNIDAS\n\nCapítulo I: Ríos\n\nArtículo 1\n\nLos ríos son:\n';

  test('has chapters and articles, and the title of a chapter on the line below', () => {
    assert.deepEqual(
      [french, spanish].map((text) => parsed(text).genre),
      ['charter', 'charter'],
    );
    assert.deepEqual(outlineOf(french), ['Chapitre I: Rivières', '  [99] Article 99']);
    assert.deepEqual(outlineOf(spanish), ['Capítulo I: Ríos', '  [1] Artículo 1']);
    const official = `${english.replace('XV', 'I')}`;
    assert.deepEqual(outlineOf(official), ['Chapter I THE SECRETARIAT', '  [99] Article 99']);
  });

  test('an Article is looked up in the language of the words that cite it, and in the text that cites itself', () => {
    const speech = view('speech.txt', 'Under Article 99 of the Charter he may tell.');
    const discours = view('discours.txt', 'En vertu de l’Article 99 de la Charte, il peut le dire.');
    const charters = [
      view('a_fr.txt', french),
      view('b_en.txt', english.replace('XV', 'I')),
      view('c_es.txt', spanish),
    ];
    const textsFor = (from: DocumentView, words: string, texts = charters) => {
      const world = worldOf([speech, discours, ...texts], smallKnowledge());
      const targets = definition(from, from.text.indexOf(words) + 2, world, true)?.targets ?? [];
      return targets.map((target) => target.kind === 'place' && target.place.uri.slice('file:///w/'.length));
    };
    assert.deepEqual(textsFor(speech, 'Article 99'), ['b_en.txt']);
    assert.deepEqual(textsFor(discours, 'Article 99'), ['a_fr.txt', 'c_es.txt']);
    const [inFrench, inEnglish] = charters;
    assert.ok(inFrench && inEnglish);
    assert.deepEqual(textsFor(speech, 'Article 99', [inFrench]), ['a_fr.txt']);
    assert.deepEqual(textsFor(inEnglish, 'Article 99'), ['b_en.txt']);
    const at = inEnglish.text.indexOf('Article 99') + 2;
    assert.equal(quotedAt(inEnglish, at, worldOf(charters, smallKnowledge())), undefined);
  });

  const folder = '../shared/corpora/charter';
  test('all 19 chapters and 111 Articles stand in the real texts', function () {
    if (!existsSync(folder)) this.skip();
    for (const name of readdirSync(folder)) {
      const { genre, outline: items } = parsed(readFileSync(join(folder, name), 'utf8'), name);
      assert.equal(genre, 'charter', name);
      assert.equal(items.filter(({ depth }) => depth === 0).length, 19, name);
      const articles = items.filter(({ kind, depth }) => kind === 'heading' && depth === 1);
      assert.deepEqual(
        articles.map(({ number }) => number),
        Array.from({ length: 111 }, (_, i) => i + 1),
        name,
      );
    }
  });
});
