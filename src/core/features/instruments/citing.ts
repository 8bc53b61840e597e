import type { DocumentRecord } from '../../corpus/documentRecord';
import { writtenDate } from '../dates';
import { documentLabel } from '../uses';
import type { World } from '../view';
import { citingDocuments } from './catalogue';
import type { CitingDocument, CitingPassage } from './nodes';

/** The documents that cite an instrument, the newest first. */
export function documentsCiting(id: string, { snapshot }: World): readonly CitingDocument[] {
  return citingDocuments(id, snapshot).map((record) => {
    const { uri, date, body, place } = record;
    const description = [date && writtenDate(date), body, place].filter(Boolean).join(' · ');
    return { uri, label: documentLabel(record), description, passages: passagesCiting(id, record).length };
  });
}

/** The words of a document that cite an instrument, in the order of the text. */
export function passagesCiting(id: string, record: DocumentRecord): readonly CitingPassage[] {
  const passages: CitingPassage[] = [];
  for (const { start, end } of record.mentions.of(id)) {
    // An abbreviation that a document defines stands there as a term as well.
    if (passages.at(-1)?.start !== start) passages.push({ start, end, range: record.lines.rangeOf({ start, end }) });
  }
  return passages;
}
