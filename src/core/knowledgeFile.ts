import { otherLanguages, usualId, type GlossaryEntry } from './glossary/glossary';
import type { KnowledgeData } from './knowledgeData';

/** By key, what each entry has there, in the order of the entries; 0 for an entry that has nothing. */
interface Columns {
  readonly id: readonly (string | 0)[];
  readonly name: readonly string[];
  readonly related: readonly (readonly (string | number)[])[];
  readonly [key: string]: readonly unknown[];
}

/**
 * What the file holds: a column for each key of the entries, of their sources and of their names, for what is alike zips an
 * eighth smaller side by side. An identifier that {@link usualId} gives is left out, and a related entry is the number of its place.
 */
interface Packed extends Omit<KnowledgeData, 'entries'> {
  readonly columns: Columns;
}

type Fields = Record<string, unknown>;

const sourceKeys = new Set<string>(['label', 'symbol', 'url'] satisfies (keyof GlossaryEntry['source'])[]);
const nameKeys = new Set<string>(otherLanguages);

/** The text of the file in which the knowledge ships. */
export function packKnowledge({ entries, ...data }: KnowledgeData): string {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  const flat = entries.map(({ id, related, source, names, ...fields }): Fields => {
    const usual = id === usualId(fields.name);
    const others = related.map((other) => places.get(other) ?? other);
    return { ...fields, ...(!usual && { id }), related: others, ...source, ...names };
  });
  const keys = new Set(['id', ...flat.flatMap(Object.keys)]);
  const columns = Object.fromEntries([...keys].map((key) => [key, flat.map((fields) => fields[key] ?? 0)]));
  return JSON.stringify({ ...data, columns });
}

/** The knowledge of the file that {@link packKnowledge} wrote. @throws when it is no JSON */
export function unpackKnowledge(text: string): KnowledgeData {
  const { columns, ...data } = JSON.parse(text) as Packed;
  const { id, name, related, ...others } = columns;
  const ids = name.map((whole, place) => id[place] || usualId(whole));
  const entries = ids.map((own, place): Fields => {
    const linked = related[place]?.map((other) => (typeof other === 'number' ? ids[other] : other));
    return { id: own, name: name[place], related: linked, source: {} };
  });
  for (const [key, column] of Object.entries(others)) fill(entries, key, column);
  return { ...data, entries: entries as unknown as GlossaryEntry[] };
}

/** Gives each entry what a column has for it. */
function fill(entries: readonly Fields[], key: string, column: readonly unknown[]): void {
  const owner = sourceKeys.has(key) ? 'source' : nameKeys.has(key) ? 'names' : undefined;
  // By its index: these are tens of thousands of steps in code that V8 has not compiled yet.
  for (let place = 0; place < column.length; place++) {
    const value = column[place];
    const fields = entries[place];
    if (value === 0 || !fields) continue;
    const whole = owner ? ((fields[owner] ??= {}) as Fields) : fields;
    whole[key] = value;
  }
}
