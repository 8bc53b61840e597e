import type { Person } from '../model/speech';
import { countryOfOffice } from './countryOfOffice';
import { courtesy, office, personName, titledName, withoutCourtesy } from './names';
import { firstOfTwo, nameBehindOffice } from './officePhrase';

/** A person whom a text names, and where it does so first. */
export interface NamedPerson extends Person {
  readonly at: number;
  readonly gender?: 'he' | 'she';
}

const officeBefore = new RegExp(`(?<![\\p{L}])${office}(?=,?\\s)`, 'gu');
const ofCountry = /\s+of\s+((?:the\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/uy;
/** "Elbonia's", "South Africa's", "the United States'": whose office it is that follows. */
export const owning = `(?:(?:${firstOfTwo}|United|African|Arab)\\s){0,2}\\p{Lu}[\\p{L}-]+`;
export const owns = "(?:[’']s|(?<=s)[’'])\\s+";
/** The same of bodies: "the River Fund's". */
const owner = '(?:\\p{Lu}[\\p{L}-]+\\s){0,3}\\p{Lu}[\\p{L}-]+';
const beforeOffice = new RegExp(
  `(?<![\\p{L}.])((?:(?:${courtesy})\\s*)*${personName}),\\s+(?:the\\s+)?((?:${owner}${owns})?(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}${office}[^,;.“”]{0,80})`,
  'gu',
);
/** Offices that States have; what others are of may be anything. */
const ofState = /(?:President|Minister|Ambassador|Premier|Chancellor|Permanent Representative)$/;
const stateOffice = /\b(?:President|Minister|Ambassador|Premier|Chancellor|Permanent Representative)\b/;
/** Offices in small letters. */
export const posts =
  'spokesperson|spokesman|spokeswoman|representative|envoy|ambassador|minister|president|premier|chancellor|secretary-general|coordinator|director|chief|head|expert|advis[eo]r|rapporteur';
/** The same with an office in small letters: "Jan Novak, a spokesperson for the Fund,". */
const beforePost = new RegExp(
  `(?<![\\p{L}.])((?:(?:${courtesy})\\s*)*${personName}),\\s+(?:an?|the|(?=${owning}${owns})|(?=(?:\\p{Ll}+\\s){0,2}(?:${posts})\\s(?:of|for|at)\\s))\\s*((?:${owner}${owns})?(?:\\p{L}+\\s+){0,2}(?:${posts})\\b[^,;.“”]{0,80})`,
  'gu',
);
/** Where the comma behind an office is missing. */
const unclosed = /\s(?:said|says|told|added)$/;
const titled = new RegExp(`(?<![\\p{L}])((?:(?:${courtesy})\\s*)+)(${titledName})`, 'gu');
/** "Her Valdorian counterpart, Jan Novak, said". */
const apposed = new RegExp(
  `(?<!\\p{L})(?:[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Tt]he)\\s+(?:(?:[\\p{L}-]+\\s+){0,3}(?:colleague|counterpart|deputy|predecessor|successor)|((?:[\\p{L}-]+\\s+){0,5}(?:${posts}))),\\s+(${personName})(?=,)`,
  'gu',
);
/** What speaks, and is no person. */
export const institution =
  /\b(?:\p{Lu}{2,}|Council|Assembly|Nations|Office|Agency|Committee|Commission|Organi[sz]ation|Ministry|Department|Fund|Programme|Group|Union|League|Watch|International|Mission|Government|Bank|Court|House|Foundation|Institute|Network|Society|University|Association|Federation|Alliance)\b/u;
const possessiveCountry = new RegExp(`(?<![\\p{L}-])(?!${office}[’'])(${owning})${owns}$`, 'u');
const ownersOffice = new RegExp(
  `^(?:the\\s)?(?!${office}[’'])(${owning})${owns}(?:\\p{L}+\\s+){0,3}(?:[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor)(?!\\p{L})`,
  'u',
);

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
  officeBefore.lastIndex = 0;
  for (let match = officeBefore.exec(text); match; match = officeBefore.exec(text)) {
    const found = holderOf(text, match.index, match[0]);
    if (!found) continue;
    add(found.person);
    officeBefore.lastIndex = found.end;
  }
  for (const match of [...text.matchAll(beforeOffice), ...text.matchAll(beforePost)]) {
    const [, name = '', role = ''] = match;
    const bare = withoutCourtesy(name);
    if (!/\s/.test(bare) || isOffice(bare)) continue;
    const gender = genderOf(name);
    const full = role.replace(/\s+/g, ' ').replace(unclosed, '').trim();
    const country = stateOffice.test(full) ? stateOf(full) : undefined;
    const state = country ?? ownersOffice.exec(full)?.[1];
    add({
      name: bare,
      role: full,
      at: match.index,
      ...(state !== undefined && !isBody(state) && { country: state }),
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
  for (const { 0: words, 1: role, 2: name = '', index } of text.matchAll(apposed)) {
    if (!/\s/.test(name) || isOffice(name)) continue;
    add({
      name,
      at: index + words.length - name.length,
      ...(role !== undefined && { role: role.replace(/\s+/g, ' ') }),
    });
  }
  return people.sort((a, b) => a.at - b.at);
}

/** Who holds the office that stands at a place, and where the words of it end. */
function holderOf(text: string, at: number, first: string): { person: NamedPerson; end: number } | undefined {
  const behind = nameBehindOffice(text, at + first.length);
  if (!behind || !/\s/.test(behind.name) || isOffice(behind.name) || institution.test(behind.name)) return undefined;
  const { name, written, start, hasField } = behind;
  const role = text.slice(at, start).replace(/\s+/g, ' ').replace(/,?\s$/, '');
  ofCountry.lastIndex = behind.end;
  const country = ofCountry.exec(text)?.[1];
  const ownedBy = country ?? possessiveCountry.exec(text.slice(Math.max(0, at - 60), at))?.[1];
  const ofRole = ofState.test(first) && hasField ? stateOf(role) : undefined;
  const state = ownedBy ?? ofRole;
  const gender = genderOf(written);
  const person = {
    name,
    role: ownedBy !== undefined && !hasField ? `${role} of ${ownedBy}` : role,
    at,
    ...(state !== undefined && { country: state }),
    ...(gender && { gender }),
  };
  return { person, end: country === undefined ? behind.end : ofCountry.lastIndex };
}

/** Whether what an office is of is a body, and no State. */
function isBody(owner: string): boolean {
  return institution.test(owner.replace(/^(?:Russian Federation$|United )/, ''));
}

/** The State that the words of an office end with. */
function stateOf(role: string): string | undefined {
  const country = countryOfOffice(role.replace(/ of the (?=\p{Lu})/u, ' of '));
  return country === undefined || isBody(country) ? undefined : country;
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
