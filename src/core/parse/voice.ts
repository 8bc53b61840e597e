/** Words of a delegate; no report speaks so. */
const ownVoice = /\b(?:[Mm]y|[Oo]ur)\s+(?:delegation|country|Government|people)\b/;
/** "I." numbers the first part of a paper, and "our site" is that of who publishes a page. */
const firstPerson =
  /\b(?:I(?!\.)|we|We|our|Our|us|my|My)\b(?<!\b(?:About|Contact|Follow|Join|Support|viewing|Visit)\s(?:our|us))/g;
const singular = /\b(?:I|me|my|My)\b/g;

/** Whether a person speaks: who says "my country", or again and again "I", writes no report. */
export function hasOwnVoice(pages: string): boolean {
  const own = withoutQuotations(pages);
  return ownVoice.test(own) || countOf(own, singular, 4) >= 4;
}

/** Whether `enough` words of the pages are in the first person. */
export function isFirstPerson(pages: string, enough: number): boolean {
  return countOf(withoutQuotations(pages), firstPerson, enough) >= enough;
}

const quotation = /“[^”]{1,800}”|"[^"]{1,800}"/g;
/** Single marks are apostrophes too: what they quote is a sentence. */
const quotedSentence = /(?<![\p{L}\p{N}])[‘'](?=\p{Lu})(?:[^‘’'\n]|[’'](?=\p{L})){8,800}(?<=[,.?!])[’'](?!\p{L})/gu;

/** What others are quoted with is not the writer's own voice. */
export function withoutQuotations(pages: string): string {
  const own = pages.replace(quotation, '');
  return own.includes(" '") || own.includes('‘') ? own.replace(quotedSentence, '') : own;
}

/** How often a global pattern matches, up to `enough`. */
export function countOf(text: string, pattern: RegExp, enough: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < enough && pattern.test(text)) count++;
  return count;
}
