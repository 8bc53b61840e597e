import assert from 'node:assert/strict';
import { Cancelled } from '../../src/core/cancel';
import { Corpus } from '../../src/core/corpus/corpus';
import { uncancelled } from '../../src/core/ports';
import { Indexer } from '../../src/server/indexer';
import { Steps } from '../../src/server/steps';
import { viewOf } from '../support/facts';
import { MemoryFiles } from '../support/memoryFiles';

suite('server: long work in slices', () => {
  let pauses = 0;
  const pause = () => {
    pauses++;
    return Promise.resolve();
  };
  setup(() => {
    pauses = 0;
  });

  test('a long answer pauses, and gives its result in the end', async () => {
    assert.equal(await new Steps(pause).run(slow(20), uncancelled), 'done');
    assert.ok(pauses >= 4, `${pauses}`);
  });

  test('a short one does not', async () => {
    assert.deepEqual(await new Steps(pause).collect([1, 2, 3], uncancelled), [1, 2, 3]);
    assert.equal(pauses, 0);
  });

  test('one that is cancelled stops at the next pause', async () => {
    const token = { isCancellationRequested: false };
    const work = new Steps(() => {
      token.isCancellationRequested = true;
      return pause();
    }).run(slow(1000), token);
    await assert.rejects(work, Cancelled);
    assert.equal(pauses, 1);
  });

  test('indexing pauses between documents, also within what was read together', async () => {
    const corpus = new Corpus();
    const texts = Array.from({ length: 20 }, (_, i) => [`file:///w/${i}.txt`, 'text'] as const);
    const indexer = new Indexer({
      corpus,
      files: new MemoryFiles(Object.fromEntries(texts)),
      parsers: undefined,
      documents: { has: () => false },
      analyse: (uri, text) => {
        burn(3);
        return viewOf(uri, text).speech;
      },
      log: { info: assert.fail, warn: assert.fail, error: assert.fail },
      pause,
      report: () => undefined,
      listed: () => undefined,
      decoded: () => undefined,
    });
    await indexer.rescan();
    assert.equal(corpus.snapshot().size, 20);
    assert.ok(pauses >= 4, `${pauses}`);
  });
});

function* slow(steps: number): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    burn(2);
    yield;
  }
  return 'done';
}

/** Works for some milliseconds. */
function burn(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
