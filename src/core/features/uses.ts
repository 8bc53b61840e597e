import type { DocumentRecord } from '../corpus/documentRecord';
import type { Snapshot } from '../corpus/snapshot';
import type { Range } from '../model/lineIndex';
import { folded, shorten } from './excerpt';
import { highlights } from './highlights';
import { definitionIn, mentionAt } from './mentionAt';
import type { DocumentView, Place } from './view';

/** Up to this many documents the single uses are counted; beyond it only the documents are. */
const countedDocuments = 200;

/** How often and where an identifier stands in the workspace. */
export interface UseSummary {
  readonly documents: number;
  /** `undefined` when there are too many to count while somebody waits. */
  readonly uses: number | undefined;
  /** Whether the document that asks is one of them. */
  readonly isHere: boolean;
  /** First use in each of the newest documents. */
  readonly recent: readonly RecentUse[];
}

interface RecentUse extends Place {
  readonly label: string;
  /** ISO 8601. */
  readonly date?: string;
}

/** Which uses are meant. */
export interface UseFilter {
  /** Leaves out the places that define an abbreviation. */
  readonly withoutDefinitions?: boolean;
  /** Of an abbreviation: only documents in which it stands for these words. */
  readonly expansion?: string;
}

/** All places that mention `id`, document by document, the newest document first. */
export function* usesOf(id: string, snapshot: Snapshot, filter: UseFilter = {}): Generator<Place> {
  const sense = filter.expansion && foldedCase(filter.expansion);
  for (const record of snapshot.documentsWith(id)) {
    if (sense && !record.abbreviations.some((a) => a.id === id && foldedCase(a.expansion) === sense)) continue;
    for (const range of rangesIn(record, id, filter.withoutDefinitions)) yield { uri: record.uri, range };
  }
}

/**
 * All uses of what stands at `offset` (UTF-16): everywhere, or for an abbreviation that a document defines, in the
 * documents that define it the same way.
 */
export function usesAt(
  view: DocumentView,
  offset: number,
  snapshot: Snapshot,
  filter: UseFilter = {},
): Iterable<Place> {
  const found = mentionAt(view.speech, offset);
  if (!found) return [];
  if (found.id === 'invalid-symbol') {
    return highlights(view, offset).map((span) => ({ uri: view.uri, range: view.lines.rangeOf(span) }));
  }
  const own = found.id.startsWith('abbr/') ? definitionIn(view.speech, found.id) : undefined;
  return usesOf(found.id, snapshot, own ? { ...filter, expansion: own.expansion } : filter);
}

function foldedCase(words: string): string {
  return folded(words).toLowerCase();
}

/**
 * Counts the uses of `id` and names some of the newest.
 * @param elsewhere leaves out this document, a URI, from the newest places
 * @param wanted how many places at most
 */
export function summarizeUses(id: string, snapshot: Snapshot, wanted: number, elsewhere?: string): UseSummary {
  const documents = snapshot.countOf(id);
  if (documents === 0) return { documents, uses: 0, isHere: false, recent: [] };
  const counted = documents <= countedDocuments;
  // One more than wanted, as the document that asks may be among the newest.
  const records = counted ? snapshot.documentsWith(id) : snapshot.newestWith(id, wanted + 1);
  const uses = counted ? records.reduce((sum, r) => sum + rangesIn(r, id).length, 0) : undefined;
  const recent = records
    .filter((record) => record.uri !== elsewhere)
    .slice(0, wanted)
    .flatMap((record) => recentUse(record, id));
  const here = elsewhere === undefined ? undefined : snapshot.document(elsewhere);
  return { documents, uses, isHere: here !== undefined && here.mentions.of(id).length > 0, recent };
}

function recentUse(record: DocumentRecord, id: string): RecentUse[] {
  const range = rangesIn(record, id)[0];
  if (!range) return [];
  return [
    {
      uri: record.uri,
      range,
      label: documentLabel(record),
      ...(record.header.date && { date: record.header.date }),
    },
  ];
}

function rangesIn(record: DocumentRecord, id: string, withoutDefinitions = false): Range[] {
  const mentions = record.mentions.of(id);
  // The definition of an abbreviation is often a use of it as well: one place, one range.
  const seen = new Set<number>();
  if (withoutDefinitions) for (const { start, kind } of mentions) if (kind === 'abbreviation') seen.add(start);
  const ranges: Range[] = [];
  for (const mention of mentions) {
    if (seen.has(mention.start)) continue;
    seen.add(mention.start);
    ranges.push(record.lines.rangeOf(mention));
  }
  return ranges;
}

/** What to call a document: its title, or whose statement in which General Debate it is, else its file's name. */
export function documentLabel({ uri, header }: Pick<DocumentRecord, 'uri' | 'header'>): string {
  const { title, state, body, date } = header;
  if (title) return title;
  if (state && body === 'General Assembly' && date) return `${state}, general debate ${date.slice(0, 4)}`;
  return fileName(uri);
}

/** Labels of at most about `length` characters; where some are equal, the name of the file behind tells them apart. */
export function distinctLabels(
  documents: readonly { readonly uri: string; readonly label: string }[],
  length: number,
): readonly string[] {
  const labels = documents.map(({ label }) => shorten(label, length));
  return labels.map((label, i) => {
    const uri = documents[i]?.uri ?? '';
    return labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${label} (${fileName(uri)})`;
  });
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** "12 uses in 4 documents", "8,214 documents". */
export function countPhrase({ uses, documents }: Pick<UseSummary, 'uses' | 'documents'>): string {
  const inDocuments = plural(documents, 'document');
  return uses === undefined ? `used in ${inDocuments}` : `${plural(uses, 'use')} in ${inDocuments}`;
}

/** A number with its noun: "1 document", "8,214 documents". */
export function plural(count: number, noun: string): string {
  const digits = String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
