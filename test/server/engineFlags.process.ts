// A program in which one thread turns the flags of the parser threads on and off, while this one parses what V8 has yet to compile.
import { isMainThread, Worker } from 'node:worker_threads';
import { builtInKnowledge } from '../../src/core/builtIn';
import { analyseWith } from '../../src/server/analyse';
import { compileLater } from '../../src/server/node/engineFlags';

const texts = 300;

if (isMainThread) {
  new Worker(__filename).once('online', () => {
    const analyse = analyseWith(builtInKnowledge());
    for (let i = 0; i < texts; i++) {
      const paragraph = `${i}. The Security Council recalled Article ${(i % 111) + 1} of the Charter and resolution 1325 (2000). `;
      analyse(`file:///w/${i}.txt`, `Mr. President,\n\n${paragraph.repeat(60)}\n\nI thank you.\n`);
    }
    process.exit(0);
  });
} else {
  for (;;) compileLater().dispose();
}
