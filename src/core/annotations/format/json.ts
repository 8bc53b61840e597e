/** A value of JSON, never changed in place. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [property: string]: Json;
}

/** More nesting than any annotation has; keeps every recursion over a page shallow. */
const deepest = 100;

/** Stands before a number that JavaScript would not write again as it was, so that it is kept to the letter. */
const keptNumber = '\u0000number:';
const keptNumbers = /(?<!\\)"\\u0000number:(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)"/g;

/** @throws SyntaxError when the text is not JSON, RangeError when it is nested too deeply */
export function parseJson(text: string): Json {
  const value = JSON.parse(text) as Json;
  const kept = keepNumbers(text);
  return kept === text ? value : (JSON.parse(kept) as Json);
}

/** Two spaces of indentation, one property a line, a line end at the end. */
export function formatJson(value: Json): string {
  return `${JSON.stringify(value, null, 2).replace(keptNumbers, '$1')}\n`;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && !value.startsWith(keptNumber) ? value : undefined;
}

export function numberOf(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.startsWith(keptNumber) ? Number(value.slice(keptNumber.length)) : undefined;
}

/** JSON-LD writes a list of one also as that one, and an empty list by leaving it out. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** Whether two values are the same; the order of properties has no meaning, that of lists has. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((part, i) => same(part, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** One spelling for equal values: properties sorted, no white space. */
export function canonical(value: Json): string {
  if (isList(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join()}}`;
}

/** The properties named in `first` in that order, then all others by their names. */
export function inOrder(value: JsonObject, first: readonly string[]): JsonObject {
  const rank = new Map(first.map((key, i) => [key, i]));
  const at = (key: string) => rank.get(key) ?? first.length;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => at(a) - at(b) || compareText(a, b)));
}

/** The object without some of its properties. */
export function without(value: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Order by UTF-16 units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes numbers that would come out otherwise (`1.0`, twenty digits) as marked texts. @param text valid JSON */
function keepNumbers(text: string): string {
  let result = '';
  let from = 0;
  let depth = 0;
  for (const { 0: token, index } of tokensOf(text)) {
    if (token === '[' || token === '{') {
      if (++depth > deepest) throw new RangeError(`More than ${deepest} levels of nesting.`);
    } else if (token === ']' || token === '}') depth--;
    else if (String(Number(token)) !== token) {
      result += `${text.slice(from, index)}"\\u0000number:${token}"`;
      from = index + token.length;
    }
  }
  return from === 0 ? text : result + text.slice(from);
}

const token = /[[\]{}"]|-?\d[\d.eE+-]*/g;

/** Brackets, braces and numbers; nothing inside of texts. */
function* tokensOf(text: string): Iterable<RegExpExecArray> {
  const tokens = new RegExp(token);
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    if (found[0] === '"') tokens.lastIndex = endOfText(text, found.index);
    else yield found;
  }
}

/** Where the text that opens at `at` is over. */
function endOfText(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = end;
    while (text.charCodeAt(slashes - 1) === 0x5c) slashes--;
    if ((end - slashes) % 2 === 0) return end + 1;
  }
  return text.length;
}
