import { isCapital, isSmall } from '../model/ascii';
import { spokenAmpersand } from './nameWords';

/** How the capitals of a name must stand in a text. */
export type Capitals = 'folded' | 'capitals' | 'exact';

/** Whether the words from `start` to `end` of `text`, which are those of `name`, have capitals as the name asks for. */
export function capitalsFit(capitals: Capitals, name: string, text: string, start: number, end: number): boolean {
  if (capitals === 'folded') return true;
  if (end - start === name.length && text.startsWith(name, start)) return true;
  // Most that do not fit show it with their first letter: "us" is not the United States.
  if (isCapital(name.charCodeAt(0)) && isSmall(text.charCodeAt(start))) return false;
  const found = text.slice(start, end);
  if (capitals !== 'exact') return sameCapitals(found, name);
  if (found.charAt(1) === '.') return found.replaceAll('.', '') === name;
  // "SDGs" stands for "SDG", but "Hamas" is no plural of "Hama".
  return found === `${name}s` || (`${found}s` === name && /\p{Lu}$/u.test(found));
}

const initials = /(?<![\p{L}\p{N}'’])\p{L}/gu;

function sameCapitals(found: string, name: string): boolean {
  const letters = (text: string) => text.match(initials)?.join('') ?? '';
  const wanted = letters(name.replace('&', spokenAmpersand));
  const got = letters(found.replace('&', spokenAmpersand));
  return got === wanted || (found === found.toUpperCase() && got.toLowerCase() === wanted.toLowerCase());
}
