import type { DocumentText } from '../documentText';
import { hasDateline } from '../head/dateline';
import { leadOf } from '../head/headline';
import { sayersIn } from '../sayers';
import { tells } from '../saying';
import { countOf, isFirstPerson, withoutQuotations } from '../voice';

/** So many units have to show that a text is news. */
const headLength = 3000;
/** With which pages of the press begin: who wrote it, where, for which service. */
const newsHead =
  /^By\s+\p{Lu}[\p{L}.’' -]{2,40}$|^[A-Z][A-Z .,/'’-]{2,40}(?:\s\([A-Z\d][\w/ ]{1,30}\)(?:,\s\d{1,2}\s\p{L}+(?:\s\d{4})?)?|,\s\d{1,2}\s\p{L}+(?:\s\d{4})?)\s*[–—-]|\bUN NEWS\b|\bPress Release\b|^Press releases\b|^(?:\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},\s+\d{4})\s*[–—-]/mu;
/** "Press Release: River Fund": of whom a release is. */
const releaseOf = /^(?:Press|Media) [Rr]elease:\s\p{Lu}/mu;
const toldPress =
  /\btold\s(?:reporters|journalists|delegates|the\spress|an?\s(?:news|press)\s(?:briefing|conference))\b/;
const pressSpeech =
  /(?:[”"],?|[,?!.][’'])\s*(?:\p{L}+\s+){0,3}(?:said|says|added|told|stressed|noted)\b|\b(?:said|told|added|says)\b[^.“"]{0,80}(?:[“"]|[:,]\s[‘'])/gu;
/** The news tells its day by the day of the week. */
const newsLead = /\bon\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,?\s+\d)/;
/** So many people are quoted, in their own words or not, where a report of the press is one. */
const fewestSayers = 2;

/**
 * Whether the first page is that of the press: by who wrote it, its dateline, its service.
 * @param announced whether the text begins by announcing a speech
 */
export function isPressPage(document: DocumentText, announced: boolean): boolean {
  const { text } = document;
  return (
    newsHead.test(text.slice(0, headLength)) &&
    (countOf(text, pressSpeech, 2) >= 2 || (!announced && tellsOfDay(document)))
  );
}

/** Whether a dateline, the name of a release, or what somebody told reporters stands on the first page, and nobody speaks. */
export function isDatelined({ text }: DocumentText): boolean {
  const head = text.slice(0, headLength);
  return (hasDateline(head) || releaseOf.test(head) || toldPress.test(head)) && !isFirstPerson(head, 4);
}

/** How many passages are quoted as the press does, up to three; two where the first page also tells the day of the week count as three. */
export function pressQuotations({ text }: DocumentText): number {
  const quoted = countOf(text, pressSpeech, enoughQuotations);
  return quoted === 2 && newsLead.test(text.slice(0, headLength)) ? enoughQuotations : quoted;
}

/** So many passages quoted make a text a report of the press. */
export const enoughQuotations = 3;

/** Whether words tell of today, as the news does. */
export function isOfToday(words: string): boolean {
  return ofToday.test(words);
}

/** The first paragraph of a report of the day: "The Council this morning adopted", "Ines Costa told reporters Friday". */
const ofToday =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|in its (?:morning|midday|afternoon) meeting|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,?\s+(?:\d|the\s\d)))\b/;
/** What a verb of the past tells. */
export const happened = /\b(?:[a-z]{3,}ed|said|told|had|held|took|met|heard|began|sent|rose|fell)\b/;
/** The town council may meet today as well. */
const ofOrganization =
  /\b(?:UN|U\.N|United Nations|International (?:[A-Z][a-z]+ ){1,3}(?:Organization|Agency|Fund|Conference|Court)|IAEA|UNHCR|UNICEF|UNESCO|UNRWA|WHO|WFP|FAO|General Assembly|(?:Security|Rights|Social) Council|[A-Z]\w+ Committee|Committee (?:against|on)|Secretary-General)\b/;
/** Whether words name the Organization or one of its organs. */
export function namesOrganization(words: string): boolean {
  return ofOrganization.test(words);
}

/** Whether others tell what was said: a briefing of which the press services report. */
export function isTold(text: string): boolean {
  const pages = withoutQuotations(text.slice(0, headLength));
  return countOf(pages, tells, 2) >= 2 && !isFirstPerson(pages, 2);
}

/** Whether a headline stands over a paragraph that reports what somebody did or said today. */
export function reportsOfToday(document: DocumentText): boolean {
  const { text, blocks } = document;
  const lead = leadOf(document);
  if (!lead || (lead.start === blocks[0]?.start && !newsHead.test(text.slice(lead.start, lead.end)))) return false;
  return tellsOfDay(document);
}

/** Whether the first paragraph reports what somebody did or said today. */
function tellsOfDay(document: DocumentText): boolean {
  const { text } = document;
  const lead = leadOf(document);
  if (!lead) return false;
  const words = withoutQuotations(text.slice(lead.start, Math.min(lead.end, lead.start + 600)));
  return (
    ofToday.test(words) &&
    happened.test(words) &&
    ofOrganization.test(words) &&
    !isFirstPerson(words, 1) &&
    !isFirstPerson(text.slice(0, headLength), 4)
  );
}

/** Whether the first page tells of the Organization what several people said. */
export function tellsOfSeveral({ text, blocks }: DocumentText): boolean {
  const head = text.slice(0, headLength);
  if (!ofOrganization.test(head) || isFirstPerson(head, 3)) return false;
  const told = blocks
    .filter(({ start }) => start < headLength)
    .flatMap(({ start, end }) => sayersIn(text.slice(start, end).replaceAll('\n', ' '), start));
  return new Set(told.map(({ name }) => name)).size >= fewestSayers;
}
