/** What Rostrum knows of the Charter of the United Nations: chapters and articles with a summary each. */

export interface CharterArticle {
  /** 1 to 111. */
  readonly number: number;
  readonly summary: string;
  readonly chapter: CharterChapter;
}

export interface CharterChapter {
  /** Roman numeral, I to XIX. */
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  /** Number of its first and of its last article. */
  readonly first: number;
  readonly last: number;
}

/** A chapter as the data file gives it. */
export interface ChapterData {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly articles: readonly { readonly number: number; readonly summary: string }[];
}

/** Chapters and articles by number. */
export class Charter {
  readonly #chapters = new Map<string, CharterChapter>();
  readonly #articles = new Map<number, CharterArticle>();

  constructor(chapters: readonly ChapterData[]) {
    for (const { articles, ...rest } of chapters) {
      const numbers = articles.map((article) => article.number);
      const chapter: CharterChapter = { ...rest, first: Math.min(...numbers), last: Math.max(...numbers) };
      this.#chapters.set(chapter.number, chapter);
      for (const article of articles) this.#articles.set(article.number, { ...article, chapter });
    }
  }

  chapter(number: string): CharterChapter | undefined {
    return this.#chapters.get(number);
  }

  article(number: number): CharterArticle | undefined {
    return this.#articles.get(number);
  }

  chapters(): IterableIterator<CharterChapter> {
    return this.#chapters.values();
  }
}
