import { throwIfCancelled } from '../core/cancel';
import type { CancelToken } from '../core/ports';

/** Milliseconds of work between two turns for everything else. */
const slice = 8;

/** Runs long work in slices, so that other requests and cancellations come through. */
export class Steps {
  readonly #pause: () => Promise<void>;

  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  /** Runs a generator to its end and gives its result. @throws Cancelled */
  async run<T>(work: Generator<unknown, T>, token: CancelToken): Promise<T> {
    let since = performance.now();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - since < slice) continue;
      await this.#pause();
      throwIfCancelled(token);
      since = performance.now();
    }
  }

  /** Collects everything that `items` gives. @throws Cancelled */
  async collect<T>(items: Iterable<T>, token: CancelToken): Promise<T[]> {
    const all: T[] = [];
    await this.run(pushing(items, all), token);
    return all;
  }
}

function* pushing<T>(items: Iterable<T>, all: T[]): Generator<undefined, void> {
  for (const item of items) {
    all.push(item);
    yield;
  }
}
