import { decodeString } from 'micromark-util-decode-string';
import type { Span } from '../model/span';
import { viewOf, type Joint } from './textView';

/** "&amp;", "&#8217;", "&#x2019;": the longest name in HTML has 31 letters. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;
/** A backslash before what might else be a mark: "resolution 1325 \(2000\)"; before a line end it keeps that. */
const escape = /\\(?=[!-/:-@[-`{-~\r\n])/g;

/** The character references in a span of a text, with the characters that they stand for; one that HTML does not know stands for itself. */
export function referenceJoints(text: string, { start, end }: Span): Joint[] {
  const words = text.slice(start, end);
  if (!words.includes('&')) return [];
  return [...words.matchAll(reference)].flatMap(({ 0: written, index }) => {
    const decoded = decodeString(written);
    // "&nbsp;" is a space here, as the character itself is.
    return decoded === written ? [] : [jointAt(start + index, written, viewOf(decoded).text.replaceAll('\n', ' '))];
  });
}

/** Words with the characters in place of their references. */
export function withoutReferences(words: string): string {
  return words.replace(reference, (written) => decodeString(written));
}

/** The backslashes in a span of a Markdown text that take a mark for the character itself. */
export function escapeJoints(text: string, { start, end }: Span): Joint[] {
  const words = text.slice(start, end);
  if (!words.includes('\\')) return [];
  return [...words.matchAll(escape)].map(({ 0: written, index }) => jointAt(start + index, written, ''));
}

function jointAt(start: number, written: string, joint: string): Joint {
  return { start, end: start + written.length, joint };
}
