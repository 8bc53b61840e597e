import { bodiesOf, roleOf, valueOf } from './bodies';
import { isObject, same, textOf, type Json, type JsonObject } from './json';
import { mergeSides } from './mergeProperties';

/**
 * Joins the bodies of two changed copies of an annotation: labels as a set, texts one by one.
 * @param first the side that wins where both cannot
 * @returns `undefined` when no more than one side changed them, so that they can be taken as they are
 */
export function mergeBodies(
  base: JsonObject | undefined,
  first: JsonObject,
  second: JsonObject,
): readonly Json[] | undefined {
  const sides = [base, first, second].map((side) => (side ? bodiesOf(side) : []));
  const [was = [], mine = [], theirs = []] = sides;
  if (same(mine, theirs) || same(mine, was) || same(theirs, was)) return undefined;
  const before = keyed(was, base ?? first);
  const left = keyed(mine, first);
  const right = keyed(theirs, second);
  const merged: Json[] = [];
  const displaced: string[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [old, a, b] = [before.get(key), left.get(key), right.get(key)];
    const body = mergeBody(old, a, b);
    if (body === undefined) continue;
    const isProposal = key.startsWith('replacement');
    const lost = isProposal && a !== undefined && b !== undefined && bothChanged(old, a, b);
    if (lost) displaced.push(valueOf(b) ?? '');
    merged.push(isProposal ? body : joinTexts(body, old, a, b));
  }
  return withProposals(merged, displaced, first);
}

/** Bodies by what they are; of several texts of one kind by their order. */
function keyed(bodies: readonly Json[], annotation: JsonObject): ReadonlyMap<string, Json> {
  const counts = new Map<string, number>();
  return new Map(
    bodies.map((body) => {
      const role = roleOf(body, annotation);
      const language = isObject(body) ? (textOf(body['language']) ?? '') : '';
      const id = isObject(body) ? textOf(body['id']) : undefined;
      if (role === 'label') return [`label ${valueOf(body) ?? ''}`, body];
      if (id !== undefined) return [`${role} id ${id}`, body];
      const kind = `${role} ${role === 'other' ? '' : language}`;
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return [`${kind} ${count}`, body];
    }),
  );
}

/** A body that one side took away is gone, unless the other side changed it. */
function mergeBody(was: Json | undefined, first: Json | undefined, second: Json | undefined): Json | undefined {
  if (same(first, second) || same(second, was)) return first;
  if (same(first, was)) return second;
  if (isObject(first) && isObject(second)) return mergeSides(isObject(was) ? was : undefined, first, second);
  if (first === undefined || second === undefined || was === undefined) return first ?? second;
  // One side may write a text as an object, the other one in the short form.
  return valueOf(first) === valueOf(was) ? second : first;
}

function bothChanged(was: Json | undefined, a: Json, b: Json): boolean {
  const [before, left, right] = [was === undefined ? undefined : valueOf(was), valueOf(a), valueOf(b)];
  return left !== right && left !== before && right !== before;
}

const between = '\n\n---\n\n';

/** Both texts, where both sides wrote one; a text that the other one holds already is not said twice. */
function joinTexts(body: Json, was: Json | undefined, a: Json | undefined, b: Json | undefined): Json {
  if (a === undefined || b === undefined || !bothChanged(was, a, b)) return body;
  const [left = '', right = ''] = [valueOf(a), valueOf(b)];
  const parts = left.split(between);
  const others = right.split(between);
  const added = others.filter((part) => !parts.includes(part));
  const holdsAll = parts.every((part) => others.includes(part));
  const value = holdsAll ? right : [...parts, ...added].join(between);
  return isObject(body) ? { ...body, value } : value;
}

/** Of two proposals for one passage one stays the proposal; the other one is told in the comment. */
function withProposals(bodies: readonly Json[], displaced: readonly string[], annotation: JsonObject): readonly Json[] {
  if (displaced.length === 0) return bodies;
  const also = displaced.map((text) => `Also proposed: “${text}”`);
  const words = bodies.find((body) => roleOf(body, annotation) === 'comment');
  if (words === undefined) return [...bodies, ...also.map((value) => ({ type: 'TextualBody', value }))];
  const known = (valueOf(words) ?? '').split(between);
  const value = [...known, ...also.filter((text) => !known.includes(text))].filter((text) => text !== '').join(between);
  return bodies.map((body) => (body === words ? (isObject(words) ? { ...words, value } : value) : body));
}
