import type { Genre } from '../../model/speech';
import type { Span } from '../../model/span';
import { findDate } from '../dates';
import type { DocumentText } from '../documentText';
import type { Block } from '../layout';
import { capitalised, honorific, office } from '../names';
import { dateline } from '../genres/pressRelease';
import { cityOfDateline } from './dateline';
import { stations } from './stations';
import { isSalutation } from '../salutations';

/** Where in a document its day stands. */
export interface DayPlace {
  /** The line that holds it. */
  readonly line: Span;
  /** From the beginning of the line. */
  readonly start: number;
  readonly end: number;
}

const dutyStation = new RegExp(`^${stations}$`, 'i');
/** "... at the opening of the session in Geneva, ", "... of the Second Committee (New York, ": the city before the day. */
const cityBefore = new RegExp(`(?:^|[\\s(–—-])(${stations})(?:,\\s[\\p{L} ]{2,20})?(?:[\\s,:(–—-]{1,3})?$`, 'iu');
/** ", New York – Statement", behind the day. */
const cityBehind = new RegExp(`^[\\s,)–—-]{1,3}(${stations})(?=[\\s,.)–—-])`, 'i');
/** "16 May 2041, Lunary: The Chairperson ...": the city behind the day, before what is told. */
const behindDay = /^,?\s(\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,2})\s?[:–—]\s/u;
/** "Following are the remarks of ..., in Oster City today:". */
const spokenIn =
  /\sin\s(\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{1,20}){0,3}(?:,\s\p{Lu}[\p{L}. ]{1,20})?),?\s(?:today|yesterday|on\s\d{1,2}\s\p{L}{3,9}):$/u;
const weekday =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const notPlace = new RegExp(
  `\\b(?:January|${weekday})$|^The (?!Hague)|^(?:On|In|Since|At|By|From|Until|After|Before|During|Of|And|Dated?|As|This|Adopted|Updated?|Delivered|Published|Posted|Released|Issued|Last)\\b|\\b(?:Statement|Interview|Dated|Rights|Dear|Thanks?)\\b`,
  'i',
);
const officer = new RegExp(`(?<!\\p{L})(?:${office}|${honorific})(?!\\p{L})`, 'iu');
/** Who or what it is in that city: no part of the place. */
const organ =
  /\b(?:Assembly|Council|Committee|Commission|Conference|Debate|Meeting|Session|Missions?|Embassy|Ministry|Department|Office|Lecture|Address|Speech|Remarks|Message)\b|^(?:Consejo|Conseil|Asamblea|Assemblée|Comité|Comisión|Commission)\b/i;
const venue =
  /\b(?:United Nations|Nations Unies|Naciones Unidas|UN|UNHQ|UNOG|UNON|UNOV|ONU|Headquarters|Si[èe]ge|Sede|Palais|Palace|Palacio|Chamber|Hall|Hotel|Cent(?:re|er)|Building)\b/i;
const label = /^(?:Place|Location|Venue|Lieu|Lugar)\s*:\s*/i;
/** The same on a line of its own, the place below it. */
const onlyLabel = /^(?:Place|Location|Venue|Lieu|Lugar):?$/i;
const headLines = 24;
/** How a record tells its meeting: "Held at Headquarters, New York, on Monday, ". */
const held = /^(?:Held|Tenue|Celebrada)\s+(?:(?:at|in|au|à|en|a)\s+)?(?:(?:the|la|el)\s+|l['’])?/i;
const preposition = /^(?:in|at|à|en)\s+|\s+on$/gi;
/** What stands between a place and its day. */
const linking = new RegExp(`^(?:(?:le|el|the|on|du|del?)(?:\\s|$))?${weekday}?$`, 'i');
const between = /\s*[,;|()]\s*|\s+[–—-]\s+/;
/** Every word begins with a capital: "New York", "Rio de Janeiro", "Washington, D.C."; "Letter dated" is none. */
const placeName = /^\p{Lu}[\p{L}.'’-]{1,30}(?:\s(?:(?:de|da|do|la|le|of|and|au|el)\s)?\p{Lu}[\p{L}.'’-]{0,30}){0,4}$/u;
const longest = 120;

/** The place of a dateline that tells no whole date; the Organization's own name is that of a service. */
export function placeOfDateline({ text }: DocumentText): string | undefined {
  const city = cityOfDateline(text.slice(0, headReach));
  return city === undefined || city === 'UNITED NATIONS' ? undefined : written(city);
}

/** The place that stands with the day of a document: in its line, or in the line below or above. */
export function placeOf(document: DocumentText, day: DayPlace, genre: Genre): string | undefined {
  const { text, lines } = document;
  const { line } = day;
  const ahead = text.slice(line.start, line.start + day.start);
  const before = read(ahead);
  if (before) return before.name;
  const rest = text.slice(line.start + day.end, line.end);
  const city = genre === 'statement' ? (cityBefore.exec(ahead.slice(-60)) ?? cityBehind.exec(rest.slice(0, 40))) : null;
  if (genre === 'news') {
    const place = cityOfDateline(text.slice(0, 3000));
    if (place !== undefined) return written(place);
  }
  const behind = read(rest);
  if (behind && isSure(behind)) return behind.name;
  if (city?.[1] !== undefined) return written(city[1]);
  const issued = genre === 'statement' ? issuedFrom(document) : undefined;
  if (issued !== undefined) return written(issued);
  const index = lines.findIndex((candidate) => candidate.start === line.start);
  const wrapped = ahead.trim() === '' ? cityAbove(text, lines[index - 1]) : undefined;
  if (wrapped !== undefined) return wrapped;
  const below = lines.slice(0, headLines).findIndex(({ start, end }) => onlyLabel.test(text.slice(start, end)));
  for (const beside of [lines[index + 1], lines[index - 1], below < 0 ? undefined : lines[below + 1]]) {
    const words = beside && beside.end - beside.start <= longest ? text.slice(beside.start, beside.end) : '';
    const place = isSalutation(words) ? undefined : read(words);
    if (place && isSure(place)) return place.name;
  }
  const [, told = behindDay.exec(rest)?.[1]] = cityBefore.exec(ahead.slice(-60)) ?? [];
  if (told !== undefined && isSure({ name: told, located: false })) return told;
  return placeInHead(document);
}

/** The city with which an information service begins the words that it hands out. */
function issuedFrom({ text, blocks }: DocumentText): string | undefined {
  for (const { start, end } of blocks.slice(0, 8)) {
    const city = dateline.exec(text.slice(start, Math.min(end, start + longest)))?.[1];
    if (city !== undefined) return city;
  }
  return undefined;
}

/** "BRASILIA,": a city whose day stands on the next line. */
function cityAbove(text: string, line: Span | undefined): string | undefined {
  const [, city] = /^(.{3,40}),$/.exec(line ? text.slice(line.start, line.end) : '') ?? [];
  const place = city === undefined || isSalutation(`${city},`) ? undefined : read(city);
  return place?.name;
}

/** So far down the head may name the city, in UTF-16 units. */
const headReach = 1200;

/** The city on a line of its own over the first words to the audience, or in what a press release says of its words. */
export function placeInHead({ text, lines, blocks }: DocumentText): string | undefined {
  const isProse = ({ start, end }: Block) => end - start > 2 * longest && /[.:;”"]/.test(text.charAt(end - 1));
  const prose = blocks.find(isProse)?.start ?? headReach;
  for (const { start, end } of lines.slice(0, headLines)) {
    const words = text.slice(start, Math.min(end, start + longest + 1));
    if (start >= prose || isSalutation(words)) break;
    if (words.length >= 60 || !words.includes(',')) continue;
    // Another day than that of the document may stand with the city.
    const day = findDate(words);
    const city = day && cityBefore.exec(words.slice(0, day.start));
    if (city?.[1] !== undefined) return written(city[1]);
    const place = read(day ? words.slice(0, day.start) + words.slice(day.end) : words);
    if (place && dutyStation.test(place.name.split(', ')[0] ?? '')) return place.name;
  }
  for (const { start, end } of blocks.slice(0, 8)) {
    if (start > headReach) break;
    if (text.charAt(end - 1) !== ':' || !text.startsWith('Following ', start)) continue;
    return spokenIn.exec(text.slice(Math.max(start, end - 100), end))?.[1];
  }
  return undefined;
}

/** The city of words that tell a place, without its building; the words themselves where they show none. */
export function cityOf(words: string | undefined): string | undefined {
  return words === undefined ? undefined : (read(words)?.name ?? words);
}

/** Whether a line holds nothing but a place. */
export function isPlaceLine(words: string): boolean {
  const place = read(words);
  return place !== undefined && isSure(place);
}

interface Place {
  readonly name: string;
  /** "Lunary, Ruritania", or the city of a building. */
  readonly located: boolean;
}

/** Words that do not stand before a day are a place where the city is known, or told with its country. */
function isSure({ name, located }: Place): boolean {
  return located || dutyStation.test(name);
}

function read(words: string): Place | undefined {
  if (words.length > longest) return undefined;
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:(|–—-]+/, '')
    .trim()
    .replace(label, '')
    .replace(held, '')
    .replace(/\.$/, '');
  const parts = bare
    .split(between)
    .map((part) =>
      written(
        part
          .trim()
          .replace(preposition, '')
          .replace(/^the\s(?=\p{L}+s$)/u, ''),
      ),
    )
    .filter((part) => part !== '' && !linking.test(part));
  if (parts.some((part) => officer.test(part))) return undefined;
  const outside = parts.filter((part) => !organ.test(part));
  const cities = outside.filter((part) => !venue.test(part));
  const are = cities.every((part) => placeName.test(part) && !notPlace.test(part));
  if (cities.length === 0 || cities.length > 3 || !are) return undefined;
  // What a bracket adds is the country.
  const name = /\(/.test(bare) ? (cities[0] ?? '') : cities.join(', ');
  return { name, located: cities.length > 1 || outside.length > cities.length };
}

/** "NEW YORK, USA" as New York, USA. */
function written(name: string): string {
  return name === name.toUpperCase() && name.length > 3 ? capitalised(name) : name;
}
