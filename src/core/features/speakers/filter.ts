import type { Glossary } from '../../glossary/glossary';
import type { Speaker } from './identity';
import { countryKey, nameWords } from './names';
import { stateName } from './states';

/**
 * The people with every word of `filter` at the beginning of a word of their name, their offices or their country; accents
 * do not matter. What the glossary knows as a name of a State means those who speak for it: "UK", "DPRK", "Turkey".
 */
export function passing(speakers: readonly Speaker[], filter: string, glossary: Glossary): readonly Speaker[] {
  const words = nameWords(filter);
  if (words.length === 0) return speakers;
  const state = stateName(filter.trim(), glossary);
  const country = state === filter.trim() ? undefined : countryKey(state);
  return speakers.filter((speaker) => {
    const known = wordsOf(speaker);
    const end = country === undefined ? '' : ' ';
    return (
      words.every((word) => known.includes(` ${word}${end}`)) ||
      (country !== undefined && countryKey(speaker.country ?? '') === country)
    );
  });
}

const read = new WeakMap<Speaker, string>();

/** All words that tell of a person, folded, made once. */
function wordsOf(speaker: Speaker): string {
  let words = read.get(speaker);
  if (words === undefined) {
    const { name, role = '', country = '', appearances } = speaker;
    const forms = appearances.map((each) => `${each.name} ${each.role ?? ''} ${each.country ?? ''}`);
    words = [...new Set([name, role, country, ...forms])].map((each) => ` ${nameWords(each).join(' ')} `).join('\n');
    read.set(speaker, words);
  }
  return words;
}
