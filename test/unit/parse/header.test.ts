import assert from 'node:assert/strict';
import type { Header } from '../../../src/core/model/speech';
import { parsed } from './parsed';

suite('head of a document', () => {
  const headOf = (text: string, name?: string): Header => {
    const { title, date, dateEnd, place, body, symbol, country, session } = parsed(text, name);
    const head = { title, date, dateEnd, place, body, symbol, country, session };
    return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  };

  test('of a statement: its announcement, the line of place and date, the organ', () => {
    const title = 'Remarks by Mr. Jan Novak, Special Envoy, to the Security Council on the lakes';
    assert.deepEqual(headOf(`${title}\n\nNew York, 1-2 March 2016\n\nMr. President,\n\nI thank you.\n`), {
      title,
      date: '2016-03-01',
      dateEnd: '2016-03-02',
      place: 'New York',
      body: 'Security Council',
    });
  });

  test('the place may stand beside the date', () => {
    assert.equal(
      headOf('Mr. President,\n\nOster City, Elbonia\n\n3 May 2001\n\nWe speak.\n').place,
      'Oster City, Elbonia',
    );
  });

  test('a letter that tells its date tells no place by it', () => {
    const head = headOf(
      'Letter dated 3 May 2019 from Elbonia addressed to the President of the Security Council\n\nSir.\n',
    );
    assert.deepEqual([head.date, head.place], ['2019-05-03', undefined]);
  });

  test('of a report of the press: headline and dateline', () => {
    const head = headOf(
      'Ruritania asks for a new format of talks\n\nOSTER CITY (Ruritania News), 3 May 2021 – Ruritania asked.\n\n“We will go on with the talks,” said Mr. Jan Novak. “We will,” he added. “All of us will,” he said.\n',
    );
    assert.deepEqual(
      [head.date, head.place, head.title],
      ['2021-05-03', 'Oster City', 'Ruritania asks for a new format of talks'],
    );
  });

  test('of a record: its symbol, and the organ that the symbol names', () => {
    const { symbol, body } = headOf('S/PV.9999\n\nThe President: Order.\n');
    assert.deepEqual([symbol, body], ['symbol/S/PV.9999', 'Security Council']);
  });

  test('of a resolution: the symbol that its title gives', () => {
    const text = (title: string, organ: string) =>
      `${title}\n\nThe ${organ},\n\nRecalling rivers,\n\n1. Decides to meet.\n`;
    assert.equal(headOf(text('Resolution 2999 (2030)', 'Security Council')).symbol, 'symbol/S/RES/2999(2030)');
    assert.equal(headOf(text('99/12. Rivers', 'General Assembly')).symbol, 'symbol/A/RES/99/12');
    assert.equal(headOf(text('99/12. Rivers', 'Human Rights Council')).symbol, 'symbol/A/HRC/RES/99/12');
  });

  test("a file's name may tell country, session, year and symbol", () => {
    assert.deepEqual(headOf('Mr. President, we are glad.', 'ELB_70_2015.txt'), {
      date: '2015',
      body: 'General Assembly',
      country: 'ELB',
      session: 70,
    });
    assert.equal(headOf('Mr. President, the Security Council met.', 'ELB_70_2015.txt').body, 'General Assembly');
    assert.equal(headOf('x', 'A_RES_70_1.txt').symbol, 'symbol/A/RES/70/1');
  });

  test('fields of a YAML head go before everything else', () => {
    const matter =
      '---\ntitle: "A note"\ndate: 2001-05-04\ncountry: Elbonia\nsession: 77\nsymbol: A/77/PV.3\nplace: Geneva\n---\n';
    const expected = {
      title: 'A note',
      date: '2001-05-04',
      place: 'Geneva',
      symbol: 'symbol/A/77/PV.3',
      country: 'Elbonia',
      session: 77,
    };
    assert.deepEqual(headOf(`${matter}# Another title\n\nNew York, 1 May 2002\n`, 'a.md'), expected);
    assert.deepEqual(headOf(matter.replaceAll('\n', '\r\n'), 'a.md'), expected);
  });
});
