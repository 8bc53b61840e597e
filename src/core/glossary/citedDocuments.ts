/** A document that speeches cite by symbol or number, told in our own words. */
export interface CitedDocument {
  /** Canonical, without spaces: `S/RES/1325(2000)`. */
  readonly symbol: string;
  /** What it is about, as it stands behind the name: "women and peace and security". */
  readonly about: string;
  /** Day of adoption, of issue for reports: ISO 8601, where it is certain. */
  readonly date?: string;
}

/** Documents by their symbol. */
export class CitedDocuments {
  readonly #bySymbol: ReadonlyMap<string, CitedDocument>;

  constructor(documents: readonly CitedDocument[]) {
    this.#bySymbol = new Map(documents.map((document) => [document.symbol, document]));
  }

  get(symbol: string): CitedDocument | undefined {
    return this.#bySymbol.get(symbol);
  }
}
