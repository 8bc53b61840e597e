/** As much of JSON Schema (draft 7) as the schemas of our data files use. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** What in `value` breaks `schema`, one sentence each. */
export function violations(value: unknown, schema: unknown): string[] {
  const root = schema as Schema;
  const found: string[] = [];

  function check(part: unknown, { $ref, ...own }: Schema, at: string): void {
    const rules = $ref === undefined ? own : { ...own, ...root.definitions?.[$ref.replace('#/definitions/', '')] };
    const fail = (problem: string) => found.push(`${at}: ${problem}`);
    if (rules.if) {
      const branch = violations(part, rules.if).length === 0 ? rules.then : rules.else;
      if (branch) check(part, branch, at);
    }
    const types = typeof rules.type === 'string' ? [rules.type] : rules.type;
    if (types && !types.some((type) => isOfType(part, type))) fail(`is no ${types.join(' or ')}`);
    if (rules.enum && !rules.enum.includes(part)) fail(`"${String(part)}" is not among the allowed values`);
    if ('const' in rules && part !== rules.const) fail(`is not "${String(rules.const)}"`);
    if (typeof part === 'string') checkText(part, rules, fail);
    if (typeof part === 'number') checkNumber(part, rules, fail);
    if (Array.isArray(part)) {
      checkList(part, rules, fail);
      part.forEach((item, i) => check(item, rules.items ?? {}, `${at}/${nameOf(item) ?? i}`));
    } else if (typeof part === 'object' && part !== null) {
      const fields = part as Record<string, unknown>;
      for (const key of rules.required ?? []) if (!(key in fields)) fail(`has no "${key}"`);
      for (const [key, field] of Object.entries(fields)) {
        const others = typeof rules.additionalProperties === 'object' ? rules.additionalProperties : undefined;
        const rule = rules.properties?.[key] ?? others;
        if (rules.propertyNames) check(key, rules.propertyNames, `${at}/${key}`);
        if (rule) check(field, rule, `${at}/${key}`);
        else if (rules.additionalProperties === false) fail(`must not have "${key}"`);
      }
    }
  }

  check(value, root, '');
  return found;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}

function checkText(
  text: string,
  { pattern, minLength = 0, maxLength = Infinity }: Schema,
  fail: (problem: string) => void,
) {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) fail(`"${text}" does not look like ${pattern}`);
  if (text.length < minLength) fail(`"${text}" is too short`);
  if (text.length > maxLength) fail(`"${text}" has ${text.length} characters`);
}

function checkNumber(
  number: number,
  { minimum = -Infinity, maximum = Infinity }: Schema,
  fail: (problem: string) => void,
) {
  if (number < minimum || number > maximum) fail(`${number} is out of range`);
}

function checkList(list: readonly unknown[], rules: Schema, fail: (problem: string) => void) {
  const { uniqueItems = false, minItems = 0, maxItems = Infinity } = rules;
  if (uniqueItems && new Set(list.map((item) => JSON.stringify(item))).size < list.length) fail('says something twice');
  if (list.length < minItems || list.length > maxItems) fail(`has ${list.length} items`);
}

function nameOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : undefined;
}
