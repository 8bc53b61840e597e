import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTextFile } from '../../../src/cli/speechFiles';

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
  const random = seeded(20260101);
  const collections = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return collections.flatMap((name) => {
    const files = speechFilesIn(join(folder, name));
    const chosen = new Set(Array.from({ length: count }, () => files[Math.floor(random() * files.length)]));
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

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
