/** Which languages a text is in, as far as it decides what names to look for. */

export type RomanceLanguage = 'fr' | 'es';

/** UTF-16 units at the beginning of a text that tell its language. */
const looked = 3000;
/** So many pieces between "the" are English. */
const enough = 8;
const functionWords = {
  english: /\b(?:the|of|and|to|is|that)\b/gi,
  french: /\b(?:le|les|des|et|du|une|est|dans|pour|nous)\b/gi,
  spanish: /\b(?:el|los|las|y|del|una|es|por|para|con)\b/gi,
};

/** The language of a text by its function words, where it is French or Spanish rather than English. */
export function romanceLanguage(text: string): RomanceLanguage | undefined {
  const head = text.slice(0, looked);
  // Nearly every English text tells itself at once.
  if (head.split(' the ', enough).length === enough) return undefined;
  const count = (words: RegExp) => head.match(words)?.length ?? 0;
  const english = count(functionWords.english);
  const french = count(functionWords.french);
  const spanish = count(functionWords.spanish);
  if (english >= Math.max(french, spanish)) return undefined;
  return french >= spanish ? 'fr' : 'es';
}
