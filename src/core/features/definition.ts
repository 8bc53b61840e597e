import type { DocumentRecord } from '../corpus/documentRecord';
import type { Snapshot } from '../corpus/snapshot';
import type { Span } from '../model/span';
import { describe } from './describe';
import { readIdentifier, type Named } from './identifiers';
import { definitionIn, mentionAt } from './mentionAt';
import type { DocumentView, Place, World } from './view';

/** Where something is defined: a place in a document of the workspace, or the entry of an identifier. */
export type DefinitionTarget =
  { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'entry'; readonly id: string };

export interface Definition {
  /** The words that are defined. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

/** More copies of one resolution than this are not offered. */
const mostDocuments = 10;
const documentStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Where the thing at `offset` (UTF-16) is defined: a document's own abbreviation where the document defines it; a
 * resolution, a symbol or the Charter in the document that is it, where the workspace has one; everything else in its entry.
 * @param entries whether entries can be shown; without them the document's own definition serves for terms as well
 */
export function definition(view: DocumentView, offset: number, world: World, entries: boolean): Definition | undefined {
  const found = mentionAt(view.speech, offset);
  if (!found) return undefined;
  const suggestion = found.kind === 'reference' ? found.reference.suggestion : undefined;
  const id = suggestion === undefined ? found.id : `symbol/${suggestion.replace(/^symbol\//, '')}`;
  const named = readIdentifier(id);
  const own = definitionIn(view.speech, id);
  const ownPlace = own && { kind: 'place' as const, place: { uri: view.uri, range: view.lines.rangeOf(own) } };
  if (named.kind === 'abbreviation' && ownPlace) return { origin: found.span, targets: [ownPlace] };
  const texts = textsOf(id, named, world.snapshot);
  if (texts.length > 0) {
    return { origin: found.span, targets: texts.slice(0, mostDocuments).map((place) => ({ kind: 'place', place })) };
  }
  if (entries && describe(id, world.knowledge)) return { origin: found.span, targets: [{ kind: 'entry', id }] };
  return ownPlace && { origin: found.span, targets: [ownPlace] };
}

/** The places in the workspace that are the very text of an identifier. */
function textsOf(id: string, named: Named, snapshot: Snapshot): readonly Place[] {
  if (named.kind === 'symbol') {
    return snapshot.documentsOf(id).map(({ uri }) => ({ uri, range: documentStart }));
  }
  if (named.kind !== 'article' && named.kind !== 'chapter') return [];
  const title = named.kind === 'article' ? `article ${named.article}` : `chapter ${named.chapter.toLowerCase()}`;
  const places: Place[] = [];
  for (const record of snapshot.documents()) {
    const heading = record.genre === 'charter' ? headingPlace(record, id, title) : undefined;
    if (heading) places.push(heading);
  }
  return places;
}

/** The heading of an article or a chapter, else the first line that begins with its name, else the start of the text. */
function headingPlace({ uri, outline, lines, mentions }: DocumentRecord, id: string, title: string): Place {
  const heading = outline.find(({ text }) => {
    const words = text.toLowerCase();
    return words.startsWith(title) && !/[\p{L}\d]/u.test(words.charAt(title.length));
  });
  if (heading) return { uri, range: lines.rangeOf({ start: heading.start, end: heading.headEnd }) };
  const ranges = mentions.of(id).map((mention) => lines.rangeOf(mention));
  return { uri, range: ranges.find(({ start }) => start.character === 0) ?? documentStart };
}
