import { writtenDate } from '../../features/dates';
import { folded, shorten } from '../../features/excerpt';
import { printedSymbol } from '../../features/identifiers';
import type { Header } from '../../model/speech';
import type { Span } from '../../model/span';
import type { Section, SectionPlace } from '../model';

/** What a citation tells of a document: its title, its symbol as printed (`S/RES/1325 (2000)`), its ISO 8601 date. */
export type CitedDocument = Pick<Header, 'title' | 'symbol' | 'date'>;

export function citedDocument({ title, symbol, date }: Header): CitedDocument {
  return {
    ...(title !== undefined && { title }),
    ...(symbol !== undefined && { symbol: printedSymbol(symbol.replace(/^symbol\//, '')) }),
    ...(date !== undefined && { date }),
  };
}

const titleLength = 120;
const headingLength = 80;

/** {@link shorten}, with a quotation that is cut closed again. */
function cut(text: string, length: number): string {
  const short = shorten(text, length);
  if (short === folded(text)) return short;
  const opened = /[“«"]/.exec(unquoted(short))?.[0];
  return opened === undefined ? short : short + (opened === '“' ? '”' : opened === '«' ? '»' : '"');
}

/** A text without the quotations that are closed in it. */
function unquoted(text: string): string {
  return text.replace(/“[^“”]*”|«[^«»]*»|"[^"]*"/g, '');
}

/**
 * The section that a passage begins in: the innermost of those that hold its start, with the number of the paragraph
 * and the speaker of the sections around it.
 */
export function sectionAt(sections: readonly Section[], { start }: Pick<Span, 'start'>): SectionPlace | undefined {
  const around = sections.filter((section) => section.start <= start && start < section.end);
  const innermost = around.at(-1);
  if (!innermost) return undefined;
  const number = around.findLast((section) => section.number !== undefined)?.number;
  const speaker = around.findLast((section) => section.speaker !== undefined)?.speaker;
  return {
    kind: innermost.kind,
    text: innermost.text,
    ...(number !== undefined && { number }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** The section in words: "Salas, paragraph 2"; empty when nothing names it. */
export function sectionLabel(section: SectionPlace | undefined): string {
  if (!section) return '';
  const { kind, number, speaker, text } = section;
  const parts = [speaker, number === undefined ? undefined : `paragraph ${number}`];
  if (kind === 'heading' || kind === 'annex') parts.push(`“${cut(text, headingLength)}”`);
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/**
 * A passage as notes cite it: "The lakes (S/PV.9101, 4 April 2022), Salas, paragraph 2, line 9".
 * @param line counts from 1
 */
export function citation(
  name: string,
  { title, symbol, date }: CitedDocument,
  section: SectionPlace | undefined,
  line: number | undefined,
): string {
  const known = [symbol, date && writtenDate(date)].filter((part) => part !== undefined && part !== '');
  const document = cut(folded(title ?? name), titleLength) + (known.length > 0 ? ` (${known.join(', ')})` : '');
  const where = [sectionLabel(section), line === undefined ? '' : `line ${line}`];
  return [document, ...where].filter((part) => part !== '').join(', ');
}
