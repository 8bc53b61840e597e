import type { Span } from '../../../core/model/span';
import type { PlacedThread } from '../annotatedDocument';
import { placeOfThread } from '../view/note';

/** Words for a passage that nobody has decided on. */
export interface OpenSuggestion extends Span {
  readonly replacement: string;
  readonly thread: PlacedThread;
}

/** The open suggestions that could all be made: each has its place, and of those that overlap the first. */
export function openSuggestions(threads: readonly PlacedThread[]): readonly OpenSuggestion[] {
  let reach = 0;
  return threads
    .flatMap((thread): readonly OpenSuggestion[] => {
      const span = placeOfThread(thread);
      const { replacement, resolved } = thread;
      return span && replacement !== undefined && !resolved ? [{ ...span, replacement, thread }] : [];
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const free = start >= reach;
      if (free) reach = end;
      return free;
    });
}
