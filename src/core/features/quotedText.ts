import { readDocumentText } from '../parse/documentText';
import type { Passage } from './citedTexts';
import { folded, shorten } from './excerpt';

/** Characters of a passage that are quoted; about four lines of a hover. */
const quoteLength = 320;
/** White space and marks between words may make a passage this much longer than what is shown of it. */
const readLength = 4 * quoteLength;
/** As much of the first words has to be in its place. */
const knownLength = 40;

/** The title in capitals that stands before the next Article: "FUNCTIONS AND POWERS". */
const nextTitle = /\s+[A-Z][A-Z ,-]+\s*$/;

/**
 * The words of a passage without markup, white space folded, shortened.
 * @param text the document as it is now; where it has changed since it was indexed, or cannot be read (`undefined`), the
 * first words that the index knows are all there is. Empty when there are none.
 */
export function quotedText({ start, headEnd, end, head, hasHeading }: Passage, text: string | undefined): string {
  const known = folded(head).replace(/…$/, '');
  const found = text === undefined ? '' : plain(text.slice(start, Math.min(headEnd, start + readLength)));
  if (text === undefined || !found.startsWith(known.slice(0, knownLength))) return hasHeading ? '' : known && head;
  if (hasHeading) {
    const words = text.slice(headEnd, Math.min(end, headEnd + readLength)).replace(nextTitle, '');
    return shorten(plain(words), quoteLength);
  }
  // A paragraph that goes on in points is all of them; one that is complete may have an annex behind it.
  const goesOn = /[:—–]$/.test(found);
  return shorten(goesOn ? plain(text.slice(start, Math.min(end, start + readLength))) : found, quoteLength);
}

function plain(words: string): string {
  return folded(readDocumentText(words, { markdown: false }).text);
}
