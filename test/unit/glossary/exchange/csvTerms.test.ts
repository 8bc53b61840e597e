import assert from 'node:assert/strict';
import { readCsv, writeCsv } from '../../../../src/core/glossary/exchange/csv';
import { csvTerms, termsAsCsv } from '../../../../src/core/glossary/exchange/csvTerms';
import type { ExchangedTerm } from '../../../../src/core/glossary/exchange/exchangedTerm';

suite('glossaries as tables', () => {
  test('reads rows with quotes, line ends of every kind, a mark at the start, and other separators', () => {
    assert.deepEqual(readCsv('\ufeffa,"b ""c"", d"\r\n\r\n"e\nf",\n'), [
      ['a', 'b "c", d'],
      ['e\nf', ''],
    ]);
    assert.deepEqual(readCsv('a;b,c;d\n1;2,3;4'), [
      ['a', 'b,c', 'd'],
      ['1', '2,3', '4'],
    ]);
    assert.deepEqual(readCsv('a\tb\n"open'), [['a', 'b'], ['open']]);
    assert.deepEqual(readCsv(''), []);
  });

  test('takes columns by their heads, whatever they are called and in whatever order', () => {
    const expected = {
      name: 'blue corridor',
      aliases: ['relief road'],
      abbreviations: ['BLC'],
      names: { fr: ['corridor bleu'], zh: ['蓝色走廊'] },
      definition: 'A way.',
    };
    for (const head of [
      'fr,en,zh,abbr,syn,definition',
      'French,English,Chinese,Acronym,Synonyms,Definition (EN)',
      'Français,Term,中文,Abbreviation,Other names,Description',
      'fr-FR,en-GB,zh-CN,Short forms,Variants,Gloss',
    ]) {
      const table = `${head.replace('abbr,syn', 'abbreviations,aliases')}\ncorridor bleu,blue corridor,蓝色走廊,BLC,relief road,A way.\n`;
      assert.deepEqual(csvTerms(table), { terms: [expected], skipped: 0 }, head);
    }
  });

  test('short forms of another language are forms of that language', () => {
    const { terms } = csvTerms(
      'English,Acronym,French,French acronym,Sigle (ES)\nblue corridor,BLC,corridor bleu,CBL,CAZ\n',
    );
    const [term] = terms;
    assert.deepEqual([term?.abbreviations, term?.names], [['BLC'], { fr: ['corridor bleu', 'CBL'], es: ['CAZ'] }]);
  });

  test('without a head the first column is the term and the second what it is', () => {
    const { terms } = csvTerms('blue corridor,A way.\nside road,A road.\n');
    assert.deepEqual(
      terms.map(({ name, definition }) => [name, definition]),
      [
        ['blue corridor', 'A way.'],
        ['side road', 'A road.'],
      ],
    );
  });

  test('one cell may hold several forms, and an abbreviation in brackets', () => {
    const { terms } = csvTerms('English,French\nBlue Corridor Office (BCO); corridor office | BCX,a; b\n');
    assert.deepEqual(terms, [
      {
        name: 'Blue Corridor Office',
        aliases: ['corridor office'],
        abbreviations: ['BCO', 'BCX'],
        names: { fr: ['a', 'b'] },
      },
    ]);
  });

  test('rows without an English name are counted, not taken', () => {
    assert.deepEqual(csvTerms('English,French\n,corridor\nroad,\n'), {
      terms: [{ name: 'road', aliases: [], abbreviations: [], names: {} }],
      skipped: 1,
    });
  });

  test('what is written is read again, and no spreadsheet runs it', () => {
    const term: ExchangedTerm = {
      id: 'blue-corridor',
      name: 'blue "corridor", long',
      aliases: ['a', 'b c'],
      abbreviations: ['BLC'],
      names: { ru: ['синий'], ar: ['ممر'] },
      definition: '=SUM(A1)',
      source: 'S/RES/1 (2000)',
      field: 'Relief',
    };
    const text = termsAsCsv([term]);
    assert.deepEqual(csvTerms(text), { terms: [term], skipped: 0 });
    assert.ok(text.includes("'=SUM"));
    assert.equal(writeCsv([['a', 'b\nc']]), 'a,"b\nc"\r\n');
  });
});
