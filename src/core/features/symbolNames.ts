/**
 * Document symbols in plain words, after the "United Nations Document Symbols" guide of the Dag Hammarskjöld Library:
 * the organ first, then subsidiary body, year or session, kind of document, running number, and parts behind it.
 */
import { printedSymbol } from './identifiers';
import { committees, councils, organs, partNames, type Organ } from './symbolOrgans';

/** What a document symbol says of its document. */
export interface SymbolName {
  /** One line: "Security Council resolution 1325 (2000)". */
  readonly title: string;
  /** The organ or body that issued it, when its prefix is known. */
  readonly organ?: string;
}

interface Parts {
  readonly organ: Organ;
  readonly rest: readonly string[];
}

/** Decodes a document symbol in its canonical form (no spaces): `S/RES/1325(2000)`, `A/70/95-S/2015/446`. */
export function symbolName(symbol: string): SymbolName {
  const joint = /^(.+?\d)-([AES]\/.+)$/.exec(symbol);
  const [, first, second] = joint ?? [];
  if (first && second) {
    const name = symbolName(first);
    return { ...name, title: `${name.title}, issued also as ${printedSymbol(second)}` };
  }
  const { organ, rest } = partsOf(symbol);
  if (!organ.name) return { title: `Document ${printedSymbol(symbol)}` };
  const parts = partsBehind(rest);
  return { title: describe(organ, parts.main) + parts.suffix, organ: organ.name };
}

/** Splits off the longest known prefix. */
function partsOf(symbol: string): Parts {
  const pieces = symbol.split('/');
  for (let length = Math.min(3, pieces.length - 1); length > 0; length--) {
    const prefix = pieces.slice(0, length).join('/');
    const name = organs.get(prefix) ?? councils.get(prefix);
    if (name) return { organ: { name, prefix }, rest: pieces.slice(length) };
  }
  return { organ: { name: '', prefix: '' }, rest: pieces };
}

/** Addenda, corrigenda and revisions stand behind all else. */
function partsBehind(rest: readonly string[]): { main: readonly string[]; suffix: string } {
  const main = [...rest];
  const suffix: string[] = [];
  for (let last = main.at(-1); last; last = main.at(-1)) {
    const [, part, number] = /^(Add|Corr|Rev|Amend|Summary)\.?(\d*)$/.exec(last) ?? [];
    const name = part && partNames.get(part);
    if (!name) break;
    suffix.unshift(number ? `${name} ${number}` : name);
    main.pop();
  }
  return { main, suffix: suffix.length > 0 ? `, ${suffix.join(', ')}` : '' };
}

function describe(organ: Organ, rest: readonly string[]): string {
  const [first = '', second = '', third = ''] = rest;
  const committee = committees.get(`${organ.prefix}/${first}`);
  if (committee) return describe({ name: `${committee} of the ${organ.name}`, prefix: '' }, rest.slice(1));
  if (first === 'RES') return resolution(organ, rest.slice(1), 'resolution');
  if (first === 'DEC') return resolution(organ, rest.slice(1), 'decision');
  if (first === 'PRST') return `Statement by the President of the ${organ.name}, ${second}, No. ${third}`;
  const meeting = meetingOf(first) ?? meetingOf(second) ?? meetingOf(third);
  if (meeting) return meetingRecord(organ, meeting, meetingOf(first) ? '' : first);
  if (second === 'L' || second.startsWith('L.')) return `Draft before the ${organ.name}${when(first)}, ${second}`;
  if (first.startsWith('L.')) return `Draft before the ${organ.name}, ${first}`;
  if (first.startsWith('INF') || second.startsWith('INF'))
    return `Information document of the ${organ.name}${when(first)}`;
  if (/^NGO/.test(second)) return `Statement of a non-governmental organization to the ${organ.name}${when(first)}`;
  const number = rest.at(-1) ?? '';
  return `Document ${number} of the ${organ.name}${rest.length > 1 ? when(first) : ''}`;
}

function resolution(organ: Organ, rest: readonly string[], kind: string): string {
  const number = printedSymbol(rest.join('/'));
  const session = rest.length > 1 ? when(rest[0] ?? '') : '';
  return `${organ.name} ${kind} ${number}${session}`;
}

function meetingOf(piece: string): { kind: string; number: string } | undefined {
  const [, code, number] = /^(PV|SR)\.(\d+)$/.exec(piece) ?? [];
  if (!code || !number) return undefined;
  return { kind: code === 'PV' ? 'Verbatim record' : 'Summary record', number };
}

function meetingRecord(organ: Organ, { kind, number }: { kind: string; number: string }, session: string): string {
  return `${kind} of the ${ordinal(Number(number))} meeting of the ${organ.name}${when(session)}`;
}

/** "(fifty-seventh session)" in figures, or the year. */
function when(piece: string): string {
  if (/^(19|20)\d\d$/.test(piece)) return `, ${piece}`;
  if (/^\d{1,3}$/.test(piece)) return `, ${ordinal(Number(piece))} session`;
  const [, kind, number] = /^(ES|S)-(\d+)$/.exec(piece) ?? [];
  if (!kind || !number) return '';
  return `, ${ordinal(Number(number))} ${kind === 'ES' ? 'emergency special' : 'special'} session`;
}

/** 1 → "1st", 22 → "22nd", 113 → "113th". */
export function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
