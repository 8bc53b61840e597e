import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A lock that did not change for so long, in milliseconds by the clock of who waits, is held by nobody. */
const abandonedAfter = 10_000;
/** The same for one that says nothing: its process ended before it could. */
const emptyAfter = 1_000;
const longestWait = 60_000;

/** A lock that this process holds. */
export interface FileLock {
  /** Whether nobody has taken it away, as may happen to a process that stood still for long. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/**
 * Waits for the lock file at `path` and takes it. A lock of a process of this machine that is gone is taken over at
 * once, any other when it stood untouched for ten seconds. Rejects when others hold it for a minute.
 */
export async function lockFile(path: string): Promise<FileLock> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), token: randomUUID() } satisfies Holder);
  const start = Date.now();
  let seen: { readonly text: string; readonly since: number } | undefined;
  while (!(await create(path, mine))) {
    const text = await contentOf(path);
    if (text === undefined) continue;
    if (seen?.text !== text) seen = { text, since: Date.now() };
    if (isGone(text) || Date.now() - seen.since > (text === '' ? emptyAfter : abandonedAfter)) {
      await breakLock(path, text);
    } else if (Date.now() - start > longestWait) {
      throw new Error(`${path} is held by another program`);
    } else {
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8));
    }
  }
  const isHeld = async () => (await contentOf(path)) === mine;
  const release = async () => {
    if (await isHeld()) await rm(path, { force: true });
  };
  return { isHeld, release };
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows denies what is just being deleted.
    if (isCode(error, 'EEXIST') || (isCode(error, 'EPERM') && process.platform === 'win32')) return false;
    throw error;
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT') || process.platform === 'win32') return undefined;
    throw error;
  }
}

/** Whether a process of this machine made the lock and is there no more. */
function isGone(text: string): boolean {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    if (host !== hostname() || typeof pid !== 'number') return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isCode(error, 'ESRCH');
  }
}

/** Takes a lock away that has this content. Two may try at once: what turns out to be somebody's new lock is put back. */
async function breakLock(path: string, content: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await rename(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT') || process.platform === 'win32') return;
    throw error;
  }
  if ((await contentOf(aside)) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
