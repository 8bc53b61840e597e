import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Disposable } from '../../core/events';
import type { GlossaryChanges } from '../../core/glossary/workspace/changes';
import type { ParsedFile, ParserPool } from '../parserPool';
import { compileLater } from './engineFlags';
import { parserRole } from './parserThread';

/** More threads hardly help: the main thread has to take over what they find. */
const mostThreads = 4;
/** A thread has the next batch at hand while it works on one. */
const batchesPerThread = 2;

interface Question {
  readonly resolve: (files: readonly ParsedFile[]) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it has yet to answer, in the order in which it was asked. */
  readonly questions: Question[];
}

/** Parser threads; one that fails is not replaced. */
export class WorkerPool implements ParserPool {
  readonly capacity: number;
  readonly #threads = new Set<Thread>();
  readonly #engine: Disposable;

  /** @param bundle path of a file that serves a parser where `workerData` is {@link parserRole} */
  constructor(bundle: string, threads = Math.min(availableParallelism(), mostThreads)) {
    this.#engine = compileLater();
    this.capacity = threads * batchesPerThread;
    for (let i = 0; i < threads; i++) this.#start(bundle);
  }

  parse(uris: readonly string[]): Promise<readonly ParsedFile[]> {
    const [thread] = [...this.#threads].sort((a, b) => a.questions.length - b.questions.length);
    if (!thread) return Promise.reject(new Error('No parser thread is left.'));
    return new Promise((resolve, reject) => {
      thread.questions.push({ resolve, reject });
      thread.worker.postMessage(uris);
    });
  }

  learn(changes: GlossaryChanges): void {
    for (const { worker } of this.#threads) worker.postMessage(changes);
  }

  dispose(): void {
    this.#engine.dispose();
    for (const thread of this.#threads) {
      this.#drop(thread, new Error('The parser threads were ended.'));
      void thread.worker.terminate();
    }
  }

  #start(bundle: string): void {
    // Its standard output stays unused: that of the process may be the connection to the client.
    const worker = new Worker(bundle, {
      workerData: parserRole,
      stdout: true,
    });
    const thread: Thread = { worker, questions: [] };
    this.#threads.add(thread);
    worker.on('message', (files: readonly ParsedFile[]) => thread.questions.shift()?.resolve(files));
    worker.on('messageerror', (error) => this.#drop(thread, error));
    worker.on('error', (error) => this.#drop(thread, error));
    worker.on('exit', (code) => this.#drop(thread, new Error(`A parser thread ended with code ${code}.`)));
  }

  #drop(thread: Thread, error: Error): void {
    this.#threads.delete(thread);
    for (const { reject } of thread.questions.splice(0)) reject(error);
  }
}
