import type { Span } from '../../model/span';

/** A word of the phrase beside a bracket. */
export interface Word extends Span {
  /** Folded to small letters without accents, and without an elided article: "ivoire" of "d’Ivoire". */
  readonly text: string;
  /** Whether it begins with a capital, as the words of a name do. */
  readonly capital: boolean;
  readonly isNumber: boolean;
  /** An article, a preposition, a conjunction: it may give no letter. */
  readonly small: boolean;
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean;
  readonly beforeComma: boolean;
}

/** A name with its abbreviation, "Economic Community of West African States (ECOWAS)", that may begin a longer name. */
export interface NamedUnit extends Span {
  readonly short: string;
}

const smallWords = new Set(
  (
    'a an and against as at between by for from in into of on or over the through to towards under with & ' +
    'au aux contre dans de des del di do du da das dos e el en et la las le les los o para par por pour sur und y'
  ).split(' '),
);
const articles = new Set('the la le les el los las'.split(' '));

/** Names before an abbreviation are rarely longer, in UTF-16 units. */
export const furthest = 300;
const furthestWords = 26;
/** "Co-operation" is one word however it is written. */
const wordPattern = /(?:[Cc]o[-—]\s?(?=oper|ordin))?[\p{L}\p{N}][\p{L}\p{N}'’.]*|&/gu;
/** An article that has lost its vowel: "d’Ivoire", "d’appui". */
const elided = /^[dlDL]['’](?=\p{L})/u;
const accent = /\p{M}/gu;
const phraseBreak = /[.;:!?()“”"[\]{}«»|]|\n\s*\n|\s[—–-]\s/g;
/** A dot inside "St. Lucia" or "U.N." ends no sentence. */
const dotInside = /(?:\b[A-Z]|St|Mr|Dr|No)$/;

/**
 * The words of the phrase that ends at `end`, from `reach` units before it on; `unit` counts as one word when the phrase
 * goes on behind it.
 */
export function wordsBefore(text: string, end: number, reach: number, unit?: NamedUnit): Word[] {
  const behind = unit && /^\s+\p{Lu}/u.test(text.slice(unit.end, unit.end + 8)) ? unit : undefined;
  const from = Math.max(behind?.end ?? 0, end - reach);
  const window = text.slice(from, end);
  let cut = 0;
  for (const { 0: mark, index } of window.matchAll(phraseBreak)) {
    if (mark !== '.' || !dotInside.test(window.slice(Math.max(0, index - 3), index))) cut = index + mark.length;
  }
  const words = wordsIn(text, from + cut, end);
  if (behind && from === behind.end && cut === 0) words.unshift(asWord(behind));
  return words.slice(-furthestWords);
}

function asWord({ short, start, end }: NamedUnit): Word {
  const text = short.toLowerCase();
  return { text, start, end, capital: true, isNumber: false, small: false, joined: false, beforeComma: false };
}

/** The words from `start` to `end`. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(wordPattern)) {
    const whole = match[0];
    const written = elided.test(whole) ? whole.slice(2) : whole;
    const lower = written.toLowerCase();
    const folded = isPlain(lower) ? lower : lower.normalize('NFD').replace(accent, '');
    const wordEnd = start + match.index + whole.length;
    const at = wordEnd - written.length;
    words.push({
      text: folded,
      start: at,
      end: wordEnd,
      capital: lower.charAt(0) !== written.charAt(0),
      isNumber: /^\p{N}/u.test(written),
      small: smallWords.has(folded),
      joined: words.length > 0 && /[-—]\s*$/.test(text.slice(Math.max(start, at - 3), at)),
      beforeComma: text.charAt(wordEnd) === ',',
    });
  }
  return words;
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f && word.charCodeAt(i) < 0x2000) return false;
  return true;
}

/** Whether an article stands before the word of this index: there a name can begin. */
export function followsArticle(words: readonly Word[], index: number): boolean {
  return articles.has(words[index - 1]?.text ?? '');
}
