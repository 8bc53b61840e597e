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

interface Flags {
  readonly usual: readonly string[];
  readonly less: readonly string[];
}

/** When V8 compiles a function, in bytes of bytecode that ran, and how much code it puts into others: Node 20. */
const byBytecode: Flags = {
  usual: ['--interrupt-budget=67584', '--max-inlined-bytecode-size=460'],
  less: ['--interrupt-budget=300000', '--max-inlined-bytecode-size=100'],
};
/** Later engines count calls, and have a quicker compiler for what is not called so often. */
const byCalls: Flags = {
  usual: ['--invocation-count-for-turbofan=3000', '--max-inlined-bytecode-size=460'],
  less: ['--invocation-count-for-turbofan=12000', '--max-inlined-bytecode-size=100'],
};
const firstToCount = 12;

/**
 * Has V8 compile less in the whole process until it is disposed of: later, and with less code inlined. Each parser thread
 * compiles the same functions for itself while all cores are busy with parsing, and a quarter of the processor time of an
 * index went into that; so it is a half of it, and the whole index takes a sixth less (5,570 files, 102 MB, two cores,
 * Node 20; a twentieth with Node 24). An engine that does not know a flag says so on the standard error and goes on.
 */
export function compileLess(): Disposable {
  const { usual, less } = Number.parseInt(process.versions.v8) < firstToCount ? byBytecode : byCalls;
  less.forEach(setFlagsFromString);
  return { dispose: () => usual.forEach(setFlagsFromString) };
}
