import type { Span } from '../../model/span';
import type { Edit } from './follow';

const letter = /[\p{L}\p{M}\p{N}]/u;

/**
 * A passage less what an edit across its border left of a word there: an editor may keep the first letter that "mandate"
 * and "mission" share when one takes the place of the other.
 * @param before where the passage stood before the edits
 * @param after where it stands in `text`, the text with the edits
 * @returns `undefined` when nothing is left
 */
export function withoutCutWords(before: Span, after: Span, edits: readonly Edit[], text: string): Span | undefined {
  let { start, end } = after;
  if (edits.some((edit) => edit.start < before.start && before.start < edit.end)) {
    if (isInWord(text, start)) while (start < end && letter.test(text.charAt(start))) start++;
    while (start < end && /\s/.test(text.charAt(start))) start++;
  }
  if (edits.some((edit) => edit.start < before.end && before.end < edit.end)) {
    if (isInWord(text, end)) while (start < end && letter.test(text.charAt(end - 1))) end--;
    while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  }
  return start < end ? { start, end } : undefined;
}

function isInWord(text: string, at: number): boolean {
  return letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}
