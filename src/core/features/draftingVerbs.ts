import { foldPhrase } from '../glossary/foldPhrase';
import type { Glossary } from '../glossary/glossary';
import type { Knowledge } from '../knowledge';
import type { Span } from '../model/span';
import { touches } from '../model/span';
import type { DocumentView } from './view';

/** The words that open a paragraph of a resolution, and the entry that tells what they commit to. */
export interface OpeningVerb {
  readonly id: string;
  readonly span: Span;
}

/** So much of a paragraph is looked at, UTF-16: its opening words. */
const opening = 200;
const mostAdverbs = 4;
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const adverb = /^(?:also|further|again|once|and|\p{L}+ly)$/u;
/** The subject of a presidential statement's paragraphs, which have no formula before. */
const subject = /^[“"*_\s]*The\s+(?:Security\s+)?Council\s+/;

/** The verb that opens the preambular or operative paragraph at `offset` (UTF-16), when the offset is in it. */
export function openingVerbAt(
  { text, speech }: DocumentView,
  offset: number,
  knowledge: Knowledge,
): OpeningVerb | undefined {
  for (const { kind, start, headEnd } of speech.outline) {
    if (start > offset) return undefined;
    if ((kind !== 'preambular' && kind !== 'operative') || offset > Math.min(headEnd, start + opening)) continue;
    const found = openingVerb(text.slice(start, Math.min(headEnd, start + opening)), knowledge.glossary);
    if (!found) continue;
    const span = { start: start + found.span.start, end: start + found.span.end };
    if (touches(span, offset)) return { id: found.id, span };
  }
  return undefined;
}

function openingVerb(head: string, glossary: Glossary): OpeningVerb | undefined {
  const { verbs, longest } = verbsOf(glossary);
  const from = subject.exec(head)?.[0].length ?? 0;
  const words = [...head.slice(from).matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: foldPhrase(word),
    start: from + index,
    end: from + index + word.length,
  }));
  for (let first = 0; first <= mostAdverbs && first < words.length; first++) {
    for (let count = Math.min(longest, words.length - first); count > 0; count--) {
      const phrase = words.slice(first, first + count);
      const id = verbs.get(phrase.map(({ word }) => word).join(' '));
      const last = phrase.at(-1);
      // "Also strongly condemns" is one opening, whatever of it the entry names.
      if (id !== undefined && last) return { id, span: { start: words[0]?.start ?? 0, end: last.end } };
    }
    if (!adverb.test(words[first]?.word ?? '')) return undefined;
  }
  return undefined;
}

interface Verbs {
  /** By the folded words. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Words of the longest. */
  readonly longest: number;
}

const known = new WeakMap<Glossary, Verbs>();

function verbsOf(glossary: Glossary): Verbs {
  const made = known.get(glossary);
  if (made) return made;
  const verbs = new Map<string, string>();
  let longest = 0;
  for (const { id, kind, name, aliases } of glossary.entries()) {
    if (kind !== 'drafting-verb') continue;
    for (const form of [name, ...aliases].map(foldPhrase)) {
      verbs.set(form, id);
      longest = Math.max(longest, form.split(' ').length);
    }
  }
  const found = { verbs, longest };
  known.set(glossary, found);
  return found;
}
