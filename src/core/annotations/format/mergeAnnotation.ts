import { withBodies } from './bodies';
import { same, textOf, type JsonObject } from './json';
import { mergeBodies } from './mergeBodies';
import { changeTime, mergeSides, preferred } from './mergeProperties';

/** Joins two changed copies of one annotation; symmetric. @param base what both come from */
export function mergeAnnotation(base: JsonObject | undefined, a: JsonObject, b: JsonObject): JsonObject {
  if (same(a, b)) return a;
  const [first, second] = preferred(a, b) === 'first' ? [a, b] : [b, a];
  const merged = mergeSides(base, first, second);
  const bodies = mergeBodies(base, first, second);
  const modified = later(textOf(a['modified']), textOf(b['modified']));
  return { ...(bodies ? withBodies(merged, bodies) : merged), ...(modified !== undefined && { modified }) };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return changeTime({ modified: a }) >= changeTime({ modified: b }) ? a : b;
}
