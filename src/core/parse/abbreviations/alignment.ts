import type { Letter } from './shortForm';
import type { Word } from './phrase';

/** A way in which words give the letters of an abbreviation. */
export interface Alignment {
  /** Letters that stand at the beginning of a word. */
  readonly initials: number;
  /** Words that carry meaning and give no letter. */
  readonly unused: number;
}

/** Letters at word beginnings speak for a reading, words that give no letter against it. */
export function worth({ initials, unused }: Alignment): number {
  return initials - unused;
}

/** The best way to read `letters` in the order of the words from index `from` on, the first letter at the first word. */
export function alignment(letters: readonly Letter[], words: readonly Word[], from: number): Alignment | undefined {
  const [initial] = letters;
  const first = words[from];
  if (!initial || !first || first.small || !begins(first, initial)) return undefined;
  const memo = new Map<number, Alignment | null>();
  const read = (letter: number, word: number): Alignment | null => {
    if (letter === letters.length) return { initials: 0, unused: unusedFrom(words, word) };
    const current = words[word];
    if (!current) return null;
    const key = letter * 64 + word;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const skipped = word === from ? null : read(letter, word + 1);
    let found = skipped && { initials: skipped.initials, unused: skipped.unused + (isIdle(current) ? 0 : 1) };
    // The word gives one letter, or several in a row ("CARICOM": CARI-bbean COM-munity).
    let inner = 0;
    for (let taken = 1; letter + taken <= letters.length; taken++) {
      const wanted = letters[letter + taken - 1];
      if (!wanted) break;
      if (taken === 1 ? !begins(current, wanted) : (inner = current.text.indexOf(wanted.text, inner + 1)) < 0) break;
      const rest = read(letter + taken, word + 1);
      const next = rest && { initials: rest.initials + 1, unused: rest.unused };
      if (next && (!found || worth(next) > worth(found))) found = next;
    }
    memo.set(key, found);
    return found;
  };
  return read(0, from) ?? undefined;
}

/** Whether a word begins with a letter, or stands for a number. */
export function begins({ text }: Word, letter: Letter): boolean {
  return text.startsWith(letter.text) || letter.words.includes(text);
}

function unusedFrom(words: readonly Word[], from: number): number {
  let count = 0;
  for (let i = from; i < words.length; i++) if (!isIdle(words[i])) count++;
  return count;
}

/** Small words and numbers need not give a letter. */
function isIdle(word: Word | undefined): boolean {
  return word === undefined || word.small || word.isNumber;
}
