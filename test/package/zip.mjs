// Just enough of the zip format to list an archive (APPNOTE.TXT 4.3.12 and 4.3.16).

import { Buffer } from 'node:buffer';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The names of the files in an archive. Throws when the bytes are no zip file. */
export function listZip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('not a zip file');
  const names = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('not a zip file');
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    names.push(bytes.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
