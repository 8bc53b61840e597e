import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../../model/span';
import { nearestWord } from '../../references/nearestWord';
import type { GlossaryFix, GlossaryProblem } from './written';
import type { YamlPart } from './yamlParts';

/** As much of JSON Schema (draft 7) as the schema of glossaries uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** A value as it is written: what it says as far as the schema allows it, and where it stands. */
export interface Value extends Span {
  /** A text, a number, a list of values, or a map from keys to values; `undefined` when it is not of an allowed type. */
  readonly content: string | number | readonly Value[] | ReadonlyMap<string, Field> | undefined;
}

/** A key of a map with its value. */
export interface Field extends Value {
  readonly key: Span;
}

/** Checks values against a schema, and collects what is wrong with words that say what to do. */
export class SchemaCheck {
  readonly problems: GlossaryProblem[] = [];
  readonly #root: Schema;
  readonly #text: string;

  constructor(root: Schema, text: string) {
    this.#root = root;
    this.#text = text;
  }

  /** @param name what to call the value: “aliases”, an item of “aliases” */
  read({ node, base }: YamlPart, given: Schema, name: string): Value {
    const schema = this.#resolved(given);
    const span = spanOf(node, base);
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
    const content = this.#content({ node, base }, span, schema, types, name);
    if (content === undefined) {
      const wanted = types.map((type) => typeNames[type] ?? type).join(' or ');
      const fixes = asList(this.#text, span, types, node);
      this.#report(span, 'glossary-type', 'error', `${capitalized(name)} must be ${wanted}.`, fixes);
    }
    return { ...span, content };
  }

  /** The schema itself, or the one that it refers to. */
  #resolved(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema;
    return this.#root.definitions?.[schema.$ref.replace('#/definitions/', '')] ?? {};
  }

  #content(part: YamlPart, span: Span, schema: Schema, types: readonly string[], name: string): Value['content'] {
    const { node, base } = part;
    if (isSeq<Node>(node)) return types.includes('array') ? this.#list(node.items, base, schema, name) : undefined;
    if (isMap<Node, Node | null>(node)) {
      return types.includes('object') ? this.#map(node.items, base, schema, span, name) : undefined;
    }
    if (!isScalar(node)) return undefined;
    if (types.includes('integer')) return this.#integer(node.value, schema, span, name);
    if (!types.includes('string')) return undefined;
    // A name may look like a number or a truth value: "2030", "yes".
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return this.#string(text, schema, span, name);
  }

  #list(nodes: readonly Node[], base: number, { items = {} }: Schema, name: string): Value[] {
    return nodes.filter(isWritten).map((node) => this.read({ node, base }, items, `an item of ${name}`));
  }

  #map(
    pairs: readonly Pair<Node, Node | null>[],
    base: number,
    { properties = {}, required = [] }: Schema,
    span: Span,
    name: string,
  ): ReadonlyMap<string, Field> {
    const fields = new Map<string, Field>();
    for (const { key, value } of pairs) {
      const written = isScalar(key) ? String(key.value) : '';
      const keySpan = spanOf(key, base);
      const schema = Object.hasOwn(properties, written) ? properties[written] : undefined;
      if (!schema) this.#unknownKey(keySpan, written, Object.keys(properties));
      else if (value && isWritten(value)) {
        fields.set(written, { key: keySpan, ...this.read({ node: value, base }, schema, `“${written}”`) });
      }
    }
    for (const key of required) {
      if (!fields.has(key)) this.#report(span, 'glossary-missing-key', 'error', `${capitalized(name)} needs “${key}”.`);
    }
    return fields;
  }

  #integer(value: unknown, { minimum, maximum }: Schema, span: Span, name: string): number | undefined {
    if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
    if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)) {
      this.#report(span, 'glossary-value', 'error', `${capitalized(name)} must lie between ${minimum} and ${maximum}.`);
    }
    return value;
  }

  #string(text: string, { enum: allowed, pattern, minLength = 0 }: Schema, span: Span, name: string): string {
    if (allowed && !allowed.includes(text)) {
      const nearest = nearestWord(text, allowed);
      const message = `“${text}” cannot stand here; ${name} is one of: ${allowed.join(', ')}.`;
      this.#report(span, 'glossary-value', 'error', message, replacement(span, nearest));
    } else if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) {
      const message =
        pattern === this.#root.definitions?.['id']?.pattern ? identifierForm : `This is not as ${name} should be.`;
      this.#report(span, 'glossary-value', 'error', message);
    } else if (text.trim().length < minLength) {
      this.#report(span, 'glossary-value', 'warning', `${capitalized(name)} is too short.`);
    }
    return text;
  }

  #unknownKey(span: Span, key: string, known: readonly string[]): void {
    const nearest = nearestWord(key, known);
    const message = `There is no key “${key}” here.${nearest ? ` Did you mean “${nearest}”?` : ''}`;
    this.#report(span, 'glossary-unknown-key', 'warning', message, replacement(span, nearest));
  }

  #report(
    span: Span,
    code: string,
    severity: GlossaryProblem['severity'],
    message: string,
    fixes: readonly GlossaryFix[] = [],
  ): void {
    this.problems.push({ ...span, code, severity, message, ...(fixes.length > 0 && { fixes }) });
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map of keys and values',
  integer: 'a year',
};
const identifierForm = 'An identifier has small letters, digits and hyphens only.';

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether there is a value at all: a key that somebody has just typed has none yet. */
function isWritten(node: Node): boolean {
  return !isScalar(node) || (node.value !== null && node.value !== undefined);
}

/** Where a node stands in the file, one character at least. */
function spanOf({ range }: Node, base: number): Span {
  const [start, end] = range ?? [0, 0];
  return { start: base + start, end: base + Math.max(end, start + 1) };
}

function replacement(span: Span, text: string | undefined): GlossaryFix[] {
  if (text === undefined) return [];
  return [{ title: `Replace with “${text}”`, corrections: [{ ...span, text }], preferred: true }];
}

/** One text where a list is wanted: brackets make a list of it. */
function asList(text: string, span: Span, types: readonly string[], node: Node): GlossaryFix[] {
  const written = text.slice(span.start, span.end);
  if (!types.includes('array') || !isScalar(node) || /[\n,[\]{}#]/.test(written)) return [];
  return [{ title: 'Make it a list', corrections: [{ ...span, text: `[${written}]` }], preferred: true }];
}
