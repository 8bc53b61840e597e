import {
  entryKinds,
  otherLanguages,
  type EntryKind,
  type EntrySource,
  type FormerName,
  type GlossaryEntry,
} from './glossary';

export type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one parsed glossary file. A file without entries (the Charter's) gives none.
 * @throws with the entry's identifier when one lacks what an entry must have
 */
export function readGlossaryFile(file: unknown): GlossaryEntry[] {
  if (!isFields(file) || !Array.isArray(file['entries'])) return [];
  const field = text(file['field']) ?? '';
  return file['entries'].filter(isFields).map((entry) => readEntry(entry, field));
}

function readEntry(entry: Fields, field: string): GlossaryEntry {
  const id = text(entry['id']);
  const name = text(entry['name']);
  const definition = text(entry['definition'])?.trim();
  const kind = entryKinds.find((known): known is EntryKind => known === entry['kind']);
  if (!id || !name || !definition || !kind) {
    throw new Error(`Glossary entry "${id ?? name ?? '?'}" needs an id, a name, a known kind and a definition.`);
  }
  return makeEntry(entry, { id, name, kind, definition, field });
}

/** An entry of what its file says. @param known what every entry must have, written or not */
export function makeEntry(
  entry: Fields,
  known: Pick<GlossaryEntry, 'id' | 'name' | 'kind' | 'definition' | 'field'>,
): GlossaryEntry {
  const { from, until } = entry;
  const successor = text(entry['successor']);
  return {
    ...known,
    aliases: texts(entry['aliases']),
    abbreviations: texts(entry['abbreviations']),
    source: readSource(entry['source']),
    related: texts(entry['related']),
    themes: texts(entry['themes']),
    ...(typeof from === 'number' && { from }),
    ...(typeof until === 'number' && { until }),
    ...(successor !== undefined && { successor }),
    ...(entry['case'] === 'exact' && { case: 'exact' as const }),
    ...readOtherNames(entry),
  };
}

/** What only some entries have: other languages, former names, and what belongs to a State. */
function readOtherNames(entry: Fields): Partial<GlossaryEntry> {
  const ambiguous = texts(entry['ambiguous']);
  const formerly = list(entry['formerly']).filter(isFields).flatMap(readFormerName);
  const names = readNames(entry['names']);
  const formal = text(entry['formal']);
  const adjective = text(entry['adjective']);
  const admitted = text(entry['admitted']);
  return {
    ...(ambiguous.length > 0 && { ambiguous }),
    ...(names && { names }),
    ...(formerly.length > 0 && { formerly }),
    ...(formal !== undefined && { formal }),
    ...(adjective !== undefined && { adjective }),
    ...(admitted !== undefined && { admitted }),
  };
}

function readFormerName({ name, until }: Fields): FormerName[] {
  return typeof name === 'string' && typeof until === 'number' ? [{ name, until }] : [];
}

function readNames(names: unknown): GlossaryEntry['names'] {
  if (!isFields(names)) return undefined;
  const known = otherLanguages.map((language) => [language, texts(list(names[language]))] as const);
  return Object.fromEntries(known.filter(([, forms]) => forms.length > 0));
}

function readSource(source: unknown): EntrySource {
  if (!isFields(source)) return { label: text(source) ?? '' };
  const symbol = text(source['symbol']);
  const url = text(source['url']);
  return { label: text(source['label']) ?? '', ...(symbol && { symbol }), ...(url && { url }) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text).filter((item) => item !== undefined) : [];
}

/** One value may stand for a list of one. */
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
