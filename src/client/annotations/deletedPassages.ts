import { anchorAll } from '../../core/annotations/anchoring/anchor';
import type { Target } from '../../core/annotations/model';
import type { Span } from '../../core/model/span';

/** Words of so many UTF-16 units do not come twice by chance: who deletes and then pastes them moves them. */
const unmistakable = 24;

interface Deleted {
  readonly target: Target;
  /** As they stood in the text. */
  readonly words: string;
}

/** Passages that were deleted while their document was open, until their words are put in again. */
export class DeletedPassages {
  readonly #passages = new Map<string, Deleted>();

  /** @param target the passage as it was just before, with these words */
  add(id: string, target: Target, words: string): void {
    this.#passages.set(id, { target, words });
  }

  remove(id: string): void {
    this.#passages.delete(id);
  }

  /**
   * The passages that came back with an edit, by undo or by pasting them elsewhere, and where they stand.
   * Only words that were put in just now count: a look-alike that stood there before is not the passage.
   * @param inserted where in `text` (after the edit) new words stand
   */
  comeBack(text: string, inserted: readonly Span[]): ReadonlyMap<string, Span> {
    const found = new Map<string, Span>();
    const wanted = [...this.#passages].filter(([, { words }]) => isNear(words, text, inserted));
    if (wanted.length === 0) return found;
    const anchorings = anchorAll(
      text,
      wanted.map(([, { target }]) => target),
    );
    wanted.forEach(([id, { words }], index) => {
      const anchoring = anchorings[index];
      const span = anchoring?.state === 'attached' ? anchoring.span : pasted(words, text, inserted);
      if (span && inserted.some(({ start, end }) => start < span.end && span.start < end)) found.set(id, span);
    });
    return found;
  }
}

function isNear(words: string, text: string, inserted: readonly Span[]): boolean {
  return (
    words !== '' &&
    inserted.some(({ start, end }) => text.slice(Math.max(0, start - words.length), end + words.length).includes(words))
  );
}

/** Where many words came in as a whole, and only there. */
function pasted(words: string, text: string, inserted: readonly Span[]): Span | undefined {
  const start = text.indexOf(words);
  if (words.length < unmistakable || text.includes(words, start + 1)) return undefined;
  const span = { start, end: start + words.length };
  return inserted.some((each) => each.start <= span.start && span.end <= each.end) ? span : undefined;
}
