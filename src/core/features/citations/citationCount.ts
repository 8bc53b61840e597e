import type { Snapshot } from '../../corpus/snapshot';
import type { Span } from '../../model/span';
import { plural } from '../uses';
import type { DocumentView } from '../view';
import { citationsIn, citingDocuments, namesOf } from './names';
import { ownSymbolSpan } from './ownSymbol';

/** How often a document is cited, told where it bears its own symbol. */
export interface CitationCount {
  /** The document's own symbol, else the start of its text. */
  readonly span: Span;
  readonly id: string;
  /** How often other documents cite it, and how many they are. */
  readonly citations: number;
  readonly documents: number;
}

/** Counts the citations of a document in the workspace; `undefined` for one that has no symbol. */
export function citationCount({ speech }: DocumentView, snapshot: Snapshot): CitationCount | undefined {
  const id = speech.header.symbol;
  if (id === undefined) return undefined;
  const citing = citingDocuments(id, snapshot);
  const names = namesOf(id, snapshot);
  const citations = citing.reduce((sum, record) => sum + citationsIn(record, names).length, 0);
  const span = ownSymbolSpan(speech.references.filter((reference) => names.has(reference.id)));
  return { span, id, citations, documents: citing.length };
}

/** "Cited 12 times in 5 documents". */
export function citedPhrase({ citations, documents }: Pick<CitationCount, 'citations' | 'documents'>): string {
  if (citations === 0) return 'Not cited in this workspace';
  const times = citations === 1 ? 'once' : plural(citations, 'time');
  return `Cited ${times} in ${plural(documents, 'document')}`;
}
