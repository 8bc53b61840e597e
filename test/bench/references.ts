import { readFileSync } from 'node:fs';
import { readDocumentText } from '../../src/core/parse/documentText';
import { readReferences } from '../../src/core/references/references';
import type { Figure } from './report';

const megabyte = 1024 * 1024;
/** What the matching of references must keep up with, in MB/s. */
const wanted = 40;
const passes = 2;
const atOnce = 100;

/**
 * How fast all references of the files are found, on one core: back-references, paragraphs and checks included, reading
 * and decoding not. Processor time, so that others on the machine do not count; the best of two passes, as the first one
 * warms the program up.
 */
export function measureReferences(paths: readonly string[]): Figure {
  let best = 0;
  for (let pass = 0; pass < passes; pass++) {
    let bytes = 0;
    let seconds = 0;
    for (let from = 0; from < paths.length; from += atOnce) {
      const files = paths.slice(from, from + atOnce).map((path) => readFileSync(path));
      const texts = files.map((file) => readDocumentText(file.toString('utf8'), { markdown: false }).text);
      const before = process.cpuUsage();
      for (const text of texts) readReferences(text);
      const { user, system } = process.cpuUsage(before);
      seconds += (user + system) / 1e6;
      bytes += files.reduce((sum, { length }) => sum + length, 0);
    }
    best = Math.max(best, bytes / megabyte / seconds);
  }
  return {
    name: 'references of the corpus, on one core',
    value: best,
    unit: 'MB/s',
    goal: { of: `the time that ${wanted} MB/s take`, ratio: wanted / best, most: 1 },
  };
}
