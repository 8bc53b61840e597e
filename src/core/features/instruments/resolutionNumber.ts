import { fromRoman } from '../identifiers';
import { organOf } from './organ';

/** A session of a body; the General Assembly has special and emergency special ones beside the regular. */
interface Session {
  /** `70`, `S-10`, `ES-11`: in Arabic numerals always. */
  readonly key: string;
  /** 0 regular, 1 special, 2 emergency special. */
  readonly kind: 0 | 1 | 2;
  readonly number: number;
}

/** The symbol of a resolution or decision, taken apart. */
export interface ResolutionNumber {
  /** The body that adopted it: "Security Council". */
  readonly organ: string;
  readonly decision: boolean;
  /** As texts cite it: "1325 (2000)", "377 A (V)", "48/218 B", "ES-11/1". */
  readonly written: string;
  readonly number: number;
  /** The letter of its part, or nothing. */
  readonly part: string;
  readonly year?: number;
  readonly session?: Session;
}

const symbolOf = /^([A-Z]+(?:\/[A-Z][A-Z.\d]*){0,2}?)\/(RES|DEC)\/(.+)$/;
const environmentAssembly = /^UNEP\/EA\.(\d{1,2})\/(Res|Dec)\.(\d{1,3})$/;
/** "1325(2000)", "377A(V)", "2253(ES-V)"; the year or session may be missing. */
const countedThrough = /^(\d{1,4})([A-Z]{0,2})(?:\(([^()]{1,9})\))?$/;
/** "70/1", "48/218B", "ES-11/1", "1980/67". */
const bySession = /^((?:E?S-)?\d{1,4})\/(\d{1,4})([A-Z]{0,2})$/;

/** Takes the symbol of a resolution or a decision apart; `undefined` for any other document. */
export function readResolution(symbol: string): ResolutionNumber | undefined {
  const [, assembly, type, last] = environmentAssembly.exec(symbol) ?? [];
  if (assembly !== undefined) {
    return {
      organ: 'United Nations Environment Assembly',
      decision: type === 'Dec',
      ...numbered(assembly, Number(last), '', `${assembly}/${last}`),
    };
  }
  const [, , kind, rest] = symbolOf.exec(symbol) ?? [];
  if (rest === undefined) return undefined;
  const number = readNumber(rest);
  const organ = organOf(symbol);
  return number && organ !== undefined ? { organ, decision: kind === 'DEC', ...number } : undefined;
}

type Numbered = Omit<ResolutionNumber, 'organ' | 'decision'>;

function readNumber(text: string): Numbered | undefined {
  const [, number, part = '', within] = countedThrough.exec(text) ?? [];
  if (number !== undefined) {
    const behind = within === undefined ? '' : ` (${within})`;
    return numbered(within, Number(number), part, `${number}${part && ` ${part}`}${behind}`);
  }
  const [, session, ordinal, letter = ''] = bySession.exec(text) ?? [];
  if (session === undefined) return undefined;
  return numbered(session, Number(ordinal), letter, `${session}/${ordinal}${letter && ` ${letter}`}`);
}

function numbered(within: string | undefined, number: number, part: string, written: string): Numbered {
  if (within === undefined) return { number, part, written };
  if (/^(?:19|20)\d\d$/.test(within)) return { number, part, written, year: Number(within) };
  const session = readSession(within);
  return { number, part, written, ...(session && { session }) };
}

function readSession(text: string): Session | undefined {
  const [, prefix = '', count] = /^(E?S-)?(\d{1,4}|[IVXLC]{1,9})$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  const number = /\d/.test(count) ? Number(count) : fromRoman(count);
  return { key: `${prefix}${number}`, kind: prefix === 'ES-' ? 2 : prefix === 'S-' ? 1 : 0, number };
}
