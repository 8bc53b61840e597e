import type { Taxonomy } from '../themes/taxonomy';
import type { Glossary, GlossaryEntry } from './glossary';
import type { Pattern, SurfaceForm } from './termMatcher';

/** What a general word counts, beside a phrase that is evidence on its own. */
const weakWeight = 0.3;

/** Every writing that the matcher looks for: names, aliases and abbreviations of entries, phrases of themes. */
export function surfaceForms(glossary: Glossary, taxonomy: Taxonomy): SurfaceForm[] {
  const forms: SurfaceForm[] = [];
  for (const entry of glossary.entries()) {
    if (entry.byNumber) continue;
    const pattern: Pattern = { term: entry.id, themes: entry.themes.map((theme) => ({ theme, weight: 1 })) };
    const capitals = entry.case === 'exact' ? 'capitals' : 'folded';
    for (const text of names(entry)) forms.push({ text, pattern, capitals });
    for (const text of entry.abbreviations) forms.push({ text, pattern, capitals: 'exact' });
  }
  for (const theme of taxonomy.themes()) {
    const add = (texts: readonly string[], weight: number) => {
      for (const text of texts)
        forms.push({ text, pattern: { themes: [{ theme: theme.id, weight }] }, capitals: 'folded' });
    };
    add(theme.phrases, 1);
    add(theme.weak, weakWeight);
  }
  return forms;
}

function names(entry: GlossaryEntry): Set<string> {
  return new Set([entry.name, ...entry.aliases]);
}
