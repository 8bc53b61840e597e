import { otherLanguages, type OtherLanguage } from '../glossary';
import { isAbbreviation } from '../workspace/additions';
import { readCsv, writeCsv } from './csv';
import { languageOf, termOfForms, type ExchangedTerm, type ExchangedTerms } from './exchangedTerm';

type Column = OtherLanguage | 'id' | 'en' | 'aliases' | 'abbreviations' | 'definition' | 'source' | 'field' | undefined;

/** Words in the head of a column, in the languages of the United Nations' own lists; the first that fits counts. */
const heads: readonly (readonly [words: RegExp, column: Column])[] = [
  [/\b(?:defini|descri|meaning|gloss\b|explan)/i, 'definition'],
  [/\b(?:abbrev|acronym|initialism|short form|sigle)/i, 'abbreviations'],
  [/\b(?:alias|synonym|variant|other name|also)/i, 'aliases'],
  [/\b(?:source|reference|authority|symbol)/i, 'source'],
  [/\b(?:subject|domain|field|category|topic)/i, 'field'],
  [/\b(?:fr|french|français|francais)\b/i, 'fr'],
  [/\b(?:es|spanish|español|espanol)\b/i, 'es'],
  [/(?:\b(?:ru|russian)\b|русский)/i, 'ru'],
  [/(?:\b(?:zh|chinese)\b|中文)/i, 'zh'],
  [/(?:\b(?:ar|arabic)\b|العربية)/i, 'ar'],
  [/\b(?:en|english|anglais|term|name|title)\b/i, 'en'],
  [/^(?:id|identifier|record|key|code)\b/i, 'id'],
];

/** What keeps a spreadsheet from running a value. */
const harmless = /^'(?=[=+\-@])/;
/** Several values in one cell: by semicolon, bar or line. */
const between = /\s*[;|\n]\s*/;

/**
 * Terms of a table, a column each for the languages and for what is told. The head of a column may be a language
 * ("English", "fr", "zh-CN") or what it holds ("Definition", "Acronym", "Synonyms", "Source"), in any order and among
 * others; without a head the first column is the term and the second its definition.
 */
export function csvTerms(text: string): ExchangedTerms {
  const [first = [], ...rest] = readCsv(text).map((row) => row.map((cell) => cell.replace(harmless, '')));
  const found = columnsOf(first);
  const columns = found.includes('en') ? found : (['en', 'definition'] as const);
  const rows = found.includes('en') ? rest : [first, ...rest];
  const terms = rows.map((row) => termOf(row, columns));
  const usable = terms.filter((term) => term !== undefined);
  return { terms: usable, skipped: terms.length - usable.length };
}

/** Each column once, but for those of lists. */
function columnsOf(head: readonly string[]): readonly Column[] {
  const lists = new Set<Column>(['aliases', 'abbreviations', ...otherLanguages]);
  const seen = new Set<Column>();
  return head.map((words) => {
    const column = languageColumn(words) ?? headColumn(words);
    if (seen.has(column) && !lists.has(column)) return undefined;
    seen.add(column);
    return column;
  });
}

/** What the words of a head tell of its column; "French acronym" holds forms of French, as "French" does. */
function headColumn(words: string): Column {
  const found = heads.filter(([pattern]) => pattern.test(words)).map(([, column]) => column);
  const isForms = found[0] === 'aliases' || found[0] === 'abbreviations';
  const other = isForms ? otherLanguages.find((language) => found.includes(language)) : undefined;
  return other ?? found[0];
}

/** A head that is nothing but the tag of a language: `fr`, `zh-CN`. */
function languageColumn(words: string): Column {
  return /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(words) ? languageOf(words) : undefined;
}

function termOf(row: readonly string[], columns: readonly Column[]): ExchangedTerm | undefined {
  const cells = (wanted: Column) => row.filter((cell, i) => columns[i] === wanted && cell !== '');
  const texts = (wanted: Column) => cells(wanted).flatMap((cell) => cell.split(between).filter((text) => text !== ''));
  const short = new Set(texts('abbreviations'));
  const forms = [...texts('en'), ...texts('aliases'), ...short];
  const english =
    texts('en').length > 0 ? termOfForms(forms, (form) => short.has(form) || isAbbreviation(form)) : undefined;
  if (!english) return undefined;
  const names = otherLanguages
    .map((language) => [language, texts(language)] as const)
    .filter(([, list]) => list.length > 0);
  const one = (key: 'id' | 'definition' | 'source' | 'field') => {
    const text = cells(key)[0];
    return text === undefined ? {} : { [key]: text };
  };
  return {
    ...english,
    names: Object.fromEntries(names),
    ...one('id'),
    ...one('definition'),
    ...one('source'),
    ...one('field'),
  };
}

/** Terms as a table that {@link csvTerms} reads again. */
export function termsAsCsv(terms: readonly ExchangedTerm[]): string {
  const head = ['id', 'en', 'aliases', 'abbreviations', ...otherLanguages, 'definition', 'source', 'field'];
  const rows = terms.map(
    ({ id = '', name, aliases, abbreviations, names, definition = '', source = '', field = '' }) => [
      id,
      name,
      aliases.join('; '),
      abbreviations.join('; '),
      ...otherLanguages.map((language) => (names[language] ?? []).join('; ')),
      definition,
      source,
      field,
    ],
  );
  return writeCsv([head, ...rows]);
}
