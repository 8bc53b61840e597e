import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** What `npm run coverage` was asked for. */
export interface CoverageOptions {
  /** Folders of speeches. */
  readonly folders: readonly string[];
  /** How many acronyms, the most widespread ones. */
  readonly top: number;
  /** Where the table goes as JSON, beside the print. */
  readonly json: string | undefined;
}

const corpora = '../shared/corpora';
const usage = 'usage: npm run coverage [-- --top N] [--json FILE] [FOLDER...]';

/** @throws with a sentence for the user when the call is wrong; no folders where the usual one is absent */
export function readOptions(args: readonly string[]): CoverageOptions {
  const folders: string[] = [];
  let top = 400;
  let json: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      folders.push(folder(arg));
      continue;
    }
    const value = args[++i];
    if (value === undefined) throw new Error(`${arg} needs a value. ${usage}`);
    if (arg === '--json') json = resolve(value);
    else if (arg === '--top' && /^[1-9]\d{0,4}$/.test(value)) top = Number(value);
    else throw new Error(`${arg} ${value} is not understood. ${usage}`);
  }
  return { folders: folders.length > 0 ? folders : existsSync(corpora) ? [resolve(corpora)] : [], top, json };
}

function folder(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`No folder ${path} to read. ${usage}`);
  return resolve(path);
}
