/** Which languages a text is in, as far as it decides what names to look for. */

export type RomanceLanguage = 'fr' | 'es';

/** UTF-16 units at the beginning of a text that tell its language. */
const looked = 3000;
/** A text that says "the" so often is English. */
const enough = 7;
const functionWords = {
  english: /\b(?:the|of|and|to|is|that)\b/gi,
  french: /\b(?:le|les|des|et|du|une|est|dans|pour|nous)\b/gi,
  spanish: /\b(?:el|los|las|y|del|una|es|por|para|con)\b/gi,
};

/** The language of a text by its function words, where it is French or Spanish rather than English. */
export function romanceLanguage(text: string): RomanceLanguage | undefined {
  // Nearly every English text tells itself at once.
  if (holdsOften(' the ', text)) return undefined;
  const head = text.slice(0, looked);
  const count = (words: RegExp) => head.match(words)?.length ?? 0;
  const english = count(functionWords.english);
  const french = count(functionWords.french);
  const spanish = count(functionWords.spanish);
  if (english >= Math.max(french, spanish)) return undefined;
  return french >= spanish ? 'fr' : 'es';
}

function holdsOften(word: string, text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && at < looked; at = text.indexOf(word, at + word.length)) {
    if (++count === enough) return true;
  }
  return false;
}
