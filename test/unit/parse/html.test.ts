import assert from 'node:assert/strict';
import { readDocumentText } from '../../../src/core/parse/documentText';
import { parsed } from './parsed';

suite('HTML, character references and escapes', () => {
  /** What is read of a text, blank lines put together. */
  const read = (source: string, markdown: boolean) =>
    readDocumentText(source, { markdown })
      .text.trim()
      .replace(/[ \n]*\n[ \n]*/g, '\n');

  const page =
    '<div class="a > b">\n<p>Mr. President,</p><p>We met in the <b>Secur</b>ity Council.<br>Thank you.</p>\n</div>\n';

  for (const markdown of [true, false]) {
    const kind = markdown ? 'a Markdown file' : 'a plain text';

    test(`tags of ${kind} are left out, and paragraphs stand apart`, () => {
      assert.equal(read(page, markdown), 'Mr. President,\nWe met in the Security Council.\nThank you.');
    });

    test(`character references of ${kind} are the characters`, () => {
      assert.equal(read('peace &amp; lakes&#8217; end&nbsp;of &#x41;', markdown), 'peace & lakes’ end of A');
      assert.equal(read('AT&T; &nosuchname; &amp', markdown), 'AT&T; &nosuchname; &amp');
    });

    test(`comments, scripts and styles of ${kind} are not read`, () => {
      const hidden = '<p>One.</p>\n\n<!-- two\n\nthree -->\n\n<script>\nlet four = 5;\n\nsix();\n</script>\n\nSeven.\n';
      assert.equal(read(hidden, markdown), 'One.\nSeven.');
    });
  }

  test('a sign before words that are no tag means itself', () => {
    assert.equal(read('Less than 5 <b boats, and <lake> too', false), 'Less than 5 <b boats, and <lake> too');
  });

  test('a backslash takes a mark for the character itself, in Markdown only', () => {
    assert.equal(
      read('12\\. Recalls resolution 1325 \\(2000\\)\\\nand more', true),
      '12. Recalls resolution 1325 (2000)\nand more',
    );
    assert.equal(read('see lake\\(s)', false), 'see lake\\(s)');
  });

  test('a text with a YAML head is Markdown', () => {
    assert.equal(read('---\ntitle: Lakes\n---\n\nresolution 1325 \\(2000\\)', false), 'resolution 1325 (2000)');
  });

  test('what is found has its place in the source', () => {
    const source = '<p>Under resolution <b>1325</b> \\(2000\\) of the Security&nbsp;Council</p>\n';
    const { references, terms } = parsed(source, 'a.md');
    const words = [...references, ...terms].map(({ id, start, end }) => `${id}: ${source.slice(start, end)}`);
    assert.deepEqual(words, [
      'symbol/S/RES/1325(2000): resolution <b>1325</b> \\(2000\\)',
      'security-council: Security&nbsp;Council',
    ]);
  });

  test('headings and links are those of the page', () => {
    const source =
      '<h2>On lakes</h2>\n<p>We thank <a class="x" href="https://docs.un.org/S/RES/2250(2015)">all of you</a>.</p>\n';
    const { outline, references } = parsed(source, 'a.md');
    assert.deepEqual(
      outline.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      ['On lakes'],
    );
    assert.deepEqual(
      references.map(({ id, start, end }) => [id, source.slice(start, end)]),
      [['symbol/S/RES/2250(2015)', 'all of you']],
    );
  });

  test('tags that do not belong together say nothing', () => {
    assert.equal(read('</p></h1>Lakes<h2><b>and</i> boats</h3><a href=x>', true), 'Lakes\nand boats');
  });
});
