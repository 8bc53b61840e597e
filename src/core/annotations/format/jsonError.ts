const token =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)))/uy;

/** What may come next: a value, a property's name, a colon, or a comma; and whether the list or object may end instead. */
type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end';

/**
 * Where a text stops being JSON (RFC 8259), in UTF-16 units; its length when its end is missing. Engines tell it in
 * words that differ, if at all.
 */
export function jsonErrorAt(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return skipSpace(text, at);
    const [, mark, string] = found;
    const next = follow(mark ?? (string === undefined ? 'literal' : 'string'), expected, open);
    if (next === undefined) return skipSpace(text, at);
    at = token.lastIndex;
    if (open.length === 0) return skipSpace(text, at);
    expected = next;
  }
}

/** The state behind a token; `undefined` when the token may not stand here. */
function follow(token: string, expected: Expected, open: string[]): Expected | undefined {
  const value = expected === 'value' || expected === 'value or end';
  const end = expected === 'value or end' || expected === 'name or end' || expected === 'comma or end';
  switch (token) {
    case '{':
    case '[':
      if (!value) return undefined;
      open.push(token);
      return token === '{' ? 'name or end' : 'value or end';
    case '}':
    case ']':
      if (!end || open.at(-1) !== (token === '}' ? '{' : '[')) return undefined;
      open.pop();
      return 'comma or end';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'comma or end') return undefined;
      return open.at(-1) === '{' ? 'name' : 'value';
    case 'string':
      if (expected === 'name' || expected === 'name or end') return 'colon';
      return value ? 'comma or end' : undefined;
    default:
      return value ? 'comma or end' : undefined;
  }
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /[\t\n\r ]/.test(text.charAt(next))) next++;
  return next;
}
