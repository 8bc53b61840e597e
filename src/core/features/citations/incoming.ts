import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Mention } from '../../corpus/mentions';
import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../model/lineIndex';
import type { OutlineItem, Pinpoint } from '../../model/speech';
import type { World } from '../view';
import type { Citable } from './citable';
import { citableIn } from './citableAt';
import { citationItem, type CitationItem } from './citationItem';
import { citationsIn, citingDocuments, namesOf } from './names';
import { paragraphOf, sectionAt, sectionNamed } from './section';

/** A section or a document, and the places in it that are citations. */
export interface Citer {
  readonly item: CitationItem;
  readonly places: readonly Range[];
}

/** More than this nobody walks through. */
export const mostCiters = 500;

/**
 * Who cites something: the sections, and documents where no section holds the citation, newest document first, in the
 * order of the text. A section is cited with its document; of a numbered paragraph those come first that name it, and
 * citations that name another paragraph do not count. Documents do not count as citing themselves.
 * Yields after each document; the result is what it returns.
 */
export function* citersOf(citable: Citable, world: World): Generator<undefined, readonly Citer[]> {
  const cited = citedBy(citable, world.snapshot);
  if (!cited) return [];
  const { id, paragraph } = cited;
  const names = namesOf(id, world.snapshot);
  const named: Citer[] = [];
  const others: Citer[] = [];
  for (const record of citingDocuments(id, world.snapshot)) {
    yield;
    for (const [section, mentions] of bySection(record, names, paragraph)) {
      const item = citationItem(citableIn(record, section), world);
      if (!item) continue;
      const isNamed = paragraph !== undefined && mentions.some(({ pinpoint }) => pinpoint);
      (isNamed ? named : others).push({ item, places: mentions.map((mention) => record.lines.rangeOf(mention)) });
    }
    if ((paragraph ? named : others).length >= mostCiters) break;
  }
  return [...named, ...others].slice(0, mostCiters);
}

type Paragraph = Pick<Pinpoint, 'paragraph' | 'preambular'>;

function citedBy(citable: Citable, snapshot: Snapshot): { id: string; paragraph?: Paragraph } | undefined {
  if (citable.kind === 'identity') return { id: citable.id };
  const record = snapshot.document(citable.uri);
  if (record?.header.symbol === undefined) return undefined;
  const section = citable.kind === 'section' ? sectionNamed(record, citable.section) : undefined;
  const paragraph = section && paragraphOf(record, section);
  return { id: record.header.symbol, ...(paragraph && { paragraph }) };
}

/** The sections of a document that cite one of the names, in the order of the text, with their citations. */
function bySection(
  record: DocumentRecord,
  names: ReadonlySet<string>,
  paragraph: Paragraph | undefined,
): ReadonlyMap<OutlineItem | undefined, readonly Mention[]> {
  const found = new Map<OutlineItem | undefined, Mention[]>();
  for (const mention of citationsIn(record, names)) {
    if (paragraph && mention.pinpoint && !isSame(mention.pinpoint, paragraph)) continue;
    const section = sectionAt(record, mention.start);
    const mentions = found.get(section);
    if (mentions) mentions.push(mention);
    else found.set(section, [mention]);
  }
  return found;
}

function isSame(a: Paragraph, b: Paragraph): boolean {
  return a.paragraph === b.paragraph && a.preambular === b.preambular;
}
