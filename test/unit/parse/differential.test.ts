import assert from 'node:assert/strict';
import { builtInKnowledge } from '../../../src/core/builtIn';
import { hasMarkdown } from '../../../src/core/parse/markdown';
import { parseSpeech } from '../../../src/core/parse/parseSpeech';
import { ownDocuments, realDocuments, type Document } from './documents';

suite('with and without the Markdown parser', () => {
  /** Facts are the same whether or not the parser was asked about a text that has nothing Markdown in it. */
  function assertSame(documents: readonly Document[]): void {
    let compared = 0;
    for (const { name, text } of documents) {
      for (const markdown of [false, true]) {
        if (text.length > 100_000 || hasMarkdown(text, markdown)) continue;
        const facts = (parser: 'always' | 'when needed') => {
          const speech = parseSpeech(text, builtInKnowledge(), { name, markdown, parser });
          return { ...speech, quotations: speech.quotations };
        };
        const [always, asNeeded] = [facts('always'), facts('when needed')];
        // Strings are compared far faster than objects, which are only looked into to tell where they differ.
        if (JSON.stringify(always) !== JSON.stringify(asNeeded)) {
          assert.deepEqual(always, asNeeded, `${name}, ${markdown ? 'as Markdown' : 'as plain text'}`);
        }
        compared++;
      }
    }
    assert.ok(compared >= documents.length / 2, `only ${compared} comparisons of ${documents.length} documents`);
  }

  test('our own documents have the same facts', () => {
    assertSame(ownDocuments());
  });

  test('real documents have the same facts', function () {
    const documents = realDocuments(25);
    if (documents.length === 0) this.skip();
    this.timeout(60_000);
    assertSame(documents);
  });

  suite('what makes a text Markdown', () => {
    const marked = [
      '# Head',
      '> # Head',
      'a *b* c',
      'a**b**c',
      'a _b_ c',
      '`a`',
      '[a](b)',
      '[a][b]',
      '[a]: b',
      '~~~\na',
    ];
    for (const text of [
      ...marked,
      '****a****',
      '<https://un.org>',
      '<mailto:a@b.c>',
      '<a@b.c>',
      '<b>bold</b>',
      'a<br>b',
      '&amp;',
      '&#8217;',
      '&eacute;',
      '<script>a</script>',
    ]) {
      test(text.replace('\n', ' '), () => assert.ok(hasMarkdown(text, false)));
    }
    for (const text of ['a\n===', 'a\n---', '<lake>', '\\*', '\\(']) {
      test(`${text.replace('\n', ' ')}, only in a Markdown file`, () => {
        assert.ok(hasMarkdown(text, true));
        assert.ok(!hasMarkdown(text, false));
      });
    }
    for (const text of [
      '12. The Council',
      '* * *',
      'resolution*, and',
      'a_b_c',
      '5 < 6',
      'Nr. #5',
      '(see [3])',
      '- item',
      '130.\tAn item',
      '    set off',
    ]) {
      test(`not ${text}`, () => assert.ok(!hasMarkdown(text, true)));
    }
  });
});
