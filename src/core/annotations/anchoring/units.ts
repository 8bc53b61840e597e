/** What a UTF-16 unit is to the words of a text. */
export type UnitKind = number;

const unknown: UnitKind = 0;
export const letter: UnitKind = 1;
export const digit: UnitKind = 2;
/** Soft hyphens and joiners: no part of how a word reads. */
export const ignored: UnitKind = 3;
export const separator: UnitKind = 4;
/** Of a script written without spaces, or a symbol of two units: a word by itself. */
const single: UnitKind = 5;
export const highSurrogate: UnitKind = 6;

/** What each unit is, found out when it is first met. */
const kinds = new Uint8Array(0x10000);

export function kindOf(code: number): UnitKind {
  const kind = kinds[code] ?? unknown;
  return kind === unknown ? (kinds[code] = findKind(code)) : kind;
}

/** Whether a unit is known to be a letter: tells of one that was never met that it is none. */
export function isLetter(code: number): boolean {
  return kinds[code] === letter;
}

function findKind(code: number): UnitKind {
  const unit = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xdc00) return highSurrogate;
  if (/\p{Default_Ignorable_Code_Point}/u.test(unit)) return ignored;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(unit)
  ) {
    return single;
  }
  if (/\p{Nd}/u.test(unit)) return digit;
  return /[\p{L}\p{N}\p{M}]/u.test(unit) ? letter : separator;
}

/** Whether a unit belongs to a word. */
export function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind !== separator && kind !== ignored;
}
