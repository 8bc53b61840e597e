import type { Span } from '../model/span';
import { courtesy, office, personName, titledName, withoutCourtesy } from './names';
import { institution, isOffice, posts, sharesName, type NamedPerson } from './people';
import { quotes } from './saying';

/** How far from its marks a quotation's speaker is named, in UTF-16 units. */
const before = 360;
const behind = 240;

/** A paragraph may end before a quotation that stands by itself. */
const paragraphEnd = /\n[^\S\n]*\n/;
/** Cheap: most passages in quotation marks are said by nobody. */
const toldBefore = new RegExp(`(?:${quotes}|words|quot|according|by)`, 'iu');

/** What begins a sentence and is no part of the name behind it. */
const opening =
  '(?:As|And|But|Yet|So|Then|When|While|What|Where|Since|Because|If|For|Indeed|Once|Here|There|Now|Today|Yesterday|Later|Recently|Even|Just|Thus|Late|Former|My|Our|The|This|These|Comme|Como)';
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
const anyOffice = new RegExp(`(?<!\\p{L})${office}(?!\\p{L})`, 'u');
/** Behind these words no subject of a sentence stands. */
const notSubject =
  /(?<!\p{L})(?:the|an?|of|in|for|to|from|by|with|at|on|about|against|between|like|unlike|his|her|our|its|their|this|that|[Tt]he|newspaper|magazine|daily|paper|book|encyclical|\p{Lu}[\p{L}’'-]*\sand)\s$/u;

const aside =
  '(?:,\\s(?:Jr|Sr)\\.)?(?:\\s\\([^()]{1,60}\\)|\\sof\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,3})?';
/** Between commas; what begins with one of these words is no apposition. */
const apposition =
  '(?:,\\s((?!(?:and|or|but|as|for|while|when|which|whose|where|I|[Ww]e|he|she|it|they)\\s)[^“”"«»:;.()]{2,150}?)(?=,))?';
const adverbs =
  '(?:\\s(?:who|has|had|have|once|also|then|later|so|very|most|again|well|just|often|rightly|himself|herself|recently|already|then|\\p{Ll}+ly)){0,5}';
/** "Ines Costa, Minister of Trade, has rightly said": what stands behind the name up to the verb. */
const says = new RegExp(`${aside}${apposition},?${adverbs}\\s(?:${quotes})(?!\\p{L})`, 'uy');
/** From the verb to the marks, in the same sentence. */
const untilMarks = /^(?:[^“”"«».;:]{0,120}[,:]|[^“”"«».;:]{0,90}\b(?:that|que)\b[^“”"«».;:]{0,110}|)\s*[–—-]?\s*$/u;
/** What somebody calls a thing. */
const names = /(?:called|described)$/;
const untilMarksOfName = /^[^“”"«».;:,]{1,80}$/u;
const otherVerb = new RegExp(`(?<!\\p{L})(?:${quotes}|written)(?!\\p{L})`, 'u');
/** "In the words of ..., ", "to quote ...: ", "as was said by ..., ". */
const wordsOf =
  /(?:\b(?:words|wisdom|maxim|dictum|saying|adage)\sof|\b[Qq]uot(?:e|ing)|\b[Aa]ccording\sto|\bsaid(?:\sby)?|\bwrote|\bwritten\sby|\b[Ss]elon|\bdit|\bécrit|\bdéclaré|\bdijo|\bdeclaró|\bescribió|\bpalabras\sde|\bparoles\sde)\s(?:(?!(?:at|in|on|to|for|with)\s)\p{Ll}[\p{L}-]*\s){0,6}$/u;
const untilMarksOf = /^(?:,\s(?:Jr|Sr)\.)?(?:[^“”"«».;:]{0,120}[,:])?\s*[–—-]?\s*$/u;

/** “...,” said the Minister of Trade Jan Novak. */
const saidBy = new RegExp(
  `^[,.]?\\s(?:(?:as|has|had|once|was|were|is)\\s){0,2}(?:(?:${quotes})\\s|(?:in|to\\suse)\\sthe\\s(?:\\p{Ll}+\\s)?words\\sof\\s|according\\sto\\s|to\\squote\\s)(?:by\\s)?`,
  'u',
);
/** “....” Those were the words of Jan Novak. */
const theirWords = /^[.,]?\s(?:Th[eo]se|Such|They|The)\b[^“”".]{0,60}?\bwords\sof\s/u;
/** Words that describe somebody between a verb and the name, or before the name. */
const describing = /^(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,9}$/u;
const describingBefore = /^,?\s(?:as\s)?(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,9}$/u;
const postBefore = new RegExp(
  `(?:^|\\s)((?:\\p{Lu}[\\p{L}’'-]*\\s){0,5}(?:\\p{Ll}[\\p{L}-]*\\s){0,2}(?:${posts}))\\s$`,
  'u',
);

/** Quoted words and who is named beside them as having said them. */
export interface Quoted extends Span {
  readonly by?: NamedPerson;
}

/** Each quotation with its speaker, where the text names the person beside it; a surname means who was quoted by it in full before. */
export function withSpeakers(text: string, quotations: readonly Span[]): Quoted[] {
  const known: NamedPerson[] = [];
  return quotations.map((quotation) => {
    const found = speakerBeside(text, quotation);
    if (!found) return quotation;
    const full = known.findLast(({ name }) => sharesName(name, found.name));
    const by = full ? { ...found, name: full.name } : found;
    if (!full) known.push(by);
    return { ...quotation, by };
  });
}

/** Who says quoted words: whom the words before the marks name, or else those behind them. */
function speakerBeside(text: string, quote: Span): NamedPerson | undefined {
  return namedBefore(text, quote.start) ?? namedBehind(text, quote);
}

function namedBefore(text: string, start: number): NamedPerson | undefined {
  const from = Math.max(0, start - before);
  const raw = text.slice(from, start).replace(/[“"«]\s*$/, '');
  const words = raw.trimEnd();
  if (paragraphEnd.test(raw.slice(words.length)) && !/[,:]$/.test(words)) return undefined;
  const paragraph = words.split(paragraphEnd).at(-1) ?? '';
  if (!toldBefore.test(paragraph)) return undefined;
  const line = `${paragraph.replace(/\s+/g, ' ')} `;
  const at = from + words.length - paragraph.length;
  for (const found of peopleIn(line)) {
    const leading = line.slice(0, found.start);
    const verb = verbOf(line, found, leading);
    if (verb && endsHere(line.slice(found.end, verb.end), line.slice(verb.end))) return named(found, at, verb.role);
    if (wordsOf.test(leading) && untilMarksOf.test(line.slice(found.end))) return named(found, at, undefined);
  }
  return undefined;
}

/** Where the verb of saying ends whose subject is a name in a line, and the office between the two or before. */
function verbOf(line: string, found: Found, leading: string): { end: number; role: string | undefined } | undefined {
  says.lastIndex = found.end;
  const match = says.exec(line);
  if (!match || !isSubject(leading, found)) return undefined;
  return { end: says.lastIndex, role: match[1] ?? postBefore.exec(leading)?.[1] };
}

/** Whether the sentence goes on from a verb to the marks, and nobody else speaks there. */
function endsHere(verb: string, rest: string): boolean {
  return (untilMarks.test(rest) || (names.test(verb) && untilMarksOfName.test(rest))) && !otherVerb.test(rest);
}

function namedBehind(text: string, { start, end }: Span): NamedPerson | undefined {
  const last = text.slice(Math.max(start, end - 1), end);
  const raw = text.slice(end, end + behind).split(paragraphEnd)[0] ?? '';
  const marks = /^\s*[”"»]/.exec(raw)?.[0].length ?? 0;
  const line = raw.slice(marks).replace(/\s+/g, ' ');
  const verb = saidBy.exec(line) ?? theirWords.exec(line);
  // Behind a full stop another sentence begins.
  const goesOn = line.startsWith(',') || /[,?!]/.test(last);
  if (!verb && !goesOn) return undefined;
  for (const found of peopleIn(line)) {
    const leading = line.slice(verb?.[0].length ?? 0, found.start);
    if (verb) {
      if (!describing.test(leading)) return undefined;
      if (isSubject(leading, found)) return named(found, end, postBefore.exec(leading)?.[1]);
      continue;
    }
    if (!describingBefore.test(leading)) return undefined;
    const told = verbOf(line, found, leading);
    if (told) return named(found, end, told.role);
  }
  return undefined;
}

/** A name in a line: its place there, and the name without what stands before it. */
interface Found extends Span {
  readonly name: string;
  /** An office or a courtesy title stands before it. */
  readonly titled: boolean;
}

function peopleIn(line: string): Found[] {
  const people: Found[] = [];
  for (const { 0: words, index } of line.matchAll(person)) {
    const name = withoutCourtesy(words.replace(title, ''));
    const titled = name !== words;
    if (name === '' || /(?<!\b[JS]r)\.$/.test(name) || (!titled && !/\s/.test(name)) || /[’']s?$/.test(name)) continue;
    if (isOffice(name) || anyOffice.test(name) || institution.test(name) || unperson.test(name)) continue;
    people.push({ start: index, end: index + words.length, name, titled });
  }
  return people;
}

function isSubject(leading: string, { titled }: Found): boolean {
  const word = notSubject.exec(leading)?.[0];
  return word === undefined || (titled && /^(?:the|our|his|her|an?) $/i.test(word));
}

function named({ name }: Found, at: number, role: string | undefined): NamedPerson {
  const own = role?.replace(/^(?:the|an?)\s/, '');
  return { name, at, ...(own !== undefined && { role: own }) };
}
