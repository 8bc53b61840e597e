import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import type { OutlineItem } from '../../model/speech';
import { readIdentifier } from '../identifiers';
import { mentionAt } from '../mentionAt';
import type { DocumentView } from '../view';
import type { Citable } from './citable';
import { nameOf, sectionAt } from './section';

/** What stands at `offset` (UTF-16): the reference there, else the section around it, else the document. */
export function citableAt(view: DocumentView, offset: number, snapshot: Snapshot): Citable | undefined {
  const found = mentionAt(view.speech, offset);
  if (found?.kind === 'reference') {
    const { id, suggestion } = found.reference;
    if (suggestion !== undefined) return { kind: 'identity', id: `symbol/${suggestion.replace(/^symbol\//, '')}` };
    if (isCitable(id)) return { kind: 'identity', id };
  }
  const record = snapshot.document(view.uri);
  return record && citableIn(record, sectionAt(record, offset));
}

/** A section of a document; without one the document, by its own symbol where it has one. */
export function citableIn(record: DocumentRecord, section: OutlineItem | undefined): Citable {
  const { uri, header } = record;
  const { symbol } = header;
  if (section) return { kind: 'section', uri, section: nameOf(record, section) };
  return symbol === undefined ? { kind: 'document', uri } : { kind: 'identity', id: symbol };
}

/** Whether an identifier is one of references: an article, a chapter, a symbol. */
export function isCitable(id: string): boolean {
  const { kind } = readIdentifier(id);
  return kind === 'article' || kind === 'chapter' || kind === 'symbol';
}
