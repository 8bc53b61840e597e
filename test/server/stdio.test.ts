import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver-protocol/node';
import glossary from '../../src/core/glossary/data/*.yaml';
import { readGlossaryFile } from '../../src/core/glossary/glossaryFile';
import { unpackKnowledge } from '../../src/core/knowledgeFile';
import { MemoryFiles } from '../support/memoryFiles';
import { positionOf, TestClient } from '../support/testClient';

const dist = resolve(process.env['ROSTRUM_DIST'] ?? 'dist', 'server');
const text = 'Mr. President,\n\nArticle 99 of the Charter of the United Nations is clear.\n';

suite('server: the built bundles', () => {
  test('knowledge.json has the entries of all glossary files', () => {
    built('node.js');
    const shipped = unpackKnowledge(readFileSync(join(dist, '..', 'knowledge.json'), 'utf8'));
    assert.deepEqual(shipped.entries, glossary.flatMap(readGlossaryFile));
  });

  test('node.js over standard input and output, reading the disk itself', async () => {
    const bundle = built('node.js');
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-'));
    writeFileSync(join(folder, 'statement.txt'), `\ufeff${text}`);
    writeFileSync(join(folder, 'binary.txt'), 'Article 99\0of the Charter');
    const server = spawn(process.execPath, [bundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = clientOf(server);
    try {
      const root = pathToFileURL(folder).toString();
      const uri = `${root}/statement.txt`;
      await client.start({ folders: [root], abilities: { listsFiles: false, readsFiles: false } });
      const { skipped, documents } = await client.indexed();
      assert.equal(documents, 1);
      assert.deepEqual(skipped, [{ uri: `${root}/binary.txt`, reason: 'It is not a text file.' }]);
      assert.match((await client.hover(uri, positionOf(text, 'Article 99', 2))) ?? '', /1 use in 1 document/);
    } finally {
      await client.stop();
      server.kill();
      rmSync(folder, { recursive: true });
    }
  });

  test('browser.js in a worker that has neither a document nor Node', async () => {
    const bundle = built('browser.js');
    // A Node worker made to look like a browser's: messages by events, and nothing of Node in reach.
    const prelude = `
      const { parentPort } = require('node:worker_threads');
      const events = new EventTarget();
      globalThis.self = globalThis;
      globalThis.WorkerGlobalScope = class {};
      globalThis.addEventListener = events.addEventListener.bind(events);
      globalThis.postMessage = (message) => parentPort.postMessage(message);
      parentPort.on('message', (data) => {
        const event = new MessageEvent('message', { data });
        // What listens from now on hears of the next event, as in a browser.
        const { onmessage } = globalThis;
        events.dispatchEvent(event);
        onmessage?.(event);
      });
      const source = require('node:fs').readFileSync(${JSON.stringify(bundle)}, 'utf8');
      new Function('module', 'require', 'process', 'Buffer', 'setImmediate', 'document', source)();`;
    const worker = new Worker(prelude, { eval: true });
    worker.postMessage(readFileSync(join(dist, '..', 'knowledge.json'), 'utf8'));
    const failed = new Promise<never>((_, reject) => worker.once('error', reject));
    const files = new MemoryFiles({ 'mem:///w/statement.txt': text });
    const client = new TestClient(createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker)), files);
    try {
      await Promise.race([client.start({ folders: ['mem:///w'] }), failed]);
      await client.open('mem:///w/statement.txt', text);
      const hover = await client.hover('mem:///w/statement.txt', positionOf(text, 'Article 99', 2));
      assert.match(hover ?? '', /Article 99 of the Charter/);
    } finally {
      await worker.terminate();
    }
  });
});

/** The path of a bundle; a missing one must fail, or nobody would notice that these tests do not run. */
function built(name: string): string {
  const bundle = join(dist, name);
  assert.ok(existsSync(bundle), `${bundle} is missing: run "npm run build" first`);
  return bundle;
}

function clientOf({ stdin, stdout }: ChildProcess): TestClient {
  assert.ok(stdin && stdout);
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  return new TestClient(connection, new MemoryFiles());
}

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  override listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    return { dispose: () => this.#worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }

  end(): void {
    // The worker is ended by who started it.
  }
}
