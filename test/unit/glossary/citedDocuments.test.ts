import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { printedSymbol } from '../../../src/core/features/identifiers';
import { sessionYears } from '../../../src/core/features/sessionYears';
import { CitedDocuments } from '../../../src/core/glossary/citedDocuments';
import { findDate } from '../../../src/core/parse/dates';
import { romanValue, securityCouncilYear, sessionOfAssemblyNumber } from '../../../src/core/references/numbering';
import { assemblySat } from '../../../src/core/references/sessions';
import { findSymbols } from '../../../src/core/references/symbols';

suite('the most cited documents', () => {
  const { documents } = builtInKnowledge();
  const symbols = [...documents.symbols()];

  /** The documents of one series: number, session or year, and when it was adopted. */
  function series(pattern: RegExp) {
    return symbols.flatMap((symbol) => {
      const [, first = '', second = ''] = pattern.exec(symbol) ?? [];
      if (first === '') return [];
      const date = findDate(documents.get(symbol)?.date ?? '')?.date;
      const [year = 0, month = 0] = date?.split('-').map(Number) ?? [];
      return [{ symbol, first, second, date, adopted: { year, month } }];
    });
  }

  test('are three hundred and more, each with the symbol by which texts cite it', () => {
    assert.ok(symbols.length >= 300);
    for (const symbol of symbols) {
      const found = findSymbols(printedSymbol(symbol)).map(({ id }) => id);
      assert.deepEqual(found, [`symbol/${symbol}`]);
    }
  });

  test('every date is one, and dated are most resolutions', () => {
    const resolutions = series(/^((?:A|S)\/RES)\//);
    for (const { symbol, date } of series(/^(.+)$/)) {
      const { about, date: written } = documents.get(symbol) ?? {};
      assert.ok(written === undefined || date !== undefined, `${symbol}: ${written}`);
      assert.ok(!/, \d{1,2} /.test(about ?? ''), `${symbol}: ${about}`);
    }
    assert.ok(resolutions.filter(({ date }) => date).length > 0.9 * resolutions.length);
  });

  test('Security Council resolutions are of the year that their number has', () => {
    const council = series(/^S\/RES\/(\d+)\((\d{4})\)$/);
    assert.ok(council.length > 140);
    for (const { symbol, first, second, date, adopted } of council) {
      assert.equal(securityCouncilYear(Number(first)), Number(second), symbol);
      if (date !== undefined) assert.equal(adopted.year, Number(second), symbol);
    }
    ascends(council.map(({ symbol, first, date }) => ({ symbol, order: [Number(first)], date: date ?? '' })));
  });

  test('General Assembly resolutions are of the session that sat when they were adopted', () => {
    const counted = series(/^A\/RES\/(\d+)\(([IVXL]+)\)$/);
    const bySession = series(/^A\/RES\/(\d+)\/(\d+)[A-Z]?$/);
    assert.ok(counted.length > 80 && bySession.length > 50);
    for (const { symbol, first, second, date, adopted } of counted) {
      assert.ok([second, undefined].includes(sessionOfAssemblyNumber(Number(first))), symbol);
      // The first session opened in January.
      if (date !== undefined && second !== 'I') assert.ok(assemblySat(romanValue(second) ?? 0, adopted), symbol);
    }
    for (const { symbol, first, date, adopted } of bySession) {
      if (date !== undefined) assert.ok(assemblySat(Number(first), adopted), symbol);
    }
    ascends(
      bySession.map(({ symbol, first, second }) => ({ symbol, order: [Number(first), Number(second)], date: '' })),
    );
    ascends(counted.map(({ symbol, first }) => ({ symbol, order: [Number(first)], date: '' })));
  });

  test('those of special sessions are of the years in which these sat', () => {
    const special = [...series(/^A\/RES\/\d+\((E?S-[IVX]+)\)$/), ...series(/^A\/RES\/(S-\d+)\/\d+$/)];
    assert.ok(special.length > 7);
    for (const { symbol, first, date, adopted } of special) {
      const [, kind = '', roman = ''] = /^(E?S-)([IVX]+)$/.exec(first) ?? [];
      const session = roman === '' ? first : `${kind}${romanValue(roman)}`;
      if (date !== undefined) assert.equal(sessionYears('A', session), String(adopted.year), symbol);
    }
  });

  test('documents stand in the order of their numbers', () => {
    ascends(series(/^A\/(\d+)(?:\/\D.*)?$/).map(({ symbol, first }) => ({ symbol, order: [Number(first)], date: '' })));
    ascends(
      series(/^A\/(\d{2})\/(\d+)$/).map(({ symbol, first, second }) => ({
        symbol,
        order: [Number(first), Number(second)],
        date: '',
      })),
    );
  });

  test('what it is about and the day are told apart', () => {
    const own = new CitedDocuments([{ 'A/RES/99/1': 'lakes, rivers, 3 May 2045', 'A/99/2': 'report of 3 May 2045' }]);
    assert.deepEqual(own.get('A/RES/99/1'), { about: 'lakes, rivers', date: '3 May 2045' });
    assert.deepEqual(own.get('A/99/2'), { about: 'report of 3 May 2045' });
    assert.equal(own.get('A/99/3'), undefined);
  });
});

/** Numbers never go down, and days go on with them. */
function ascends(documents: readonly { symbol: string; order: readonly number[]; date: string }[]): void {
  let last: readonly number[] = [];
  let day = '';
  for (const { symbol, order, date } of documents) {
    const step = order.findIndex((number, i) => number !== last[i]);
    assert.ok(step < 0 || (order[step] ?? 0) > (last[step] ?? 0), `${symbol} is out of order`);
    assert.ok(date === '' || date >= day, `${symbol} is of ${date}, the one before of ${day}`);
    last = order;
    day = date || day;
  }
}
