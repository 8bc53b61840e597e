import type { GlossaryEntry } from '../../glossary/glossary';
import { nearestWord } from '../../references/nearestWord';

/** A word with so many letters may have slips and still be the same one. */
const longWord = 6;
/** Words that tell names apart; what is shorter, and the Organization's own name, may be there or not. */
const telling = /(?!united\b|nations\b)\p{L}{4,}/gu;

/** Whether words are the name of an entry as a scan or a hasty hand gives it: "Intemational Criminal Court". */
export function isMisspeltName(words: string, { name, aliases }: GlossaryEntry): boolean {
  const written = tellingWords(words);
  return written.length > 0 && [name, ...aliases].some((known) => areSame(written, tellingWords(known)));
}

function tellingWords(words: string): readonly string[] {
  return words.toLowerCase().match(telling) ?? [];
}

function areSame(written: readonly string[], known: readonly string[]): boolean {
  return (
    written.length === known.length &&
    written.every((word, i) => {
      const other = known[i] ?? '';
      return word === other || (other.length >= longWord && nearestWord(word, [other]) !== undefined);
    })
  );
}
