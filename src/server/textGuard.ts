/** Files above this size are no speeches; the longest verbatim records have about 1 MB. */
export const largestFile = 5 * 1024 * 1024;

export const tooLarge = 'It is larger than 5 MB.';
export const notText = 'It is not a text file.';

/** Why a text cannot be indexed; `undefined` when it can. */
export function refuse(text: string): string | undefined {
  if (text.length > largestFile) return tooLarge;
  return text.includes('\0') ? notText : undefined;
}

/** The text without a byte order mark, as editors show it: offsets must agree. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
