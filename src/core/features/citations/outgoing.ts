import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../model/lineIndex';
import { contains, type Span } from '../../model/span';
import { citedTexts } from '../citedTexts';
import type { World } from '../view';
import { isCitable } from './citableAt';
import { citationItem, type CitationItem } from './citationItem';
import type { Citable } from './citable';
import { namesOf } from './names';
import { sectionNamed } from './section';

/** Something that is cited, and the places that cite it. */
export interface CitedItem {
  readonly item: CitationItem;
  readonly places: readonly Range[];
}

/**
 * What a section cites, or all of a document; of an identifier what the document cites that is it, when the workspace has
 * one. In the order of the first citations; a document's own symbol does not count.
 */
export function citedIn(citable: Citable, world: World): readonly CitedItem[] {
  const part = partOf(citable, world.snapshot);
  if (!part) return [];
  const { record, span } = part;
  const own = namesOf(citable.kind === 'identity' ? citable.id : (record.header.symbol ?? ''), world.snapshot);
  const places = new Map<string, Range[]>();
  for (const mention of record.mentions.all()) {
    const { id, kind } = mention;
    if (kind !== 'reference' || own.has(id) || !isCitable(id) || !contains(span, mention)) continue;
    const range = record.lines.rangeOf(mention);
    const found = places.get(id);
    if (found) found.push(range);
    else places.set(id, [range]);
  }
  return [...places].flatMap(([id, ranges]): CitedItem[] => {
    const item = citationItem({ kind: 'identity', id }, world);
    return item ? [{ item, places: ranges }] : [];
  });
}

interface Part {
  readonly record: DocumentRecord;
  readonly span: Span;
}

function partOf(citable: Citable, snapshot: Snapshot): Part | undefined {
  if (citable.kind === 'identity') {
    const [text] = citedTexts(citable.id, undefined, snapshot);
    if (!text) return undefined;
    const { record, passage } = text;
    if (citable.id.startsWith('symbol/')) return { record, span: wholeOf(record) };
    return passage && { record, span: passage };
  }
  const record = snapshot.document(citable.uri);
  if (!record) return undefined;
  if (citable.kind !== 'section') return { record, span: wholeOf(record) };
  const section = sectionNamed(record, citable.section);
  return section && { record, span: section };
}

function wholeOf({ lines }: DocumentRecord): Span {
  return { start: 0, end: lines.length };
}
