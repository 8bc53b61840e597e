export type RomanceLanguage = 'fr' | 'es';

/** UTF-16 units at the beginning of a text that tell its language. */
const looked = 4000;
const functionWords = {
  en: /\b(?:the|of|and|to|is|that)\b/gi,
  fr: /\b(?:le|les|des|et|du|une|est|dans|pour|nous)\b/gi,
  es: /\b(?:el|los|las|y|del|una|es|por|para|con)\b/gi,
};

/** The language of a text by its function words, where it is French or Spanish rather than English. */
export function romanceLanguage(text: string): RomanceLanguage | undefined {
  const head = text.slice(0, looked);
  const count = (words: RegExp) => head.match(words)?.length ?? 0;
  const english = count(functionWords.en);
  const french = count(functionWords.fr);
  const spanish = count(functionWords.es);
  if (english >= Math.max(french, spanish)) return undefined;
  return french >= spanish ? 'fr' : 'es';
}
