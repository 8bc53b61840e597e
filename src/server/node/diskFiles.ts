import * as fs from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import type { CancelToken, Files, FileText } from '../../core/ports';
import { throwIfCancelled } from '../../core/cancel';
import { matcher } from '../glob';
import type { Settings } from '../settings';
import { largestFile, notText, tooLarge, withoutMark } from '../textGuard';
import { decode, wideEncodingOf } from './decode';

// For thousands of small files the callback functions take half the time of those of `fs/promises`.
const stat = promisify(fs.stat);
const readFile = promisify(fs.readFile);
const unreadable = 'It cannot be read.';

/** Files of the local disk, by `file:` URIs. */
export class DiskFiles implements Files {
  readonly #folders: () => readonly string[];
  readonly #settings: () => Settings;

  constructor(folders: () => readonly string[], settings: () => Settings) {
    this.#folders = folders;
    this.#settings = settings;
  }

  async list(token: CancelToken): Promise<readonly string[]> {
    const { include, exclude } = this.#settings();
    const wanted = matcher(include);
    const unwanted = matcher(exclude);
    const uris: string[] = [];
    for (const folder of this.#folders()) {
      const root = URI.parse(folder);
      if (root.scheme !== 'file') continue;
      for await (const path of walk(root.fsPath, '', unwanted, token)) {
        if (wanted(path)) uris.push(URI.file(join(root.fsPath, path)).toString());
      }
    }
    return [...new Set(uris)];
  }

  read(uris: readonly string[], token: CancelToken): Promise<readonly FileText[]> {
    throwIfCancelled(token);
    return Promise.all(uris.map(readText));
  }

  async namesIn(folder: string): Promise<readonly string[]> {
    const { scheme, fsPath } = URI.parse(folder);
    if (scheme !== 'file') return [];
    try {
      const children = await readdir(fsPath, { withFileTypes: true });
      return children.filter((child) => child.isFile() || child.isSymbolicLink()).map(({ name }) => name);
    } catch {
      return [];
    }
  }
}

/** Paths of all files below `root`, relative and with `/`; links to folders are not followed, so the walk ends. */
async function* walk(
  root: string,
  below: string,
  unwanted: (path: string) => boolean,
  token: CancelToken,
): AsyncGenerator<string> {
  throwIfCancelled(token);
  let children: fs.Dirent[];
  try {
    children = await readdir(join(root, below), { withFileTypes: true });
  } catch {
    // A folder may go, or be closed to us, while we walk.
    return;
  }
  for (const child of children) {
    const path = below === '' ? child.name : `${below}/${child.name}`;
    if (unwanted(path)) continue;
    if (child.isDirectory()) yield* walk(root, path, unwanted, token);
    else if (child.isFile() || child.isSymbolicLink()) yield path;
  }
}

/** The text of a `file:` URI, or why there is none. */
async function readText(uri: string): Promise<FileText> {
  const path = URI.parse(uri).fsPath;
  try {
    const { size } = await stat(path);
    if (size > largestFile) return { problem: tooLarge };
    return textOf(await readFile(path));
  } catch {
    return { problem: unreadable };
  }
}

function textOf(bytes: Buffer): FileText {
  const { text, ...rest } = decode(bytes);
  // Among bytes a NUL is found at once, in a text only by a look at each unit.
  const isText = wideEncodingOf(bytes) ? !text.includes('\0') : !bytes.includes(0);
  return isText ? { text: withoutMark(text), ...rest } : { problem: notText };
}

/** Larger than nearly all speeches, so that one call reads a whole file and shows that it was the whole. */
const pageSize = 1 << 20;
let page: Buffer | undefined;

/** The same as {@link readText} for a thread that has nothing else to do: many small files come several times faster so. */
export function readTextSync(uri: string): FileText {
  page ??= Buffer.allocUnsafeSlow(pageSize);
  try {
    const file = fs.openSync(URI.parse(uri).fsPath, 'r');
    try {
      const read = fs.readSync(file, page, 0, pageSize, null);
      if (read < pageSize) return textOf(page.subarray(0, read));
      if (fs.fstatSync(file).size > largestFile) return { problem: tooLarge };
      const rest = fs.readFileSync(file);
      return textOf(Buffer.concat([page, rest]));
    } finally {
      fs.closeSync(file);
    }
  } catch {
    return { problem: unreadable };
  }
}
