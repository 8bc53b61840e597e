import type { Span } from '../../model/span';
import { findResolutions } from '../../references/resolutions';
import type { DocumentText } from '../documentText';

/** The paragraph in the head of a resolution that names it, and what it tells of its number. */
export interface ResolutionTitle extends Span {
  /** The session of the organ, or its year, for a number such as "70/1"; absent for the Security Council's. */
  readonly session?: string;
  readonly number: string;
  /** For a number of the Security Council's. */
  readonly year?: string;
  /** A decision, which tells in one sentence what was decided at which meeting. */
  readonly decision?: true;
}

/** "70/1. Transforming our world", "ES-10/21. Protection of civilians", "2021/5. Role of the African Union". */
const numbered = /^(\d{1,4}|ES-\d+|S-\d+)\/(\d{1,3})\.\s+\S/;
const council = /^R[ée]solu[ct]i[oó]n\s+(\d{1,4})\s+\((\d{4})\)/i;
/** Volumes of the first years: "50 (1948). Resolution of 29 May 1948". */
const councilBefore = /^(\d{1,4})\s+\((\d{4})\)\.?\s+R[ée]solu[ct]i[oó]n\b/i;
/** How a decision begins: "At its 32nd plenary meeting, on 9 November 2043, the General Assembly". */
export const decisionOpening =
  /^At\s+its\s+(?:resumed\s+)?\d{1,4}(?:st|nd|rd|th)\s+(?:\([^()\n]{2,20}\)\s+)?(?:plenary\s+)?meeting,\s+(?:held\s+)?on\s+[^,]{6,40},\s+the\s+/;
/** How many paragraphs may stand above it. */
const headBlocks = 20;

export function findResolutionTitle({ text, blocks }: DocumentText): ResolutionTitle | undefined {
  for (const [i, { start, end }] of blocks.slice(0, headBlocks).entries()) {
    const words = text.slice(start, end);
    const [, ofCouncil, year] = council.exec(words) ?? councilBefore.exec(words) ?? [];
    if (ofCouncil !== undefined && year !== undefined) return { start, end, number: ofCouncil, year };
    const [, session, number] = numbered.exec(words) ?? [];
    if (session === undefined || number === undefined) continue;
    const next = blocks[i + 1];
    const decision =
      next !== undefined && decisionOpening.test(text.slice(next.start, Math.min(next.end, next.start + 160)));
    return { start, end, session, number, ...(decision && { decision }) };
  }
  return undefined;
}

/** Among so many paragraphs, each no longer than this, other sites give the name of a resolution: "UN Security Council Resolution 242". */
const nameBlocks = 8;
const longestName = 120;
const beforeName = /^(?:U\.?\s?N\.?\s|United\s+Nations\s)?\s*(?=(?:Security|General|Human|Economic)\s)/i;

/** The paragraph that names a resolution as other texts cite it, with the organ, and the symbol that this tells. */
export function namedResolution({ text, blocks }: DocumentText): (Span & { readonly symbol: string }) | undefined {
  for (const { start, end } of blocks.slice(0, nameBlocks)) {
    const words = text.slice(start, end);
    const ahead = words.length <= longestName ? beforeName.exec(words)?.[0].length : undefined;
    const cited = ahead === undefined ? undefined : findResolutions(words, undefined)[0];
    if (cited && cited.start === ahead) return { start, end, symbol: cited.id.slice('symbol/'.length) };
  }
  return undefined;
}
