import assert from 'node:assert/strict';
import { readDocumentText } from '../../../src/core/parse/documentText';
import { findReferences } from '../../../src/core/references/references';
import { marked } from '../../support/marked';

/** What is known of the document that a text stands in. */
type Document = Parameters<typeof findReferences>[1];

/** A text with each reference marked, and what each is: `charter/article/51`, or `charter/article/51 inferred`. */
export type Row = readonly [source: string, ...references: string[]];

/** The references of a text as `words → id confidence suggestion`, `exact` left out. */
export function citedIn(text: string, document?: Document): string[] {
  const { view, text: words } = readDocumentText(text, { markdown: false });
  return findReferences(words, document).map(({ start, end, id, confidence, suggestion }) => {
    const span = view.sourceSpan(start, end);
    const how = [confidence === 'exact' ? '' : ` ${confidence}`, suggestion === undefined ? '' : ` → ${suggestion}`];
    return `${text.slice(span.start, span.end)} → ${id}${how.join('')}`;
  });
}

/** Asserts that exactly the marked words are references, to what the row says; several identifiers on one span are joined by ` + `. */
export function assertCites([source, ...references]: Row, document?: Document): void {
  const { text, spans } = marked(source);
  assert.equal(spans.length, references.length, `as many marks as references: ${source}`);
  const wanted = spans.flatMap(({ start, end }, i) =>
    (references[i] ?? '').split(' + ').map((id) => `${text.slice(start, end)} → ${id}`),
  );
  assert.deepEqual(citedIn(text, document), wanted, source);
}

/** One test per row. */
export function testRows(rows: readonly Row[], document?: Document): void {
  for (const row of rows) test(JSON.stringify(row[0]).slice(1, -1), () => assertCites(row, document));
}
