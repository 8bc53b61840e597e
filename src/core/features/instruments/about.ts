import type { Description } from '../describe';
import { firstSentence } from '../firstSentence';
import { readIdentifier } from '../identifiers';

/**
 * What an instrument is about, in one sentence at most, without its full stop; empty when no more than its name is known,
 * as of the paragraphs of an article, whose summary is the whole article's.
 */
export function aboutOf(id: string, description: Description | undefined): string {
  const named = readIdentifier(id);
  if (named.kind === 'article' && named.paragraph !== undefined) return '';
  if (description?.about !== undefined) return description.about;
  return firstSentence(description?.definition ?? '');
}
