import type { OutlineItem, Reference } from '../model/speech';
import { compareSpans, type Span } from '../model/span';
import { readIdentifier } from './identifiers';
import type { DocumentView } from './view';

/** Semantic token types, in the order of the legend. Those that LSP does not know are declared by the client. */
export const tokenTypes = [
  'speaker',
  'delegation',
  'salutation',
  'documentSymbol',
  'charterReference',
  'glossaryTerm',
  'abbreviation',
  'heading',
  'paragraphNumber',
] as const;
type TokenType = (typeof tokenTypes)[number];

/** `definition`: where an abbreviation is defined; `unresolved`: a symbol that cannot exist. */
export const tokenModifiers = ['definition', 'unresolved'] as const;
type TokenModifier = (typeof tokenModifiers)[number];

export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Tokens in the order of the text, none overlapping another. */
export function tokens(view: DocumentView): readonly Token[] {
  const { speech } = view;
  const all: Token[] = [
    ...speech.references.map(referenceToken),
    ...speech.abbreviations.map((span) => token(span, 'abbreviation', 'definition')),
    ...speech.terms.map((term) => token(term, term.id.startsWith('abbr/') ? 'abbreviation' : 'glossaryTerm')),
    ...speech.outline.flatMap((item) => outlineTokens(item, view.text)),
  ];
  return withoutOverlaps(all);
}

function token({ start, end }: Span, type: TokenType, ...modifiers: TokenModifier[]): Token {
  return { start, end, type, modifiers };
}

function referenceToken(reference: Reference): Token {
  const { kind } = readIdentifier(reference.id);
  if (kind === 'invalid') return token(reference, 'documentSymbol', 'unresolved');
  return token(reference, kind === 'symbol' ? 'documentSymbol' : 'charterReference');
}

function outlineTokens(item: OutlineItem, text: string): Token[] {
  const { start, headEnd, kind } = item;
  switch (kind) {
    case 'address':
      return [token({ start, end: headEnd }, 'salutation')];
    case 'speech':
    case 'turn':
      return [
        ...wordsIn(text, start, headEnd, speakerIn(item, text.slice(start, headEnd)), 'speaker'),
        ...wordsIn(text, start, headEnd, item.country, 'delegation'),
      ];
    case 'heading':
    case 'annex':
      return [token({ start, end: headEnd }, 'heading')];
    case 'paragraph':
    case 'operative': {
      const number = /^\s*\(?(\d+)[.)]?/.exec(text.slice(start, start + 12));
      return number ? [token({ start, end: start + number[0].length }, 'paragraphNumber')] : [];
    }
    case 'preambular':
    case 'subparagraph':
    case 'list':
    case 'footnote':
    case 'attribution':
    case 'closing':
    case 'procedure':
      return [];
  }
}

/** A name or its short form before a delegation in brackets and a colon. */
const label = /^\s*([^:(\n]{1,60}?)\s*(?:\(.*)?[:.]\s*$/;

/** The words of a head that name the speaker: a label may have initials or capitals in place of the name. */
function speakerIn({ kind, speaker }: OutlineItem, head: string): string | undefined {
  if (speaker === undefined || kind !== 'turn' || head.includes(speaker)) return speaker;
  return label.exec(head)?.[1];
}

function wordsIn(text: string, start: number, end: number, words: string | undefined, type: TokenType): Token[] {
  const at = words ? text.slice(start, end).indexOf(words) : -1;
  return words && at >= 0 ? [token({ start: start + at, end: start + at + words.length }, type)] : [];
}

/** Of overlapping tokens the first in the text stays, of those that begin together the longest; but mentions cut headings. */
function withoutOverlaps(all: readonly Token[]): Token[] {
  const kept: Token[] = [];
  const small = all.filter(({ type }) => type !== 'heading').sort(compareSpans);
  for (const next of small) if (next.start < next.end && next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next);
  const headings = all.filter(({ type }) => type === 'heading').flatMap((heading) => around(heading, kept));
  return [...kept, ...headings].sort(compareSpans);
}

/** What is left of a token between those that lie in it. */
function around(whole: Token, inside: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  let { start } = whole;
  for (const piece of inside) {
    if (piece.end <= start) continue;
    if (piece.start >= whole.end) break;
    if (piece.start > start) pieces.push({ ...whole, start, end: piece.start });
    start = piece.end;
  }
  if (start < whole.end) pieces.push({ ...whole, start });
  return pieces;
}
