import type { Span } from '../model/span';
import { courtesy, office, personName, titledName, withoutCourtesy } from './names';
import { fieldsBefore, isField } from './officePhrase';
import { standingOf } from './genres/standing';
import { genderOf, institution, isOffice, posts, type NamedPerson } from './people';
import { quotes } from './saying';

/** What begins a sentence and is no part of the name behind it. */
const opening =
  '(?:(?:January|February|July|September|October|November|December)|(?<=\\d\\s)(?:March|April|May|June|August)|As|And|But|Yet|So|Then|When|While|What|Where|Since|Because|If|For|Indeed|Once|Here|There|Now|Today|Yesterday|Later|Recently|Even|Just|Thus|Late|Former|My|Our|The|This|These|Comme|Como)';
const person = new RegExp(
  `(?<![\\p{L}’'-])(?!${opening}\\s)(?:(?:(?:${courtesy})\\s*)+${titledName}|${personName})`,
  'gu',
);
const rank =
  '(?:His|Her)\\s(?:(?:Royal|Imperial|Serene)\\s)?(?:Majesty|Highness|Holiness|Excellency|Eminence)|(?:(?:Major|Lieutenant|Brigadier)[- ])?(?:General|Colonel)|Generalissimo|Field\\sMarshal|Marshal|Comrade|Senator|Governor|Commander|Captain';
const title = new RegExp(
  `^(?:(?:.*\\s)?(?!(?:King|Queen)\\b)${office}\\s+)?(?:.*[’']s\\s+)?(?:(?:${rank})\\s+)*(?=\\p{L})`,
  'u',
);
/** What has words and is no person: papers, States, peoples. */
const unperson =
  /(?:^(?:New|North|South|East|West|Central|Latin|Saudi|Sri|Burkina|Sierra\sLeone|Costa\sRica|El\sSalvador|San\sFrancisco|Holy|Old|Le|Al)\s|\b(?:Declaration|Report|Record|Charter|Convention|Covenant|Treaty|Testament|Koran|Quran|Qur|Bible|Times|Post|Tribune|Herald|Journal|Gazette|News|Review|Powers|Governments|States|Republic|Kingdom|Cent(?:re|er)|Market|Program|Conference|Movement|Party|World|Africans?|Americans?|Europeans?|Agenda|Leader|Daily|Majesty|Highness|Excellency)\b)/u;
/** Behind these words no subject of a sentence stands. */
const notSubject =
  /(?<!\p{L})(?:the|an?|of|in|for|to|from|by|with|at|on|about|against|between|like|unlike|his|her|our|its|their|this|that|[Tt]he|newspaper|magazine|daily|paper|book|encyclical|\p{Lu}[\p{L}’'-]*\sand)\s$/u;

const aside =
  '(?:,\\s(?:Jr|Sr)\\.)?(?:\\s\\(\\s?([^()]{1,60})\\)|\\sof\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})?';
/** Between commas; what begins with one of these words is no apposition. */
const apposition =
  '(?:,\\s((?!(?:and|or|but|as|for(?!\\sthe\\s\\p{Lu})|while|when|which|whose|where|I|[Ww]e|he|she|it|they)\\s)[^“”"«»:;.()]{2,150}?)(?:\\s\\(\\p{Lu}{2,9}\\))?(?=,|\\ssaid,\\s))?';
/** Behind it: ", noting that it rained, said". */
const meanwhile = '(?:,\\s\\p{Ll}+ing\\s[^:;.()]{2,160}?(?=,))?';
const adverbs =
  '(?:\\s(?:who|has|had|have|once|also|then|later|so|very|most|again|well|just|often|rightly|himself|herself|recently|already|then|today|yesterday|on\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\p{Ll}+ly)){0,5}';
/** "Ines Costa, Minister of Trade, has rightly said": what stands behind the name up to the verb. */
const says = new RegExp(`${aside}${apposition}${meanwhile},?${adverbs}\\s(?:${quotes})(?!\\p{L})`, 'uy');
const postBefore = new RegExp(
  `(?:^|\\s)((?:\\p{Lu}[\\p{L}’'-]*\\s){0,5}(?:\\p{Ll}[\\p{L}-]*\\s){0,2}(?:${posts}))\\s$`,
  'u',
);

const holdsOffice = new RegExp(`(?<!\\p{L})(?:${office}|${posts})(?!\\p{L})`, 'u');
const noOffice = /^(?:who|whose|in|at|on|to|after|before|during|from|through|\p{Ll}+ing|\p{Ll}+ed)\s/u;

/** A name in a line: its place there, and the name without what stands before it. */
export interface Found extends Span {
  readonly name: string;
  /** An office or a courtesy title stands before it. */
  readonly titled: boolean;
  readonly gender: NamedPerson['gender'];
}

/** The people whom a line names with two words, or with a title. */
export function peopleIn(line: string): Found[] {
  const people: Found[] = [];
  for (const { 0: words, index } of line.matchAll(person)) {
    const given = words.replace(title, '');
    const fields = fieldsBefore(given);
    const name = withoutCourtesy(given.slice(fields));
    const titled = name !== words;
    if (name === '' || /(?<!\b[JS]r)\.$/.test(name) || (!titled && !/\s/.test(name)) || /[’']s?$/.test(name)) continue;
    if (isOffice(name) || holdsOffice.test(name) || institution.test(name) || unperson.test(name)) continue;
    if (isField(name)) continue;
    const start = fields === 0 ? index : index + words.length - given.length + fields;
    people.push({ start, end: index + words.length, name, titled, gender: genderOf(words) });
  }
  return people;
}

/** Whether a name can be the subject of a sentence, by what stands before it. */
export function isSubject(leading: string, { titled }: Found): boolean {
  const word = notSubject.exec(leading)?.[0];
  return word === undefined || (titled && /^(?:the|our|his|her|an?) $/i.test(word));
}

/** A name of a line as a person of the text. */
export function named({ name, gender }: Found, at: number, role: string | undefined, country?: string): NamedPerson {
  const own = role?.replace(/^(?:the|an?)\s/, '');
  return {
    name,
    at,
    ...(own !== undefined && { role: own }),
    ...(country !== undefined && { country }),
    ...(gender && { gender }),
  };
}

/** Where the verb of saying ends whose subject is a name in a line, and the office between the two or before. */
export function verbOf(
  line: string,
  found: Found,
  leading: string,
): { end: number; role: string | undefined; country: string | undefined } | undefined {
  says.lastIndex = found.end;
  const match = says.exec(line);
  if (!match || !isSubject(leading, found)) return undefined;
  const { role, country } = match[1] === undefined ? {} : standingOf(match[1]);
  const isCountry = country !== undefined && /^\p{Lu}\p{Ll}[^\d]*$/u.test(country);
  return {
    end: says.lastIndex,
    role: officeIn(match[2]) ?? officeBefore(leading) ?? role,
    country: isCountry ? country : undefined,
  };
}

/** An apposition may tell other things than an office. */
function officeIn(words: string | undefined): string | undefined {
  return words !== undefined && holdsOffice.test(words) && !noOffice.test(words) ? words : undefined;
}

/** The office with which words end that stand before a name: "River Fund chief". */
export function officeBefore(leading: string): string | undefined {
  return postBefore.exec(leading)?.[1];
}

/** So many units before a name tell its office, and whether it is a subject. */
const nearest = 160;

/** "..., said River Fund Deputy Director", before a name: the verb goes before who says it. */
const saidBefore = new RegExp(
  `[,”"]\\s(?:said|says|added|noted|stressed|warned|explained)\\s((?:(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*|of|for|and|the|to|on|former|deputy|senior|acting|regional|resident|executive|foreign|prime|special|${posts})\\s){0,12})$`,
  'u',
);

/** What an office is for or of is not who holds it. */
const isOf = /\s(?:for|of|to|on)\s(?:the\s)?$/;

/** Who says something in a line, in its order; `offset` is added to places. */
export function sayersIn(line: string, offset: number): NamedPerson[] {
  return peopleIn(line).flatMap((found) => {
    const leading = line.slice(Math.max(0, found.start - nearest), found.start);
    const verb = verbOf(line, found, leading);
    if (verb) return [named(found, offset + found.start, verb.role, verb.country)];
    const before = saidBefore.exec(leading)?.[1];
    return before === undefined || isOf.test(leading) ? [] : [named(found, offset + found.start, officeBefore(before))];
  });
}
