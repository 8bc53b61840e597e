import { otherLanguages, type GlossaryEntry, type OtherLanguage } from '../glossary';
import { formKey } from '../formKey';

/** A term as other tools exchange it: its names by language, and what is told of it. */
export interface ExchangedTerm {
  readonly id?: string;
  /** English first of all: without an English name a term is of no use here. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly abbreviations: readonly string[];
  readonly names: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
  readonly definition?: string;
  readonly source?: string;
  readonly field?: string;
}

/** What a file of another tool holds. */
export interface ExchangedTerms {
  readonly terms: readonly ExchangedTerm[];
  /** Terms that have no English name. */
  readonly skipped: number;
}

/** The official language of a tag (`fr-FR`, `zh_CN`, `EN`); `undefined` for any other. */
export function languageOf(tag: string): OtherLanguage | 'en' | undefined {
  const primary = /^[a-z]+/i.exec(tag.trim())?.[0].toLowerCase();
  return primary === 'en' ? 'en' : otherLanguages.find((language) => language === primary);
}

/** Abbreviation in brackets behind a name, as many lists write it: "United Nations Environment Programme (UNEP)". */
const bracketed = /^(.*\S)\s*\((\p{Lu}[\p{L}\p{N}&./+-]{1,15})\)$/u;

/** One term of its English forms, in their order. @param isShort tells abbreviations */
export function termOfForms(
  forms: readonly string[],
  isShort: (form: string) => boolean,
): Pick<ExchangedTerm, 'name' | 'aliases' | 'abbreviations'> | undefined {
  const full: string[] = [];
  const short: string[] = [];
  for (const form of forms) {
    const [, before, inside] = bracketed.exec(form) ?? [];
    if (before !== undefined && inside !== undefined && (inside.match(/\p{Lu}/gu)?.length ?? 0) >= 2) {
      full.push(before);
      short.push(inside);
    } else if (isShort(form)) short.push(form);
    else full.push(form);
  }
  const [name = short[0], ...aliases] = full;
  if (name === undefined) return undefined;
  const abbreviations = full.length === 0 ? short.slice(1) : short;
  const others = distinct(aliases).filter((alias) => formKey(alias) !== formKey(name));
  return { name, aliases: others, abbreviations: [...new Set(abbreviations)] };
}

function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(formKey(form)) && seen.add(formKey(form)));
}

/** An entry for other tools. */
export function exchanged(entry: GlossaryEntry): ExchangedTerm {
  const { id, name, abbreviations, names = {}, definition, source, field } = entry;
  const formerly = (entry.formerly ?? []).map((former) => former.name);
  const aliases = [...entry.aliases, ...(entry.formal === undefined ? [] : [entry.formal]), ...formerly];
  return {
    id,
    name,
    aliases,
    abbreviations: [...abbreviations, ...(entry.ambiguous ?? [])].filter((short) => short !== name),
    names,
    ...(definition && { definition }),
    ...(source.label && { source: source.url ? `${source.label}, ${source.url}` : source.label }),
    field,
  };
}
