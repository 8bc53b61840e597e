import assert from 'node:assert/strict';
import { factsOf } from '../../../src/cli/facts';
import type { Span } from '../../../src/core/model/span';
import { ownDocuments, realDocuments, type Document } from './documents';
import { parsed } from './parsed';

suite('places of facts', () => {
  function assertPlaces({ name, text }: Document): void {
    const { outline, references, terms, abbreviations, quotations, cues, problems } = parsed(text, name);
    for (const [kind, spans] of Object.entries({
      outline,
      references,
      terms,
      abbreviations,
      quotations,
      cues,
      problems,
    })) {
      let last = 0;
      for (const span of spans as readonly Span[]) {
        const where = `${name}: ${kind} ${span.start}-${span.end}`;
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${where} is outside the text`);
        assert.ok(last <= span.start, `${where} is not in the order of the text`);
        last = span.start;
      }
    }
    assertNoOverlap(name, terms);
    for (const { expansionSpan, expansion } of abbreviations) {
      const words = text.slice(expansionSpan.start, expansionSpan.end);
      assert.equal(plainWords(words), plainWords(expansion), `${name}: ${expansion}`);
    }
    const open: (Span & { depth: number })[] = [];
    for (const item of outline) {
      const where = `${name}: ${item.kind} "${item.text}"`;
      assert.ok(item.start <= item.headEnd && item.headEnd <= item.end, `${where}: head outside its section`);
      while ((open.at(-1)?.depth ?? -1) >= item.depth) open.pop();
      const parent = open.at(-1);
      if (parent) assert.ok(item.end <= parent.end, `${where} ends behind the section that holds it`);
      open.push(item);
    }
  }

  function assertNoOverlap(name: string, terms: readonly (Span & { id: string })[]): void {
    terms.forEach((term, i) => {
      const before = terms[i - 1];
      if (before) assert.ok(before.end <= term.start, `${name}: ${before.id} and ${term.id} overlap at ${term.start}`);
    });
  }

  for (const document of ownDocuments()) test(document.name, () => assertPlaces(document));

  test('of real documents', function () {
    const documents = realDocuments(10);
    if (documents.length === 0) this.skip();
    this.timeout(60_000);
    for (const document of documents) assertPlaces(document);
  });
});

suite('lines and columns', () => {
  const source =
    'Remarks to the Security Council\n\nMr. President,\n\nUnder Article 99 of the\nCharter and resolution 1325\n(2000) we act.\n\nI thank you.\n';
  const places = (text: string) => {
    const { outline, references, terms } = factsOf('a.txt', text, parsed(text, 'a.txt'));
    return {
      outline: outline.map(({ line, endLine, kind }) => [kind, line, endLine]),
      references: references.map(({ id, line, start, endLine, end }) => [id, line, start, endLine, end]),
      terms: terms.filter(({ line }) => line > 1).map(({ id, line, start }) => [id, line, start]),
    };
  };

  test('are the same whatever ends the lines', () => {
    const expected = places(source);
    assert.deepEqual(
      expected.references.map(([, line, , endLine]) => [line, endLine]),
      [
        [5, undefined],
        [6, 7],
      ],
    );
    assert.deepEqual(places(source.replaceAll('\n', '\r')), expected);
    assert.deepEqual(places(source.replaceAll('\n', '\r\n')), expected);
  });

  test('count a byte order mark that stands in the text, in the first line only', () => {
    assert.deepEqual(places(`\ufeff${source}`), places(source));
    const [first] = factsOf(
      'a.txt',
      '\ufeffArticle 99 of the Charter',
      parsed('\ufeffArticle 99 of the Charter'),
    ).references;
    assert.deepEqual([first?.line, first?.start, first?.text], [1, 1, 'Article 99']);
  });
});

/** Words without markup, soft hyphens and the way in which they are spaced. */
function plainWords(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff*_]|\]\([^)]*\)|\[/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ');
}
