/** The words of a text: their places in UTF-16 units. White space, quotes, dashes and other punctuation are between words. */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const unknown = 0;
const letter = 1;
const digit = 2;
/** Soft hyphens and joiners: no part of how a word reads. */
const ignored = 3;
const separator = 4;
/** Of a script written without spaces, or a symbol of two units: a word by itself. */
const single = 5;
const highSurrogate = 6;

/** What each UTF-16 unit is, found out when it is first met. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const kind = kinds[code] ?? unknown;
  return kind === unknown ? (kinds[code] = findKind(code)) : kind;
}

function findKind(code: number): number {
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

/** Where the words of a short text are put before it is known how many they are. */
const scratch = { starts: new Int32Array(4096), ends: new Int32Array(4096) };

/** Finds the words of `text`; a number keeps the points and commas between its digits. */
export function findWords(text: string): Words {
  const { length } = text;
  const isShort = length <= scratch.starts.length;
  const { starts, ends } = isShort ? scratch : { starts: new Int32Array(length), ends: new Int32Array(length) };
  let count = 0;
  for (let i = 0; i < length;) {
    const kind = kindOf(text.charCodeAt(i));
    let end = i + 1;
    if (kind === letter || kind === digit) end = wordEnd(text, i);
    else if (kind === highSurrogate) end = Math.min(length, i + 2);
    if (kind !== separator && kind !== ignored) {
      starts[count] = i;
      ends[count++] = end;
    }
    i = end;
  }
  return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function wordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start + 1;
  for (; end < length; end++) {
    const code = text.charCodeAt(end);
    if (kindOf(code) <= ignored) continue;
    const pointOrComma = code === 0x2e || code === 0x2c;
    if (!pointOrComma || !isDigit(text, end - 1) || !isDigit(text, end + 1)) break;
  }
  while (kindOf(text.charCodeAt(end - 1)) === ignored) end--;
  return end;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === digit;
}

/** Whether a unit belongs to a word. */
export function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind !== separator && kind !== ignored && kind !== unknown;
}

/** A word as it is compared: capitals, ways of encoding and invisible marks tell no two apart. */
export function foldWord(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase();
  return folded.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}
