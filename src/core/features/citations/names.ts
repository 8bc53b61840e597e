import type { DocumentRecord } from '../../corpus/documentRecord';
import { newestFirst, type Snapshot } from '../../corpus/snapshot';
import type { Mention } from '../../corpus/mentions';
import { symbolsIn } from '../../references/jointSymbol';
import { citedTexts, documentsThatAre } from '../citedTexts';
import type { Place } from '../view';

/**
 * The identifiers by which `id` may be cited: a document that was issued under two symbols is cited by either, and by both
 * as they are printed together.
 */
export function namesOf(id: string, snapshot: Snapshot): ReadonlySet<string> {
  const names = new Set([id]);
  if (!id.startsWith('symbol/')) return names;
  const own = documentsThatAre(id, snapshot).map(({ header }) => header.symbol ?? id);
  for (const joint of [id, ...own]) {
    names.add(joint);
    for (const symbol of symbolsIn(joint.slice('symbol/'.length))) names.add(`symbol/${symbol}`);
  }
  return names;
}

/** The documents that cite `id` by any of its names, newest first, without those that are it or, of an Article, hold it. */
export function citingDocuments(id: string, snapshot: Snapshot): readonly DocumentRecord[] {
  const own = new Set(citedTexts(id, undefined, snapshot).map(({ record }) => record));
  const citing = new Set<DocumentRecord>();
  for (const name of namesOf(id, snapshot)) {
    for (const record of snapshot.documentsWith(name)) if (!own.has(record)) citing.add(record);
  }
  return [...citing].sort(newestFirst);
}

/** The citations of a document by any of these names, in the order of the text; two symbols printed together are one. */
export function citationsIn({ mentions }: DocumentRecord, names: ReadonlySet<string>): readonly Mention[] {
  const found = [...names].flatMap((name) => mentions.of(name)).filter(({ kind }) => kind === 'reference');
  if (names.size === 1) return found;
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => start - (found[i - 1]?.end ?? -Infinity) > 1);
}

/** All places that cite `id` by any of its names, the newest document first. */
export function* citationsOf(id: string, snapshot: Snapshot): Generator<Place> {
  const names = namesOf(id, snapshot);
  for (const record of citingDocuments(id, snapshot)) {
    for (const mention of citationsIn(record, names)) yield { uri: record.uri, range: record.lines.rangeOf(mention) };
  }
}
