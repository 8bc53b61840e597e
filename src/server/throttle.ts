import type { Disposable } from '../core/events';

/** Calls `action` at once, and then at most once in each `interval` milliseconds, the last call never lost. */
export class Throttle implements Disposable {
  readonly #action: () => void;
  readonly #interval: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again = false;

  constructor(action: () => void, interval: number) {
    this.#action = action;
    this.#interval = interval;
  }

  call(): void {
    if (this.#timer !== undefined) {
      this.#again = true;
      return;
    }
    this.#again = false;
    this.#action();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#again) this.call();
    }, this.#interval);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
