import { ambiguousForms } from '../glossary/ambiguousForms';
import type { Knowledge } from '../knowledge';
import type { Span } from '../model/span';
import { paragraph, type Block, type Run } from './blocks';
import { titleOf } from './describe';
import { firstSentence } from './firstSentence';
import type { FoundMention } from './mentionAt';
import type { DocumentView } from './view';

/** Things listed that letters could stand for. */
const listed = 6;
const letter = /[\p{L}\p{N}&-]/u;
/** Abbreviations are shorter, in UTF-16 units. */
const longest = 16;

/** Letters that stand for several things, where the document does not settle which. */
export interface OpenSense {
  readonly span: Span;
  /** The letters, without the "s" of a plural. */
  readonly short: string;
  readonly blocks: readonly Block[];
}

/** What the letters at `offset` (UTF-16) could stand for, where they stand for several things and no mention is there. */
export function openSense(
  { text, speech }: DocumentView,
  offset: number,
  { glossary }: Knowledge,
): OpenSense | undefined {
  const span = lettersAt(text, offset);
  const written = text.slice(span.start, span.end);
  const candidates = candidatesFor(written, glossary);
  if (!candidates || /^\/|^\.\d/.test(text.slice(span.end, span.end + 2)) || text.charAt(span.start - 1) === '/')
    return undefined;
  const named = candidates.filter((id) => speech.terms.some((term) => term.id === id)).length;
  // What is settled and yet no mention stands in a heading of capitals or the like.
  if (named === 1) return undefined;
  const [first = ''] = candidates;
  const what = candidates.length > 1 ? 'could be one of several things' : `could be: ${nameOf(first, glossary)}`;
  const short = ambiguousForms(glossary).has(written) ? written : written.slice(0, -1);
  const blocks: Block[] = [
    paragraph({ text: written, style: 'strong', link: { kind: 'entry', id: `abbr/${short}` } }, ` · ${what}`),
    paragraph({ text: whyOpen(candidates.length, named), style: 'emphasis' }),
    candidateList(candidates.slice(0, listed), glossary),
  ];
  return { span, short, blocks };
}

/** What an abbreviation could stand for where nothing settles it; empty for one that stands for one thing. */
export function possibleSenses(short: string, { glossary }: Knowledge): Block[] {
  const candidates = ambiguousForms(glossary).get(short);
  return candidates ? [paragraph('Could be:'), candidateList(candidates, glossary)] : [];
}

function candidateList(candidates: readonly string[], glossary: Knowledge['glossary']): Block {
  const items = candidates.map((id): Run[] => [
    { text: nameOf(id, glossary), link: { kind: 'entry', id } },
    { text: `: ${firstSentence(glossary.get(id)?.definition ?? '')}.` },
  ]);
  return { kind: 'list', items };
}

function whyOpen(candidates: number, named: number): string {
  if (named > 0) return 'This document names several of these, and none of them before this.';
  return candidates > 1
    ? 'This document defines it nowhere and names none of these.'
    : 'This document defines it nowhere and does not name this.';
}

/**
 * Why letters that stand for several things mean what they mean here: "because this document names the Conference on
 * Disarmament, line 3". Empty for a name that means one thing only, and for what the document defines itself.
 */
export function whySense(view: DocumentView, found: FoundMention, knowledge: Knowledge): Block[] {
  const { speech, text, lines, uri } = view;
  if (found.kind !== 'term') return [];
  const written = text.slice(found.span.start, found.span.end);
  const candidates = candidatesFor(written, knowledge.glossary);
  if (!candidates?.includes(found.id)) return [];
  const isDefined = speech.abbreviations.some(
    ({ term, start, end }) => term === found.id && isSame(text.slice(start, end), written),
  );
  if (isDefined) return [];
  const others = candidates.filter((id) => id !== found.id);
  const names = speech.terms.filter(
    ({ id, start, end }) => id === found.id && !isSame(text.slice(start, end), written),
  );
  const before = names.findLast(({ start }) => start < found.span.start);
  const name = before ?? names[0];
  if (!name) return [];
  const range = lines.rangeOf(name);
  const isRivalled = others.some((id) => speech.terms.some((term) => term.id === id));
  return [
    paragraph(
      {
        text: `${written} here, because this document names ${isRivalled ? 'it last before this' : 'it'}: `,
        style: 'emphasis',
      },
      {
        text: `“${text.slice(name.start, name.end).replace(/\s+/g, ' ')}”, line ${range.start.line + 1}`,
        link: { kind: 'place', place: { uri, range } },
      },
      ...(others.length > 0 ? [` · elsewhere also ${others.map((id) => titleOf(id, knowledge)).join('; ')}`] : []),
    ),
  ];
}

function candidatesFor(written: string, glossary: Knowledge['glossary']): readonly string[] | undefined {
  const forms = ambiguousForms(glossary);
  return forms.get(written) ?? (/..[A-Z]s$/.test(written) ? forms.get(written.slice(0, -1)) : undefined);
}

function isSame(name: string, letters: string): boolean {
  return name === letters || name === `${letters}s` || `${name}s` === letters;
}

/** The letters and numbers around an offset (UTF-16); empty where none are. */
export function lettersAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && offset - start < longest && letter.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < longest && letter.test(text.charAt(end))) end++;
  return { start, end };
}

function nameOf(id: string, glossary: Knowledge['glossary']): string {
  return glossary.get(id)?.name ?? id;
}
