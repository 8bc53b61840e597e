import { symbolsIn } from '../../references/jointSymbol';
import { findSymbols } from '../../references/symbols';

/** How far the head of a document reaches, in UTF-16 units; symbols further on are citations. */
export const headLength = 1500;
const longestLine = 80;
const marks = /^[\s*_#>]+|[\s*_#.]+$/g;
/** What the first page of a document prints beside its symbol. */
const beside =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|联合国|الأمم المتحدة)\s+|\s+(?:Distr\.?|Distribution)\b.*$|^(?:Document|Symbol)\s*:\s*/gi;

/** What a press release has behind its symbol: numbers of the same text in other series, "SG/SM/40001-AFR/123-DEV/45". */
const otherSeries = /(?<=^D?SG\/[A-Z]{1,3}\/\d{1,6})(?:-[A-Z]{2,6}(?:\/[A-Z]{2,5})?\/\d{1,6})+$/;

/** A line of the head that holds nothing but the document's symbol: `S/PV.8698`, `United Nations A/RES/70/1`. */
export function symbolInHead(text: string): string | undefined {
  for (const printed of text.slice(0, headLength).split('\n')) {
    if (!printed.includes('/')) continue;
    // What stands left and right on the page may lie far apart.
    const line = printed.replace(/\s+/g, ' ');
    if (line.length > longestLine) continue;
    const symbol = wholeSymbol(line.replace(marks, '').replace(beside, '').replace(marks, '').replace(otherSeries, ''));
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

const extension = /\.[a-z]{2,8}$/i;
const language = /[-_ ](?:ar|en|es|fr|ru|zh)$/i;
/** Series and years that names of files use; `SC_2020_5.txt` may be anybody's notes. */
const knownSeries =
  /^(?:A\/(?:RES|DEC|HRC|INF|CONF|CN|AC|C|PV|BUR|E?S-\d+|\d{1,2}|1\d\d)[/.]|S\/(?:RES|PRST|PV|INF|AC|(?:19|20)\d\d)[/.]|E\/(?:RES|DEC|INF|CONF|CN|C|AC|SR|(?:19|20)\d\d)[/.]|T\/RES|ST\/|(?:CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|DP|FCCC|NPT|TD|UNEP|CD|HSP)\/)/;

/** The symbol that a file's name writes with other characters: `A_RES_65_7.md`, `A-RES-65-7.txt`, `S_RES_1325(2000).txt`. */
export function symbolInName(name: string): string | undefined {
  const base = name.replace(extension, '').replace(language, '');
  const separator = base.includes('_') ? /_/g : /-/g;
  const written = base
    .replace(separator, '/')
    .replace(/(?<=[/-])(E?S)\/(\d{1,2})(?=\/)/g, '$1-$2')
    .replace(/\b(PV|SR|CONF|CN|AC|WG|C|L|CRP|Add|Corr|Rev)\/(\d)/g, '$1.$2')
    .replace(/(RES\/\d+)\/\(?((?:19|20)\d\d|(?:E?S-)?[IVXL]+)\)?$/, '$1($2)')
    .replace(/[\s/]*\(?Resumption[\s/]*(\d)\)?$/, '(Resumption $1)')
    .replaceAll('/(', '(');
  return knownSeries.test(written) ? wholeSymbol(written) : undefined;
}

/** A running head may have lost the number of its meeting: `A/70/PV` names no document. */
const complete = /^symbol\/.*(?:\d[A-Z]?|\))$/;

/** The canonical form of words that are a document symbol, or two of one document, and nothing else. */
export function wholeSymbol(words: string): string | undefined {
  const parts = symbolsIn(words).map(singleSymbol);
  return parts.includes(undefined) ? undefined : parts.join('-');
}

function singleSymbol(words: string): string | undefined {
  const [found, ...more] = findSymbols(words);
  const whole = found?.start === 0 && found.end === words.length && more.length === 0;
  return whole && complete.test(found.id) ? found.id.slice('symbol/'.length) : undefined;
}
