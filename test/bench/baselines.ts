import { readFile } from 'node:fs/promises';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** Files that are read at the same time, as an indexer does. */
const atOnce = 16;

/** Milliseconds that Node needs to read the files and decode them as UTF-8, and nothing else. */
export async function bareRead(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  let next = 0;
  const read = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) await readFile(path, 'utf8');
  };
  await Promise.all(Array.from({ length: atOnce }, read));
  return performance.now() - start;
}

/** Milliseconds of `remark-parse` alone over `texts`. */
export function remarkTime(texts: readonly string[]): number {
  const processor = unified().use(remarkParse).freeze();
  const start = performance.now();
  for (const text of texts) processor.parse(text);
  return performance.now() - start;
}

/** So many of `items`, spread evenly. */
export function sampleOf<T>(items: readonly T[], count: number): T[] {
  const before = (i: number) => Math.floor((i * count) / items.length);
  return items.filter((_, i) => before(i + 1) > before(i));
}
