/** Bytes 0x80 to 0x9f of Windows-1252; five of them mean nothing and stay control characters. Source: WHATWG Encoding. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes of Windows-1252 as a text. Not by `TextDecoder`: under this label some releases of Node decode Latin-1, and lose
 * quotation marks and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  // In pieces, because a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 4096) {
    text += String.fromCharCode(...bytes.subarray(from, from + 4096));
  }
  return text.replace(/[\u0080-\u009f]/g, (mark) => marks.charAt(mark.charCodeAt(0) - 0x80));
}
