import type { CancelToken } from './ports';

/** Thrown when the asker has lost interest; never an error to show. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Throws {@link Cancelled} when `token` says so. */
export function throwIfCancelled(token: CancelToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}
