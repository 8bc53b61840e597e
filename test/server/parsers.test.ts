import assert from 'node:assert/strict';
import { Corpus } from '../../src/core/corpus/corpus';
import { packDocument } from '../../src/core/corpus/packedDocument';
import { Indexer } from '../../src/server/indexer';
import type { ParsedFile, ParserPool, Parsers } from '../../src/server/parserPool';
import { viewOf } from '../support/facts';
import { MemoryFiles } from '../support/memoryFiles';

const uriOf = (i: number) => `file:///w/${i}.txt`;
const texts = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [uriOf(i), `text ${i}`] as const));

/** Parsers whose answers a test can hold back, spoil or count. */
class FakeParsers implements Parsers {
  readonly files: MemoryFiles;
  starts = 0;
  running = 0;
  batches = 0;
  /** What it was told to silence, each time. */
  readonly learned: string[] = [];
  /** How many files the first batch has. */
  firstBatch = 0;
  startFails = false;
  /** What comes of the n-th batch (from 1) before its answer; it may throw. */
  before: (batch: number) => Promise<void> | void = () => undefined;

  constructor(files: MemoryFiles) {
    this.files = files;
  }

  reads(uri: string): boolean {
    return uri.startsWith('file:');
  }

  start(): ParserPool {
    if (this.startFails) throw new Error('no threads here');
    this.starts++;
    this.running++;
    return {
      capacity: 4,
      learn: (changes) => void this.learned.push(changes.silenced.join()),
      parse: (uris) => this.#parse(uris),
      dispose: () => void this.running--,
    };
  }

  async #parse(uris: readonly string[]): Promise<ParsedFile[]> {
    const files = uris.map((uri) => parsed(uri, this.files.texts.get(uri)));
    if (++this.batches === 1) this.firstBatch = uris.length;
    await this.before(this.batches);
    return files;
  }
}

function parsed(uri: string, text: string | undefined): ParsedFile {
  if (text === undefined) return { problem: 'It is gone.' };
  const { lines, speech } = viewOf(uri, text, { title: `${text}, parsed beside` });
  return packDocument(lines, speech);
}

suite('server: parsers beside the server', () => {
  let files: MemoryFiles;
  let parsers: FakeParsers;
  let corpus: Corpus;
  let indexer: Indexer;
  let warnings: string[];
  const open = new Set<string>();

  setup(() => {
    files = new MemoryFiles(texts(300));
    parsers = new FakeParsers(files);
    corpus = new Corpus();
    warnings = [];
    open.clear();
    indexer = new Indexer({
      corpus,
      files,
      parsers,
      documents: open,
      analyse: (uri, text) => viewOf(uri, text, { title: text }).speech,
      log: { info: assert.fail, warn: (message) => void warnings.push(message), error: assert.fail },
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      report: () => undefined,
      listed: () => undefined,
      decoded: () => undefined,
    });
  });
  teardown(() => indexer.dispose());

  const title = (uri: string) => corpus.snapshot().document(uri)?.header.title;

  test('many files are parsed beside the server, which reads none of them, and the parsers end', async () => {
    await indexer.rescan();
    assert.equal(corpus.snapshot().size, 300);
    assert.equal(title(uriOf(299)), 'text 299, parsed beside');
    assert.deepEqual(files.reads, []);
    assert.deepEqual([parsers.starts, parsers.running], [1, 0]);
    assert.equal(indexer.status().state, 'ready');
  });

  test('a few files are not worth starting them', async () => {
    for (let i = 200; i < 300; i++) files.texts.delete(uriOf(i));
    await indexer.rescan();
    assert.equal(corpus.snapshot().size, 200);
    assert.equal(title(uriOf(0)), 'text 0');
    assert.equal(parsers.starts, 0);
  });

  test('files that they cannot read go another way', async () => {
    files.texts.set('memfs:/w/a.txt', 'far away');
    await indexer.rescan();
    assert.equal(title('memfs:/w/a.txt'), 'far away');
    assert.equal(title(uriOf(0)), 'text 0, parsed beside');
    assert.deepEqual(files.reads, ['memfs:/w/a.txt']);
  });

  test('files of a parser that fails are parsed by the server; that is told once, and none is lost', async () => {
    parsers.before = (batch) => {
      if (batch % 2 === 0) throw new Error('out of memory');
    };
    await indexer.rescan();
    assert.equal(corpus.snapshot().size, 300);
    const titles = [...corpus.snapshot().documents()].map((document) => document.header.title ?? '');
    assert.ok(titles.some((found) => found.endsWith('beside')) && titles.some((found) => !found.endsWith('beside')));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /out of memory/);
    assert.equal(parsers.running, 0);
  });

  test('where they cannot even start, the server parses everything', async () => {
    parsers.startFails = true;
    await indexer.rescan();
    assert.equal(corpus.snapshot().size, 300);
    assert.equal(warnings.length, 1);
  });

  test('a file that changes while an old state of it is on its way ends with the new one', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    parsers.before = (batch) => (batch === 1 ? held : undefined);
    const scan = indexer.rescan();
    // Nothing else is under way: the new state must not wait for the old one.
    await until(() => corpus.snapshot().size === 300 - parsers.firstBatch && parsers.firstBatch > 0);
    files.texts.set(uriOf(0), 'new');
    const again = indexer.reread([uriOf(0)]);
    await until(() => title(uriOf(0)) !== undefined);
    assert.equal(title(uriOf(0)), 'new, parsed beside');
    release();
    await Promise.all([scan, again]);
    assert.equal(title(uriOf(0)), 'new, parsed beside');
    assert.equal(title(uriOf(1)), 'text 1, parsed beside');
  });

  test('what is deleted or opened meanwhile is not put into the index', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    parsers.before = () => held;
    const scan = indexer.rescan();
    await until(() => parsers.batches > 0);
    indexer.forget(uriOf(0));
    indexer.forget(uriOf(299));
    open.add(uriOf(1));
    release();
    await scan;
    assert.equal(corpus.snapshot().size, 297);
    assert.deepEqual([title(uriOf(0)), title(uriOf(1)), title(uriOf(299))], [undefined, undefined, undefined]);
  });

  test('a file that is gone when its turn comes is told as skipped', async () => {
    parsers.before = () => void files.texts.delete(uriOf(290));
    await indexer.rescan();
    assert.deepEqual(indexer.status().skipped, [{ uri: uriOf(290), reason: 'It is gone.' }]);
  });

  test('the end of the session ends them at once, and nothing is read again', async () => {
    let fail: (error: Error) => void = () => undefined;
    parsers.before = () => new Promise((_, reject) => (fail = reject));
    void indexer.rescan();
    await until(() => parsers.batches > 0);
    indexer.dispose();
    assert.equal(parsers.running, 0);
    fail(new Error('ended'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(files.reads, []);
    assert.deepEqual(warnings, []);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const latest = Date.now() + 5000;
  while (Date.now() < latest && !holds()) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(holds(), 'It did not come to hold.');
}
