import { endianness } from 'node:os';
import { copyEach, type CopyUnits } from '../../core/model/units';

/** Copies many units at a time, as Node can where a number's lowest byte comes first. */
export const copyUnits: CopyUnits =
  endianness() === 'LE'
    ? (text, { buffer, byteOffset, byteLength }) =>
        void Buffer.from(buffer, byteOffset, byteLength).write(text, 'utf16le')
    : copyEach;
