import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Decoded } from '../server/node/decode';
import { CommandError } from './commandError';

/** Paths of the files that `paths` name: files as they are, folders searched for `.txt` and `.md`, in a stable order. */
export function findSpeechFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw new CommandError(`no such file or folder: ${path}`);
    return found.isDirectory() ? searchFolder(path) : [path];
  });
}

function searchFolder(folder: string): string[] {
  const children = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return children.flatMap((child) => {
    const path = join(folder, child.name);
    if (child.isDirectory())
      return child.name.startsWith('.') || child.name === 'node_modules' ? [] : searchFolder(path);
    return /\.(?:txt|md)$/i.test(child.name) ? [path] : [];
  });
}

/** The text of a file. A byte order mark stays in it: columns count it. */
export function readTextFile(path: string): string {
  return decodeFile(path).text;
}

/** The text of a file, and whether the encoding of its bytes had to be guessed. */
export function decodeFile(path: string): Decoded {
  return decode(readFileSync(path));
}
