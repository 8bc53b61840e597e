/**
 * How well `name` answers `query`: `undefined` when it lacks a letter of the query in order, else the higher the better.
 * White space and capitals do not matter. Exact names beat beginnings, beginnings of words beat middles, and those beat
 * letters spread over the name; among equals the shorter name is better.
 */
export function matchScore(query: string, name: string): number | undefined {
  const { wanted, phrase } = readQuery(query);
  if (wanted === '') return 0;
  const words = name.toLowerCase();
  if (!isSubsequence(wanted, words)) return undefined;
  const brevity = Math.max(0, 100 - name.length) / 4;
  const at = words.indexOf(phrase);
  if (at === 0) return (words.length === phrase.length ? 1000 : 800) + brevity;
  if (at > 0) return (isWordStart(words, at) ? 600 : 400) + brevity;
  return startsOf(wanted, words) + brevity;
}

interface Query {
  readonly query: string;
  /** Its letters without white space. */
  readonly wanted: string;
  readonly phrase: string;
}

/** One query is put to thousands of names in a row. */
let last: Query | undefined;

function readQuery(query: string): Query {
  if (last?.query === query) return last;
  const folded = query.toLowerCase().replace(/\s+/g, ' ').trim();
  return (last = { query, wanted: folded.replaceAll(' ', ''), phrase: folded });
}

function isSubsequence(wanted: string, words: string): boolean {
  let at = -1;
  for (let i = 0; i < wanted.length; i++) {
    at = words.indexOf(wanted.charAt(i), at + 1);
    if (at < 0) return false;
  }
  return true;
}

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
