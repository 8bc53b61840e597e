/** A document that speeches cite by symbol or number, told in our own words. */
export interface CitedDocument {
  /** What it is about, as it stands behind the name: "women and peace and security". */
  readonly about: string;
  /** Day of adoption as people write it, "31 October 2000", where it is certain. */
  readonly date?: string;
}

/** By symbol: what a document is about, with the day of adoption behind a comma. */
export type DocumentData = Readonly<Record<string, string>>;

const dated = /^(.+), (\d{1,2} [A-Z][a-z]{2,8} \d{4})$/;

/** What the most cited documents are about. */
export class CitedDocuments {
  readonly #bySymbol: ReadonlyMap<string, string>;

  constructor(files: readonly DocumentData[]) {
    this.#bySymbol = new Map(files.flatMap((file) => Object.entries(file)));
  }

  /** @param symbol canonical, without spaces: `S/RES/1325(2000)` */
  get(symbol: string): CitedDocument | undefined {
    const words = this.#bySymbol.get(symbol);
    if (words === undefined) return undefined;
    const [, about = words, date] = dated.exec(words) ?? [];
    return { about, ...(date !== undefined && { date }) };
  }

  symbols(): IterableIterator<string> {
    return this.#bySymbol.keys();
  }
}
