// Which steps a call of `npm test` asks for.

/** A mistake in how the command was called. */
export class UsageError extends Error {}

/**
 * The steps to run, in order: all of them, or those named in `only` with the steps they need.
 * Throws a UsageError for a name that no step has.
 */
export function select(steps, only) {
  if (only === undefined) return steps;
  const wanted = new Set();
  const add = (name) => {
    const step = steps.find((each) => each.name === name);
    if (!step) throw new UsageError(`no such step: ${name} (there are ${steps.map((each) => each.name).join(', ')})`);
    for (const need of step.needs ?? []) add(need);
    wanted.add(step);
  };
  for (const name of only.split(',').map((each) => each.trim())) add(name);
  return steps.filter((step) => wanted.has(step));
}
