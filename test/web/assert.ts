// Assertions for the web extension host, which has no node:assert.

/** Throws unless the value is there. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Throws unless both are the same value. */
export function equal<T>(actual: T, expected: T): void {
  ok(Object.is(actual, expected), `got ${String(actual)}, expected ${String(expected)}`);
}

/** Throws unless the text matches. */
export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${JSON.stringify(text)} does not match ${String(pattern)}`);
}
