import { findDate, isDayAlone, monthsOfDays } from '../dates';
import type { DocumentText } from '../documentText';
import { fieldOf } from '../head/frontMatter';
import { leadOf } from '../head/headline';
import { isFirstPerson, withoutQuotations } from '../voice';
import { happened, namesOrganization } from './news';

/** So much of a page shows of what kind it is, in UTF-16 units. */
const headLength = 3000;
const leadLength = 600;
/** A headline has so many words, and is no longer than this. */
const fewestWords = 4;
const longestHeadline = 180;
/** Above its first paragraph a page has no more lines than these. */
const headLines = 24;
/** The headline is among the first headings that are marked as such. */
const headings = 2;
const longestCredit = 160;

/** What asks or advises is no news. */
const asks = /^(?:How|Why|What|When|Where|Who|Which|Should|Does|Do|Is|Are|Can|If|Will)\s|\?$/;
/**
 * A headline of the press is a sentence in the present. Words that are nouns as well ("calls", "votes", "reports") tell
 * that only with what follows a verb.
 */
const finite =
  /\s(?:adopts?|agrees?|allows|announces|appeals (?:for|to)|appoints|approves|asks|backs|bans|becomes|begins|blames|blasts|calls (?:for|on|to)|condemns|confirms|convenes|criti[cz]i[sz](?:es|ed)|decides|defends|demands (?:that|an?|the)|denies|denounces|deplores|elects|endorses|ends|expands|expels|expresses|extends|faces|fails to|finds|gathers|gives|hails|highlights|honou?rs|hosts|imposes|joins|kills?|launches|loses|lifts|marks (?:the|its|an?|\d)|meets? (?:in|to|on|with|at)|names|opens|orders|outlines|passes|pays|pledges|praises|raises|ratifies|reaches|reaffirms|rejects|releases|renews|rises|rose|says|seeks|selects|sends|shows|signs|slams|starts|stresses|suspends|takes|tells|thanks|unveils|urges|visits (?:the|\p{Lu})|votes? (?:for|to|against|on an?)|vows|warns|welcomes|wins|withdraws)\s/iu;
/** Behind these words a verb belongs to a clause, and the headline is none of the news. */
const clause = /\b(?:that|which|who|how|why|when|as|if|while)(?:\s|$)/;
const credit =
  /\bUN Photo\/|(?:\/\s?|\b(?:Photo(?:graph)?s?|Image|Credit|Courtesy|Picture)(?:\s(?:by|of))?:?\s.{0,40})(?:AFP|AP|EPA|Reuters|REUTERS|Getty Images|Xinhua|TASS|ANSA)\b/;

/**
 * Whether a page of prose, by nobody who speaks, looks like one of the press: a headline that tells what somebody does,
 * the picture of an agency, or a first paragraph that tells what happened around the day of the page.
 */
export function isNewsPage(document: DocumentText): boolean {
  const { text } = document;
  const head = text.slice(0, headLength);
  if (!namesOrganization(head) || isFirstPerson(head, 3)) return false;
  return hasHeadlineOfNews(document) || hasCredit(document) || tellsOfDays(document);
}

function headOf(document: DocumentText): string[] {
  const { text, lines } = document;
  const lead = leadOf(document)?.start ?? 0;
  return lines
    .slice(0, headLines)
    .filter(({ start }) => start < lead)
    .map(({ start, end }) => text.slice(start, end));
}

function hasHeadlineOfNews(document: DocumentText): boolean {
  const marked = document.headings.slice(0, headings).map(({ start, end }) => document.text.slice(start, end));
  return [fieldOf(document, 'title') ?? '', ...marked, ...headOf(document)].some(isHeadlineOfNews);
}

/** "Assembly renews call for reform", "Council votes to extend the mission": who does what, in the present. */
function isHeadlineOfNews(words: string): boolean {
  if (words.length > longestHeadline || words.split(/\s+/, fewestWords).length < fewestWords || asks.test(words))
    return false;
  const verb = finite.exec(words);
  return verb !== null && !clause.test(words.slice(0, verb.index));
}

function hasCredit(document: DocumentText): boolean {
  return headOf(document).some((line) => line.length <= longestCredit && credit.test(line));
}

/** Whether the first paragraph tells what happened in the month of the page or in the one before. */
function tellsOfDays(document: DocumentText): boolean {
  const given = fieldOf(document, 'date') ?? headOf(document).find(isDayAlone);
  const day = given === undefined ? undefined : findDate(given)?.date;
  const lead = leadOf(document);
  if (day === undefined || !lead) return false;
  const words = withoutQuotations(document.text.slice(lead.start, Math.min(lead.end, lead.start + leadLength)));
  if (!happened.test(words) || !namesOrganization(words) || isFirstPerson(words, 1)) return false;
  const of = Number(day.slice(5, 7));
  return monthsOfDays(words).some((month) => month === of || month % 12 === of - 1);
}
