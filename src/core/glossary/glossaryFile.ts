import {
  entryKinds,
  otherLanguages,
  type EntryKind,
  type EntrySource,
  type FormerName,
  type GlossaryEntry,
  type OtherLanguage,
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

/** An entry while it is read. */
type Draft = { -readonly [Key in keyof GlossaryEntry]: GlossaryEntry[Key] };

/** An entry of what its file says. @param known what every entry must have, written or not */
export function makeEntry(
  entry: Fields,
  { id, name, kind, definition, field }: Pick<GlossaryEntry, 'id' | 'name' | 'kind' | 'definition' | 'field'>,
): GlossaryEntry {
  const { from, until } = entry;
  // Field by field, for every server does this with all of the glossary when it starts.
  const draft: Draft = {
    id,
    name,
    field,
    aliases: texts(entry['aliases']),
    abbreviations: texts(entry['abbreviations']),
    kind,
    definition,
    source: readSource(entry['source']),
    related: texts(entry['related']),
    themes: texts(entry['themes']),
  };
  if (typeof from === 'number') draft.from = from;
  if (typeof until === 'number') draft.until = until;
  const successor = text(entry['successor']);
  if (successor !== undefined) draft.successor = successor;
  if (entry['case'] === 'exact') draft.case = 'exact';
  readOtherNames(entry, draft);
  return draft;
}

/** What only some entries have: other languages, former names, and what belongs to a State. */
function readOtherNames(entry: Fields, draft: Draft): void {
  const ambiguous = texts(entry['ambiguous']);
  if (ambiguous.length > 0) draft.ambiguous = ambiguous;
  const names = readNames(entry['names']);
  if (names) draft.names = names;
  const formerly =
    entry['formerly'] === undefined ? [] : list(entry['formerly']).filter(isFields).flatMap(readFormerName);
  if (formerly.length > 0) draft.formerly = formerly;
  const formal = text(entry['formal']);
  if (formal !== undefined) draft.formal = formal;
  const code = text(entry['code']);
  if (code !== undefined) draft.code = code;
  const adjective = text(entry['adjective']);
  if (adjective !== undefined) draft.adjective = adjective;
  const admitted = text(entry['admitted']);
  if (admitted !== undefined) draft.admitted = admitted;
}

function readFormerName({ name, until }: Fields): FormerName[] {
  return typeof name === 'string' && typeof until === 'number' ? [{ name, until }] : [];
}

function readNames(names: unknown): GlossaryEntry['names'] {
  if (!isFields(names)) return undefined;
  const known: Partial<Record<OtherLanguage, readonly string[]>> = {};
  for (const language of otherLanguages) {
    const forms = texts(list(names[language]));
    if (forms.length > 0) known[language] = forms;
  }
  return known;
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

const none: readonly string[] = [];

function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return none;
  // What ships with Rostrum is nearly always right as it is.
  if (value.every((item): item is string => typeof item === 'string')) return value;
  return value.map(text).filter((item) => item !== undefined);
}

/** One value may stand for a list of one. */
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
