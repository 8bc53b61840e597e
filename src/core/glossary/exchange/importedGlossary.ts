import type { Glossary } from '../glossary';
import { entryLines, type NewEntry } from '../workspace/additions';
import { formKey } from '../formKey';
import { identifierFor } from '../workspace/identifier';
import { csvTerms } from './csvTerms';
import type { ExchangedTerm } from './exchangedTerm';
import { tbxTerms } from './tbxTerms';

/** A glossary file made of the file of another tool. */
export interface ImportedGlossary {
  readonly text: string;
  /** Entries that are new. */
  readonly added: number;
  /** Entries that add to known ones. */
  readonly extended: number;
  /** Terms left out, as they have no English name. */
  readonly skipped: number;
  /** Terms left out, as one of the same name comes before them. */
  readonly repeated: number;
}

/**
 * Makes a glossary file of terms as TBX or CSV. Terms that the glossary knows by a name get what is new; all others become
 * entries.
 * @param name of the file, for a comment
 */
export function importGlossary(name: string, source: string, glossary: Glossary): ImportedGlossary {
  const { terms, skipped } = /^\s*(?:\ufeff\s*)?</.test(source) ? tbxTerms(source) : csvTerms(source);
  const known = new KnownForms(glossary);
  const entries: NewEntry[] = [];
  const seen = new Set<string>();
  let extended = 0;
  let repeated = 0;
  for (const term of terms) {
    const other = known.ownerOf(term);
    const id = other ?? known.newIdentifier(term);
    // The same term twice: the first one counts, as in every glossary file.
    const form = formKey(term.name);
    if (seen.has(id) || seen.has(form)) repeated++;
    if (id === '' || seen.has(id) || seen.has(form)) continue;
    seen.add(id).add(form);
    const entry = other === undefined ? newEntry(id, term) : known.addition(other, term);
    if (!entry) continue;
    entries.push(entry);
    if (other !== undefined) extended++;
  }
  const lines = entries.map((entry) => entryLines(entry, 2)).join('');
  const head = `# Imported from ${name.replace(/\s+/g, ' ')}\n`;
  const text = entries.length > 0 ? `${head}entries:\n${lines}` : `${head}entries: []\n`;
  return { text, added: entries.length - extended, extended, skipped, repeated };
}

function newEntry(id: string, term: ExchangedTerm): NewEntry {
  const { name, aliases, abbreviations, names, definition, source } = term;
  // Without one the name gives it.
  const own = id === identifierFor(name) ? {} : { id };
  return { ...own, name, aliases, abbreviations, names, ...(definition && { definition }), ...(source && { source }) };
}

/** An identifier of our own make; those of other tools are numbers and codes of theirs. */
const identifier = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The forms of a glossary's entries. */
class KnownForms {
  readonly #owners = new Map<string, string>();
  readonly #glossary: Glossary;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    for (const { id, name, aliases, abbreviations, formal } of glossary.entries()) {
      const forms = [name, ...aliases, ...(formal === undefined ? [] : [formal])].map(formKey);
      for (const key of [...forms, ...abbreviations]) if (!this.#owners.has(key)) this.#owners.set(key, id);
    }
  }

  /** The entry that has the name of a term, or one of its aliases; an abbreviation alone may stand for anything. */
  ownerOf({ name, aliases }: ExchangedTerm): string | undefined {
    return [name, ...aliases].map((form) => this.#owners.get(formKey(form))).find((id) => id !== undefined);
  }

  /** The identifier of a term that becomes an entry: its own, where it is one and no other entry has it. */
  newIdentifier({ id, name }: ExchangedTerm): string {
    return id !== undefined && identifier.test(id) && !this.#glossary.get(id) ? id : identifierFor(name);
  }

  /** What a term adds to an entry; `undefined` when it adds nothing. */
  addition(id: string, { name, aliases, abbreviations, names, definition }: ExchangedTerm): NewEntry | undefined {
    const entry = this.#glossary.get(id);
    const isNew = (form: string) => !this.#owners.has(formKey(form)) && !this.#owners.has(form);
    const others = [name, ...aliases].filter(isNew);
    // Its own definition stays: it is short, and its source is known.
    const text = definition && !entry?.definition ? { definition } : {};
    const short = abbreviations.filter(isNew);
    const isOther = ([language]: readonly [string, unknown]) => !(entry?.names && language in entry.names);
    const foreign = Object.entries(names).filter(isOther);
    if (others.length + short.length + foreign.length === 0 && !text.definition) return undefined;
    return { extends: id, aliases: others, abbreviations: short, names: Object.fromEntries(foreign), ...text };
  }
}
