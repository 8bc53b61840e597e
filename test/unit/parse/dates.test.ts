import assert from 'node:assert/strict';
import { findDate, monthsOfDays } from '../../../src/core/parse/dates';
import { marked } from '../../support/marked';

suite('dates', () => {
  const rows: readonly (readonly [source: string, date: string])[] = [
    ['on ‹|20 October 2023|›.', '2023-10-20'],
    ['‹|20th October, 2023|›', '2023-10-20'],
    ['Monday, ‹|3 October 1994|›, at 3 p.m.', '1994-10-03'],
    ['‹|20 OCTOBER 2023|›', '2023-10-20'],
    ['‹|10 May\n2005|›', '2005-05-10'],
    ['‹|1-2 March 2016|›', '2016-03-01/2016-03-02'],
    ['‹|1–2 March 2016|›', '2016-03-01/2016-03-02'],
    ['‹|1 and 2 March 2016|›', '2016-03-01/2016-03-02'],
    ['‹|30 April to 2 May 2024|›', '2024-04-30/2024-05-02'],
    ['‹|January 10, 2017|›', '2017-01-10'],
    ['‹|March 1-2, 2016|›', '2016-03-01/2016-03-02'],
    ['‹|September 28 – October 1, 2015|›', '2015-09-28/2015-10-01'],
    ['‹|Oct. 20, 2023|›', '2023-10-20'],
    ['‹|5 Sept 2011|›', '2011-09-05'],
    ['‹|25 May. 2017|›', '2017-05-25'],
    ['‹|2024-05-17|›', '2024-05-17'],
    ['‹|2041/5/7|›', '2041-05-07'],
    ['‹|2041-5-7|›', '2041-05-07'],
    ['‹|20410507|›', '2041-05-07'],
    ['‹|20410507|› The lakes of Norland', '2041-05-07'],
    ['‹|07.05.2041|› - Speech', '2041-05-07'],
    ['‹|7.5.2041|›', '2041-05-07'],
    ['‹|29 February 2024|›', '2024-02-29'],
    ['le ‹|3 mars 2015|›', '2015-03-03'],
    ['le ‹|1er juillet 2014|›', '2014-07-01'],
    ['du ‹|12 au 14 juin 2012|›', '2012-06-12/2012-06-14'],
    ['el ‹|3 de marzo de 2015|›', '2015-03-03'],
    ['del ‹|3 al 5 de julio de 2019|›', '2019-07-03/2019-07-05'],
    ['‹|24/06/2041|›', '2041-06-24'],
    ['‹|08/10/2041|›', '2041-10-08'],
    ['‹|06/24/2041|›', '2041-06-24'],
    ['‹|20410624|›', '2041-06-24'],
    ['In 2001 and on ‹|10 May 2005|›, then on 3 June 2006', '2005-05-10'],
  ];
  for (const [source, date] of rows) {
    test(source, () => {
      const { text, spans } = marked(source);
      const found = findDate(text);
      assert.equal([found?.date, found?.dateEnd].filter(Boolean).join('/'), date);
      assert.deepEqual({ start: found?.start, end: found?.end }, spans[0]);
    });
  }

  for (const text of [
    '31 February 2020',
    'S/2041/5/7',
    '31.2.2041',
    'Article 1.7.5.2041',
    '29 February 2023',
    '45 March 2020',
    '2024-13-01',
    '2023-02-30',
    'October 2023',
    'the 20th of October',
    '5/10/2023',
    'on 08/10/2041',
    '31/02/2041',
    '20411324',
    'the year 2023',
    '20 October',
    'Marching 10, 2020 strong',
  ]) {
    test(`no date: ${text}`, () => assert.equal(findDate(text), undefined));
  }

  test('the months of the days on which something happened', () => {
    for (const [words, months] of [
      ['On 5 May and on Tuesday, 3 June, they met', [5, 6]],
      ['on 5 and 6 December 2041 and On July 29', [12, 7]],
      ['its decision of 1st August, in May', []],
    ] as const)
      assert.deepEqual(monthsOfDays(words), months, words);
  });
});
