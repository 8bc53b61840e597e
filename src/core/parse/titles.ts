import type { Span } from '../model/span';

/** Longest words before a title, in UTF-16 units. */
const leadLength = 60;
/** “Oceans and the law of the sea” behind "the item entitled", “two-State solution” behind "the so-called". */
const lead =
  /(?<!\p{L})(?:(?:sub-?)?titled|entitled|so[- ]?called|hereinafter(?:\s(?:called|named|referred\sto\sas))?|hereafter(?:\s(?:called|referred\sto\sas))?|referred\sto\sas|known\sas|(?:sub-?)?item|themed?(?:\s(?:of|is))?|topic|debate\son(?:\sthe\s(?:theme|topic|subject)\sof)?|intitulée?s?|titulad[oa]s?|denominad[oa]s?|dénommée?s?)[:,]?\s*(?:as\s)?(?:(?:the|an?|le|la|el)\s)?$/iu;
/** A short form in brackets: (“the Convention”), (the “Act”). */
const bracketed = /\((?:(?:the|or|also|la|le|el)\s)?$/u;
const shortForm = /^(?:(?:the|an?|la|le|el|les)\s|l[’'])?\p{Lu}/u;
/** Of a short form, in UTF-16 units. */
const longestForm = 60;

/** Whether a passage in quotation marks is a title, a term or a short form, which nobody says. */
export function isTitle(text: string, { start, end }: Span): boolean {
  const before = text
    .slice(Math.max(0, start - leadLength), start)
    .replace(/[“"«]\s*$/, '')
    .replace(/\s+/g, ' ');
  if (lead.test(before)) return true;
  if (end - start > longestForm || !bracketed.test(before)) return false;
  return shortForm.test(text.slice(start, end)) && /^\s?[”"»]\)/.test(text.slice(end, end + 3));
}
