/** The score from which on the name holds the words of the query as they are. */
export const holdsQuery = 300;

/**
 * How well `name` answers `query`: `undefined` when it lacks a letter of the query, has most of them in the middle of words,
 * or lacks a number; else the higher the better.
 * White space and capitals do not matter. Exact names beat beginnings, beginnings of words beat middles, those beat words
 * in another order, and those letters spread over the name; a number beats one that only begins so; among equals the
 * shorter name is better.
 */
export function matchScore(query: string, name: string): number | undefined {
  const { wanted, phrase, words: wantedWords, numbers } = readQuery(query);
  if (wanted === '') return 0;
  const words = name.toLowerCase();
  const brevity = Math.max(0, 100 - name.length) / 4;
  const at = words.indexOf(phrase);
  if (at >= 0) {
    const kind = at > 0 ? (isWordStart(words, at) ? 600 : 400) : words.length === phrase.length ? 1000 : 800;
    return kind + brevity - (isNumberCut(words, at + phrase.length) ? 100 : 0);
  }
  const isInOrder = isSubsequence(wanted, words);
  if (wantedWords.length > 1 && wantedWords.every((word) => beginsWord(words, word))) {
    return holdsQuery + (isInOrder ? 50 : 0) + brevity;
  }
  // Letters spread over a long name stand there by chance, and figures are those of another number.
  const starts = isInOrder && numbers.every((number) => beginsNumber(words, number)) ? startsOf(wanted, words) : 0;
  return starts >= leastStarts ? starts + brevity : undefined;
}

function beginsWord(words: string, wanted: string): boolean {
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
    if (isWordStart(words, at) && !isNumberCut(words, at + wanted.length)) return true;
  }
  return false;
}

/** Whether a number begins with these figures; a query may be typed no further. */
function beginsNumber(words: string, figures: string): boolean {
  for (let at = words.indexOf(figures); at >= 0; at = words.indexOf(figures, at + 1)) {
    if (!/\d/.test(words.charAt(at - 1))) return true;
  }
  return false;
}

/** Whether a number goes on where the words that were found end. */
function isNumberCut(words: string, end: number): boolean {
  return /^\d\d$/.test(words.slice(end - 1, end + 1));
}

interface Query {
  readonly query: string;
  /** Its letters without white space. */
  readonly wanted: string;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly numbers: readonly string[];
}

/** One query is put to thousands of names in a row. */
let last: Query | undefined;

function readQuery(query: string): Query {
  if (last?.query === query) return last;
  const folded = query.toLowerCase().replace(/\s+/g, ' ').trim();
  const numbers = folded.match(/\d+/g) ?? [];
  return (last = { query, wanted: folded.replaceAll(' ', ''), phrase: folded, words: folded.split(' '), numbers });
}

function isSubsequence(wanted: string, words: string): boolean {
  let at = -1;
  for (let i = 0; i < wanted.length; i++) {
    at = words.indexOf(wanted.charAt(i), at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Half of the letters. */
const leastStarts = 100;

/** Up to 200: the share of letters that begin a word or follow the one before. */
function startsOf(wanted: string, words: string): number {
  let good = 0;
  let last = -2;
  for (let i = 0; i < wanted.length; i++) {
    const at = words.indexOf(wanted.charAt(i), last < 0 ? 0 : last + 1);
    if (at === last + 1 || isWordStart(words, at)) good++;
    last = at;
  }
  return (200 * good) / wanted.length;
}

function isWordStart(words: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1));
}
