import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Mention } from '../../corpus/mentions';
import type { Snapshot } from '../../corpus/snapshot';
import type { Range } from '../../model/lineIndex';
import type { OutlineItem } from '../../model/speech';
import type { World } from '../view';
import { citableIn } from './citableAt';
import { citationItem, type CitationItem } from './citationItem';
import type { Citable } from './citable';
import { sectionAt, sectionNamed } from './section';

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
 * those are left out that name another. Documents do not count as citing themselves.
 * Yields after each document; the result is what it returns.
 */
export function* citersOf(citable: Citable, world: World): Generator<undefined, readonly Citer[]> {
  const cited = citedBy(citable, world.snapshot);
  if (!cited) return [];
  const { id, paragraph } = cited;
  const named: Citer[] = [];
  const others: Citer[] = [];
  for (const record of citingDocuments(id, world.snapshot)) {
    yield;
    for (const [section, mentions] of bySection(record, id, paragraph)) {
      const item = citationItem(citableIn(record, section), world);
      if (!item) continue;
      const names = paragraph !== undefined && mentions.some((mention) => namesParagraph(mention, paragraph));
      (names ? named : others).push({ item, places: mentions.map((mention) => record.lines.rangeOf(mention)) });
    }
    if ((paragraph ? named : others).length >= mostCiters) break;
  }
  return [...named, ...others].slice(0, mostCiters);
}

/** The documents that cite `id`, newest first, without those that are it. */
export function citingDocuments(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  const own = new Set(snapshot.documentsOf(id).map(({ uri }) => uri));
  return snapshot.documentsWith(id).filter(({ uri }) => !own.has(uri));
}

interface Cited {
  readonly id: string;
  /** The numbered paragraph that is meant. */
  readonly paragraph?: OutlineItem;
}

function citedBy(citable: Citable, snapshot: Snapshot): Cited | undefined {
  if (citable.kind === 'identity') return { id: citable.id };
  const record = snapshot.document(citable.uri);
  if (record?.symbol === undefined) return undefined;
  const section = citable.kind === 'section' ? sectionNamed(record, citable.section) : undefined;
  return { id: record.symbol, ...(section?.number !== undefined && { paragraph: section }) };
}

function namesParagraph({ pinpoint }: Mention, { number, kind }: OutlineItem): boolean {
  return pinpoint?.paragraph === number && (pinpoint?.preambular === true) === (kind === 'preambular');
}

/** The sections of a document that cite `id`, in the order of the text, with their citations. */
function bySection(
  record: DocumentRecord,
  id: string,
  paragraph: OutlineItem | undefined,
): ReadonlyMap<OutlineItem | undefined, readonly Mention[]> {
  const found = new Map<OutlineItem | undefined, Mention[]>();
  for (const mention of record.mentions.of(id)) {
    if (mention.kind !== 'reference') continue;
    if (paragraph && mention.pinpoint && !namesParagraph(mention, paragraph)) continue;
    const section = sectionAt(record, mention.start);
    const mentions = found.get(section);
    if (mentions) mentions.push(mention);
    else found.set(section, [mention]);
  }
  return found;
}
