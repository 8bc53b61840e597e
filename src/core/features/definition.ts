import type { Span } from '../model/span';
import { citedTexts, citingAt } from './citedTexts';
import { describe } from './describe';
import { noteLinkAt } from './footnotes';
import { readIdentifier } from './identifiers';
import { definitionIn, mentionAt } from './mentionAt';
import { unmentionedAt } from './unmentioned';
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

/**
 * Where the thing at `offset` (UTF-16) is defined: a document's own abbreviation where the document defines it; a
 * resolution, a symbol or the Charter in the document that is it, at the paragraph that is cited, where the workspace has
 * one; a term of the user's own where the glossary writes it; everything else, also a verb that opens a paragraph of a
 * resolution and letters that could stand for several things, in its entry. From a footnote's mark to the note, and from
 * the note back.
 * @param entries whether entries can be shown; without them the document's own definition serves for terms as well
 */
export function definition(view: DocumentView, offset: number, world: World, entries: boolean): Definition | undefined {
  const note = noteLinkAt(view, offset);
  if (note) {
    const place = { uri: view.uri, range: view.lines.rangeOf(note.target) };
    return { origin: note.origin, targets: [{ kind: 'place', place }] };
  }
  const found = mentionAt(view.speech, offset);
  if (!found) {
    const other = entries ? unmentionedAt(view, offset, world) : undefined;
    return other && { origin: other.span, targets: [{ kind: 'entry', id: other.id }] };
  }
  const suggestion = found.kind === 'reference' ? found.reference.suggestion : undefined;
  const id = suggestion === undefined ? found.id : `symbol/${suggestion.replace(/^symbol\//, '')}`;
  const own = definitionIn(view.speech, id);
  const ownPlace = own && { kind: 'place' as const, place: { uri: view.uri, range: view.lines.rangeOf(own) } };
  if (readIdentifier(id).kind === 'abbreviation' && ownPlace) return { origin: found.span, targets: [ownPlace] };
  const pinpoint = found.kind === 'reference' ? found.reference.pinpoint : undefined;
  const texts = citedTexts(id, pinpoint, world.snapshot, citingAt(view, found.span)).slice(0, mostDocuments);
  if (texts.length > 0) {
    const targets = texts.map(({ uri, range }) => ({ kind: 'place' as const, place: { uri, range } }));
    return { origin: found.span, targets };
  }
  const origin = readIdentifier(id).kind === 'term' ? world.knowledge.glossary.get(id)?.origin : undefined;
  if (origin && !origin.extends) return { origin: found.span, targets: [{ kind: 'place', place: origin }] };
  if (entries && describe(id, world.knowledge)) return { origin: found.span, targets: [{ kind: 'entry', id }] };
  return ownPlace && { origin: found.span, targets: [ownPlace] };
}
