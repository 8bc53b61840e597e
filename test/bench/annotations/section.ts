import { readFileSync } from 'node:fs';
import { sampleOf } from '../baselines';
import { speechFiles, type BenchOptions } from '../options';
import type { Figure } from '../report';
import { sampleTexts } from './documents';
import { measure } from './measure';
import { Random } from '../../support/random';
import { measureReanchoring } from './reanchoring';
import { rows, unusualRows } from './rows';
import { annotationTables } from './table';

const speechesOfRecord = 40;

/** How well and how fast passages are found again after their text has changed. */
export function measureAnnotations({
  corpus,
  drafts,
  documents,
  seed,
}: Pick<BenchOptions, 'corpus' | 'drafts' | 'documents' | 'seed'>): {
  readonly tables: string;
  readonly figures: Figure[];
} {
  if (speechFiles(drafts).length === 0) throw new Error(`No .txt or .md files in ${drafts}.`);
  const texts = sampleTexts(drafts, documents, new Random(seed));
  const tables = [
    `Annotations: ${texts.length} documents, ten passages each; shares in %`,
    annotationTables(measure(texts, rows, { seed, rivals: true })),
    'Other changes, beyond the usual',
    annotationTables(measure(texts, unusualRows, { seed, rivals: false })),
  ].join('\n\n');
  const speeches = sampleOf(speechFiles(corpus), speechesOfRecord).map((path) => readFileSync(path, 'utf8'));
  return { tables, figures: measureReanchoring(speeches, seed) };
}
