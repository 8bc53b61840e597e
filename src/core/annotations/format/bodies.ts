import { isObject, listOf, textOf, without, type Json, type JsonObject } from './json';

/** What a body is to a thread. `other`: something that another tool attached; it is kept and not shown. */
export type BodyRole = 'comment' | 'label' | 'replacement' | 'other';

/** The bodies of an annotation as a list; `bodyValue` is the model's short form of one text. */
export function bodiesOf(annotation: JsonObject): readonly Json[] {
  const short = textOf(annotation['bodyValue']);
  const bodies = listOf(annotation['body']);
  return short === undefined ? bodies : [...bodies, { type: 'TextualBody', value: short }];
}

export function withBodies(annotation: JsonObject, bodies: readonly Json[]): JsonObject {
  return { ...without(annotation, 'bodyValue'), body: bodies };
}

export function hasMotivation(annotation: JsonObject, motivation: string): boolean {
  return listOf(annotation['motivation']).includes(motivation);
}

/** A body without a purpose of its own has the annotation's, as the model says. */
export function roleOf(body: Json, annotation: JsonObject): BodyRole {
  if (typeof body === 'string') return 'comment';
  if (!isObject(body) || valueOf(body) === undefined) return 'other';
  const purposes = listOf(body['purpose']);
  if (purposes.includes('tagging')) return 'label';
  if (purposes.includes('editing')) return 'replacement';
  const motivations = listOf(annotation['motivation']);
  return purposes.length === 0 && motivations.length === 1 && motivations[0] === 'tagging' ? 'label' : 'comment';
}

/** The words of a body. */
export function valueOf(body: Json): string | undefined {
  return isObject(body) ? textOf(body['value']) : textOf(body);
}

/** The values of all bodies of one role. */
export function valuesOf(annotation: JsonObject, role: BodyRole): readonly string[] {
  return bodiesOf(annotation)
    .filter((body) => roleOf(body, annotation) === role)
    .map((body) => valueOf(body) ?? '');
}

export function commentBody(value: string): JsonObject {
  return { type: 'TextualBody', value, format: 'text/markdown' };
}

export function labelBody(value: string): JsonObject {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

export function replacementBody(value: string): JsonObject {
  return { type: 'TextualBody', purpose: 'editing', value, format: 'text/plain' };
}
