import { mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lockFile } from './fileLock';
import { removeLeftovers, replaceFile } from './replaceFile';

const queues = new Map<string, Promise<unknown>>();

/** The text of a file; `undefined` where there is none. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Reads a file, changes its text and replaces it, while every process that does the same waits. Missing folders are
 * made. The lock beside it, `<name>.lock`, is there only meanwhile.
 * @param change gives the new text, `undefined` to delete the file; it may be called again with a later text
 * @returns the text that the file has now
 */
export function updateText(
  path: string,
  change: (current: string | undefined) => string | undefined,
): Promise<string | undefined> {
  const turn = (queues.get(path) ?? Promise.resolve()).then(() => update(path, change));
  const done = turn
    .catch(() => undefined)
    .then(() => {
      if (queues.get(path) === done) queues.delete(path);
    });
  queues.set(path, done);
  return turn;
}

async function update(
  name: string,
  change: (current: string | undefined) => string | undefined,
): Promise<string | undefined> {
  await makeFolders(dirname(name));
  // What a link leads to is replaced, not the link.
  const path = await realpath(name).catch(() => name);
  for (;;) {
    const lock = await lockFile(`${path}.lock`);
    try {
      await removeLeftovers(path);
      const current = await readText(path);
      const next = change(current);
      if (next === current) return current;
      if (next !== undefined) {
        if (await replaceFile(path, next, () => lock.isHeld())) return next;
      } else if (await lock.isHeld()) {
        await rm(path, { force: true });
        return undefined;
      }
    } finally {
      await lock.release();
    }
  }
}

/** A watcher, told of a new folder, needs a moment to watch it too: what comes sooner it never sees (in milliseconds). */
const watchersNeed = 50;

async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
    await new Promise((resolve) => setTimeout(resolve, watchersNeed));
  } catch (error) {
    if (isCode(error, 'EEXIST')) return;
    if (!isCode(error, 'ENOENT')) throw error;
    await makeFolders(dirname(path));
    await makeFolders(path);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
