/** How somebody writes: all in capitals, with some, with none. */
export type TypedCase = 'capitals' | 'some' | 'none';

export function typedCase(typed: string): TypedCase {
  const letters = typed.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'none';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'some';
}

/**
 * A name with the capitals that were typed where it has small letters: "Good of" makes "Good offices", never the other
 * way round, as "security c" still means the Security Council.
 */
export function withTypedCapitals(name: string, typed: string): string {
  let result = '';
  let at = 0;
  for (let i = 0; i < name.length; i++) {
    const own = name.charAt(i);
    if (at >= typed.length || !isLetter(own)) {
      result += own;
      continue;
    }
    while (at < typed.length && !isLetter(typed.charAt(at))) at++;
    const given = typed.charAt(at++);
    result += given !== given.toLowerCase() ? own.toUpperCase() : own;
  }
  return result;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}
