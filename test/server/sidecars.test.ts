// Sidecars on a real disk, written by real processes.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readText, updateText } from '../../src/client/node/sidecarFiles';
import { versionOf, versionText } from '../support/versions';

const program = join(__dirname, 'sidecars.process.js');

suite('sidecars on the disk', () => {
  let folder: string;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  });

  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('killed at 200 random moments of writing, every file is whole, old or new', async function () {
    this.timeout(60_000);
    // Two at a time: what takes long is starting a process.
    const halves = ['a', 'b'].map((name) => killWriters(join(folder, name), 100));
    const interrupted = (await Promise.all(halves)).reduce((sum, count) => sum + count);
    assert.ok(interrupted > 50, `only ${interrupted} kills came in the middle of a write`);
  });

  test('a write that fails leaves the old file and no other', async () => {
    const path = join(folder, 'a.jsonld');
    await updateText(path, () => 'old');
    await assert.rejects(
      updateText(path, () => {
        throw new Error('no page');
      }),
      /no page/,
    );
    assert.equal(await readText(path), 'old');
    assert.deepEqual(readdirSync(folder), ['a.jsonld']);
  });

  test('a change that changes nothing writes nothing', async () => {
    const path = join(folder, 'sub/folder/a.jsonld');
    await updateText(path, () => 'same');
    const before = statSync(path, { bigint: true });
    assert.equal(await updateText(path, (text) => text), 'same');
    assert.equal(statSync(path, { bigint: true }).ino, before.ino);
    await updateText(path, () => undefined);
    assert.equal(await readText(path), undefined);
  });

  test('keeps the mode of the file', async () => {
    const path = join(folder, 'a.jsonld');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    await updateText(path, () => 'new');
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });

  test('a lock that is held is waited for, one whose process is gone is taken over', async () => {
    const path = join(folder, 'a.jsonld');
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: process.ppid, host: 'elsewhere', token: '' }));
    const update = updateText(path, () => 'new');
    assert.equal(await Promise.race([update, wait(100, 'waiting')]), 'waiting');
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(gone, 'exit');
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: gone.pid, host: hostname(), token: '' }));
    assert.equal(await update, 'new');
    assert.deepEqual(readdirSync(folder), ['a.jsonld']);
  });
});

/** @returns how many kills left something of an unfinished write */
async function killWriters(folder: string, kills: number): Promise<number> {
  mkdirSync(folder);
  const names = Array.from({ length: 4 }, (_, index) => `speech-${index}.txt.jsonld`);
  let next = startWriting(folder, names.length);
  let interrupted = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const writer = next;
    await writer.ready;
    if (kill < kills) next = startWriting(folder, names.length);
    await wait(Math.random() * 12);
    writer.process.kill('SIGKILL');
    await once(writer.process, 'exit');
    const found = readdirSync(folder);
    for (const name of found.filter((each) => each.endsWith('.jsonld'))) {
      versionOf(readFileSync(join(folder, name), 'utf8'));
    }
    if (found.some((name) => name.endsWith('.tmp'))) interrupted++;
  }
  for (const name of names) {
    await updateText(join(folder, name), (text) => versionText(text === undefined ? 1 : versionOf(text) + 1));
  }
  assert.deepEqual(readdirSync(folder).sort(), names, 'nothing is left beside them');
  return interrupted;
}

function startWriting(folder: string, documents: number): { process: ChildProcess; ready: Promise<unknown> } {
  const child = spawn(process.execPath, [program, 'versions', folder, String(documents)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { process: child, ready: once(child.stdout, 'data') };
}
