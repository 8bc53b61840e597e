import { inOrder } from './groups';
import { placeOf, type Note } from './note';

/** A place in a document: its URI and an offset, UTF-16. */
export interface Place {
  readonly document: string;
  readonly offset: number;
  /** The thread that was walked to last: several may begin at one place. */
  readonly thread?: string;
}

/**
 * The next note (`step` 1) or the one before (-1) from a place, among those that have one: first in the document itself,
 * then in the others by their order, and around. `undefined` when no note has a place.
 */
export function neighbour(notes: readonly Note[], from: Place | undefined, step: 1 | -1): Note | undefined {
  const placed = inOrder(notes).filter((note) => placeOf(note));
  const nearest = step > 0 ? 0 : -1;
  if (!from) return placed.at(nearest);
  const here = placed.filter(({ document }) => document === from.document);
  const inDocument = ahead(here, from, step).at(nearest);
  if (inDocument) return inDocument;
  const documents = [...new Set(placed.map(({ document }) => document))];
  const at = documents.indexOf(from.document);
  const document = [...documents.slice(at + 1), ...documents.slice(0, Math.max(at, 0))].at(nearest) ?? from.document;
  return placed.filter((note) => note.document === document).at(nearest);
}

function ahead(here: readonly Note[], { offset, thread }: Place, step: 1 | -1): readonly Note[] {
  const current = here.findIndex((note) => note.thread.id === thread && startOf(note) === offset);
  if (current >= 0) return step > 0 ? here.slice(current + 1) : here.slice(0, current);
  return here.filter((note) => (startOf(note) - offset) * step > 0);
}

function startOf(note: Note): number {
  return placeOf(note)?.start ?? 0;
}
