/** A word of the phrase before a bracket. */
export interface Word {
  readonly text: string;
  readonly start: number;
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean;
}

const small = new Set('a an and at by de del des di do du e et for in la las le les los of on or the to und with y &'.split(' '));

/**
 * Where the words begin that `short` stands for, or `undefined` when nothing fits. The words end where the phrase ends.
 * @param by `initials`: only letters that begin words count
 */
export function expansionStart(short: string, words: readonly Word[], by?: 'initials'): number | undefined {
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  const inOrder = best(words, (from) => alignment(letters, words.slice(from)));
  if (inOrder && inOrder.initials === letters.length) return inOrder.start;
  const anyOrder = letters.length >= 3 ? allInitials(letters, words) : undefined;
  if (anyOrder !== undefined) return anyOrder;
  if (by === 'initials') return undefined;
  if (inOrder && (inOrder.initials * 2 >= letters.length || inOrder.unused === 0)) return inOrder.start;
  return namedOtherwise(short, words);
}

function lettersOf(short: string): string[] {
  const stem = /[A-Z]s$/.test(short) ? short.slice(0, -1) : short;
  return [...stem.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
}

interface Alignment {
  /** Letters that stand at the beginning of a word. */
  readonly initials: number;
  /** Words that carry meaning and give no letter. */
  readonly unused: number;
}

function best(words: readonly Word[], align: (from: number) => Alignment | undefined): (Alignment & { start: number }) | undefined {
  let found: (Alignment & { start: number }) | undefined;
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from];
    const aligned = word && !word.joined ? align(from) : undefined;
    if (!word || !aligned) continue;
    const better =
      !found || aligned.initials > found.initials || (aligned.initials === found.initials && aligned.unused < found.unused);
    if (better) found = { ...aligned, start: word.start };
  }
  return found;
}

/** The best way to read `letters` in the order of the words, the first letter at the first word. */
function alignment(letters: readonly string[], words: readonly Word[]): Alignment | undefined {
  if (words[0]?.text.charAt(0).toLowerCase() !== letters[0]) return undefined;
  const memo = new Map<number, Alignment | null>();
  const read = (letter: number, word: number): Alignment | null => {
    if (letter === letters.length) {
      return { initials: 0, unused: words.slice(word).filter(({ text }) => !small.has(text.toLowerCase())).length };
    }
    const current = words[word];
    if (!current) return null;
    const key = letter * 64 + word;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const skips = small.has(current.text.toLowerCase()) ? 0 : 1;
    const skipped = word === 0 ? null : read(letter, word + 1);
    let found = skipped && { initials: skipped.initials, unused: skipped.unused + skips };
    const text = current.text.toLowerCase();
    // The word gives one letter, or several in a row ("CARICOM": CARI-bbean COM-munity).
    let inner = 0;
    for (let taken = 1; letter + taken <= letters.length; taken++) {
      const wanted = letters[letter + taken - 1] ?? '';
      const at = taken === 1 ? (text.startsWith(wanted) ? 0 : -1) : text.indexOf(wanted, inner + 1);
      if (at < 0) break;
      inner = at;
      const rest = read(letter + taken, word + 1);
      if (rest && betterThan({ initials: rest.initials + 1, unused: rest.unused }, found)) {
        found = { initials: rest.initials + 1, unused: rest.unused };
      }
    }
    memo.set(key, found);
    return found;
  };
  return read(0, 0) ?? undefined;
}

function betterThan(a: Alignment, b: Alignment | null): boolean {
  return !b || a.initials > b.initials || (a.initials === b.initials && a.unused < b.unused);
}

/** The shortest end of the phrase whose words have all letters as initials, in any order. */
function allInitials(letters: readonly string[], words: readonly Word[]): number | undefined {
  const left = [...letters];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    const index = left.indexOf(word.text.charAt(0).toLowerCase());
    if (index >= 0) left.splice(index, 1);
    if (left.length > 0) continue;
    let first = at;
    while (words[first]?.joined) first--;
    const start = words[first];
    return start && /^\p{Lu}/u.test(start.text) ? start.start : undefined;
  }
  return undefined;
}

/** "Southern Common Market (MERCOSUR)": a name in capitals whose abbreviation comes from another language. */
function namedOtherwise(short: string, words: readonly Word[]): number | undefined {
  if (!/^[A-Z][A-Z-]{2,}s?$/.test(short)) return undefined;
  let start: Word | undefined;
  let capitals = 0;
  let first = '';
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (/^\p{Lu}/u.test(word.text)) {
      start = word;
      capitals++;
      first = word.text.charAt(0);
    } else if (!small.has(word.text.toLowerCase())) break;
  }
  const shares = short.charAt(0) === first || words.some(({ text }) => text.charAt(0) === short.charAt(0));
  return start && capitals >= 3 && shares ? start.start : undefined;
}
