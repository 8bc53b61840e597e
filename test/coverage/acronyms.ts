import type { Span } from '../../src/core/model/span';

/** One writing of an acronym; the span includes a plural s, which `acronym` lacks. */
export interface AcronymUse extends Span {
  readonly acronym: string;
}

const candidate = /(?<![\p{L}\p{N}/.’'-])([A-Z][A-Z0-9-]*[A-Z0-9])s?(?![\p{L}\p{N}/$-])/gu;
const numeral = /^[IVXLCDM]+$/;
/** The number of a special session, also where scanning took a letter for another: S-VI, ES-10, S-V1I. */
const sessionNumber = /^E?S-[IVXJ0-9]+$/;

/**
 * The acronyms of a text: two capitals or more, with digits and hyphens.
 * Roman numerals, lines and runs of words in capitals, and parts of document symbols are none.
 * @param references spans of the references in the text, in its order
 */
export function acronymsIn(text: string, references: readonly Span[] = []): AcronymUse[] {
  const found: AcronymUse[] = [];
  const lines = linesInCapitals(text);
  for (const match of text.matchAll(candidate)) {
    const [whole, acronym = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (acronym.replace(/[^A-Z]/g, '').length < 2 || numeral.test(acronym) || sessionNumber.test(acronym)) continue;
    if (lies(span, references) || lies(span, lines) || inRunOfCapitals(text, span)) continue;
    found.push({ ...span, acronym });
  }
  return found;
}

/** Words of a text that begin with a capital and go on with small letters, in capitals: "President" as "PRESIDENT". */
export function capitalizedWords(text: string): Set<string> {
  return new Set([...text.matchAll(/(?<!\p{L})[A-Z][a-z]+(?!\p{L})/gu)].map(([word]) => word.toUpperCase()));
}

/** Lines nearly without small letters: headings. */
function linesInCapitals(text: string): Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const small = line.replace(/[^a-z]/g, '').length;
    const capitals = line.replace(/[^A-Z]/g, '').length;
    if (capitals > small * 3) lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

function lies(span: Span, among: readonly Span[]): boolean {
  return among.some(({ start, end }) => start < span.end && span.start < end);
}

const longestRun = 60;

/** Whether it is one of three words in capitals or more, with nothing but space between them. */
function inRunOfCapitals(text: string, { start, end }: Span): boolean {
  const before = /(?:[A-Z]{2,}\s){0,2}$/.exec(text.slice(Math.max(0, start - longestRun), start))?.[0] ?? '';
  const after = /^(?:\s[A-Z]{2,}){0,2}/.exec(text.slice(end, end + longestRun))?.[0] ?? '';
  return `${before}${after}`.split(/\s/).length > 2;
}
