import { canonical, compareText, isObject, same, textOf, type Json, type JsonObject } from './json';

/** Joins two changed copies of an object, property by property; symmetric. */
export function mergeProperties(base: JsonObject | undefined, a: JsonObject, b: JsonObject): JsonObject {
  const [first, second] = preferred(a, b) === 'first' ? [a, b] : [b, a];
  return mergeSides(base, first, second);
}

/**
 * Which of two copies wins where both cannot: the one that was changed later, else the one that comes later in
 * {@link canonical} spelling. It never depends on the order of the arguments.
 */
export function preferred(a: JsonObject, b: JsonObject): 'first' | 'second' {
  const [changedA, changedB] = [changeTime(a), changeTime(b)];
  if (changedA !== changedB) return changedA > changedB ? 'first' : 'second';
  return compareText(canonical(a), canonical(b)) >= 0 ? 'first' : 'second';
}

/** Selectors of one passage belong together: they are taken from one side. */
const whole = new Set(['selector', 'rostrum:section']);

/**
 * Joins two changed copies of an object whose order of preference is known.
 * @param first the side that wins where both changed the same thing in different ways
 */
export function mergeSides(base: JsonObject | undefined, first: JsonObject, second: JsonObject): JsonObject {
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  const merged: [string, Json][] = [];
  for (const key of keys) {
    const value = mergeValue(key, base?.[key], first[key], second[key]);
    if (value !== undefined) merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}

function mergeValue(
  key: string,
  was: Json | undefined,
  first: Json | undefined,
  second: Json | undefined,
): Json | undefined {
  if (same(first, second) || same(second, was)) return first;
  if (same(first, was)) return second;
  // Both changed it, and a change counts more than a deletion.
  if (first === undefined || second === undefined) return first ?? second;
  if (isObject(first) && isObject(second) && !whole.has(key)) {
    return mergeSides(isObject(was) ? was : undefined, first, second);
  }
  return first;
}

/** When an annotation was last changed, in milliseconds; 0 when it does not tell. */
export function changeTime(annotation: JsonObject): number {
  const time = Date.parse(textOf(annotation['modified']) ?? textOf(annotation['created']) ?? '');
  return Number.isNaN(time) ? 0 : time;
}
