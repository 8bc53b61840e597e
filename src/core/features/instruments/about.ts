import type { Description } from '../describe';
import { folded } from '../excerpt';
import { readIdentifier } from '../identifiers';
import { sentenceAt } from '../passages';

/**
 * What an instrument is about, in one sentence at most, without its full stop; empty when no more than its name is known,
 * as of the paragraphs of an article, whose summary is the whole article's.
 */
export function aboutOf(id: string, description: Description | undefined): string {
  const named = readIdentifier(id);
  if (named.kind === 'article' && named.paragraph !== undefined) return '';
  if (description?.about !== undefined) return description.about;
  const definition = folded(description?.definition ?? '');
  const { start, end } = sentenceAt(definition, 0, { start: 0, end: definition.length });
  return definition.slice(start, end).replace(/\.$/, '');
}
