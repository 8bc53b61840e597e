/** Folding for term matching: capitals and accents do not tell two writings of a term apart. */

/** Mark of a unit that belongs to the word before it but not to its folded form. */
export const combining = 0xffff;

/** Below 0x250 the folded letter or digit of each unit, or 0; small, so that it stays in the fastest cache. */
const latin = Uint16Array.from({ length: 0x250 }, (_, code) => foldLatin(code));

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

/**
 * The folded units of `text`, one for one, in a buffer that is reused and so as long as the longest text yet.
 * Reading a typed array is several times faster than reading a string, and the matcher reads each unit more than once.
 */
export function foldText(text: string, buffer: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const { length } = text;
  const units = buffer.length > length ? buffer : new Uint16Array(Math.max(length + 1, buffer.length * 2));
  const table = latin;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    units[i] = code < 0x250 ? (table[code] ?? 0) : foldOther(code);
  }
  // What follows is left over from a longer text; a separator ends the last word.
  units[length] = 0;
  return units;
}

/** The folded letter or digit of a UTF-16 unit, {@link combining}, or 0 for what separates words. */
export function foldUnit(code: number): number {
  return code < latin.length ? (latin[code] ?? 0) : foldOther(code);
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
