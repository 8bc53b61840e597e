import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import { citationsIn, citingDocuments as citingByAnyName, namesOf } from '../citations/names';
import { chartersIn } from '../citedTexts';
import { writtenDate } from '../dates';
import { documentLabel } from '../uses';
import type { World } from '../view';
import { charterTerm } from './shelf';
import type { CitingDocument, CitingPassage } from './nodes';

function isOfCharter(id: string): boolean {
  return id.startsWith('charter/') || id === charterTerm;
}

/** The documents that cite an instrument, newest first: without its own text, which names it on every page. */
export function citingDocuments(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  const own = ownTexts(id, snapshot);
  if (own.length === 0) return snapshot.documentsWith(id);
  if (!isOfCharter(id)) return citingByAnyName(id, snapshot);
  return snapshot.documentsWith(id).filter((record) => !own.includes(record));
}

/** How many documents cite an instrument. */
export function countOfCiting(id: string, snapshot: Snapshot): number {
  return ownTexts(id, snapshot).length === 0 ? snapshot.countOf(id) : citingDocuments(id, snapshot).length;
}

/** Whether any document cites what some mention. */
export function isCited(id: string, snapshot: Snapshot): boolean {
  const own = ownTexts(id, snapshot).length;
  return own === 0 || snapshot.countOf(id) > own || citingDocuments(id, snapshot).length > 0;
}

function ownTexts(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  return isOfCharter(id) ? chartersIn(snapshot) : snapshot.documentsOf(id);
}

/** The documents that cite an instrument, the newest first, each with how often it does. */
export function documentsCiting(id: string, { snapshot }: World): readonly CitingDocument[] {
  return citingDocuments(id, snapshot).map((record) => {
    const { uri, header } = record;
    const { date, body, place } = header;
    const description = [date && writtenDate(date), body, place].filter(Boolean).join(' · ');
    return {
      uri,
      label: documentLabel(record),
      description,
      passages: passagesCiting(id, record, snapshot).length,
    };
  });
}

/** The words of a document that cite an instrument, in the order of the text. */
export function passagesCiting(id: string, record: DocumentRecord, snapshot: Snapshot): readonly CitingPassage[] {
  const names = namesOf(id, snapshot);
  const passages: CitingPassage[] = [];
  for (const { start, end } of names.size > 1 ? citationsIn(record, names) : record.mentions.of(id)) {
    // An abbreviation that a document defines stands there as a term as well.
    if (passages.at(-1)?.start !== start) passages.push({ start, end, range: record.lines.rangeOf({ start, end }) });
  }
  return passages;
}
