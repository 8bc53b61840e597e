import type { Taxonomy } from '../themes/taxonomy';
import { ambiguousForms } from './ambiguousForms';
import { formKey } from './formKey';
import type { Glossary, GlossaryEntry, OtherLanguage } from './glossary';
import type { Pattern, SurfaceForm } from './termMatcher';

/** What a general word counts, beside a phrase that is evidence on its own. */
const weakWeight = 0.3;

/** Every writing that is looked for in English texts: names, aliases and abbreviations of entries, phrases of themes. */
export function surfaceForms(glossary: Glossary, taxonomy: Taxonomy): SurfaceForm[] {
  const forms: SurfaceForm[] = [];
  for (const entry of glossary.entries()) {
    if (!isMatched(entry)) continue;
    const pattern = patternOf(entry);
    const capitals = entry.case === 'exact' ? 'capitals' : 'folded';
    for (const text of names(entry)) forms.push({ text, pattern, capitals });
    for (const text of entry.abbreviations) forms.push({ text, pattern, capitals: 'exact' });
  }
  for (const [text, candidates] of ambiguousForms(glossary)) {
    forms.push({ text, pattern: { candidates, themes: [] }, capitals: 'exact' });
  }
  for (const theme of taxonomy.themes()) {
    const add = (texts: readonly string[], weight: number) => {
      for (const text of texts)
        forms.push({ text, pattern: { themes: [{ theme: theme.id, weight }] }, capitals: 'folded' });
    };
    add(theme.phrases, 1);
    add(theme.weak, weakWeight);
  }
  return unclaimed(forms, glossary);
}

/** Every writing of entries in some of the other official languages. */
export function formsIn(languages: readonly OtherLanguage[], glossary: Glossary): SurfaceForm[] {
  const forms: SurfaceForm[] = [];
  for (const entry of glossary.entries()) {
    if (!entry.names || !isMatched(entry)) continue;
    const pattern = patternOf(entry);
    const known = names(entry);
    for (const language of languages) {
      for (const text of entry.names[language] ?? []) {
        if (!known.has(text) && !(language === 'ar' && isShortWord(text))) forms.push(formIn(language, text, pattern));
      }
    }
  }
  return unclaimed(forms, glossary);
}

/** One word must have the capital that it is written with; Chinese and Arabic have none. */
function formIn(language: OtherLanguage, text: string, pattern: Pattern): SurfaceForm {
  const folded = language === 'ar' || language === 'zh' || /[\s-]/u.test(text);
  return { text, pattern, capitals: folded ? 'folded' : 'capitals' };
}

/** A verb is a term only where a paragraph of a resolution opens with it. */
function isMatched({ byNumber, kind }: GlossaryEntry): boolean {
  return !byNumber && kind !== 'drafting-verb';
}

function patternOf({ id, kind, themes }: GlossaryEntry): Pattern {
  return { term: id, kind, themes: themes.map((theme) => ({ theme, weight: 1 })) };
}

/** Without the forms that an entry of the workspace or the user claims: they stand for it, whatever else has them. */
function unclaimed(forms: SurfaceForm[], glossary: Glossary): SurfaceForm[] {
  const entries = [...glossary.entries()].filter(({ origin }) => origin);
  if (entries.length === 0) return forms;
  const own = claimedBy(entries.filter(({ origin }) => !origin?.extends));
  const all = claimedBy(entries);
  return forms.filter((form) => {
    const { term, candidates } = form.pattern;
    if (candidates) return !isIn(all, form);
    const origin = term === undefined ? undefined : glossary.get(term)?.origin;
    // An entry that somebody extends has claims on others, but none on what somebody wrote as an entry.
    return term === undefined || (origin ? !origin.extends || !isIn(own, form) : !isIn(all, form));
  });
}

function claimedBy(entries: readonly GlossaryEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => [...[...names(entry)].map(formKey), ...entry.abbreviations.map(exactKey)]));
}

function isIn(claimed: ReadonlySet<string>, { text, capitals }: SurfaceForm): boolean {
  return claimed.has(formKey(text)) || (capitals === 'exact' && claimed.has(exactKey(text)));
}

function exactKey(abbreviation: string): string {
  return `= ${abbreviation}`;
}

function names({ name, aliases, formal, formerly = [] }: GlossaryEntry): Set<string> {
  const written = [
    name,
    ...aliases,
    ...(formal === undefined ? [] : [formal]),
    ...formerly.map((former) => former.name),
  ];
  return new Set(
    written.flatMap((text) =>
      text.includes(organization) && text !== organization ? [text, withInitials(text)] : text,
    ),
  );
}

const organization = 'United Nations';

/** "UN Conference on Trade and Development": so speech and press shorten every name of the Organization's. */
function withInitials(name: string): string {
  return name.replace(organization, 'UN');
}

/** Without capitals a short word of Arabic is as often another one: "Mali" is "financial" too. */
function isShortWord(text: string): boolean {
  return text.length < 5 && !/\s/u.test(text);
}
