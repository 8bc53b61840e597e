/** Folding for term matching: capitals and accents do not tell two writings of a term apart. */

/** Mark of a unit that belongs to the word before it but not to its folded form. */
export const combining = 0xffff;

/** Below this a unit's folded form stands in {@link latin}. */
export const latinEnd = 0x250;

/** Below {@link latinEnd} the folded letter or digit of each unit, or 0; small, so that it stays in the fastest cache. */
export const latin = Uint16Array.from({ length: latinEnd }, (_, code) => foldLatin(code));

function foldLatin(code: number): number {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().normalize('NFD').charCodeAt(0) : 0;
}

/** The folded form of a unit from {@link latinEnd} on. */
export function foldOther(code: number): number {
  if (code >= 0x300 && code < 0x370) return combining;
  const punctuation = (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  const surrogate = code >= 0xd800 && code < 0xe000;
  return punctuation || surrogate || code === combining ? 0 : code;
}

/** The folded letter or digit of a UTF-16 unit, {@link combining}, or 0 for what separates words. */
export function foldUnit(code: number): number {
  return code < latinEnd ? (latin[code] ?? 0) : foldOther(code);
}

/** One word, folded. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = foldUnit(word.charCodeAt(i));
    if (unit !== 0 && unit !== combining) folded += String.fromCharCode(unit);
  }
  return folded;
}
