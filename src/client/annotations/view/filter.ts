import { authorOf, folded, noteState, quoteOf, type Note, type NoteState } from './note';

/** Which notes are shown: those that hold the text and, of each list that is not empty, one of its values. */
export interface NoteFilter {
  readonly text: string;
  readonly states: readonly NoteState[];
  readonly labels: readonly string[];
  readonly authors: readonly string[];
}

export const showAll: NoteFilter = { text: '', states: [], labels: [], authors: [] };

/** A list of a filter. */
export type Facet = 'states' | 'labels' | 'authors';

export function isShowAll({ text, states, labels, authors }: NoteFilter): boolean {
  return folded(text) === '' && states.length + labels.length + authors.length === 0;
}

/** The notes that pass a filter, in their order. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  return isShowAll(filter) ? notes : notes.filter((note) => passes(note, filter));
}

function passes(note: Note, { text, states, labels, authors }: NoteFilter): boolean {
  return (
    oneOf(states, [noteState(note)]) &&
    oneOf(labels, note.thread.labels) &&
    oneOf(authors, authorsOf(note)) &&
    holds(note, text)
  );
}

function oneOf<T>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value));
}

/** Whether every word of `text` stands somewhere in the note: its comments, its passage, labels, people, its file. */
function holds(note: Note, text: string): boolean {
  const words = foldCase(text).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const { comments, labels, replacement = '' } = note.thread;
  const values = comments.map(({ value }) => value);
  const all = foldCase([note.path, quoteOf(note), replacement, ...labels, ...authorsOf(note), ...values].join('\n'));
  return words.every((word) => all.includes(word));
}

/** Without differences of case and of accents: `cote` finds Côte. */
function foldCase(text: string): string {
  return folded(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Everyone who wrote in the thread. */
function authorsOf(note: Note): readonly string[] {
  return [...new Set([authorOf(note), ...note.thread.comments.map(({ author }) => author)])];
}

/** The values that a list of the filter could take, each with the number of notes that have it. */
export function facetCounts(notes: readonly Note[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const note of notes) {
    for (const value of valuesOf(note, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(note: Note, facet: Facet): readonly string[] {
  switch (facet) {
    case 'states':
      return [noteState(note)];
    case 'labels':
      return note.thread.labels;
    case 'authors':
      return authorsOf(note);
  }
}

/** The filter with a value of one of its lists put in, or taken out when it was there. */
export function toggled(filter: NoteFilter, facet: Facet, value: string): NoteFilter {
  const values: readonly string[] = filter[facet];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...filter, [facet]: next };
}
