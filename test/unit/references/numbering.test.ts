import assert from 'node:assert/strict';
import { generalAssemblySession, romanValue, securityCouncilYear } from '../../../src/core/references/numbering';

suite('numbering of resolutions', () => {
  test('the number of a Security Council resolution tells its year', () => {
    const known: Readonly<Record<number, readonly number[]>> = {
      1946: [1, 15],
      1950: [82, 84],
      1964: [186],
      1967: [242],
      1973: [338],
      1978: [425, 435],
      1980: [478],
      1982: [502],
      1987: [598],
      1990: [660, 678],
      1991: [687, 713],
      1992: [794],
      1993: [822, 827],
      1994: [955],
      1999: [1244, 1267],
      2000: [1325],
      2001: [1373],
      2002: [1441],
      2004: [1540, 1559],
      2005: [1593],
      2006: [1701, 1718],
      2008: [1820],
      2009: [1888, 1889],
      2011: [1973],
      2013: [2118],
      2015: [2231, 2250, 2254],
      2016: [2282, 2334],
      2018: [2419],
      2020: [2532],
      2025: [2803],
    };
    for (const [year, numbers] of Object.entries(known)) {
      for (const number of numbers) assert.equal(securityCouncilYear(number), Number(year), `resolution ${number}`);
    }
  });

  test('years never go back, and none is left out', () => {
    let before = 1946;
    let number = 1;
    for (let year = securityCouncilYear(1); year !== undefined; year = securityCouncilYear(++number)) {
      assert.ok(year === before || year === before + 1, `resolution ${number}: ${before}, then ${year}`);
      before = year;
    }
    assert.ok(number > 2800 && before >= 2025);
  });

  test('what lies beyond the table has no year', () => {
    assert.equal(securityCouncilYear(0), undefined);
    assert.equal(securityCouncilYear(4000), undefined);
  });

  test('the number of an early General Assembly resolution tells its session', () => {
    assert.deepEqual([181, 194, 377, 1514, 1761, 2131, 2625, 2758, 3379].map(generalAssemblySession), [
      'II',
      'III',
      'V',
      'XV',
      'XVII',
      'XX',
      'XXV',
      'XXVI',
      'XXX',
    ]);
    assert.equal(generalAssemblySession(9999), undefined);
  });

  test('Roman numerals', () => {
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XIV', 'XIX', 'XL', 'XLIX', 'XC'];
    assert.deepEqual(numerals.map(romanValue), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 19, 40, 49, 90]);
    for (const malformed of ['', 'IIII', 'VX', 'IC', 'VV', 'i', 'A']) assert.equal(romanValue(malformed), undefined);
  });
});
