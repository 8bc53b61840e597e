import type { Glossary, GlossaryEntry } from '../glossary/glossary';
import type { Knowledge } from '../knowledge';
import { articleName, chapterUrl, printedSymbol, readIdentifier, symbolUrl, type Named } from './identifiers';
import { symbolName } from './symbolNames';

/** What Rostrum knows of an identifier, in words for people. */
export interface Description {
  /** Its name: "Article 99 of the Charter", "good offices". */
  readonly title: string;
  /** What kind of thing it is: "Charter of the United Nations, Chapter XV", "doctrine". */
  readonly note: string;
  /** What a document is about, in a few words. */
  readonly about?: string;
  /** One to three sentences; empty when nothing is known beyond the name. */
  readonly definition: string;
  readonly source?: { readonly label: string; readonly url?: string };
  /** Identifiers of what belongs near it. */
  readonly related: readonly string[];
  /** The glossary entry behind it. */
  readonly entry?: GlossaryEntry;
}

/** Describes an identifier; `undefined` when nothing at all is known of it. */
export function describe(id: string, knowledge: Knowledge): Description | undefined {
  const named = readIdentifier(id);
  switch (named.kind) {
    case 'article':
      return describeArticle(named, knowledge);
    case 'chapter':
      return describeChapter(named.chapter, knowledge);
    case 'symbol':
      return describeSymbol(named.symbol, knowledge);
    case 'abbreviation':
      return { title: named.abbreviation, note: 'abbreviation', definition: '', related: [] };
    case 'theme': {
      const theme = knowledge.taxonomy.get(named.theme);
      if (!theme) return undefined;
      const related = theme.related.map((other) => `theme/${other}`);
      return { title: theme.label, note: 'theme', definition: theme.description, related };
    }
    case 'invalid':
      return undefined;
    case 'term': {
      const entry = knowledge.glossary.get(named.term);
      return entry && describeEntry(entry);
    }
  }
}

/** The name of an identifier in running text; the identifier itself when nothing is known of it. */
export function titleOf(id: string, knowledge: Knowledge): string {
  return describe(id, knowledge)?.title ?? id;
}

function describeArticle(named: Extract<Named, { kind: 'article' }>, { charter }: Knowledge): Description | undefined {
  const { article: number, paragraph, point } = named;
  const article = charter.article(number);
  if (!article) return undefined;
  const { chapter } = article;
  return {
    title: `${articleName(named)} of the Charter`,
    note: `Chapter ${chapter.number}: ${chapter.title}`,
    definition: article.summary,
    source: { label: 'Charter of the United Nations', url: chapterUrl(chapter.number) },
    related: [...(paragraph || point ? [`charter/article/${number}`] : []), `charter/chapter/${chapter.number}`],
  };
}

function describeChapter(numeral: string, { charter }: Knowledge): Description | undefined {
  const chapter = charter.chapter(numeral);
  if (!chapter) return undefined;
  const articles = Array.from({ length: chapter.last - chapter.first + 1 }, (_, i) => chapter.first + i);
  const range =
    chapter.first === chapter.last ? `Article ${chapter.first}` : `Articles ${chapter.first} to ${chapter.last}`;
  return {
    title: `Chapter ${numeral} of the Charter`,
    note: `${chapter.title}, ${range}`,
    definition: chapter.summary,
    source: { label: 'Charter of the United Nations', url: chapterUrl(numeral) },
    related: articles.map((number) => `charter/article/${number}`),
  };
}

function describeSymbol(symbol: string, { glossary, documents: cited }: Knowledge): Description {
  const { title, session } = symbolName(symbol);
  const named = documentsOf(glossary).get(symbol);
  const { about = named?.name, date } = cited.get(symbol) ?? {};
  const printed = printedSymbol(symbol);
  return {
    title,
    note: [about ?? printed, date ?? session].filter((part) => part !== undefined).join(', '),
    ...(about !== undefined && { about }),
    definition: named ? `${named.name}. ${named.definition}` : '',
    source: { label: printed, url: symbolUrl(symbol) },
    related: named ? [named.id] : [],
  };
}

const documents = new WeakMap<Glossary, ReadonlyMap<string, GlossaryEntry>>();

/** The entries that are themselves documents, by the symbol of the document without spaces. */
function documentsOf(glossary: Glossary): ReadonlyMap<string, GlossaryEntry> {
  const known = documents.get(glossary);
  if (known) return known;
  const bySymbol = new Map<string, GlossaryEntry>();
  for (const entry of glossary.entries()) {
    const { symbol } = entry.source;
    if (symbol && isDocument(entry)) bySymbol.set(symbol.replaceAll(' ', ''), entry);
  }
  documents.set(glossary, bySymbol);
  return bySymbol;
}

/** Whether the entry's source is the very thing that it names, not merely a text that tells of it. */
function isDocument(entry: GlossaryEntry): boolean {
  return entry.kind === 'document' || entry.kind === 'treaty';
}

function describeEntry(entry: GlossaryEntry): Description {
  const { label, symbol, url } = entry.source;
  const address = url ?? (symbol && symbolUrl(symbol.replaceAll(' ', '')));
  const abbreviations = entry.abbreviations.filter((abbreviation) => abbreviation !== entry.name);
  return {
    title: abbreviations.length > 0 ? `${entry.name} (${abbreviations.join(', ')})` : entry.name,
    note: entry.kind.replaceAll('-', ' '),
    definition: entry.definition,
    source: { label, ...(address && { url: address }) },
    related: [...entry.related, ...(entry.successor ? [entry.successor] : [])],
    entry,
  };
}
