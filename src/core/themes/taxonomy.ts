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

  constructor(themes: readonly Theme[]) {
    this.#themes = new Map(themes.map((theme) => [theme.id, theme]));
  }

  get(id: string): Theme | undefined {
    return this.#themes.get(id);
  }

  themes(): IterableIterator<Theme> {
    return this.#themes.values();
  }
}
