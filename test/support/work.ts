import assert from 'node:assert/strict';

/** `unit` over and over, `length` units long. */
export function again(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Milliseconds of processor time that a task takes: what else the machine does counts little. */
export function workOf(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Four times the text may take eight times the work: twice the fair share leaves room for noise, and a quadratic pattern
 * takes sixteen times. Only what is slow every time fails; what is over in a moment cannot be measured and need not be.
 * @param least work in milliseconds of processor time that can be measured
 */
export function assertLinear(task: (length: number) => () => unknown, length: number, least: number): void {
  const growsTooFast = () => {
    const small = workOf(task(length));
    const large = workOf(task(length * 4));
    return large > least && large > small * 8;
  };
  assert.ok(!(growsTooFast() && growsTooFast() && growsTooFast()), 'its time grows faster than the text');
}
