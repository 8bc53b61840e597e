import { foldUnit, foldWord } from './fold';
import { gap, gapBetween, skipPossessive, type Gap } from './gap';
import { normalForms, otherScripts, otherWordEnd } from './scripts';

/** The words of a name, as a vocabulary takes them. */

const simpleName = /^(?:[A-Za-z]+(?: [A-Za-z]+)*|[А-яЁё]+(?: [А-яЁё]+)*|[ء-غف-ي]+(?: [ء-غف-ي]+)*)$/;

/** The words of a name of letters of one script and single spaces, as they are written; `undefined` for any other name. */
export function simpleWords(name: string): readonly string[] | undefined {
  return simpleName.test(name) ? name.split(' ') : undefined;
}

/** The word of a name, folded; the ending of a Russian word counts nothing, but the particles of an Arabic name belong to it. */
export function normalWord(written: string): string {
  const word = foldWord(written);
  return normalForms(word)[0] ?? word;
}

/** How an ampersand is spoken: "Peace & Security". */
export const spokenAmpersand = 'and';

/** The words of a name, folded, with the gap before each; a name that breaks ends at the break. */
export function wordsOf(name: string): { word: string; before: Gap }[] {
  const words: { word: string; before: Gap }[] = [];
  let behind = 0;
  for (let at = 0; at < name.length;) {
    const isAnd = name.charAt(at) === '&';
    if (!isAnd && foldUnit(name.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const before = words.length === 0 ? gap.joined : gapBetween(name, behind, at);
    if (before === gap.broken) return words;
    const end = isAnd ? at + 1 : wordEnd(name, at);
    words.push({ word: isAnd ? spokenAmpersand : normalWord(name.slice(at, end)), before });
    behind = skipPossessive(name, end);
    at = Math.max(end, behind);
  }
  return words;
}

function wordEnd(name: string, start: number): number {
  if (name.charCodeAt(start) >= otherScripts) return otherWordEnd(name, start);
  let end = start;
  while (end < name.length && foldUnit(name.charCodeAt(end)) !== 0 && name.charCodeAt(end) < otherScripts) end++;
  return end;
}
