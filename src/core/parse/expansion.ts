/** A word of the phrase before a bracket. */
export interface Word {
  readonly text: string;
  readonly start: number;
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean;
  /** Whether a comma follows it: a name with letters in another order does not run across one. */
  readonly afterComma: boolean;
}

const small = new Set(
  'a an and at by de del des di do du e et for in la las le les los of on or the to und with y &'.split(' '),
);

/**
 * Where the words begin that `short` stands for, or `undefined` when nothing fits. The words end where the phrase ends.
 * @param by `initials`: only letters that begin words count
 */
export function expansionStart(short: string, words: readonly Word[], by?: 'initials'): number | undefined {
  const letters = lettersOf(short);
  if (letters.length < 2) return undefined;
  const inOrder = best(words, (from) => alignment(letters, words.slice(from)));
  if (inOrder && (inOrder.initials === letters.length || (inOrder.unused === 0 && by === undefined)))
    return inOrder.start;
  const anyOrder = letters.length >= 3 ? allInitials(letters, words) : undefined;
  if (anyOrder !== undefined) return anyOrder;
  if (by === 'initials') return undefined;
  if (inOrder && inOrder.initials * 2 >= letters.length) return inOrder.start;
  return namedOtherwise(short, words);
}

function lettersOf(short: string): string[] {
  // A plural "s", the number of a disease or of a conference stands for no word.
  const stem = short.replace(/(?:(?<=[A-Z])s|-\d+|\s[IVX]+)$/, '');
  return [...stem.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
}

interface Alignment {
  /** Letters that stand at the beginning of a word. */
  readonly initials: number;
  /** Words that carry meaning and give no letter. */
  readonly unused: number;
}

function best(
  words: readonly Word[],
  align: (from: number) => Alignment | undefined,
): (Alignment & { start: number }) | undefined {
  let found: (Alignment & { start: number }) | undefined;
  for (let from = words.length - 1; from >= 0; from--) {
    const word = words[from];
    const aligned = word && !word.joined ? align(from) : undefined;
    if (!word || !aligned) continue;
    if (!found || better(aligned, found, word)) found = { ...aligned, start: word.start };
  }
  return found;
}

/**
 * Of two as good the one with more initials, if it can begin a name: "(CTED)" stands for "Counter-Terrorism Committee
 * Executive Directorate", not only from "Committee" on.
 */
function better(a: Alignment, b: Alignment, first: Word): boolean {
  if (worth(a) !== worth(b)) return worth(a) > worth(b);
  return a.initials > b.initials && /^\p{Lu}/u.test(first.text);
}

/** Letters at word beginnings speak for a reading, words that give no letter against it. */
function worth({ initials, unused }: Alignment): number {
  return initials - unused;
}

/** The best way to read `letters` in the order of the words, the first letter at the first word. */
function alignment(letters: readonly string[], words: readonly Word[]): Alignment | undefined {
  const first = words[0]?.text.toLowerCase() ?? '';
  if (first.charAt(0) !== letters[0] || small.has(first)) return undefined;
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
  return !b || worth(a) > worth(b);
}

/** The shortest end of the phrase whose words have all letters as initials, in any order. */
function allInitials(letters: readonly string[], words: readonly Word[]): number | undefined {
  const left = [...letters];
  let unused = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || word.afterComma) break;
    if (small.has(word.text.toLowerCase())) continue;
    const index = left.indexOf(word.text.charAt(0).toLowerCase());
    if (index >= 0) left.splice(index, 1);
    else if (++unused >= letters.length) break;
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
  const name: Word[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || word.afterComma) break;
    if (!/^[\p{Lu}\d]/u.test(word.text) && !small.has(word.text.toLowerCase())) break;
    name.unshift(word);
  }
  while (name[0] && !/^\p{Lu}/u.test(name[0].text)) name.shift();
  const [first, second] = name;
  const capitals = name.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (!first || capitals < 3) return undefined;
  // "UN-Habitat" and its like are coined, not spelt from initials.
  if (/^UN-?[A-Z]/.test(short) && first.text === 'United' && second?.text === 'Nations') return first.start;
  if (!/^[A-Z][A-Z-]{2,}s?$/.test(short)) return undefined;
  return name.some(({ text }) => text.charAt(0) === short.charAt(0)) ? first.start : undefined;
}
