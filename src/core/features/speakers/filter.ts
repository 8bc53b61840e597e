import type { Speaker } from './identity';
import { nameWords } from './names';

/** The people with every word of `filter` in a form of their name, their offices or their country; accents do not matter. */
export function passing(speakers: readonly Speaker[], filter: string): readonly Speaker[] {
  const words = nameWords(filter);
  if (words.length === 0) return speakers;
  return speakers.filter((speaker) => {
    const known = wordsOf(speaker);
    return words.every((word) => known.includes(word));
  });
}

const read = new WeakMap<Speaker, string>();

/** All words that tell of a person, folded, made once. */
function wordsOf(speaker: Speaker): string {
  let words = read.get(speaker);
  if (words === undefined) {
    const { name, role = '', country = '', appearances } = speaker;
    const forms = appearances.map((each) => `${each.name} ${each.role ?? ''} ${each.country ?? ''}`);
    words = [...new Set([name, role, country, ...forms])].map((each) => nameWords(each).join(' ')).join('\n');
    read.set(speaker, words);
  }
  return words;
}
