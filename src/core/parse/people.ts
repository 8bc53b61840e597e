import type { Person } from '../model/speech';
import { courtesy, office, personName, titledName, withoutCourtesy } from './names';

/** A person whom a text names, and where it does so first. */
export interface NamedPerson extends Person {
  readonly at: number;
  readonly gender?: 'he' | 'she';
}

const officeOf = "(?:\\s+(?:for|of|to)\\s+(?:the\\s+)?[\\p{L}’' -]{2,60}?)?";
const afterOffice = new RegExp(
  `(?<![\\p{L}])(${office})(${officeOf}),?\\s+((?:(?:${courtesy})\\s*)*${personName})(?:\\s+of\\s+((?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3}))?`,
  'gu',
);
const beforeOffice = new RegExp(
  `(?<![\\p{L}.])((?:(?:${courtesy})\\s*)*${personName}),\\s+(?:the\\s+)?((?:\\p{L}+[’']s\\s+)?${office}[^,;.“”]{0,80})`,
  'gu',
);
const titled = new RegExp(`(?<![\\p{L}])((?:(?:${courtesy})\\s*)+)(${titledName})`, 'gu');
const possessiveCountry = /(\p{Lu}[\p{L}-]+)[’']s\s+$/u;

/** The people of a text, in the order in which it first names them in full. */
export function findPeople(text: string): NamedPerson[] {
  const people: NamedPerson[] = [];
  const byWord = new Map<string, number[]>();
  const add = (found: NamedPerson) => {
    const person = { ...found, name: found.name.replace(/\s+/g, ' ') };
    const words = person.name.split(' ');
    const namesakes = byWord.get(words.at(-1) ?? '') ?? [];
    const known = namesakes.find((index) => sharesName(people[index]?.name ?? '', person.name));
    const before = known === undefined ? undefined : people[known];
    if (known !== undefined && before) {
      people[known] = merge(before, person);
      return;
    }
    for (const word of new Set(words)) {
      const indices = byWord.get(word);
      if (indices) indices.push(people.length);
      else byWord.set(word, [people.length]);
    }
    people.push(person);
  };
  for (const match of text.matchAll(afterOffice)) {
    const [, role = '', behind = '', name = '', country] = match;
    const bare = withoutCourtesy(name);
    if (!/\s/.test(bare) || isOffice(bare)) continue;
    const owner = country ?? possessiveCountry.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    const full = `${role}${behind}`.replace(/\s+/g, ' ').trim();
    const gender = genderOf(name);
    add({
      name: bare,
      role: owner !== undefined && !behind ? `${full} of ${owner}` : full,
      at: match.index,
      ...(owner !== undefined && { country: owner }),
      ...(gender && { gender }),
    });
  }
  for (const match of text.matchAll(beforeOffice)) {
    const [, name = '', role = ''] = match;
    const bare = withoutCourtesy(name);
    if (!/\s/.test(bare) || isOffice(bare)) continue;
    const gender = genderOf(name);
    add({ name: bare, role: role.replace(/\s+/g, ' ').trim(), at: match.index, ...(gender && { gender }) });
  }
  for (const match of text.matchAll(titled)) {
    const [, title = '', name = ''] = match;
    if (isOffice(name)) continue;
    const gender = genderOf(title);
    add({ name: withoutCourtesy(name), at: match.index, ...(gender && { gender }) });
  }
  return people.sort((a, b) => a.at - b.at);
}

function isOffice(name: string): boolean {
  return /^(?:President|Chair|Chairman|Minister|Secretary|Council|Assembly|Security|General|Member|The|United|State|Government|Organization)\b/.test(
    name,
  );
}

function genderOf(words: string): 'he' | 'she' | undefined {
  if (/\b(?:Mr|Sir|Lord|King|Prince)\b/.test(words)) return 'he';
  return /\b(?:Mrs|Ms|Miss|Madam|Dame|Lady|Queen|Princess|Baroness)\b/.test(words) ? 'she' : undefined;
}

/** Whether a later, shorter form ("Ban", "Al-Nasser") can be the person of the longer one. */
export function sharesName(full: string, short: string): boolean {
  if (full === short) return true;
  const words = full.split(/\s+/);
  const wanted = short.split(/\s+/);
  return wanted.every((word) => words.includes(word));
}

function merge(known: NamedPerson, again: NamedPerson): NamedPerson {
  const longer = again.name.length > known.name.length ? again.name : known.name;
  return { ...again, ...known, name: longer, at: Math.min(known.at, again.at) };
}
