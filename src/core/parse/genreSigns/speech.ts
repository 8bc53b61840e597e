import type { DocumentText } from '../documentText';
import { reportedSpeaker } from '../genres/summaryRecord';
import { isFirstPerson, withoutQuotations } from '../voice';

const organization = /\b(?:United\s+Nations|General\s+Assembly|Security\s+Council)\b/;
/** So many words of the first person in its first pages make a text a speech rather than a paper. */
export const spoken = 8;

/** Prose in the first person, or told of a speaker as the oldest records do. */
export function isSpeech(document: DocumentText): boolean {
  return isFirstPerson(document.text.slice(0, 6000), 3) || reportedSpeaker(document) !== undefined;
}

/** Prose in the first person that speaks of the Organization: a speech whose opening names nobody. */
export function isSpokenAtTheUnitedNations(text: string): boolean {
  const pages = withoutQuotations(text.slice(0, 6000));
  return organization.test(pages) && isFirstPerson(pages, spoken);
}

/**
 * A speech whose file holds only what was said opens by addressing or thanking somebody.
 * @param debate whether the file's name says that it was given in the general debate
 */
export function startsLikeSpeech(text: string, debate: boolean): boolean {
  const opening = withoutQuotations(text.slice(0, 2500));
  return (
    /\b(?:Mr|Madam|Mrs)\.?\s+(?:President|Chair|Speaker|Secretary)\b|\b(?:Excellencies|distinguished delegates|your excellency)\b/i.test(
      opening,
    ) ||
    /\bI (?:should|would) (?:like|wish)\b|\b(?:my|our) (?:delegation|country|Government|people)\b|\bI (?:congratulate|thank|stand before|bring|am (?:honou?red|pleased|happy))\b|\ballow me\b|\bthis Assembly\b/i.test(
      opening,
    ) ||
    /\b(?:Monsieur le|Madame la) Président|\bSeñora? [Pp]resident|\b[Jj]e (?:vous )?remercie\b/.test(opening) ||
    // Papers and resolutions name it as well.
    (/\bGeneral Assembly\b/i.test(opening) && (debate || isFirstPerson(opening, 2)))
  );
}
