import { begins } from './alignment';
import { followsArticle, type Word } from './phrase';
import type { Letter } from './shortForm';

/** Index of the first word of the run of names at the end of a phrase: capitals, and small words between them. */
export function runStart(words: readonly Word[]): number {
  let first = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word || (word.beforeComma && !enumerates(words, at))) break;
    // "Portuguese-speaking" goes on.
    const belongs = word.capital || word.isNumber || word.small || (word.joined && words[at - 1]?.capital);
    if (!belongs) break;
    first = at;
  }
  while (first < words.length && !words[first]?.capital) first++;
  return first;
}

/** Whether the comma behind a word parts the items of one name: "Economic, Financial and Fiscal Delinquency". */
function enumerates(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.capital === true && words.slice(at + 2, at + 5).some(({ text }) => text === 'and');
}

/** Index of the word with which the capitals begin that stand directly before the word `at`, that word's own included. */
export function capitalsBefore(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0) {
    const before = words[first - 1];
    if (!before?.capital || before.small || before.beforeComma || /['’]s$/.test(before.text)) break;
    first--;
  }
  return first;
}

/** What speaks for a beginning: words with letters of the abbreviation, each letter once; against it: other words. */
const forLetter = 3;
const forOther = -1;
const forSecondName = -7;
/** For a beginning with the abbreviation's first letter, and for one that leaves no letter over. */
const forFirst = 3;
const forAll = 3;

/** Whether the word of this index is the "and" of "Haitian National Police and the United Nations ...": two names. */
export function beginsSecondName(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'and' && followsArticle(words, at + 2);
}

/** How well the words from a beginning on fit an abbreviation whose letters come from another language. */
export interface Fit {
  readonly start: number;
  /** Words that begin with a letter of the abbreviation. */
  readonly matched: number;
  readonly unmatched: number;
}

/**
 * The best beginning of a name whose abbreviation is not read from its initials ("Southern Common Market (MERCOSUR)"): the
 * run's first word, or one behind an article.
 */
export function bestBeginning(letters: readonly Letter[], words: readonly Word[], first: number): Fit | undefined {
  const left = [...letters];
  let matched = 0;
  let unmatched = 0;
  let value = 0;
  let commas = false;
  let best: (Fit & { value: number }) | undefined;
  for (let at = words.length - 1; at >= first; at--) {
    const word = words[at];
    if (!word) break;
    commas ||= word.beforeComma;
    if (word.small) {
      if (beginsSecondName(words, at)) value += forSecondName;
      continue;
    }
    const index = left.findIndex((letter) => begins(word, letter));
    if (index >= 0) {
      left.splice(index, 1);
      matched++;
    } else unmatched++;
    value += index >= 0 ? forLetter : forOther;
    if (!word.capital || word.joined || !((at === first && !commas) || followsArticle(words, at))) continue;
    const isFirst = letters[0] !== undefined && begins(word, letters[0]);
    const worth = value + (isFirst ? forFirst : 0) + (left.length === 0 ? forAll : 0);
    if (!best || worth >= best.value) best = { start: at, matched, unmatched, value: worth };
  }
  return best;
}
