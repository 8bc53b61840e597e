/** A theme of the taxonomy, as the data file gives it. */
export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Identifiers whose citation is evidence. */
  readonly references: readonly string[];
  /** Phrases that are evidence, beside the glossary terms that name the theme. */
  readonly phrases: readonly string[];
  /** General words that count a fraction. */
  readonly weak: readonly string[];
  readonly related: readonly string[];
}

/** Themes by identifier, in the order of the file. */
export class Taxonomy {
  readonly #themes: ReadonlyMap<string, Theme>;
  readonly #citing = new Map<string, string[]>();

  constructor(themes: readonly Theme[]) {
    this.#themes = new Map(themes.map((theme) => [theme.id, theme]));
    for (const { id, references } of themes) {
      for (const reference of references) this.#citing.set(reference, [...(this.#citing.get(reference) ?? []), id]);
    }
  }

  /** Themes for which a citation of `reference` is evidence; a paragraph of an article counts as its article. */
  themesCiting(reference: string): readonly string[] {
    const article = /^charter\/article\/\d+/.exec(reference)?.[0];
    return this.#citing.get(reference) ?? (article === undefined ? [] : (this.#citing.get(article) ?? []));
  }

  get(id: string): Theme | undefined {
    return this.#themes.get(id);
  }

  themes(): IterableIterator<Theme> {
    return this.#themes.values();
  }
}
