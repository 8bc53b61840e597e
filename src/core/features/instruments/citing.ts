import type { DocumentRecord } from '../../corpus/documentRecord';
import { newestFirst, type Snapshot } from '../../corpus/snapshot';
import { compareSpans } from '../../model/span';
import { citationsIn, citingDocuments as citingByAnyName, namesOf } from '../citations/names';
import { chartersIn } from '../citedTexts';
import { writtenDate } from '../dates';
import { documentLabel } from '../uses';
import type { World } from '../view';
import { termNaming } from './byName';
import { charterTerm } from './shelf';
import type { CitingDocument, CitingPassage } from './nodes';

function isOfCharter(id: string): boolean {
  return id.startsWith('charter/') || id === charterTerm;
}

/**
 * The documents that cite an instrument by its symbol or its name, newest first: without its own text, which names it on
 * every page.
 */
export function citingDocuments(id: string, { knowledge, snapshot }: World): readonly DocumentRecord[] {
  const own = ownTexts(id, snapshot);
  const cited = citingBySymbol(id, own, snapshot);
  const term = termNaming(id, knowledge);
  if (term === undefined || !snapshot.mentions(term)) return cited;
  const named = snapshot.documentsWith(term).filter((record) => !own.includes(record));
  return [...new Set([...cited, ...named])].sort(newestFirst);
}

function citingBySymbol(id: string, own: readonly DocumentRecord[], snapshot: Snapshot): readonly DocumentRecord[] {
  if (own.length === 0) return snapshot.documentsWith(id);
  if (!isOfCharter(id)) return citingByAnyName(id, snapshot);
  return snapshot.documentsWith(id).filter((record) => !own.includes(record));
}

/** How many documents cite an instrument. */
export function countOfCiting(id: string, world: World): number {
  const { knowledge, snapshot } = world;
  const isPlain = ownTexts(id, snapshot).length === 0 && termNaming(id, knowledge) === undefined;
  return isPlain ? snapshot.countOf(id) : citingDocuments(id, world).length;
}

/** Whether any document cites what some mention. */
export function isCited(id: string, world: World): boolean {
  const own = ownTexts(id, world.snapshot).length;
  return own === 0 || world.snapshot.countOf(id) > own || citingDocuments(id, world).length > 0;
}

function ownTexts(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  return isOfCharter(id) ? chartersIn(snapshot) : snapshot.documentsOf(id);
}

/** The documents that cite an instrument, the newest first, each with how often it does. */
export function documentsCiting(id: string, world: World): readonly CitingDocument[] {
  return citingDocuments(id, world).map((record) => {
    const { uri, header } = record;
    const { date, body, place } = header;
    const description = [date && writtenDate(date), body, place].filter(Boolean).join(' · ');
    return {
      uri,
      label: documentLabel(record),
      description,
      passages: passagesCiting(id, record, world).length,
    };
  });
}

/** The words of a document that cite an instrument, in the order of the text. */
export function passagesCiting(
  id: string,
  record: DocumentRecord,
  { knowledge, snapshot }: World,
): readonly CitingPassage[] {
  const names = namesOf(id, snapshot);
  const term = termNaming(id, knowledge);
  const cited = names.size > 1 ? citationsIn(record, names) : record.mentions.of(id);
  const named = term === undefined ? [] : record.mentions.of(term);
  const all = named.length === 0 ? cited : [...cited, ...named].sort(compareSpans);
  const passages: CitingPassage[] = [];
  for (const { start, end } of all) {
    // An abbreviation that a document defines stands there as a term as well.
    if (passages.at(-1)?.start !== start) passages.push({ start, end, range: record.lines.rangeOf({ start, end }) });
  }
  return passages;
}
