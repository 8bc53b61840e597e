import type { Edit } from '../../core/annotations/anchoring/follow';
import { countWords } from '../../core/model/countWords';
import type { Span } from '../../core/model/span';

/** What is typed where words were deleted may be so many words longer than these. */
const moreWords = 2;
/** What ends the words that somebody puts in place of others. */
const ends = /[\r\n]|^[.,;:!?]/;

interface Run {
  /** The text before the first edit of the run, and where the passage stood in it. */
  readonly text: string;
  readonly span: Span;
  /** Where the cursor stands. */
  readonly at: number;
}

/**
 * Passages into which somebody is just writing other words, key by key: "mandate" is deleted from its end, or all at once,
 * and "mission" typed in its place. What is typed on where the last edit ended belongs to the passage, up to as many
 * words as it had.
 */
export class EditRuns {
  readonly #runs = new Map<string, Run>();

  /**
   * Tells of an edit, the only one of a change.
   * @param span where the passage stood before it; `undefined` while all of its words are deleted
   * @param moved where it stands by its own words
   * @param after the text with the edit
   * @returns where it stands with what was typed on
   */
  follow(id: string, span: Span | undefined, moved: Span | undefined, edit: Edit, before: string, after: string) {
    const run = this.#runs.get(id);
    const at = edit.start + edit.text.length;
    const goesOn = run !== undefined && (edit.start === run.at || edit.end === run.at);
    if (span && span.start <= edit.start && edit.end <= span.end && edit.start < edit.end) {
      this.#runs.set(id, { ...(goesOn ? run : { text: before, span }), at });
      return moved;
    }
    if (!goesOn || edit.start < edit.end || ends.test(edit.text)) {
      this.#runs.delete(id);
      return moved;
    }
    this.#runs.set(id, { ...run, at });
    if (span && span.start < edit.start && edit.end < span.end) return moved;
    const grown = span
      ? { start: Math.min(span.start, edit.start), end: span.end + edit.text.length }
      : { start: edit.start, end: at };
    const words = after.slice(grown.start, grown.end);
    const most = countWords(run.text, run.span) + (span ? 0 : moreWords);
    const count = countWords(after, grown);
    // White space behind the last word that may come begins other words.
    const isTrimmed = words === words.trim();
    if (words.trim() !== '' && (count < most || (count === most && isTrimmed))) return grown;
    this.#runs.delete(id);
    return moved;
  }

  /** The passage as it was before somebody began to delete it. */
  before(id: string): { readonly text: string; readonly span: Span } | undefined {
    return this.#runs.get(id);
  }

  /** Ends the runs whose passages are as they were before, as after undo. @param text of the document now */
  endIn(text: string): void {
    for (const [id, run] of this.#runs) if (run.text === text) this.#runs.delete(id);
  }

  delete(id: string): void {
    this.#runs.delete(id);
  }

  clear(): void {
    this.#runs.clear();
  }
}
