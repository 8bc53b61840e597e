/** What an identifier names, taken apart. Identifiers are those of the facts: `charter/article/2/4`, `symbol/S/2015/446`. */
export type Named =
  | { readonly kind: 'article'; readonly article: number; readonly paragraph?: number; readonly point?: string }
  | { readonly kind: 'chapter'; readonly chapter: string }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'abbreviation'; readonly abbreviation: string }
  | { readonly kind: 'theme'; readonly theme: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'term'; readonly term: string };

const article = /^charter\/article\/(\d{1,3})(?:\/(\d{1,2}))?(?:\/([a-z]))?$/;
const chapter = /^charter\/chapter\/([IVX]{1,6})$/;

/** Takes an identifier apart; what has no known prefix is a glossary term. */
export function readIdentifier(id: string): Named {
  const cited = article.exec(id);
  if (cited) {
    const [, number, paragraph, point] = cited;
    return {
      kind: 'article',
      article: Number(number),
      ...(paragraph && { paragraph: Number(paragraph) }),
      ...(point && { point }),
    };
  }
  const numeral = chapter.exec(id)?.[1];
  if (numeral) return { kind: 'chapter', chapter: numeral };
  if (id.startsWith('symbol/')) return { kind: 'symbol', symbol: id.slice('symbol/'.length) };
  if (id.startsWith('abbr/')) return { kind: 'abbreviation', abbreviation: id.slice('abbr/'.length) };
  if (id.startsWith('theme/')) return { kind: 'theme', theme: id.slice('theme/'.length) };
  if (id === 'invalid-symbol') return { kind: 'invalid' };
  return { kind: 'term', term: id };
}

/** "Article 2 (4)", "Article 73 (e)". */
export function articleName({ article: number, paragraph, point }: Extract<Named, { kind: 'article' }>): string {
  return [`Article ${number}`, paragraph, point]
    .flatMap((part, i) => (part === undefined ? [] : i ? `(${part})` : part))
    .join(' ');
}

/** A symbol as the Organization prints it: a space before the year or session in brackets. */
export function printedSymbol(symbol: string): string {
  return symbol.replace(/(\S)\(/, '$1 (');
}

/** The official page of a document symbol. */
export function symbolUrl(symbol: string): string {
  return `https://docs.un.org/en/${encodeURI(symbol)}`;
}

/** The official page of a Charter chapter, given its Roman numeral. */
export function chapterUrl(numeral: string): string {
  return `https://www.un.org/en/about-us/un-charter/chapter-${fromRoman(numeral)}`;
}

const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral in capitals. */
export function fromRoman(numeral: string): number {
  const values = [...numeral].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
