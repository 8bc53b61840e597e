import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Speeches to index. */
  readonly corpus: string;
  /** Texts that annotations are made on. */
  readonly drafts: string;
  /** How many of them. */
  readonly documents: number;
  /** Of all that is drawn by lot. */
  readonly seed: number;
  /** The one section that is wanted. */
  readonly only: Section | undefined;
  /** Where the figures go as JSON, beside the table. */
  readonly json: string | undefined;
}

type Section = 'speed' | 'annotations';

const usage =
  'usage: npm run bench [-- --only speed|annotations] [--corpus FOLDER] [--drafts FOLDER] [--documents N] [--seed N] [--json FILE]';

/** @throws with a sentence for the user when the call is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  const given = new Map<string, string>();
  const known = ['--only', '--corpus', '--drafts', '--documents', '--seed', '--json'];
  for (let i = 0; i < args.length; i += 2) {
    const [name = '', value] = args.slice(i, i + 2);
    if (!known.includes(name)) throw new Error(`Unknown option ${name}. ${usage}`);
    if (value === undefined) throw new Error(`${name} needs a value. ${usage}`);
    given.set(name, value);
  }
  const only = given.get('--only');
  if (only !== undefined && only !== 'speed' && only !== 'annotations') throw new Error(`No section ${only}. ${usage}`);
  const json = given.get('--json');
  return {
    corpus: folder(given.get('--corpus') ?? '../shared/corpora/ungdc'),
    drafts: folder(given.get('--drafts') ?? '../shared/corpora'),
    documents: count(given.get('--documents') ?? '300'),
    seed: count(given.get('--seed') ?? '1'),
    only,
    json: json === undefined ? undefined : resolve(json),
  };
}

function folder(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`No such folder: ${path}. ${usage}`);
  return resolve(path);
}

function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`${text} is no number. ${usage}`);
  return Number(text);
}

/** Paths of the speech files of a folder, in the order of their names. */
export function speechFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
