import assert from 'node:assert/strict';
import { parsed } from './parsed';

suite('references by the addresses of links', () => {
  function cited(text: string, name = 'notes.md'): string[] {
    const { references } = parsed(text, name);
    return references.map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`);
  }

  for (const [what, address, id] of [
    ['the library of documents', 'https://docs.un.org/en/S/RES/1325(2000)', 'symbol/S/RES/1325(2000)'],
    ['a symbol without its year', 'https://undocs.org/S/RES/1325', 'symbol/S/RES/1325(2000)'],
    ['escaped brackets', 'https://undocs.org/S/RES/1325%20%282000%29', 'symbol/S/RES/1325(2000)'],
    [
      'a field of the address',
      'https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/70/1&Lang=E',
      'symbol/A/RES/70/1',
    ],
    ['a page in words', 'https://example.org/wiki/Security_Council_Resolution_2254', 'symbol/S/RES/2254(2015)'],
    ['the name of a file', 'https://example.org/files/s_res_2334.pdf', 'symbol/S/RES/2334(2016)'],
    ['a chapter', 'https://example.org/wiki/Chapter_VII_of_the_UN_Charter', 'charter/chapter/VII'],
  ] as const) {
    test(`are found: ${what}`, () => assert.deepEqual(cited(`They cited [it](${address}).`), [`it = ${id}`]));
  }

  test('are found by a definition at the end of the document', () => {
    const text =
      'They cited [this *text*][1] and [more].\n\n[1]: https://undocs.org/A/70/95\n[more]: https://example.org/\n';
    assert.deepEqual(cited(text), ['this *text = symbol/A/70/95']);
  });

  test('take the first of two definitions', () => {
    const text = 'They cited [it].\n\n[it]: https://undocs.org/A/70/95\n[it]: https://undocs.org/A/70/96\n';
    assert.deepEqual(cited(text), ['it = symbol/A/70/95']);
  });

  test('give way to what the words cite themselves, and go before what only points back', () => {
    assert.deepEqual(
      cited(
        'In [resolution 1325](https://undocs.org/S/RES/1325) and [that resolution](https://undocs.org/S/RES/1820).',
      ),
      ['resolution 1325 = symbol/S/RES/1325(2000)', 'that resolution = symbol/S/RES/1820(2008)'],
    );
  });

  test('tell for certain what a number alone leaves open', () => {
    const sure = (text: string) =>
      parsed(text, 'notes.md').references.map(({ id, confidence }) => `${id} ${confidence}`);
    assert.deepEqual(sure('They recalled resolution 338.'), ['symbol/S/RES/338(1973) inferred']);
    assert.deepEqual(sure('They recalled [resolution 338](https://undocs.org/S/RES/338).'), [
      'symbol/S/RES/338(1973) exact',
    ]);
    assert.deepEqual(sure('They recalled [resolution 338](https://undocs.org/A/RES/338(IV)).'), [
      'symbol/A/RES/338(IV) exact',
    ]);
    assert.deepEqual(sure('They recalled [resolution 338](https://undocs.org/S/RES/242).'), [
      'symbol/S/RES/338(1973) inferred',
    ]);
  });

  test('are none beside words that cite the same', () => {
    assert.deepEqual(cited('(art. 18 [the Charter](https://example.org/wiki/UN_Charter#Article_18)) is long.'), [
      'art. 18 = charter/article/18',
    ]);
  });

  test('are what later words point back to', () => {
    assert.deepEqual(cited('The Council adopted [a text](https://undocs.org/S/RES/1325). That resolution was new.'), [
      'a text = symbol/S/RES/1325(2000)',
      'That resolution = symbol/S/RES/1325(2000)',
    ]);
  });

  for (const [what, address] of [
    ['names no document', 'https://example.org/2020/12/30/news'],
    ['names several', 'https://example.org/?a=A/RES/70/1&b=A/RES/71/1'],
    ['may mean another text', 'https://example.org/wiki/Article_51'],
    ['cannot be decoded', 'https://example.org/%E0%A4%A'],
  ] as const) {
    test(`are none where the address ${what}`, () => assert.deepEqual(cited(`They cited [it](${address}).`), []));
  }
});
