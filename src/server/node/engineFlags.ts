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

/** How much code V8 puts into a function that it compiles, in bytes of bytecode. */
const inlined: Flag = { name: '--max-inlined-bytecode-size-cumulative', usual: 920, later: 200 };
/** When V8 compiles a function: Node 20 counts the bytecode that ran, in bytes. */
const byBytecode: Flag = { name: '--interrupt-budget', usual: 67584, later: 300000 };
/** Later engines count calls, and have a quicker compiler for what is not called so often. */
const byCalls: Flag = { name: '--invocation-count-for-turbofan', usual: 3000, later: 12000 };
const firstToCount = 12;

/**
 * Has V8 compile later, and less at a time, in the whole process until it is disposed of. Each parser thread compiles the
 * same functions for itself while all cores are busy with parsing, and a quarter of the processor time of an index went
 * into that. An engine that does not know a flag says so on the standard error and goes on.
 *
 * Whether V8 may put one function into another (`--max-inlined-bytecode-size`) must not change while it runs: a compilation
 * under way in another thread would find its own decision wrong, and end the process.
 */
export function compileLater(): Disposable {
  const flags = [inlined, Number.parseInt(process.versions.v8) < firstToCount ? byBytecode : byCalls];
  for (const { name, later } of flags) setFlagsFromString(`${name}=${later}`);
  return {
    dispose: () => {
      for (const { name, usual } of flags) setFlagsFromString(`${name}=${usual}`);
    },
  };
}
