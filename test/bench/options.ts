import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  readonly corpus: string;
  /** Where the figures go as JSON, beside the table. */
  readonly json: string | undefined;
}

const defaultCorpus = '../shared/corpora/ungdc';
const usage = 'usage: npm run bench [-- --corpus FOLDER] [--json FILE]';

/** @throws with a sentence for the user when the call is wrong */
export function readOptions(args: readonly string[]): BenchOptions {
  let corpus = defaultCorpus;
  let json: string | undefined;
  for (let i = 0; i < args.length; i += 2) {
    const value = args[i + 1];
    if (value === undefined) throw new Error(`${args[i]} needs a value. ${usage}`);
    if (args[i] === '--corpus') corpus = value;
    else if (args[i] === '--json') json = resolve(value);
    else throw new Error(`Unknown option ${args[i]}. ${usage}`);
  }
  if (!existsSync(corpus) || !statSync(corpus).isDirectory()) throw new Error(`No such folder: ${corpus}. ${usage}`);
  return { corpus: resolve(corpus), json };
}

/** Paths of the speech files of a folder, in the order of their names. */
export function speechFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
