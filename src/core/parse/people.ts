import type { Person } from '../model/speech';
import { countryOfOffice } from './countryOfOffice';
import { courtesy, office, personName, titledName, withoutCourtesy } from './names';

/** A person whom a text names, and where it does so first. */
export interface NamedPerson extends Person {
  readonly at: number;
  readonly gender?: 'he' | 'she';
}

const officeOf = "(?:\\s+(?:for|of|to)\\s+(?:the\\s+)?[\\p{L}’' -]{2,60}?)?";
const afterOffice = new RegExp(
  `(?<![\\p{L}])(${office})(${officeOf}),?(?=\\s)[^\\S\\n]*\\n?[^\\S\\n]*((?:(?:${courtesy})\\s*)*${personName})(?:\\s+of\\s+((?:the\\s+)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3}))?`,
  'gu',
);
const beforeOffice = new RegExp(
  `(?<![\\p{L}.])((?:(?:${courtesy})\\s*)*${personName}),\\s+(?:the\\s+)?((?:\\p{L}+[’']s\\s+)?(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}${office}[^,;.“”]{0,80})`,
  'gu',
);
const ofSomething = new RegExp(
  `(\\s+(?:for|of|to)\\s+[\\p{L}’' -]{2,80}),\\s+((?:(?:${courtesy})\\s*)*${personName})(?=,)`,
  'uy',
);
/** Offices that States have; what others are of may be anything. */
const ofState = /(?:President|Minister|Ambassador|Premier|Chancellor|Permanent Representative)$/;
const stateOffice = /\b(?:President|Minister|Ambassador|Premier|Chancellor|Permanent Representative)\b/;
/** Offices in small letters. */
export const posts =
  'spokesperson|spokesman|spokeswoman|representative|envoy|ambassador|minister|president|premier|chancellor|secretary-general|coordinator|director|chief|head|expert|advis[eo]r|rapporteur';
/** The same with an office in small letters: "Jan Novak, a spokesperson for the Fund,". */
const beforePost = new RegExp(
  `(?<![\\p{L}.])((?:(?:${courtesy})\\s*)*${personName}),\\s+(?:an?|the|(?=\\p{Lu}[\\p{L}-]+[’']s\\s)|(?=(?:\\p{Ll}+\\s){0,2}(?:${posts})\\s(?:of|for|at)\\s))\\s*((?:\\p{Lu}[\\p{L}-]+[’']s\\s+)?(?:\\p{L}+\\s+){0,2}(?:${posts})\\b[^,;.“”]{0,80})`,
  'gu',
);
/** Where the comma behind an office is missing. */
const unclosed = /\s(?:said|says|told|added)$/;
const titled = new RegExp(`(?<![\\p{L}])((?:(?:${courtesy})\\s*)+)(${titledName})`, 'gu');
/** "Her Valdorian counterpart, Jan Novak, said". */
const apposed = new RegExp(
  `(?<!\\p{L})(?:[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Tt]he)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:colleague|counterpart|deputy|predecessor|successor|${posts}),\\s+(${personName})(?=,)`,
  'gu',
);
/** What speaks, and is no person. */
export const institution =
  /\b(?:\p{Lu}{2,}|Council|Assembly|Nations|Office|Agency|Committee|Commission|Organi[sz]ation|Ministry|Department|Fund|Programme|Group|Union|League|Watch|International|Mission|Government|Bank|Court|House|Foundation|Institute|Network|Society|University|Association|Federation|Alliance)\b/u;
const possessiveCountry = new RegExp(`(?<![\\p{L}-])(?!${office}[’'])(\\p{Lu}[\\p{L}-]+)[’']s\\s+$`, 'u');

/** Behind a name: the next one of a list that has lost its commas, or what is hers. */
const nextOrOwned = /\s(?:Mr|Mrs|Ms|Dr)\.?\s.*$|['’]s?$/;

/**
 * The people of a text, in the order in which it first names them in full.
 * @param saying those who are known already because they say something
 */
export function findPeople(text: string, saying: readonly NamedPerson[]): NamedPerson[] {
  const people: NamedPerson[] = [];
  const byWord = new Map<string, number[]>();
  const add = (found: NamedPerson) => {
    const person = { ...found, name: found.name.replace(/\s+/g, ' ').replace(nextOrOwned, '') };
    const words = person.name.split(' ');
    const namesakes = byWord.get(words.at(-1) ?? '') ?? [];
    const known = namesakes.find((index) => {
      const name = people[index]?.name ?? '';
      return sharesName(name, person.name) || sharesName(person.name, name);
    });
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
    if (!/\s/.test(bare)) {
      const found = behindComma(text, match.index, role);
      if (found) add(found);
      continue;
    }
    if (isOffice(bare)) continue;
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
  for (const match of [...text.matchAll(beforeOffice), ...text.matchAll(beforePost)]) {
    const [, name = '', role = ''] = match;
    const bare = withoutCourtesy(name);
    if (!/\s/.test(bare) || isOffice(bare)) continue;
    const gender = genderOf(name);
    const full = role.replace(/\s+/g, ' ').replace(unclosed, '').trim();
    const country = stateOffice.test(full) ? countryOfOffice(full) : undefined;
    add({
      name: bare,
      role: full,
      at: match.index,
      ...(country !== undefined && !institution.test(country) && { country }),
      ...(gender && { gender }),
    });
  }
  for (const one of saying) add(one);
  for (const match of text.matchAll(titled)) {
    const [, title = '', name = ''] = match;
    if (isOffice(name)) continue;
    const gender = genderOf(title);
    add({ name: withoutCourtesy(name), at: match.index, ...(gender && { gender }) });
  }
  for (const { 0: words, 1: name = '', index } of text.matchAll(apposed)) {
    if (/\s/.test(name) && !isOffice(name)) add({ name, at: index + words.length - name.length });
  }
  return people.sort((a, b) => a.at - b.at);
}

/** The name behind an office whose words hold capitals of their own: "The Foreign Minister of the Lake Islands, Jan Novak, said". */
function behindComma(text: string, at: number, role: string): NamedPerson | undefined {
  ofSomething.lastIndex = at + role.length;
  const [, behind = '', name = ''] = ofSomething.exec(text) ?? [];
  const bare = withoutCourtesy(name);
  if (!/\s/.test(bare) || isOffice(bare) || institution.test(bare)) return undefined;
  const gender = genderOf(name);
  const full = `${role}${behind}`.replace(/\s+/g, ' ');
  const country =
    ofState.test(role) && !institution.test(behind)
      ? countryOfOffice(full.replace(/ of the (?=\p{Lu})/u, ' of '))
      : undefined;
  return { name: bare, role: full, at, ...(country !== undefined && { country }), ...(gender && { gender }) };
}

/** Whether words that look like a name are an office or an organ. */
export function isOffice(name: string): boolean {
  return /^(?:President|Chair|Chairman|Minister|Secretary|Council|Assembly|Security|General|Member|The|United|State|Government|Organization)\b/.test(
    name,
  );
}

/** What a courtesy title tells. */
export function genderOf(words: string): 'he' | 'she' | undefined {
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
  // "Ambassador" is a rank as well; the office behind the name tells more.
  const role = known.role === 'Ambassador' ? (again.role ?? known.role) : (known.role ?? again.role);
  return { ...again, ...known, ...(role !== undefined && { role }), name: longer, at: Math.min(known.at, again.at) };
}
