import { capitalWord, courtesy, office, particle, withoutCourtesy } from './names';

/** Words of the fields that offices have in their names, and that people hardly ever have in theirs. */
export const fields =
  'Affairs|Relations|Cooperation|Integration|Trade|Industry|Commerce|Economy|Economic|Economics|Finance|Treasury|Budget|Planning|Investment|Development|Infrastructure|Works|Transport|Transportation|Tourism|Health|Sanitation|Education|Science|Sciences|Technology|Innovation|Research|Environment|Climate|Change|Ecology|Energy|Mines|Mining|Petroleum|Resources|Water|Oceans|Forestry|Forests|Fisheries|Agriculture|Food|Nutrition|Land|Lands|Housing|Settlements|Countries|Urbanization|Cities|Justice|Law|Interior|Home|Defence|Defense|Security|Peace|Peacebuilding|Peacekeeping|Operations|Disarmament|Terrorism|Crime|Drugs|Prevention|Genocide|Atrocities|Conflict|Conflicts|Violence|Humanitarian|Emergency|Emergencies|Relief|Response|Reduction|Risk|Refugees|Migration|Migrants|Displacement|Displaced|Human|Rights|Freedom|Women|Gender|Equality|Children|Child|Youth|Families|Family|Social|Welfare|Protection|Solidarity|Inclusion|Diversity|Disabilities|Persons|Labou?r|Employment|Culture|Heritage|Sport|Sports|Information|Communication|Communications|Media|Telecommunications|Digital|Transformation|Administration|Management|Reform|Strategy|Policy|Coordination|Partnerships|Partnership|Support|Services|Service';
/** Words of the bodies that have officers, and of what tells one field or body from another. */
const bodies =
  'State|States|Government|Parliament|Senate|House|Representatives|Deputies|Republic|Nations|United|Union|League|Region|Secretariat|Secretary-General|Council|Assembly|Committee|Commission|Court|Tribunal|Conference|Organi[sz]ation|Agency|Authority|Office|Department|Division|Bureau|Branch|Section|Cent(?:re|er)|Institute|University|Foundation|Programme|Program|Fund|Bank|Board|Habitat|Mission|Force|Group|Movement|Network';
const kinds =
  'International|Foreign|External|Federal|Legal|Political|Public|Global|Regional|Multilateral|Bilateral|European|African|American|Arab|Islamic';
const fieldWord = new RegExp(`^(?:${fields}|${bodies}|${kinds})$`, 'u');
/** States, places and bodies of two words begin with these. */
export const firstOfTwo =
  'New|North|Northern|South|Southern|East|Eastern|West|Western|Central|Great|Saudi|Sri|Costa|El|San|Saint|St\\.|Sierra|Burkina|Cabo|Cape|Côte|Czech|Dominican|Marshall|Solomon|Equatorial|Papua|Timor|Viet|Hong|Holy|Middle|Horn';
const beginsTwo = new RegExp(`^(?:${firstOfTwo})$`, 'u');

const space = '(?:[^\\S\\n]*\\n[^\\S\\n]*|[^\\S\\n]+)';
const token = new RegExp(
  `(,?)${space}(?:(of|for|to|on|in|and|&|the|against|with)(?=\\s)|((?:${courtesy})(?=\\s)|${capitalWord}|${particle}(?=\\s)))`,
  'uy',
);
const officeHere = new RegExp(`${space}${office}(?!\\p{L})`, 'uy');
const beginsAsOffice = new RegExp(`^${office}(?!\\p{L})`, 'u');
/** Units in which an office without its field ends. */
const longestOffice = 80;
/** An office with all its fields has hardly more words. */
const mostTokens = 24;

/** The name behind an office. */
export interface BehindOffice {
  /** Without courtesy titles. */
  readonly name: string;
  /** The same as it is written, with courtesy titles. */
  readonly written: string;
  /** Where in the text it begins and ends. */
  readonly start: number;
  readonly end: number;
  /** Words of the office stand between its first one and the name: "of Foreign Affairs". */
  readonly hasField: boolean;
}

interface Token {
  readonly words: string;
  readonly isLink: boolean;
  readonly comma: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The name of two words or more that follows an office: at once ("Minister Jan Novak"), behind what it is for ("Minister of
 * Trade and Industry Jan Novak", "President of Elbonia Ines Costa"), or behind a comma.
 * @param at where the office ends in the text
 */
export function nameBehindOffice(text: string, at: number): BehindOffice | undefined {
  let hasField = false;
  let isOwned = false;
  let next = readToken(text, at);
  for (let count = 0; next && count < mostTokens; count++) {
    if (next.isLink) {
      if (next.comma && next.words !== 'and') return undefined;
      const other = officeAt(text, next);
      hasField = true;
      isOwned = other === undefined;
      next = readToken(text, other ?? next.end);
      continue;
    }
    const run = readRun(text, next);
    const last = run.at(-1);
    if (!last) return undefined;
    const taken = next.comma ? fieldsIn(run) : officeIn(run, isOwned);
    const name = run.slice(taken);
    const apart = isOwned && !next.comma && taken < run.length ? nameBehindComma(text, last) : undefined;
    if (apart) return named(text, apart, true);
    if (name.length > 1 && (!next.comma || taken === 0)) return named(text, name, hasField);
    // A list of fields, or what an office is for, may go on; a name of one word tells nobody.
    if (name.length > 0 && (next.comma || taken > 0 || !isOwned)) return undefined;
    hasField = isOwned = true;
    next = readToken(text, last.end);
  }
  return undefined;
}

/** Whether words that look like a name are those of a field: "Foreign Affairs". */
export function isField(words: string): boolean {
  return words.split(/\s+/).every((word) => fieldWord.test(word));
}

/** Where the first words of a line that look like a name are still of an office: "Foreign Affairs Jan Novak". */
export function fieldsBefore(words: string): number {
  const run = [...words.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ words: word, end: index + word.length }));
  const taken = fieldsIn(run);
  return taken > 0 && run.length - taken > 1 ? (run[taken - 1]?.end ?? 0) + 1 : 0;
}

function readToken(text: string, at: number): Token | undefined {
  token.lastIndex = at;
  const match = token.exec(text);
  if (!match) return undefined;
  const words = match[2] ?? match[3] ?? '';
  const end = at + match[0].length;
  return { words, isLink: match[2] !== undefined, comma: match[1] === ',', start: end - words.length, end };
}

/** Behind a link word another office may stand: "Foreign Minister and Deputy Prime Minister". */
function officeAt(text: string, { words, end }: Token): number | undefined {
  if (words !== 'and' && words !== '&') return undefined;
  officeHere.lastIndex = end;
  const match = officeHere.exec(text);
  return match ? end + match[0].length : undefined;
}

/** "Commissioner for Inland Waters, Ines Costa": what the comma sets apart is the name, and all before it the office. */
function nameBehindComma(text: string, { end }: Token): readonly Token[] | undefined {
  const next = readToken(text, end);
  if (!next?.comma || next.isLink) return undefined;
  const run = readRun(text, next);
  return run.length > 1 &&
    fieldsIn(run) === 0 &&
    !beginsAsOffice.test(text.slice(next.start, next.start + longestOffice))
    ? run
    : undefined;
}

/** Words with capitals, and small ones between them, up to a comma or a link word. */
function readRun(text: string, first: Token): readonly Token[] {
  const run = [first];
  for (let next = readToken(text, first.end); next && !next.isLink && !next.comma; next = readToken(text, next.end)) {
    run.push(next);
    if (run.length > mostTokens) break;
  }
  while (run.length > 0 && /^\p{Ll}/u.test(run.at(-1)?.words ?? '')) run.pop();
  return run;
}

/** How many of the words are fields, up to the last one. */
function fieldsIn(run: readonly { readonly words: string }[]): number {
  return run.findLastIndex(({ words }) => fieldWord.test(words)) + 1;
}

/** How many words of a run belong to the office: fields, else the State or the place that it is for. */
function officeIn(run: readonly Token[], isOwned: boolean): number {
  const fields = fieldsIn(run);
  if (fields > 0 || !isOwned) return fields;
  return beginsTwo.test(run[0]?.words ?? '') ? Math.min(2, run.length) : 1;
}

function named(text: string, run: readonly Token[], hasField: boolean): BehindOffice | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const written = text.slice(first.start, last.end);
  return { name: withoutCourtesy(written), written, start: first.start, end: last.end, hasField };
}
