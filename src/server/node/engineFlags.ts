import { setFlagsFromString } from 'node:v8';
import type { Disposable } from '../../core/events';

/**
 * Has V8 compile each pattern for the machine at its first use, in the whole process and for good. It would compile it for
 * its interpreter first, and again at the second use; nearly all of ours are used in every document, and in each parser
 * thread half of what compiling patterns cost (150 ms) was lost on that. To be called before the first document is read.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}

interface Flag {
  readonly name: string;
  readonly usual: number;
  readonly later: number;
}

/** When V8 compiles a function: Node 20 counts the bytecode that ran, in bytes. */
const byBytecode: Flag = { name: '--interrupt-budget', usual: 67584, later: 300000 };
/** Later engines count calls, and have a quicker compiler for what is not called so often. */
const byCalls: Flag = { name: '--invocation-count-for-turbofan', usual: 3000, later: 12000 };
const firstToCount = 12;

/**
 * Has V8 compile later in the whole process until it is disposed of. Each parser thread compiles the same functions for
 * itself while all cores are busy with parsing, and a quarter of the processor time of an index went into that. An engine
 * that does not know the flag says so on the standard error and goes on.
 *
 * How much code is put into other code must not change while V8 runs: a compilation under way in another thread would find
 * its own decision wrong, and end the process.
 */
export function compileLater(): Disposable {
  const { name, usual, later } = Number.parseInt(process.versions.v8) < firstToCount ? byBytecode : byCalls;
  setFlagsFromString(`${name}=${later}`);
  return { dispose: () => setFlagsFromString(`${name}=${usual}`) };
}
