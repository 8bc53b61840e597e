import { formKey } from '../../glossary/formKey';
import { identifierFor } from '../../glossary/workspace/identifier';
import type { WrittenFile, WrittenForm } from '../../glossary/workspace/written';
import { yamlText } from '../../glossary/workspace/yamlText';
import type { Knowledge } from '../../knowledge';
import type { Span } from '../../model/span';
import { correction, type Correction } from '../correction';
import { mentionAt } from '../mentionAt';
import type { DocumentView } from '../view';
import { inflected } from './inflect';
import { writtenAt } from './writtenAt';

/** What is renamed: one form of an entry that somebody wrote, its identifier, or an abbreviation that a document defines. */
export interface Renamed {
  readonly id: string;
  /** As the glossary or the document writes it. */
  readonly text: string;
  readonly kind: WrittenForm['kind'] | 'identifier' | 'own';
}

/** What can be renamed at a place, or the reason why nothing can, for the user. */
export type RenameTarget = (Renamed & { readonly span: Span }) | { readonly refused: string };

/** What can be renamed at `offset` of a speech; `undefined` where no term stands. */
export function renameInSpeech(
  view: DocumentView,
  offset: number,
  files: readonly WrittenFile[],
  { glossary }: Knowledge,
): RenameTarget | undefined {
  const found = mentionAt(view.speech, offset);
  if (!found) return undefined;
  const { id, span } = found;
  const used = view.text.slice(span.start, span.end);
  const short = id.startsWith('abbr/') ? id.slice('abbr/'.length) : undefined;
  if (short !== undefined) return used === short ? { id, text: short, kind: 'own', span } : undefined;
  const entry = glossary.get(id);
  if (!entry) return undefined;
  const form = files
    .flatMap(({ entries }) => entries)
    .filter((written) => written.id === id)
    .flatMap(({ forms }) => forms)
    .find((one) => isWritingOf(used, one));
  if (form) return { id, text: form.text, kind: form.kind, span };
  const where =
    entry.origin && !entry.origin.extends ? 'not a name, alias or abbreviation' : 'a term of the built-in glossary';
  const hint = 'Only what your own glossaries write can be renamed; an alias can be added to any term.';
  return { refused: `“${used.replace(/\s+/g, ' ')}” is ${where}. ${hint}` };
}

/** What can be renamed at `offset` of a glossary file. */
export function renameInGlossary(
  file: WrittenFile,
  offset: number,
  files: readonly WrittenFile[],
): RenameTarget | undefined {
  const found = writtenAt(file, offset);
  if (!found) return undefined;
  const { id, span } = found;
  if (found.kind === 'form') return { id, text: found.form.text, kind: found.form.kind, span };
  const isWritten = files.some(({ entries }) => entries.some(({ writtenId }) => writtenId?.text === id));
  if (isWritten) return { id, text: id, kind: 'identifier', span };
  const own = files.some(({ entries }) => entries.some((entry) => entry.id === id && !entry.extends));
  const reason = own ? 'is made of the name of its entry: rename that' : 'is the identifier of a built-in entry';
  return { refused: `“${id}” ${reason}.` };
}

/**
 * Why a new name cannot be taken; `undefined` when it can.
 * @param view the document, of an abbreviation of its own
 */
export function refuseName(
  target: Renamed,
  name: string,
  files: readonly WrittenFile[],
  view?: DocumentView,
): string | undefined {
  const entries = files.flatMap((file) => file.entries);
  if (target.kind === 'identifier') {
    if (!/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(name)) {
      return 'An identifier has small letters, digits and hyphens only.';
    }
    return entries.some(({ id }) => id === name) ? `There is an entry “${name}” already.` : undefined;
  }
  if (formKey(name) === '') return 'A name needs a letter or a digit.';
  // Its words and those of the other could not be told apart any more.
  if (target.kind === 'own')
    return view && standsIn(view.text, name) ? `“${name}” stands in this document already.` : undefined;
  const other = entries.find(({ id, forms }) => id !== target.id && forms.some((form) => isWritingOf(name, form)));
  return other && `“${name}” stands for “${other.entry.name || other.id}” already.`;
}

/** Whether the identifier of an entry changes with its name, as no file writes it. */
export function identifierIsMade({ id, kind, text }: Renamed, files: readonly WrittenFile[]): boolean {
  const isWritten = files.some(({ entries }) => entries.some((entry) => entry.writtenId?.text === id));
  return kind === 'name' && !isWritten && identifierFor(text) === id;
}

/** What changes in one glossary file. @param isMade as {@link identifierIsMade} tells */
export function renamedInGlossary(
  file: WrittenFile,
  target: Renamed,
  name: string,
  isMade: boolean,
): readonly Correction[] {
  const { id, kind, text } = target;
  const entries = file.entries.filter((entry) => entry.id === id);
  const replace = ({ start, end }: Span, words: string): Correction => ({ start, end, text: yamlText(words) });
  const named = (from: string, to: string) => [
    ...file.references.filter((reference) => reference.text === from).map((reference) => replace(reference, to)),
    ...entries.flatMap(({ writtenId }) => (writtenId ? [replace(writtenId, to)] : [])),
  ];
  if (kind === 'identifier') return inOrder(named(text, name));
  const forms = entries.flatMap((entry) => entry.forms.filter((form) => form.kind === kind && form.text === text));
  return inOrder([...forms.map((form) => replace(form, name)), ...(isMade ? named(id, identifierFor(name)) : [])]);
}

/**
 * What changes in a speech.
 * @param uses where it mentions the entry, in the order of the text
 */
export function renamedInSpeech(
  text: string,
  uses: readonly Span[],
  target: Renamed,
  name: string,
): readonly Correction[] {
  const { kind, text: old } = target;
  if (kind === 'identifier' || kind === 'own') return [];
  let last = -1;
  return uses.flatMap(({ start, end }) => {
    const used = text.slice(start, end);
    if (start < last || !isWritingOf(used, { text: old, kind })) return [];
    last = end;
    return [correction(text, { start, end }, inflected(used, old, name))];
  });
}

/** What changes where a document's own abbreviation is renamed in it: the definition and the uses. */
export function renamedWhereDefined(
  { text, speech }: DocumentView,
  { id }: Renamed,
  name: string,
): readonly Correction[] {
  const starts = new Set<number>();
  const places = [...speech.abbreviations, ...speech.terms].filter((place) => place.id === id);
  return inOrder(
    places.flatMap(({ start, end }) => {
      if (starts.has(start)) return [];
      starts.add(start);
      return [correction(text, { start, end }, name)];
    }),
  );
}

function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function isWritingOf(used: string, { text, kind }: Pick<WrittenForm, 'text' | 'kind'>): boolean {
  return kind === 'abbreviation' ? used === text || used === `${text}s` : formKey(used) === formKey(text);
}

function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  return [...corrections].sort((a, b) => a.start - b.start);
}
