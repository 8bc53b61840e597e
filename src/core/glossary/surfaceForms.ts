import type { Taxonomy } from '../themes/taxonomy';
import { formKey } from './workspace/formKey';
import { otherLanguages, type Glossary, type GlossaryEntry } from './glossary';
import type { Pattern, SurfaceForm } from './termMatcher';

/** What a general word counts, beside a phrase that is evidence on its own. */
const weakWeight = 0.3;

/** Every writing that the matcher looks for: names, aliases and abbreviations of entries, phrases of themes. */
export function surfaceForms(glossary: Glossary, taxonomy: Taxonomy): SurfaceForm[] {
  const forms: SurfaceForm[] = [];
  for (const entry of glossary.entries()) {
    // A verb is a term only where a paragraph of a resolution opens with it.
    if (entry.byNumber || entry.kind === 'drafting-verb') continue;
    const pattern: Pattern = { term: entry.id, themes: entry.themes.map((theme) => ({ theme, weight: 1 })) };
    const capitals = entry.case === 'exact' ? 'capitals' : 'folded';
    for (const text of names(entry)) forms.push({ text, pattern, capitals });
    for (const text of entry.abbreviations) forms.push({ text, pattern, capitals: 'exact' });
    for (const form of inOtherLanguages(entry, pattern)) forms.push(form);
  }
  for (const theme of taxonomy.themes()) {
    const add = (texts: readonly string[], weight: number) => {
      for (const text of texts)
        forms.push({ text, pattern: { themes: [{ theme: theme.id, weight }] }, capitals: 'folded' });
    };
    add(theme.phrases, 1);
    add(theme.weak, weakWeight);
  }
  const claimed = claimedForms(glossary);
  return claimed.size === 0 ? forms : forms.filter((form) => !isTaken(form, glossary, claimed));
}

/** Forms of entries that a workspace or a user wrote: they stand for these entries, whatever else has them. */
function claimedForms(glossary: Glossary): Set<string> {
  const claimed = new Set<string>();
  for (const entry of glossary.entries()) {
    if (!entry.origin) continue;
    for (const text of names(entry)) claimed.add(formKey(text));
    for (const text of entry.abbreviations) claimed.add(exactKey(text));
  }
  return claimed;
}

function isTaken({ text, pattern, capitals }: SurfaceForm, glossary: Glossary, claimed: ReadonlySet<string>): boolean {
  if (pattern.term === undefined || glossary.get(pattern.term)?.origin) return false;
  return claimed.has(formKey(text)) || (capitals === 'exact' && claimed.has(exactKey(text)));
}

function exactKey(abbreviation: string): string {
  return `= ${abbreviation}`;
}

function names({ name, aliases, formal, formerly = [] }: GlossaryEntry): Set<string> {
  return new Set([
    name,
    ...aliases,
    ...(formal === undefined ? [] : [formal]),
    ...formerly.map((former) => former.name),
  ]);
}

/** Names in other languages; those that are written as another form of the entry are left out. */
function inOtherLanguages(entry: GlossaryEntry, pattern: Pattern): SurfaceForm[] {
  if (!entry.names) return [];
  const known = names(entry);
  return otherLanguages.flatMap((language) => {
    const own = language === 'fr' || language === 'es' ? { ...pattern, language } : pattern;
    return (entry.names?.[language] ?? [])
      .filter((text) => !known.has(text) && !(language === 'ar' && isShortWord(text)))
      .map((text): SurfaceForm => {
        if (language === 'ar' || language === 'zh') return { text, pattern, capitals: 'folded' };
        if (/[\s-]/u.test(text)) return { text, pattern, capitals: 'folded' };
        // One word of a Romance language is often a word or a name in English too: "Grenade", "Dominique".
        return { text, pattern: own, capitals: 'capitals' };
      });
  });
}

/** Without capitals a short word of Arabic is as often another one: "Mali" is "financial" too. */
function isShortWord(text: string): boolean {
  return text.length < 5 && !/\s/u.test(text);
}
