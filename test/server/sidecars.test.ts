// Sidecars on a real disk, written by real processes.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { readText, updateText } from '../../src/client/node/sidecarFiles';
import { readPage } from '../../src/core/annotations/format/page';
import { threadsOf } from '../../src/core/annotations/format/threads';
import { versionOf, versionText } from '../support/versions';

const program = join(__dirname, 'sidecars.process.js');
const noteWriter = join(__dirname, 'notes.process.js');

suite('sidecars on the disk', () => {
  let folder: string;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
  });

  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('killed at 200 random moments of writing, every file is whole, old or new', async function () {
    this.timeout(300_000);
    // Two at a time: what takes long is starting a process.
    await Promise.all(['a', 'b'].map((name) => killWriters(join(folder, name), 100, 10)));
  });

  test('two processes that write 500 notes each to one document lose none', async function () {
    this.timeout(120_000);
    const path = join(folder, 'deep/speech.txt.jsonld');
    const writers = ['Amina', 'Bruno'].map((author) =>
      spawn(process.execPath, [noteWriter, path, author, '500'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    );
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    assert.deepEqual(codes.flat(), [0, null, 0, null]);
    const { page, problems } = readPage((await readText(path)) ?? '');
    assert.deepEqual(problems, []);
    const notes = threadsOf(page).map(({ comments: [first] }) => `${first?.author} ${first?.value}`);
    const expected = ['Amina', 'Bruno'].flatMap((author) =>
      Array.from({ length: 500 }, (_, note) => `${author} Note ${note}`),
    );
    assert.deepEqual(notes.sort(), expected.sort());
    assert.deepEqual(readdirSync(join(folder, 'deep')), ['speech.txt.jsonld']);
  });

  test('a disk that takes a part of a write only leaves the old file', async function () {
    if (process.platform === 'win32') this.skip();
    const path = join(folder, 'a.jsonld');
    writeFileSync(path, 'old');
    // A limit on the size of files, in blocks of 512 or 1024 bytes: what the process writes beyond it is cut off.
    const limited = spawn('sh', ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$@"', 'sh', process.execPath, program, path], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = await text(limited.stderr);
    assert.match(said, /EFBIG/);
    assert.equal(await readText(path), 'old');
    assert.deepEqual(readdirSync(folder), ['a.jsonld']);
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
    assert.equal(await updateText(path, (old) => old), 'same');
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

/** Kills so many writers, and more until some of the kills left something of an unfinished write. */
async function killWriters(folder: string, kills: number, inTheMiddle: number): Promise<void> {
  mkdirSync(folder);
  const names = Array.from({ length: 4 }, (_, index) => `speech-${index}.txt.jsonld`);
  let next = startWriting(folder, names.length);
  let interrupted = 0;
  try {
    for (let count = 1; count <= kills || interrupted < inTheMiddle; count++) {
      assert.ok(count <= 5 * kills, `only ${interrupted} of ${count} kills came in the middle of a write`);
      const writer = next;
      await writer.ready;
      next = startWriting(folder, names.length);
      await wait(Math.random() * 12);
      await kill(writer);
      const found = readdirSync(folder);
      for (const name of found.filter((each) => each.endsWith('.jsonld'))) {
        versionOf(readFileSync(join(folder, name), 'utf8'));
      }
      if (found.some((name) => name.endsWith('.tmp'))) interrupted++;
    }
  } finally {
    await kill(next);
  }
  for (const name of names) {
    await updateText(join(folder, name), (old) => versionText(old === undefined ? 1 : versionOf(old) + 1));
  }
  assert.deepEqual(readdirSync(folder).sort(), names, 'nothing is left beside them');
}

interface Writer {
  readonly process: ChildProcess;
  readonly ready: Promise<unknown>;
  readonly exited: Promise<unknown[]>;
}

function startWriting(folder: string, documents: number): Writer {
  const child = spawn(process.execPath, [program, folder, String(documents)], {
    // Its input ends with this process, and it with its input.
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  return { process: child, ready: Promise.race([once(child.stdout, 'data'), exited]), exited };
}

/** Fails when the writer ended by itself. */
async function kill(writer: Writer): Promise<void> {
  writer.process.kill('SIGKILL');
  assert.deepEqual(await writer.exited, [null, 'SIGKILL']);
}
