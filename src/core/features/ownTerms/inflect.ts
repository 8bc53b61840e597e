import { foldWord } from '../../glossary/fold';
import { singularOf, writingsOf } from '../../glossary/inflection';

const lastWord = /\p{L}+(?=[^\p{L}]*$)/u;

/**
 * A new name as the words it takes the place of were written: in the plural, with a capital at the beginning of a
 * sentence, all in capitals.
 * @param used what stands in the text @param old the form of the glossary that it is a writing of
 */
export function inflected(used: string, old: string, name: string): string {
  const inNumber = isPlural(used, old) ? plural(name) : name;
  if (old !== old.toUpperCase() && used === used.toUpperCase() && used !== used.toLowerCase())
    return inNumber.toUpperCase();
  return startsCapital(used) && !startsCapital(old) ? inNumber.charAt(0).toUpperCase() + inNumber.slice(1) : inNumber;
}

function isPlural(used: string, old: string): boolean {
  const [found, wanted] = [used, old].map((text) => foldWord(lastWord.exec(text)?.[0] ?? ''));
  return found !== undefined && wanted !== undefined && found !== wanted && found !== singularOf(wanted);
}

/** Abbreviations get an "s" as well: "BLCs". */
function plural(name: string): string {
  const last = lastWord.exec(name);
  if (!last) return name;
  const [word] = last;
  // Of an irregular plural the last writing is the usual one: "treaties", "churches", "crises".
  const usual = writingsOf(word.toLowerCase()).at(-1) ?? word;
  const isAbbreviation = word.length > 1 && word === word.toUpperCase();
  const written = isAbbreviation ? `${word}s` : word.slice(0, 1) + usual.slice(1);
  return name.slice(0, last.index) + written + name.slice(last.index + word.length);
}

function startsCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
