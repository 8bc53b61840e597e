import { LineIndex } from '../../../core/model/lineIndex';
import type { Span } from '../../../core/model/span';
import type { ThemeDocument, ThemePassage } from '../../../protocol';
import type { AnnotatedDocument, PlacedThread } from '../annotatedDocument';

/** The passages of a document whose notes have a label, in the order of the text, each once. */
export function labelPassages(
  { text, threads }: Pick<AnnotatedDocument, 'text' | 'threads'>,
  label: string,
): ThemePassage[] {
  const lines = LineIndex.of(text);
  const spans = new Map(labelSpans(threads, label).map((span) => [`${span.start} ${span.end}`, span]));
  return [...spans.values()].map((span) => passage(text, lines, span));
}

/** Where notes with a label stand. */
function labelSpans(threads: readonly PlacedThread[], label: string): readonly Span[] {
  return threads.flatMap(({ labels, anchoring }) =>
    labels.includes(label) && anchoring && 'span' in anchoring ? [anchoring.span] : [],
  );
}

function passage(text: string, lines: LineIndex, span: Span): ThemePassage {
  const first = lines.starts[lines.lineAt(span.start)] ?? 0;
  const next = lines.starts[lines.lineAt(Math.max(span.start, span.end - 1)) + 1] ?? text.length;
  const before = text.slice(first, span.start).replace(/\s+/g, ' ').trimStart();
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const after = text.slice(span.end, next).replace(/\s+/g, ' ').trimEnd();
  return {
    range: lines.rangeOf(span),
    text: `${before}${words}${after}`,
    highlight: [before.length, before.length + words.length],
  };
}

/** The documents in which notes with a label have a place, those with most passages first. */
export function labelDocuments(
  documents: readonly AnnotatedDocument[],
  label: string,
  describe: (document: AnnotatedDocument) => Pick<ThemeDocument, 'label' | 'description'>,
): ThemeDocument[] {
  const counted = documents.map((document) => ({ document, passages: labelPassages(document, label).length }));
  return counted
    .filter(({ passages }) => passages > 0)
    .map(({ document, passages }) => ({ uri: document.uri.toString(), ...describe(document), passages, weight: 1 }))
    .sort((a, b) => b.passages - a.passages || a.label.localeCompare(b.label));
}
