/**
 * Folding for term matching: capitals, accents, possessives and plurals do not tell two writings of a term apart.
 * Works on UTF-16 units without allocating, as it runs over every word of a workspace.
 */

/** Mark of a unit that belongs to the word before it but not to its folded form. */
export const combining = 0xffff;

/** Below 0x250 the folded letter or digit of each unit, or 0; small, so that it stays in the fastest cache. */
export const latin = Uint16Array.from({ length: 0x250 }, (_, code) => foldLatin(code));

function foldLatin(code: number): number {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().normalize('NFD').charCodeAt(0) : 0;
}

function foldOther(code: number): number {
  if (code >= 0x300 && code < 0x370) return combining;
  const punctuation = (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  const surrogate = code >= 0xd800 && code < 0xe000;
  return punctuation || surrogate || code === combining ? 0 : code;
}

/** The folded letter or digit of a UTF-16 unit, {@link combining}, or 0 for what separates words. */
export function foldUnit(code: number): number {
  return code < latin.length ? (latin[code] ?? 0) : foldOther(code);
}

const s = 115;
const i = 105;
const e = 101;
const u = 117;

/**
 * How many units to drop from the end of a folded word to get its singular, by its last three units and its length:
 * 0 none, 1 "s", 3 "ies" (then a "y" takes their place). Words of up to three letters, "-ss", "-us" and "-is" stay.
 */
export function pluralEnding(length: number, third: number, second: number, last: number): 0 | 1 | 3 {
  if (last !== s || length < 4) return 0;
  if (second === e && third === i && length > 4) return 3;
  return second === s || second === u || second === i ? 0 : 1;
}
