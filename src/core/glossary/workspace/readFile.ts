import userSchema from '../../../../media/schemas/glossary.schema.json';
import { LineIndex } from '../../model/lineIndex';
import type { Span } from '../../model/span';
import { entryKinds, type EntryKind } from '../glossary';
import { makeEntry, type Fields } from '../glossaryFile';
import { identifierFor } from './identifier';
import { SchemaCheck, type Field, type Schema, type Value } from './schemaCheck';
import type { GlossaryProblem, WrittenEntry, WrittenFile, WrittenForm, WrittenReference, WrittenText } from './written';
import { parseYaml } from './yamlParts';

const schema: Schema = userSchema;
const entrySchema: Schema = { $ref: '#/definitions/entry' };

/** What a file's entries have where they say nothing themselves. */
export interface FileDefaults {
  readonly field: string;
  /** What to name as the source: the file itself. */
  readonly source: string;
}

/**
 * Reads one glossary file of a workspace or of a user. Total: every text gives what can be read of it and tells what is
 * wrong. What only the other glossaries can tell (whether an identifier exists) is not looked at here.
 */
export function readGlossary(uri: string, text: string, defaults: FileDefaults): WrittenFile {
  const { top, items, problems } = parseYaml(text);
  const check = new SchemaCheck(schema, text);
  const fields = mapOf(top && check.read(top, schema, 'a glossary'));
  const values = items?.map((item) => check.read(item, entrySchema, 'an entry')) ?? listOf(fields.get('entries'));
  const file: Reading = { uri, text, lines: LineIndex.of(text), defaults, field: textOf(fields.get('field')) };
  const entries: WrittenEntry[] = [];
  const missing: GlossaryProblem[] = [];
  for (const value of values) {
    const entry = readEntry(value, file, missing);
    if (entry) entries.push(entry);
  }
  // What is wrong in a value that cannot even be read is not told twice.
  const isOwn = ({ start, end }: Span) => !problems.some((syntax) => start <= syntax.start && syntax.start < end);
  const silenced = textsOf(fields.get('silence'));
  return {
    uri,
    text,
    entries,
    silenced,
    references: [...values.flatMap(referencesOf), ...silenced.map((id) => ({ ...id, role: 'silence' as const }))],
    themes: values.flatMap((value) => textsOf(mapOf(value).get('themes'))),
    problems: [...problems, ...check.problems.filter(isOwn), ...missing].sort((a, b) => a.start - b.start),
  };
}

interface Reading {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly defaults: FileDefaults;
  readonly field: string | undefined;
}

function readEntry(value: Value, file: Reading, problems: GlossaryProblem[]): WrittenEntry | undefined {
  const fields = mapOf(value);
  if (!(value.content instanceof Map)) return undefined;
  const name = writtenText(fields.get('name'));
  const extended = writtenText(fields.get('extends'));
  const writtenId = writtenText(fields.get('id'));
  const at = firstLine(file.text, value);
  if (!name && !extended) {
    const message = 'An entry needs a “name”, or “extends” with the identifier of the entry to which it adds.';
    problems.push({ ...at, code: 'glossary-missing-name', severity: 'error', message });
    return undefined;
  }
  const definition = (textOf(fields.get('definition')) ?? '').trim();
  if (!extended && name && !fields.has('definition')) problems.push(missingDefinition(name, value, fields, file.text));
  const id = extended?.text ?? writtenId?.text ?? identifierFor(name?.text ?? '');
  const plain: Fields = { source: file.defaults.source, ...(plainOf(value) as Fields) };
  const kind = entryKinds.find((known): known is EntryKind => known === plain['kind']) ?? 'concept';
  const origin = {
    uri: file.uri,
    range: file.lines.rangeOf(name ?? extended ?? at),
    ...(extended && { extends: true as const }),
  };
  const known = { id, name: name?.text ?? '', kind, definition, field: file.field ?? file.defaults.field };
  return {
    span: { start: value.start, end: value.end },
    id,
    ...(writtenId && { writtenId }),
    ...(extended && { extends: extended }),
    forms: formsOf(fields),
    entry: { ...makeEntry(plain, known), origin },
    keys: new Set([...fields].filter(([, { content }]) => content !== undefined).map(([key]) => key)),
  };
}

function missingDefinition(
  name: WrittenText,
  entry: Span,
  fields: ReadonlyMap<string, Field>,
  text: string,
): GlossaryProblem {
  const { start, end } = name;
  const message = `“${name.text}” has no definition.`;
  // Lists for translators have names and nothing else, which is of use too.
  const severity = fields.has('names') ? ('hint' as const) : ('warning' as const);
  const problem = { start, end, code: 'glossary-missing-definition', severity, message };
  const key = fields.get('name')?.key.start ?? start;
  const indent = key - (text.lastIndexOf('\n', key - 1) + 1);
  // An entry in braces has no lines of its own, and a key that is there already only wants its value.
  if (text[entry.start] === '{' || /^[ \t]*definition[ \t]*:/m.test(text.slice(entry.start, entry.end))) return problem;
  const corrections = [{ start: end, end, text: `\n${' '.repeat(indent)}definition: ` }];
  return { ...problem, fixes: [{ title: 'Insert “definition”', corrections, preferred: true }] };
}

function formsOf(fields: ReadonlyMap<string, Field>): WrittenForm[] {
  const of = (key: string, kind: WrittenForm['kind']) => textsOf(fields.get(key)).map((text) => ({ ...text, kind }));
  return [...of('name', 'name'), ...of('aliases', 'alias'), ...of('abbreviations', 'abbreviation')];
}

function referencesOf(entry: Value): WrittenReference[] {
  const fields = mapOf(entry);
  const of = (key: WrittenReference['role']) => textsOf(fields.get(key)).map((text) => ({ ...text, role: key }));
  return [...of('extends'), ...of('related'), ...of('successor')];
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start);
  return { start, end: Math.max(start + 1, line < 0 ? end : Math.min(end, line)) };
}

const nothing: ReadonlyMap<string, Field> = new Map();

function mapOf(value: Value | undefined): ReadonlyMap<string, Field> {
  return value?.content instanceof Map ? (value.content as ReadonlyMap<string, Field>) : nothing;
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value?.content) ? (value.content as readonly Value[]) : [];
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value?.content === 'string' ? value.content : undefined;
}

function writtenText(value: Value | undefined): WrittenText | undefined {
  const text = textOf(value)?.trim();
  return value && text ? { start: value.start, end: value.end, text } : undefined;
}

/** The texts of a list, or the one text. */
function textsOf(value: Value | undefined): WrittenText[] {
  const one = writtenText(value);
  return one ? [one] : listOf(value).flatMap((item) => writtenText(item) ?? []);
}

/** What a value says, without places; of a list and a map only what is right. */
function plainOf({ content }: Value): unknown {
  if (content instanceof Map) {
    const fields = [...(content as ReadonlyMap<string, Field>)].map(([key, field]) => [key, plainOf(field)] as const);
    return Object.fromEntries(fields.filter(([, plain]) => plain !== undefined));
  }
  return Array.isArray(content)
    ? (content as readonly Value[]).map(plainOf).filter((plain) => plain !== undefined)
    : content;
}
