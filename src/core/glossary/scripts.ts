import { combining, foldUnit, latinEnd } from './fold';

/** Words of other scripts than the Latin one: Cyrillic words change their endings, Arabic ones carry particles, Chinese has no spaces. */

/** Letters from here on are of another script than the Latin or the Greek one. */
export const otherScripts = latinEnd;

/** Whether a unit is a letter of a script in which names are known: Cyrillic, Arabic, Chinese. */
export function isOtherLetter(code: number): boolean {
  return (code >= otherScripts && code < 0x700) || isHan(code);
}

/** Whether a unit is a Chinese character, which is a word of a name by itself. */
function isHan(code: number): boolean {
  return code >= 0x3400 && code < 0xa000;
}

/** Where the word that begins at `start` with a letter of another script ends: at a letter of a third one at the latest. */
export function otherWordEnd(text: string, start: number): number {
  let end = start + 1;
  if (isHan(text.charCodeAt(start))) return end;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const unit = foldUnit(code);
    if (unit === 0 || (unit < otherScripts && unit !== combining) || isHan(code)) break;
  }
  return end;
}

/** Longer "words" are no words of a language; they are not worth a look at their endings. */
const longestWord = 40;

/** What a folded word may be in a name, the likeliest first. */
export function normalForms(word: string): readonly string[] {
  const code = word.charCodeAt(0);
  if (code < otherScripts || word.length > longestWord) return [word];
  if (code < 0x530) return [cyrillicStem(word)];
  return code >= 0x600 && code < 0x700 ? withoutParticles(word) : [word];
}

/** Endings of Russian nouns and adjectives, the longest first; "и" before an ending belongs to the word ("Организация"). */
const endings = [
  ...['ами', 'ями', 'ыми', 'ого', 'его', 'ому', 'ему'],
  ...['ая', 'ое', 'ый', 'ой', 'ей', 'ую', 'ые', 'ых', 'ым', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ью', 'ов', 'ев'],
  ...['а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й'],
];
/** Behind these letters "и" stands for "ы" and belongs to the ending ("Российский"). */
const softEnding = /(?<=[кгхжчшщ])и(?:й|е|х|м|ми)$/u;
const shortestStem = 4;

/** A Russian word without the ending of its case: "Совета Безопасности" names what "Совет Безопасности" names. */
function cyrillicStem(word: string): string {
  const soft = softEnding.exec(word);
  if (soft && soft.index >= shortestStem) return word.slice(0, soft.index);
  const ending = endings.find((end) => word.length - end.length >= shortestStem && word.endsWith(end));
  return ending ? word.slice(0, -ending.length) : word;
}

const definite = /^[وف]?(?:[بك]?ال|لل)/u;

/** An Arabic word as it is, and without "and", "so", "in", "like", "for" that are written together with it. */
function withoutParticles(word: string): string[] {
  // Before "the" they are certain, within a name as well; "for the" loses its alef.
  if (definite.test(word)) return [word.replace(definite, 'ال')];
  const forms = [word];
  const bare = /^[وف]/u.test(word) ? word.slice(1) : word;
  if (bare !== word) forms.push(bare);
  if (/^[بكل]/u.test(bare)) forms.push(bare.slice(1));
  return forms.filter((form) => form.length > 1);
}
