import { otherLanguages, type Glossary, type GlossaryEntry, type OtherLanguage } from '../../glossary/glossary';
import { foldPhrase } from '../../glossary/foldPhrase';

/** A writing of an entry's name that somebody may want to finish. */
export interface Form {
  readonly text: string;
  readonly entry: GlossaryEntry;
  readonly kind: 'name' | 'alias' | 'abbreviation';
  /** Of a name in another language than English. */
  readonly language?: OtherLanguage;
}

/** All forms of a glossary in the order of their folded writing, so that those with one beginning lie together. */
export class FormIndex {
  readonly #keys: readonly string[];
  readonly #forms: readonly Form[];

  constructor(glossary: Glossary) {
    const keyed = [...glossary.entries()].flatMap(formsOf).map((form) => ({ key: foldPhrase(form.text), form }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.#keys = keyed.map(({ key }) => key);
    this.#forms = keyed.map(({ form }) => form);
  }

  /** The index of a glossary, made when it is first asked for. */
  static of(glossary: Glossary): FormIndex {
    let index = made.get(glossary);
    if (!index) made.set(glossary, (index = new FormIndex(glossary)));
    return index;
  }

  /** Calls `visit` with each form whose folded writing begins with `prefix`, which is folded. */
  beginningWith(prefix: string, visit: (form: Form, key: string) => void): void {
    for (let i = this.#lowerBound(prefix); i < this.#keys.length; i++) {
      const key = this.#keys[i] ?? '';
      const form = this.#forms[i];
      if (!form || !key.startsWith(prefix)) return;
      visit(form, key);
    }
  }

  #lowerBound(key: string): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const made = new WeakMap<Glossary, FormIndex>();

function formsOf(entry: GlossaryEntry): Form[] {
  // A verb opens a paragraph; the snippets of paragraphs have them.
  if (entry.kind === 'drafting-verb') return [];
  const { name, aliases, abbreviations, ambiguous = [], formal, formerly = [], names } = entry;
  const seen = new Set<string>();
  const make = (kind: Form['kind'], texts: readonly string[], language?: OtherLanguage) =>
    texts
      .filter((text) => !seen.has(text) && seen.add(text))
      .map((text): Form => ({ text, entry, kind, ...(language && { language }) }));
  return [
    ...make('name', [name]),
    ...make('abbreviation', [...abbreviations, ...ambiguous]),
    ...make('alias', [...aliases, ...(formal === undefined ? [] : [formal]), ...formerly.map((each) => each.name)]),
    ...otherLanguages.flatMap((language) => make('alias', names?.[language] ?? [], language)),
  ];
}
