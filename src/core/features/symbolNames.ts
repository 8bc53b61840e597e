/**
 * Document symbols in plain words: the body first, then the kind of document, session or year, number, and the parts
 * behind it. What is not known is told as it is written, never guessed.
 */
import { symbolsIn } from '../references/jointSymbol';
import { romanValue } from '../references/numbering';
import { printedSymbol } from './identifiers';
import { sessionYears } from './sessionYears';
import { bodies, groups, kinds, partNames, pressOffices } from './symbolOrgans';

/** What a document symbol says of its document. */
export interface SymbolName {
  /** One line: "Security Council resolution 1325 (2000)", "Security Council, presidential statement, 2015, number 26". */
  readonly title: string;
  /** What a resolution's citation leaves out: "70th session (2015–2016)". */
  readonly session?: string;
  /** The organ or body that issued it, when its prefix is known. */
  readonly organ?: string;
}

/** Decodes a document symbol in its canonical form (no spaces): `S/RES/1325(2000)`, `A/70/95-S/2015/446`. */
export function symbolName(symbol: string): SymbolName {
  const [first = '', ...others] = symbolsIn(symbol);
  const name = singleName(first);
  const also = others.map((other) => `, issued also as ${printedSymbol(other)}`).join('');
  return { ...name, title: name.title + also };
}

function singleName(symbol: string): SymbolName {
  const [, notification, year] = /^C\.N\.(\d+)\.(\d{4})/.exec(symbol) ?? [];
  if (notification)
    return { title: `Depositary notification of the Secretary-General, ${year}, number ${notification}` };
  const [, main = symbol, brackets = ''] = /^([^(]*)(\(.*)?$/.exec(symbol) ?? [];
  const press = pressRelease(main);
  if (press) return { title: press };
  const { prefix, rest } = splitBody(main.split('/').filter(Boolean));
  const organ = bodies.get(prefix);
  if (!organ || (rest.length === 0 && brackets === '')) return { title: `Document ${printedSymbol(symbol)}` };
  const cited = resolution(prefix, organ, rest, brackets);
  return { ...(cited ?? { title: describe(prefix, organ, rest, brackets) }), organ: organOf(prefix, organ) };
}

/** The First Committee is the General Assembly, the International Law Commission is itself. */
function organOf(prefix: string, body: string): string {
  const parent = bodies.get(prefix.slice(0, prefix.lastIndexOf('/')));
  return parent !== undefined && body.startsWith(`${parent}, `) ? parent : body;
}

/** Splits off the longest known prefix; `UNEP/EA.5` is the fifth session of `UNEP/EA`. */
function splitBody(pieces: readonly string[]): { prefix: string; rest: readonly string[] } {
  for (let length = Math.min(3, pieces.length); length > 0; length--) {
    const prefix = pieces.slice(0, length).join('/');
    if (bodies.has(prefix)) return { prefix, rest: pieces.slice(length) };
    const [, body, session] = /^([^/]+\/EA)\.([^/]+)$/.exec(prefix) ?? [];
    if (body && session && bodies.has(body)) return { prefix: body, rest: [session, ...pieces.slice(length)] };
  }
  return { prefix: '', rest: pieces };
}

/** Resolutions and decisions are named by the number that people cite: "General Assembly resolution 70/1". */
function resolution(
  prefix: string,
  organ: string,
  rest: readonly string[],
  brackets: string,
): Pick<SymbolName, 'title' | 'session'> | undefined {
  const at = rest.findIndex((piece) => /^(?:RES|DEC|Res|Dec)(?:\.|$)/.test(piece));
  const [word = '', numbered] = rest[at]?.split('.') ?? [];
  if (at < 0 || (at > 0 && numbered === undefined)) return undefined;
  const behind = rest.slice(at + 1).filter((piece) => !isPart(piece));
  const number = [...rest.slice(0, at), ...(numbered === undefined ? [] : [numbered]), ...behind].join('/');
  if (!/\d/.test(number)) return undefined;
  const [, roman] = /^\(((?:E?S-)?[IVXL]+)\)/.exec(brackets) ?? [];
  const session = roman ? arabic(roman) : number.includes('/') ? (number.split('/')[0] ?? '') : '';
  const cited = printedSymbol(number + (/^\([^(]*\d{4}\)|^\([IVXLES-]+\)/.exec(brackets)?.[0] ?? ''));
  const when = sessionName(prefix, session);
  const title = join([`${organ} ${kinds.get(word)} ${cited}`, ...rest.filter(isPart).map(partName)]);
  return { title, ...(when !== undefined && { session: when }) };
}

function describe(prefix: string, organ: string, rest: readonly string[], brackets: string): string {
  let kind: string | undefined;
  const inside: string[] = [];
  const when: string[] = [];
  const behind: string[] = [];
  rest.forEach((piece, i) => {
    const [, word = piece, number] = /^([A-Za-z]+)\.(.+)$/.exec(piece) ?? [];
    const isLast = !rest.slice(i + 1).some((other) => !isPart(other));
    const ofWord = kinds.get(word === 'GC' && prefix.endsWith('/C') ? 'General comment' : word);
    // Behind an element that is not known nothing tells what a number counts.
    const isClear = !behind.some((other) => rest.includes(other));
    if (isPart(piece)) {
      behind.push(partName(piece));
    } else if (ofWord !== undefined && kind === undefined) {
      kind = ofWord;
      if (number !== undefined) behind.push(/^(?:PV|SR)$/.test(word) ? meeting(number) : `number ${number}`);
    } else if (groups.has(word)) {
      inside.push(`${groups.get(word)}${number === undefined ? '' : ` (${piece})`}`);
    } else if (!isLast && isClear && /^(?:19|20)\d\d$/.test(piece)) {
      when.push(piece);
    } else if (!isLast && isClear && when.length === 0 && /^(?:E?S-)?\d{1,3}$/.test(piece)) {
      when.push(sessionName(prefix, piece) ?? piece);
    } else if (/^E?S-\d+$/.test(piece) && when.length === 0) {
      when.push(sessionName(prefix, piece) ?? piece);
    } else if (isLast && /^\d+$/.test(piece)) {
      behind.push(`number ${piece}`);
    } else {
      behind.push(piece);
    }
  });
  const isKind = /^ST\/(?:SGB|AI|IC)$/.test(prefix);
  const what = kind ?? (isKind ? undefined : 'document');
  return join([organ, ...inside, what, ...when, ...behind, ...inBrackets(prefix, brackets)]);
}

function isPart(piece: string): boolean {
  return partNames.has(/^[A-Za-z]+/.exec(piece)?.[0] ?? '') && /^[A-Za-z]+\.?[\dIVX–-]*$/.test(piece);
}

function partName(piece: string): string {
  const [, word = piece, number = ''] = /^([A-Za-z]+)[.\s]*(.*)$/.exec(piece) ?? [];
  const name = partNames.get(word) ?? word;
  return number === '' ? name : `${name} ${number}`;
}

/** "(Vol.I)", "(Resumption1)", "(XXV)", "(SUPP)": what stands in brackets behind a number. */
function inBrackets(prefix: string, brackets: string): readonly string[] {
  return [...brackets.matchAll(/\(([^()]+)\)/g)].map(([, words = '']) => {
    const [, part = words, number = ''] =
      /^([A-Za-z]{4,}|Vol)\.?(\w*)$/.exec(words.replace(/([a-z])(\d+)$/, '$1.$2')) ?? [];
    if (partNames.has(part)) return partName(`${part}.${number}`);
    const numeral = /^(?:E?S-)?[IVXL]+$/.test(words) && countsSessions.test(prefix);
    return (numeral && sessionName(prefix, arabic(words))) || words;
  });
}

/** Organs that put the numeral of a session in brackets. */
const countsSessions = /^[AET](?:\/|$)/;

function arabic(roman: string): string {
  const [, special = '', numeral = ''] = /^(E?S-)?(.*)$/.exec(roman) ?? [];
  return `${special}${romanValue(numeral) ?? ''}`;
}

/** "70th session (2015–2016)", "10th emergency special session (from 1997)". */
function sessionName(prefix: string, session: string): string | undefined {
  const [, special, digits] = /^(ES-|S-)?(\d{1,3})$/.exec(session) ?? [];
  if (digits === undefined) return undefined;
  const years = sessionYears(prefix, session);
  const kind = special === 'ES-' ? 'emergency special ' : special ? 'special ' : '';
  return `${ordinal(Number(digits))} ${kind}session${years ? ` (${years})` : ''}`;
}

function meeting(number: string): string {
  return /^\d+$/.test(number) ? `${ordinal(Number(number))} meeting` : `meeting ${number}`;
}

function pressRelease(symbol: string): string | undefined {
  const [, office = '', number] = /^((?:D?SG|SC|GA|ECOSOC)(?:\/[A-Z]{1,4})?)\/(\d+(?:-\S*)?)/.exec(symbol) ?? [];
  const name = pressOffices.get(office);
  return name && `${name}, number ${number}`;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** 1 → "1st", 22 → "22nd", 113 → "113th". */
export function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
