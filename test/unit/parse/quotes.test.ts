import assert from 'node:assert/strict';
import { findQuotes } from '../../../src/core/parse/quotes';
import { plain } from './parsed';

suite('quotations', () => {
  const quotesOf = (source: string) => {
    const { text, blocks } = plain(source);
    return findQuotes(text, blocks).map(({ start, end }) => text.slice(start, end));
  };
  const rows: readonly (readonly [text: string, ...quotes: string[]])[] = [
    ['He said “we will” and «nous aussi».', 'we will', 'nous aussi'],
    ['"a" and "b"', 'a', 'b'],
    ['“over\ntwo lines”', 'over\ntwo lines'],
    ['an “unclosed one, and “another”', 'another'],
    ['“unclosed and nothing else'],
    ['one " stray mark\n\nand " another'],
    ["it's 'single'"],
    // The press of some countries quotes between single marks.
    ["'We don't want boats on it,' she said. It's 'here'.", "We don't want boats on it,"],
    ['‘It is “our” lake,’ she said.', 'It is “our” lake,'],
    ['“It is ‘our lake for ever and ever’,” she said.', 'It is ‘our lake for ever and ever’,'],
    ['“”'],
    // Titles, terms and short forms are said by nobody.
    ['the item entitled “Lakes and the law of rivers”'],
    ['a report titled, “Lakes”, and the item “Rivers”'],
    ['the so-called “two-lake solution”'],
    ['the Treaty (hereinafter “the Lake Treaty”) and the Pact (the “Pact”) and (“LTP”)'],
    ['under the theme “Water together”, at the debate on "Lakes, Peace and Rivers"'],
    ['un rapport intitulé « Les lacs »'],
    ['she said (“and so do I”) that “it rains”', 'and so do I', 'it rains'],
    ['the theme of which he said: “it rains”', 'it rains'],
  ];
  for (const [text, ...quotes] of rows) test(text, () => assert.deepEqual(quotesOf(text), quotes));

  test('a stray mark does not take a book for a quotation', () => {
    assert.deepEqual(quotesOf(`“${'word '.repeat(2000)}”`), []);
  });
});
