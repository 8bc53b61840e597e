import { touches, type Span } from '../../model/span';
import type { WrittenEntry, WrittenFile, WrittenForm, WrittenText } from '../../glossary/workspace/written';

/** What a glossary file says at a place: a form of an entry, the entry's own identifier, or the identifier of another. */
export type WrittenThing = { readonly id: string; readonly span: Span } & (
  | { readonly kind: 'form'; readonly entry: WrittenEntry; readonly form: WrittenForm }
  | { readonly kind: 'identifier'; readonly written: WrittenText }
  | { readonly kind: 'reference'; readonly written: WrittenText }
);

/** What stands at `offset` (UTF-16) of a glossary file. */
export function writtenAt(file: WrittenFile, offset: number): WrittenThing | undefined {
  for (const entry of file.entries) {
    const { id, writtenId, forms } = entry;
    const form = forms.find((one) => touches(one, offset));
    if (form) return { kind: 'form', id, span: form, entry, form };
    if (writtenId && touches(writtenId, offset)) return { kind: 'identifier', id, span: writtenId, written: writtenId };
  }
  const reference = file.references.find((one) => touches(one, offset));
  return reference && { kind: 'reference', id: reference.text, span: reference, written: reference };
}
