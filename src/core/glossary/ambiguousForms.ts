import type { Glossary } from './glossary';

const known = new WeakMap<Glossary, ReadonlyMap<string, readonly string[]>>();

/**
 * Abbreviations that stand for several things → the entries that they may stand for, in the order of the glossary. One that
 * an entry has for itself alone, as a name or an abbreviation, is none.
 */
export function ambiguousForms(glossary: Glossary): ReadonlyMap<string, readonly string[]> {
  const before = known.get(glossary);
  if (before) return before;
  const forms = new Map<string, string[]>();
  for (const { id, ambiguous = [] } of glossary.entries()) {
    for (const form of ambiguous) {
      const candidates = forms.get(form);
      if (candidates) candidates.push(id);
      else forms.set(form, [id]);
    }
  }
  for (const { name, aliases, abbreviations } of glossary.entries()) {
    for (const form of [name, ...aliases, ...abbreviations]) forms.delete(form);
  }
  known.set(glossary, forms);
  return forms;
}
