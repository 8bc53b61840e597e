import { isCapital } from '../model/ascii';
import { nearestWord } from './nearestWord';
import { securityCouncilYear, sessionOfAssemblyNumber } from './numbering';
import type { FoundReference } from './found';

/** First elements: the issuing organs. Source: the Dag Hammarskjöld Library's research guide on document symbols. */
const organs = new Set(
  (
    'A S E T ST DC AT BWC CAC CAT CCPR CCW CD CED CEDAW CERD CMW CRC CRPD DP FCCC HRI HSP ID ISBA LOS NPT PBC SPLOS TD ' +
    'UNEP UNW WFP ICCD CBD IDB GC SG DSG SC GA ECOSOC WOM'
  ).split(' '),
);

/** Alphabetic second elements and what follows them, where the set is closed enough to call another one a slip of the pen. */
const series: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  S: {
    RES: /^\d{1,4}(?:\(\d{4}\))?$/,
    PRST: /^\d{4}\/\d{1,3}$/,
    INF: /^\d/,
  },
  A: {
    RES: /^(?:E?S-)?\d{1,3}\/\d{1,3}$|^\d{1,4}\((?:E?S-)?[IVXL]+\)$/,
    DEC: /^\d{1,3}\/\d{3}$/,
    ...Object.fromEntries('HRC HLPF INF CONF BUR SPC HSP ICC MUN'.split(' ').map((name) => [name, /^(?!)/])),
  },
};

const elements =
  /(?:(?:\/|(?<=[\dTVSN]) ?\/\s(?=\d))(?:(?:ES|S|EM|SS)-[\dIVX]{1,5}|[A-Z][A-Za-z]{0,9}(?:\. ?\d{1,5}(?:[-–]\d{1,3}(?!\d))?|\.[IVX]{1,5}|\.[A-Z](?![A-Za-z])|-\d{1,3})?|\d{1,5}[A-Z]?(?![A-Za-z\d])))+/y;
const bracketed =
  /[^\S\n]{0,2}\n?[^\S\n]{0,9}\(((?:19|20)\d\d|(?:E?S-)?[IVXL]+|(?:Vol|Prog|Sect|Part|Suppl)\. ?[IVX\d]+|Resumption\s\d|SUPP)\)/y;
const additions =
  /(?:,\s+(?:and\s+)?|\s+and\s+)((?:Add|Corr|Rev)\.\s?\d{1,2}(?:\/\s?(?:Corr|Rev)\.\s?\d{1,2})?)(?!\d|[-–]\d)/y;
/** Cited without its organ, "PRST/2015/25": only the Security Council has statements of its President. */
const councilStatement = 'PRST';
/** Press releases count through within the office that issues them. */
const press = new Set(['SG', 'DSG', 'SC', 'GA', 'ECOSOC', 'WOM']);
const pressRelease = /^\/(?:[A-Z]{1,5}\/)?\d{2,5}(?:[-/]|$)/;
/** A resolution counted through, whose year or session follows in brackets; one counted by session has no year. */
const isCounted = /\/RES\/\d{1,4}[A-Z]?$/;
const resolutionNumber = /^([SA])\/RES\/(\d{1,4})$/;
const word = /[A-Za-z0-9]/;
// Addresses of the Organization end in a symbol: "undocs.org/S/2015/446".
const address = /un(?:docs)?\.org\/(?:[a-z]{2}\/)?$/;

/**
 * Finds document symbols ("S/RES/1325 (2000)", "A/70/95-S/2015/446", "E/CN.4/2005/7/Add.1") in the order of the text.
 * A slash is what to look for: running text has few.
 */
export function findSymbols(text: string): FoundReference[] {
  const found: FoundReference[] = [];
  let behind = 0;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    if (slash < behind) continue;
    let start = slash;
    while (start > 0 && slash - start < 6 && isCapital(text.charCodeAt(start - 1))) start--;
    const organ = text.slice(start, slash);
    const presidential = organ === councilStatement;
    if (!(organs.has(organ) || presidential) || !startsFree(text, start)) continue;
    elements.lastIndex = slash;
    const rest = elements.exec(text)?.[0];
    if (presidential && rest) {
      behind = slash + rest.length;
      if (series['S']?.[organ]?.test(rest.slice(1)))
        found.push({ start, end: behind, id: `symbol/S/${organ}${rest}`, confidence: 'rule' });
      continue;
    }
    if (!rest || !/\d/.test(rest) || (press.has(organ) && !pressRelease.test(rest))) continue;
    const symbol = symbolAt(text, start, organ + rest);
    found.push(symbol, ...additionsTo(symbol, text), ...statementsBehind(symbol, text), ...numbersBehind(symbol, text));
    behind = symbol.end;
  }
  return found;
}

/** "A/45/7 and Add.1 and 2": what was added to a document stands behind its symbol without it. */
function* additionsTo({ id, end }: FoundReference, text: string): Generator<FoundReference> {
  additions.lastIndex = end;
  for (let match = additions.exec(text); match && id.startsWith('symbol/'); match = additions.exec(text)) {
    const words = match[1] ?? '';
    const suffix = words.replace(/\s/g, '');
    yield {
      start: additions.lastIndex - words.length,
      end: additions.lastIndex,
      id: `${id}/${suffix}`,
      confidence: 'rule',
    };
  }
}

const councilStatements = /^symbol\/S\/PRST\/\d{4}\/\d/;
const furtherStatement = /(?:,\s+(?:and\s+)?|\s+and\s+)((?:19|20)\d\d\/\d{1,3})(?![\d/])/y;

/** "S/PRST/1999/34, 2000/7 and 2001/5": statements that go on the list without their series. */
function* statementsBehind({ id, end }: FoundReference, text: string): Generator<FoundReference> {
  if (!councilStatements.test(id)) return;
  furtherStatement.lastIndex = end;
  for (let match = furtherStatement.exec(text); match?.[1]; match = furtherStatement.exec(text)) {
    const start = furtherStatement.lastIndex - match[1].length;
    yield { start, end: furtherStatement.lastIndex, id: `symbol/S/PRST/${match[1]}`, confidence: 'rule' };
  }
}

const furtherNumbers = /(?:(?:,\s+(?:and\s+)?|\s+and\s+)(?:L\.)?\d{1,4}(?![\d/])){1,9}(?=[;)\]])/y;
const lastNumber = /\/(L\.)?(\d{1,4})$/;

/** "(A/64/115, 174 and 323; S/2009/7)": in brackets, documents that go on the list by their rising numbers alone. */
function* numbersBehind({ id, end }: FoundReference, text: string): Generator<FoundReference> {
  const [all, series, first] = lastNumber.exec(id) ?? [];
  furtherNumbers.lastIndex = end;
  const [list] = (all !== undefined && furtherNumbers.exec(text)) || [];
  let last = Number(first);
  for (const { index, 0: words, 1: own, 2: number } of list?.matchAll(/(L\.)?(\d+)/g) ?? []) {
    if (own !== series || Number(number) <= last) return;
    last = Number(number);
    const start = end + index;
    yield { start, end: start + words.length, id: id.replace(lastNumber, `/${words}`), confidence: 'rule' };
  }
}

function startsFree(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (before === '/' || before === '.') return address.test(text.slice(Math.max(0, start - 20), start));
  return !word.test(before);
}

function symbolAt(text: string, start: number, body: string): FoundReference {
  let end = start + body.length;
  let symbol = body.replace(/\s/g, '').replace(/\/Res(?=\/)/, '/RES');
  bracketed.lastIndex = end;
  const bracket = bracketed.exec(text);
  if (
    bracket?.[1] &&
    (isCounted.test(symbol) ||
      /Vol|Prog|Resum|Sect|Part|Suppl|SUPP/.test(symbol + bracket[1]) ||
      /^[IVXLES-]+$/.test(bracket[1]))
  ) {
    symbol += `(${bracket[1].replace(/\s/g, '')})`;
    end += bracket[0].length;
  }
  const [organ = '', second = '', ...rest] = symbol.split('/');
  const known = series[organ];
  if (known && /^[A-Z]{3,6}$/.test(second) && !(second in known)) {
    const fitting = Object.keys(known).filter((name) => known[name]?.test(rest.join('/')));
    const nearest = nearestWord(second, fitting);
    if (nearest) {
      const suggestion = symbol.replace(`/${second}/`, `/${nearest}/`);
      return { start, end, id: 'invalid-symbol', confidence: 'exact', suggestion };
    }
  }
  return { start, end, id: `symbol/${canonical(symbol)}`, confidence: 'exact' };
}

/** The symbol as an identifier writes it: a resolution that its organ counted through always with its year or session. */
function canonical(symbol: string): string {
  const [, organ, number] = resolutionNumber.exec(symbol) ?? [];
  if (number === undefined) return symbol;
  const told = organ === 'S' ? securityCouncilYear(Number(number)) : sessionOfAssemblyNumber(Number(number));
  return told === undefined ? symbol : `${symbol}(${told})`;
}
