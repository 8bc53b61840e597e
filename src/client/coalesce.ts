import type { Disposable } from 'vscode';

/** Merges calls: the first one starts a wait, all that come during it are answered by one `run` at its end. */
export class Coalesced implements Disposable {
  readonly #run: () => void;
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay milliseconds from the first call to the run */
  constructor(delay: number, run: () => void) {
    this.#delay = delay;
    this.#run = run;
  }

  call(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, this.#delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
