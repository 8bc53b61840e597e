import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ExitNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { builtInKnowledge } from '../../src/core/builtIn';
import { packDocument } from '../../src/core/corpus/packedDocument';
import { mergeGlossaries } from '../../src/core/glossary/workspace/merge';
import { readGlossary } from '../../src/core/glossary/workspace/readFile';
import { LineIndex } from '../../src/core/model/lineIndex';
import { themesRequest, usesRequest, type ThemeNode } from '../../src/protocol';
import { analyseWith } from '../../src/server/analyse';
import { WorkerPool } from '../../src/server/node/workerPool';
import { MemoryFiles } from '../support/memoryFiles';
import { serverPair } from '../support/serverPair';
import { TestClient } from '../support/testClient';

const bundle = resolve(process.env['ROSTRUM_DIST'] ?? 'dist', 'server', 'node.js');

/** A short statement; each number gives another one. */
function statement(i: number): string {
  return [
    `Statement by H.E. Ms. Ana Lee at meeting ${i} of the Security Council, ${1 + (i % 28)} March 20${10 + (i % 10)}`,
    'Mr. President,',
    `Article ${1 + (i % 111)} of the Charter and resolution ${1000 + i} (2019) ask for climate action and mediation.`,
    'The Internal Review Unit (IRU) agrees. The IRU thanks you – “in full”.',
  ].join(i % 3 === 0 ? '\r\n\r\n' : '\n\n');
}

const corridor = 'entries: [{ name: blue corridor, definition: A way. }]\n';
const corridorDefaults = { field: 'Workspace glossary', source: 'terms.yaml' };

suite('server: parser threads of the built server', function () {
  this.timeout(30_000);
  let folder: string;
  let root: string;

  setup(() => {
    assert.ok(existsSync(bundle), `${bundle} is missing: run "npm run build" first`);
    folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    root = pathToFileURL(folder).toString();
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const write = (count: number): string[] => {
    mkdirSync(join(folder, 'more'));
    return Array.from({ length: count }, (_, i) => {
      const name = `${i % 2 ? 'more/' : ''}${i}.${i % 5 ? 'txt' : 'md'}`;
      writeFileSync(join(folder, name), `${i % 7 ? '' : '\ufeff'}${statement(i)}`);
      return `${root}/${name}`;
    });
  };

  test('a thread reads with changed glossaries from the moment it is told', async () => {
    const file = join(folder, 'a.txt');
    writeFileSync(file, 'The blue corridor.');
    const pool = new WorkerPool(bundle, 1);
    try {
      const { changes } = mergeGlossaries(builtInKnowledge(), [[readGlossary(root, corridor, corridorDefaults)]]);
      const uris = [pathToFileURL(file).toString()];
      const before = pool.parse(uris);
      pool.learn(changes);
      const read = [...(await before), ...(await pool.parse(uris))];
      const found = read.map((parsed) => ('mentions' in parsed ? parsed.mentions.identifiers : []));
      assert.deepEqual(found, [[], ['blue-corridor']]);
    } finally {
      pool.dispose();
    }
  });

  test('a thread finds what this thread finds, and refuses the same files', async () => {
    const uris = write(20);
    writeFileSync(join(folder, 'binary.txt'), 'a\0b');
    writeFileSync(join(folder, 'large.txt'), 'a'.repeat(5 * 1024 * 1024 + 1));
    const pool = new WorkerPool(bundle, 2);
    try {
      const bad = ['binary.txt', 'large.txt', 'none.txt'].map((name) => `${root}/${name}`);
      const [first, second, problems] = await Promise.all([
        pool.parse(uris.slice(0, 10)),
        pool.parse(uris.slice(10)),
        pool.parse(bad),
      ]);
      const analyse = analyseWith(builtInKnowledge());
      const here = uris.map((uri, i) => packDocument(LineIndex.of(statement(i)), analyse(uri, statement(i))));
      assert.deepEqual([...first, ...second], here);
      assert.deepEqual(problems, [
        { problem: 'It is not a text file.' },
        { problem: 'It is larger than 5 MB.' },
        { problem: 'It cannot be read.' },
      ]);
    } finally {
      pool.dispose();
    }
  });

  test('what a thread has yet to answer fails when it dies, and what is asked afterwards fails too', async () => {
    const pool = new WorkerPool(join(folder, 'missing.js'), 2);
    await assert.rejects(pool.parse([]), /missing\.js/);
    await assert.rejects(pool.parse([]));
    await assert.rejects(pool.parse([]), /No parser thread is left/);
    pool.dispose();
  });

  test('the end of the pool fails what is asked', async () => {
    const pool = new WorkerPool(bundle, 1);
    const asked = pool.parse(write(3));
    pool.dispose();
    await assert.rejects(asked, /were ended/);
  });

  test('a folder of many files gives the same themes and uses as without threads', async () => {
    const uris = write(600);
    const { server, client } = serve();
    const memory = serverPair(new MemoryFiles(Object.fromEntries(uris.map((uri, i) => [uri, statement(i)]))));
    try {
      await Promise.all([
        client.start({ folders: [root], abilities: { listsFiles: false, readsFiles: false } }),
        memory.start({ folders: [root] }),
      ]);
      assert.equal((await client.indexed()).documents, 600);
      const [threaded, plain] = await Promise.all([client, memory].map(findings));
      assert.deepEqual(threaded, plain);
      assert.ok((threaded?.uses.length ?? 0) > 5 && (threaded?.themes.length ?? 0) > 0);
    } finally {
      await Promise.all([client.stop(), memory.stop()]);
      server.kill();
    }
  });

  test('a shutdown in the middle ends the process at once', async () => {
    write(600);
    const long = readFileSync(join(folder, '0.md'), 'utf8').repeat(200);
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `long${i}.txt`), long);
    const { server, client } = serve();
    try {
      await client.initialize({ folders: [root], abilities: { listsFiles: false, readsFiles: false } });
      await client.until(() => client.notices.some(({ documents }) => documents > 0));
      const start = performance.now();
      await client.connection.sendRequest(ShutdownRequest.type);
      const exited = once(server, 'exit');
      await client.connection.sendNotification(ExitNotification.type);
      assert.deepEqual(await exited, [0, null]);
      assert.ok(performance.now() - start < 2000);
      const last = client.notices.at(-1);
      assert.equal(last?.state, 'indexing', 'it was not in the middle');
    } finally {
      client.connection.dispose();
      server.kill();
    }
  });
});

function serve() {
  const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { stdin, stdout } = server;
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  return { server, client: new TestClient(connection, new MemoryFiles()) };
}

/** What an index tells of the statements. */
async function findings({ connection }: TestClient): Promise<{ themes: readonly ThemeNode[]; uses: string[] }> {
  const uses: string[] = [];
  for (const id of ['charter/article/7', 'charter/article/33', 'symbol/S/RES/1100(2019)', 'mediation']) {
    const places = await connection.sendRequest(usesRequest, { id });
    uses.push(...places.map(({ uri, range }) => `${id} ${uri} ${JSON.stringify(range)}`).sort());
  }
  return { themes: await connection.sendRequest(themesRequest), uses };
}
