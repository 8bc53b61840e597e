import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../../windows1252';

/** What bytes say, and whether their encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly guessed?: true;
}

/** The encoding with two bytes a unit that a byte order mark tells. */
export function wideEncodingOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

const replacement = '\ufffd';

/**
 * A text file's bytes as a text: UTF-16 where a byte order mark says so, else UTF-8; bytes that cannot be UTF-8 are read
 * as Windows-1252, in which word processors wrote for decades. The mark stays in the text.
 */
export function decode(bytes: Buffer): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes) };
  const text = bytes.toString('utf8');
  // The sign for lost characters may stand in the file itself; only then the bytes are looked at again.
  if (!text.includes(replacement) || isUtf8(bytes) || bytes.includes(0)) return { text };
  return { text: decodeWindows1252(bytes), guessed: true };
}
