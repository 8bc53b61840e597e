import type { Span } from '../model/span';
import { compareSpans } from '../model/span';
import { identifierOf, mentionAt } from './mentionAt';
import type { DocumentView } from './view';

/** A mention in the same document; `definition` where an abbreviation is defined. */
export interface Highlight extends Span {
  readonly kind: 'definition' | 'use';
}

/** Every mention in the document of what stands at `offset` (UTF-16). */
export function highlights(view: DocumentView, offset: number): readonly Highlight[] {
  const { speech, text } = view;
  const found = mentionAt(speech, offset);
  if (!found) return [];
  if (found.id === 'invalid-symbol') return sameWords(view, found.span);
  const definitions = speech.abbreviations.filter((abbreviation) => identifierOf(abbreviation) === found.id);
  const taken = new Set(definitions.map(({ start }) => start));
  const uses = [...speech.references, ...speech.terms].filter(({ id, start }) => id === found.id && !taken.has(start));
  return [
    ...definitions.map(({ start, end }): Highlight => ({ start, end, kind: 'definition' })),
    ...uses.map(({ start, end }): Highlight => ({ start, end, kind: 'use' })),
  ]
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort(compareSpans);
}

/** All invalid symbols share an identifier; the same one is the one that is written the same. */
function sameWords({ speech, text }: DocumentView, { start, end }: Span): Highlight[] {
  const words = text.slice(start, end);
  return speech.references
    .filter((reference) => reference.id === 'invalid-symbol' && text.slice(reference.start, reference.end) === words)
    .map((reference): Highlight => ({ start: reference.start, end: reference.end, kind: 'use' }));
}
