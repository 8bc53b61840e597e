import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

let written = 0;

/**
 * Puts a file with this text in the place of another, or of none, in one step: whoever reads, and whatever happens,
 * finds the old text or the new. Not by the `write-file-atomic` package, which takes a write that the disk cut short,
 * because it is full, for done.
 * @param ready asked when the text is on the disk, last before the step; `false` gives up
 * @returns whether the step was made
 */
export async function replaceFile(path: string, text: string, ready: () => Promise<boolean>): Promise<boolean> {
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${process.pid}-${++written}.tmp`);
  try {
    await writeThrough(temporary, text, await modeOf(path));
    if (!(await ready())) return false;
    await renameOver(temporary, path);
    return true;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Removes what processes that were killed while they replaced or locked this file have left beside it. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = temporaryPrefix(path);
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

/** Begins with a dot and ends in `.tmp`: nothing takes it for a sidecar. */
function temporaryPrefix(path: string): string {
  return `.${basename(path)}.`;
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode;
  } catch {
    return undefined;
  }
}

async function writeThrough(path: string, text: string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** On Windows a file that somebody reads just now, as a virus scanner does, cannot be replaced: it is tried again. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || wait > 1000) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
