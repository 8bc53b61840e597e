import type { Span } from '../model/span';
import { definedElsewhere } from './definedElsewhere';
import { openingVerbAt } from './draftingVerbs';
import { openSense } from './senses';
import type { DocumentView, World } from './view';

/**
 * What has an entry at `offset` (UTF-16) though no mention stands there: a verb that opens a paragraph of a resolution, or
 * letters that could stand for several things or stand for something in other documents, whose page is that of the
 * abbreviation.
 */
export function unmentionedAt(
  view: DocumentView,
  offset: number,
  { knowledge, snapshot }: World,
): { readonly id: string; readonly span: Span } | undefined {
  const verb = openingVerbAt(view, offset, knowledge);
  if (verb) return verb;
  const sense = openSense(view, offset, knowledge) ?? definedElsewhere(view, offset, snapshot);
  return sense && { id: `abbr/${sense.short}`, span: sense.span };
}
