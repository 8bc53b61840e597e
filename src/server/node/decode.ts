/** A text file's bytes as a text: UTF-16 where a byte order mark says so, else UTF-8. The mark stays in the text. */
export function decode(bytes: Buffer): string {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  return bytes.toString('utf8');
}
