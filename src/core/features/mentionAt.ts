import type { Abbreviation, Reference, Speech, Term } from '../model/speech';
import { touches, type Span } from '../model/span';

/** What stands at a place of a document. */
export type FoundMention =
  | { readonly kind: 'reference'; readonly id: string; readonly span: Span; readonly reference: Reference }
  | { readonly kind: 'term'; readonly id: string; readonly span: Span }
  | { readonly kind: 'abbreviation'; readonly id: string; readonly span: Span; readonly abbreviation: Abbreviation };

/**
 * The mention at `offset` (UTF-16); the words of a paragraph ("paragraph 5 of ...") belong to the reference. A mention
 * that begins or holds the character beats one that ends just before it; of nested ones the longest wins, as the longest
 * name does in UN usage; the words that an abbreviation stands for come last.
 */
export function mentionAt(speech: Speech, offset: number): FoundMention | undefined {
  const { references, terms, abbreviations } = speech;
  const found: FoundMention[] = [
    ...touching(references, offset).map((reference) => fromReference(reference, reference)),
    ...references.flatMap((reference) => {
      const { pinpoint } = reference;
      return pinpoint && touches(pinpoint, offset) ? [fromReference(reference, pinpoint)] : [];
    }),
    ...touching(abbreviations, offset).map((abbreviation) => fromAbbreviation(abbreviation, abbreviation)),
    ...touching(terms, offset).map((term) => fromTerm(term)),
  ];
  const best = found.sort((a, b) => rank(b.span, offset) - rank(a.span, offset))[0];
  if (best) return best;
  const defined = abbreviations.find((abbreviation) => touches(abbreviation.expansionSpan, offset));
  return defined && fromAbbreviation(defined, defined.expansionSpan);
}

/** The place where a document defines an abbreviation, given the identifier of the abbreviation or of its term. */
export function definitionIn(speech: Speech, id: string): Abbreviation | undefined {
  return speech.abbreviations.find((abbreviation) => abbreviation.id === id || abbreviation.term === id);
}

/** The identifier that uses of an abbreviation have: the glossary term's, where there is one. */
export function identifierOf(abbreviation: Abbreviation): string {
  return abbreviation.term ?? abbreviation.id;
}

function touching<T extends Span>(spans: readonly T[], offset: number): T[] {
  const found: T[] = [];
  for (const span of spans) {
    if (span.start > offset) break;
    if (touches(span, offset)) found.push(span);
  }
  return found;
}

function rank(span: Span, offset: number): number {
  const inside = offset < span.end ? 1e9 : 0;
  return inside + span.end - span.start;
}

/** @param span the words that stand there: those of the reference, or of its paragraph */
function fromReference(reference: Reference, span: Span): FoundMention {
  return { kind: 'reference', id: reference.id, span, reference };
}

function fromTerm(term: Term): FoundMention {
  return { kind: 'term', id: term.id, span: term };
}

function fromAbbreviation(abbreviation: Abbreviation, span: Span): FoundMention {
  return { kind: 'abbreviation', id: identifierOf(abbreviation), span, abbreviation };
}
