/** Folding for term matching: capitals and accents do not tell two writings of a term apart. */

/** Mark of a unit that belongs to the word before it but not to its folded form. */
export const combining = 0xffff;

/** Below this a unit's folded form stands in {@link latin}. */
export const latinEnd = 0x400;

/**
 * Below {@link latinEnd} the folded letter or digit of each unit, {@link combining}, or 0; small, so that it stays in the
 * fastest cache. Greek letters stand for themselves.
 */
export const latin = Uint16Array.from({ length: latinEnd }, (_, code) => foldLatin(code));

function foldLatin(code: number): number {
  if (code >= 0x300 && code < 0x370) return combining;
  if (code >= 0x250) return code;
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().normalize('NFD').charCodeAt(0) : 0;
}

/** The folded form of a unit from {@link latinEnd} on. */
export function foldOther(code: number): number {
  if (code >= 0x400 && code < 0x460) return foldCyrillic(code);
  if (code >= 0x600 && code < 0x680) return foldArabic(code);
  const punctuation = (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  const surrogate = code >= 0xd800 && code < 0xe000;
  // Full-width signs, among them the comma and the brackets of Chinese.
  const wide = code >= 0xff00;
  return punctuation || surrogate || wide ? 0 : code;
}

function foldCyrillic(code: number): number {
  const small = code < 0x410 ? code + 0x50 : code < 0x430 ? code + 0x20 : code;
  return small === 0x451 ? 0x435 : small;
}

/** Vowel signs and the stretching line count nothing; the forms of alef, yeh and heh are one each. */
function foldArabic(code: number): number {
  if ((code >= 0x64b && code < 0x660) || code === 0x640 || code === 0x670) return combining;
  if (code < 0x620 || code === 0x66a || code === 0x66d) return 0;
  switch (code) {
    case 0x622:
    case 0x623:
    case 0x625:
    case 0x671:
      return 0x627;
    case 0x649:
      return 0x64a;
    case 0x629:
      return 0x647;
    default:
      return code;
  }
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
