import type { Anchoring, Comment, Target } from '../../../src/core/annotations/model';
import type { PlacedThread } from '../../../src/client/annotations/annotatedDocument';
import type { Note } from '../../../src/client/annotations/view/note';

interface NoteParts {
  readonly path?: string;
  readonly author?: string;
  readonly text?: string;
  readonly quote?: string;
  readonly labels?: readonly string[];
  readonly resolved?: boolean;
  readonly replies?: readonly Comment[];
  readonly at?: number;
  readonly anchoring?: Anchoring;
}

/** A note for tests; attached at offset `at` unless told otherwise. */
export function note(id: string, parts: NoteParts = {}): Note {
  const { path = 'a.txt', author = 'Ann Lee', text = 'Please check.', quote = 'the text', at = 0 } = parts;
  const target: Target = { quote: { exact: quote, prefix: '', suffix: '' } };
  const first: Comment = { id, author, created: '2026-01-02T03:04:05Z', value: text };
  const attached: Anchoring = { state: 'attached', span: { start: at, end: at + quote.length } };
  const thread: PlacedThread = {
    id,
    target,
    comments: [first, ...(parts.replies ?? [])],
    labels: parts.labels ?? [],
    resolved: parts.resolved ?? false,
    anchoring: parts.anchoring ?? attached,
  };
  return { document: `file:///w/${path}`, path, thread };
}

export const orphaned: Anchoring = { state: 'orphaned', candidates: [] };

/** Ids of notes, for short expectations. */
export function ids(notes: readonly Note[]): string {
  return notes.map(({ thread }) => thread.id).join(' ');
}
