import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTextFile } from '../../../src/cli/speechFiles';
import { Random } from '../../support/random';

/** A document that tests read from the disk. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** The invented documents of the tests and the samples that ship with the extension. */
export function ownDocuments(): Document[] {
  return [...documentsIn('test/fixtures'), ...documentsIn('media/samples')];
}

/**
 * Real documents from a folder beside the project, `count` of each of its collections, chosen by chance but always
 * the same ones; none where the folder is absent.
 */
export function realDocuments(count: number): Document[] {
  const folder = '../shared/corpora';
  if (!existsSync(folder)) return [];
  const random = new Random(20260101);
  const collections = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return collections.flatMap((name) => {
    const files = speechFilesIn(join(folder, name));
    const chosen = new Set(Array.from({ length: count }, () => files[Math.floor(random.next() * files.length)]));
    return [...chosen].filter((path) => path !== undefined).map(read);
  });
}

function documentsIn(folder: string): Document[] {
  return speechFilesIn(folder).map(read);
}

function speechFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function read(path: string): Document {
  return { name: basename(path), text: readTextFile(path) };
}
