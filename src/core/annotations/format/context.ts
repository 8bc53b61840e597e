import { isList, isObject, type Json, type JsonObject } from './json';
import { annoContext, ownNamespace, ownPrefix } from './vocabulary';

/** Whether a word of our own vocabulary is a property anywhere in the value. */
export function hasOwnWords(value: Json): boolean {
  if (isList(value)) return value.some(hasOwnWords);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([key, part]) => key.startsWith(`${ownPrefix}:`) || hasOwnWords(part));
}

/** The page with our prefix declared in its context. */
export function withOwnContext(page: JsonObject): JsonObject {
  const context = page['@context'] ?? annoContext;
  const contexts = isList(context) ? context : [context];
  const isDeclared = contexts.some((one) => isObject(one) && one[ownPrefix] !== undefined);
  return isDeclared ? page : { ...page, '@context': [...contexts, { [ownPrefix]: ownNamespace }] };
}
