import { authorOf, byPlace, noteState, noteStates, type Note } from './note';

/** What the annotations view puts together. */
export type Grouping = 'document' | 'label' | 'author' | 'state';

export const groupings: readonly Grouping[] = ['document', 'label', 'author', 'state'];

/** Notes that have something in common. */
export interface NoteGroup {
  readonly by: Grouping;
  /** The document's URI, the label, the author's name or the state; empty for notes that have none. */
  readonly key: string;
  /** In the order of documents and of their text. */
  readonly notes: readonly Note[];
}

/** Notes put together; a note with two labels stands under both. Groups without a key come last. */
export function groupNotes(notes: readonly Note[], by: Grouping): readonly NoteGroup[] {
  const groups = new Map<string, Note[]>();
  for (const note of inOrder(notes)) {
    for (const key of keysOf(note, by)) {
      const group = groups.get(key);
      if (group) group.push(note);
      else groups.set(key, [note]);
    }
  }
  const sorted = [...groups].map(([key, members]): NoteGroup => ({ by, key, notes: members }));
  // Documents are in the order of their paths already.
  return by === 'document' ? sorted : sorted.sort(by === 'state' ? byUrgency : byKey);
}

/** Notes in the order of documents' paths, and within a document in that of the text. */
export function inOrder(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => (a.document === b.document ? byPlace(a, b) : comparePaths(a, b)));
}

const paths = new Intl.Collator(undefined, { numeric: true });

function comparePaths(a: Note, b: Note): number {
  return paths.compare(a.path, b.path) || (a.document < b.document ? -1 : 1);
}

function keysOf(note: Note, by: Grouping): readonly string[] {
  switch (by) {
    case 'document':
      return [note.document];
    case 'label':
      return note.thread.labels.length > 0 ? [...new Set(note.thread.labels)] : [''];
    case 'author':
      return [authorOf(note)];
    case 'state':
      return [noteState(note)];
  }
}

function byKey(a: NoteGroup, b: NoteGroup): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  return a.key.localeCompare(b.key);
}

function byUrgency(a: NoteGroup, b: NoteGroup): number {
  const rank = ({ key }: NoteGroup) => noteStates.findIndex((state) => state === key);
  return rank(a) - rank(b);
}
