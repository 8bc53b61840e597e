import { identifierFor } from './workspace/identifier';

/** Entries as columns: field, then its value in each entry, 0 where one has none. "source.url" is the `url` of `source`. */
type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * The entries that the build put into columns, where like stands beside like and takes less room in the package.
 * An identifier that follows from the name is left out; a related entry is the number of its row.
 */
export function entriesOf(columns: Columns): Record<string, unknown>[] {
  const entries: Record<string, unknown>[] = (columns['name'] ?? []).map((name) => ({
    id: identifierFor(String(name)),
  }));
  for (const [path, column] of Object.entries(columns)) {
    const [field = '', part] = path.split('.');
    for (const [i, entry] of entries.entries()) {
      const value = column[i];
      if (value === 0) continue;
      if (part === undefined) entry[field] = value;
      else Object.assign((entry[field] ??= {}), { [part]: value });
    }
  }
  for (const entry of entries) {
    const related = entry['related'] as readonly unknown[] | undefined;
    if (related) entry['related'] = related.map((row) => (typeof row === 'number' ? entries[row]?.['id'] : row));
  }
  return entries;
}
