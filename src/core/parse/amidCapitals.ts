import { romanceLanguage } from '../glossary/languages';

/** Short names that are words as well, which amid capitals they are more often: "THOSE WHO CAME", "IT UNITES US". */
const words = new Set('AIDS CAR CAT ECO PAR SALT SEA SOFA START US WHO'.split(' '));
/** Words of French and Spanish. */
const romanceWords = new Set('AL AU CAR LAS PA PAC SE UN'.split(' '));
const looked = 14;
const twoCapitals = /\p{Lu}{2}/u;
const noSmallLetters = /^[^\p{Ll}]*$/u;
/** The member of a list has a mark on each side, or the end of its line. */
const listedBefore = /(?:^|[,;/(•\n]\s?)$/;
const listedBehind = /^\s?(?:$|[,;/)\n.]|(?:AND|OR|ET|Y)\s)/;
/** "STATEMENT BY THE US": no pronoun stands behind an article. */
const article = /\bTHE\s$/;

/** Whether a short name stands in a line of capitals, where it may be a word; in a list it is none. */
export function mayBeWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!words.has(name) && !(romanceWords.has(name) && romanceLanguage(text) !== undefined)) return false;
  return isAmidCapitals(text, start, end) && !isListed(text, start, end) && !article.test(before(text, start));
}

/** Whether only capitals stand around a name, as far as its line goes. */
export function isAmidCapitals(text: string, start: number, end: number): boolean {
  // A small letter close behind settles it for nearly all.
  const near = text.charCodeAt(end + 2);
  if (near >= 97 && near <= 122 && text.charCodeAt(end) !== newline) return false;
  const left = before(text, start);
  const [right = ''] = behind(text, end).split('\n', 1);
  const sides = [left.slice(left.lastIndexOf('\n') + 1), right];
  return sides.every((side) => noSmallLetters.test(side)) && sides.some((side) => twoCapitals.test(side));
}

const newline = 10;

function isListed(text: string, start: number, end: number): boolean {
  return listedBefore.test(before(text, start)) && listedBehind.test(behind(text, end));
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - looked), start);
}

function behind(text: string, end: number): string {
  return text.slice(end, end + looked);
}
