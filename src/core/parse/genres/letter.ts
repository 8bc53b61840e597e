import type { Person } from '../../model/speech';
import type { DocumentText } from '../documentText';
import { withoutCourtesy } from '../names';
import { headText, type OutlineDraft } from '../outlineDraft';
import { isSignature } from './headings';

/** How the title of a letter begins that is circulated as a document. */
export const datedLetter = /^(?:Identical letters|Letter|Note verbale)\s+dated\b/i;
const salutation =
  /^(?:(?:My\s+)?Dear\s+[^\n]{2,80}|Sir|Madam|Excellenc(?:y|ies)|Your\s+Excellency|(?:Mr|Madam)\.?\s+(?:President|Secretary-General)|Monsieur[^\n]{0,40}|Madame[^\n]{0,40}|Excelencia|Señora?[^\n]{0,40})\s*[,:]$/i;
const closing =
  /^(?:Please accept|Accept,|(?:I avail my|The [^.\n]{3,120} avails it)self\b|I should be grateful if|I would be grateful if you|I would appreciate it if|Yours\s+(?:very\s+|ever\s+)?(?:sincerely|faithfully|truly|ever)|Sincerely(?:\s+yours)?|With\s+(?:kind|best|warm)\s+regards|Veuillez agréer)/i;
const signed = /^\(?(?:Signed|Signé|Firmado)\)?:?\s+(\p{Lu}[^\n]{2,60})$/u;
const annex =
  /^(?:Annex|Appendix|Enclosure|Annexe|Anexo)(?:\s+(?:[IVX]{1,5}|\d{1,2}))?(?:\s+to\s+the\s+(?:letter|note\s+verbale)\b[^\n]{0,400})?[.:]?$/i;
const ofCountry =
  /\bPermanent\s+(?:Representative|Mission|Observer)\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}'’ -]{2,60}?)(?:\s+to\s+the\s+United|\s+addressed|,|$)/u;

/** So many lines of a first page, which bears two organs where it is circulated in both, stand above its title. */
const mostAbove = 20;
/** So many paragraphs below its name an annexed letter addresses somebody. */
const soonAddressed = 4;

/** What a letter tells of itself: its title, whom it addresses, how it ends, what is annexed, and who signed it. */
export interface LetterReading {
  readonly outline: readonly OutlineDraft[];
  readonly title?: string;
  readonly country?: string;
  readonly signatories: readonly Person[];
}

export function readLetter({ text, blocks, lines }: DocumentText): LetterReading {
  const outline: OutlineDraft[] = [];
  const signatories: Person[] = [];
  /** Who signed what is annexed: for whom they speak, the title of the letter does not tell. */
  const others: Person[] = [];
  /** Where the items of the letter begin that is being read. */
  let own = 0;
  const has = (wanted: OutlineDraft['kind']): boolean => outline.slice(own).some(({ kind }) => kind === wanted);
  let titled: string | undefined;
  // What is annexed may be a letter of its own, which addresses somebody soon.
  let annexedAt: number | undefined;
  let enclosed = false;
  for (const [i, { start, end }] of blocks.entries()) {
    if (end - start > 600) continue;
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const item = (kind: OutlineDraft['kind'], depth: number): OutlineDraft => ({
      kind,
      start,
      headEnd: end,
      text: headText(words),
      depth,
    });
    if (titled === undefined && i < mostAbove && datedLetter.test(words)) {
      titled = words;
      outline.push(item('heading', 0));
    } else if (annex.test(words)) {
      annexedAt = i;
      enclosed = false;
      own = outline.push(item('heading', 0));
    } else if (annexedAt !== undefined && !enclosed) {
      enclosed = i - annexedAt <= soonAddressed && salutation.test(words);
      if (enclosed) outline.push(item('address', 1));
    } else if (salutation.test(words)) {
      if (!has('address')) outline.push(item('address', 1));
    } else if (signed.test(words.slice(0, 80)) || signed.test(text.slice(start, lineEnd(lines, start)))) {
      const person = signatory(start);
      if (person) (enclosed ? others : signatories).push(person);
      if (!has('closing')) outline.push(item('closing', 1));
    } else if ((closing.test(words) || isSignature(text, { start, end }, blocks[i + 1])) && i > 0 && !has('closing')) {
      outline.push(item('closing', 1));
    }
  }
  const country = ofCountry.exec(titled ?? '')?.[1];
  return {
    outline,
    signatories: [
      ...signatories.map((person) => (country === undefined ? person : { ...person, country })),
      ...others.filter(({ name }) => signatories.every((person) => person.name !== name)),
    ],
    ...(titled !== undefined && { title: titled }),
    ...(country !== undefined && { country }),
  };

  /** The name behind "(Signed)", and the office on the lines under it. */
  function signatory(at: number): Person | undefined {
    const first = lines.findIndex(({ start }) => start === at);
    const name = signed.exec(text.slice(at, lineEnd(lines, at)))?.[1]?.trim();
    if (name === undefined || first < 0) return undefined;
    const role: string[] = [];
    for (const { start, end, afterBlank } of lines.slice(first + 1, first + 4)) {
      if (afterBlank || end - start > 100) break;
      role.push(text.slice(start, end));
    }
    return { name: withoutCourtesy(name), ...(role.length > 0 && { role: role.join(', ').replace(/,{2,}/g, ',') }) };
  }
}

function lineEnd(lines: DocumentText['lines'], at: number): number {
  return lines.find(({ start }) => start === at)?.end ?? at;
}
