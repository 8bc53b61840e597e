import { anchorAll } from '../../core/annotations/anchoring/anchor';
import { describePassage } from '../../core/annotations/anchoring/describe';
import type { Anchoring, Target } from '../../core/annotations/model';
import type { Span } from '../../core/model/span';

/** Words of so many UTF-16 units do not come twice by chance: who deletes and then pastes them moves them. */
const unmistakable = 24;

interface Deleted {
  readonly target: Target;
  /** The text with the passage, and its words as they stood there. */
  readonly text: string;
  readonly words: string;
}

/** Passages that were deleted while their document was open, until their words are put in again. */
export class DeletedPassages {
  readonly #passages = new Map<string, Deleted>();

  /** @param text in which the passage stood last, at `span` */
  add(id: string, text: string, span: Span): void {
    this.#passages.set(id, { target: describePassage(text, span), text, words: text.slice(span.start, span.end) });
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

  /**
   * Where these passages are found in a text, changed or not, or could be. A place counts where its words came into the
   * text since the passage was deleted: a look-alike that stood there before is not the passage.
   * @param ids by default all that were deleted
   */
  lookFor(text: string, ids: Iterable<string> = [...this.#passages.keys()]): ReadonlyMap<string, Anchoring> {
    const wanted = [...ids].flatMap((id) => {
      const deleted = this.#passages.get(id);
      return deleted ? [{ id, ...deleted }] : [];
    });
    if (wanted.length === 0) return new Map();
    const anchorings = anchorAll(
      text,
      wanted.map(({ target }) => target),
    );
    return new Map(
      wanted.map((deleted, index): [string, Anchoring] => {
        const anchoring = anchorings[index] ?? { state: 'orphaned', candidates: [] };
        const span = 'span' in anchoring ? anchoring.span : onlyPlace(deleted.words, text);
        if (!span) return [deleted.id, anchoring];
        const isNew = cameSince(text.slice(span.start, span.end), text, deleted);
        const state = 'span' in anchoring ? anchoring.state : 'attached';
        return [deleted.id, isNew ? { state, span } : { state: 'orphaned', candidates: [] }];
      }),
    );
  }
}

/** Whether words stand more often in a text than they did once the passage was deleted. */
function cameSince(words: string, text: string, deleted: Deleted): boolean {
  return words !== '' && timesIn(text, words) > timesIn(deleted.text, words) - (words === deleted.words ? 1 : 0);
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

function isNear(words: string, text: string, inserted: readonly Span[]): boolean {
  return (
    words !== '' &&
    inserted.some(({ start, end }) => text.slice(Math.max(0, start - words.length), end + words.length).includes(words))
  );
}

/** Where many words came in as a whole, and only there. */
function pasted(words: string, text: string, inserted: readonly Span[]): Span | undefined {
  const span = onlyPlace(words, text);
  return span && inserted.some(({ start, end }) => start <= span.start && span.end <= end) ? span : undefined;
}

/** Where many words stand, if only there. */
function onlyPlace(words: string, text: string): Span | undefined {
  const start = text.indexOf(words);
  if (words.length < unmistakable || start < 0 || text.includes(words, start + 1)) return undefined;
  return { start, end: start + words.length };
}
