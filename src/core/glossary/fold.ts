/**
 * Folding for term matching: capitals, accents, possessives and plurals do not tell two writings of a term apart.
 * Works on UTF-16 units without allocating, as it runs over every word of a workspace.
 */

/** For each unit below 0x250 its folded letter or digit, or 0 for what separates words. */
const table = makeTable();

function makeTable(): Uint16Array {
  const folded = new Uint16Array(0x250);
  for (let code = 0; code < 0x250; code++) {
    const character = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const base = character.toLowerCase().normalize('NFD').charCodeAt(0);
    folded[code] = base;
  }
  return folded;
}

/** The folded letter or digit of a UTF-16 unit; 0 for what separates words. */
export function foldUnit(code: number): number {
  if (code < 0x250) return table[code] ?? 0;
  // Combining marks fold away with the accents; punctuation of all kinds separates.
  if (code >= 0x300 && code < 0x370) return 0xffff;
  if (code >= 0x2000 && code < 0x2c00) return 0;
  if (code >= 0x3000 && code < 0x3040) return 0;
  return code >= 0xd800 && code < 0xe000 ? 0 : code;
}

/** Mark of a unit that belongs to the word before it but not to its folded form. */
export const combining = 0xffff;

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
