import type { Span } from '../model/span';
import type { Genre } from '../model/speech';
import { isDayAlone } from './dates';
import type { DocumentText } from './documentText';
import { namesPaper, type FrontPage } from './head/frontPage';
import { fieldOf } from './head/frontMatter';
import type { Exchange } from './genres/interview';
import type { TurnLabel } from './genres/record';
import { leadOf } from './head/headline';
import { reportedSpeaker } from './genres/summaryRecord';
import { beginsAmid, hasResolutionFormula, isPresidentialStatement } from './genres/resolution';
import { findResolutionTitle } from './genres/resolutionTitle';
import { isSalutation } from './salutations';
import { tells } from './saying';
import { sayersIn } from './sayers';
import { countOf, hasOwnVoice, isFirstPerson, withoutQuotations } from './voice';

/** What the genre is decided by, found once for all. */
export interface Signs {
  readonly document: DocumentText;
  readonly page: FrontPage | undefined;
  readonly turns: readonly TurnLabel[];
  /** The turns are labelled as those of a transcript, which hardly anything else is. */
  readonly transcript: boolean;
  readonly exchanges: readonly Exchange[];
  /** Paragraphs tell who took the floor, as those of a press release on a meeting do. */
  readonly covered: boolean;
  /** The text begins by announcing a speech. */
  readonly announced: boolean;
  /** The text begins as a press release of the Organization does. */
  readonly release: boolean;
  /** Somebody is named who speaks: in words that announce it, or in the front matter. */
  readonly speaker: boolean;
  /** The file is named as those of the General Debate Corpus are. */
  readonly debate: boolean;
  readonly numbered: number;
  readonly headings: number;
}

const headLength = 3000;
/** What an organ or a conference has adopted, an outcome or a declaration, says so below its title. */
const adoption = /^[*_([]{0,3}(?:Adopted|Approved|Endorsed)\s(?:at|by|on|in|without)\b/;
const longestAdoption = 200;
/** So many counted paragraphs make it a report rather than a text of any kind. */
const fewestParagraphs = 3;
/** So many people are quoted, in their own words or not, where a report of the press is one. */
const fewestSayers = 2;
/** Among so many paragraphs stands the title. */
const titleBlocks = 12;
const summaryRecord =
  /\b(?:Summary record|SUMMARY RECORD) (?:\([^()\n]{2,30}\)\S? )?(?:of the|OF THE)\b|\b[AE]\/(?:C\.\d|[A-Z.\d]+)\/(?:\d+\/)?SR\.\d/;
const verbatimRecord =
  /^\W{0,4}(?:(?:PROVISIONAL )?VERBATIM RECORD OF THE|(?:Provisional v|V)erbatim record of the)\b/m;
const meetingHead =
  /\bS\/PV\.|\bA\/\d+\/PV\.|called to order|^\W{0,4}\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting(?::.{0,40})?$/im;
const letter =
  /^Letter(?:\s\([^)\n]{2,30}\))?\s+[A-Z][A-Z .-]{2,30},\s+\d{1,2}\s\p{L}+\s\d{4}$|^(?:Cablegram|Telegram|Savingram|Despatch|Memorandum|Circular\s+(?:telegram|letter)|Dispatch(?=\s\S{0,4}\d)|Letter(?=\s\d{1,2}\s))\s(?=[[\dA-Z]|unnumbered).{0,80}$|^(?:\S+\s+)?(?:Identical letters|Letter|Note verbale)\s+dated\b|^(?:(?:Sir|Madam|Excellency),?\s+)?I\s+have\s+the\s+honou?r\s+to\s+(?:transmit|refer|forward|inform|submit|draw)\b/iu;
const letterTitle =
  /^(?:Identical letters|Letter|Cablegram|Telegram|Savingram|Despatch|Dispatch|Memorandum|Note verbale)\s(?:from|to|by|of|dated)\b/i;
const dear = /^(?:My\s+)?dear\s+\p{Lu}/imu;
const yours =
  /^(?:I am,?\s+)?(?:Yours\s+(?:very\s+|ever\s+)?(?:sincerely|faithfully|truly|ever)|Sincerely(?:\s+yours)?)\b/im;
const newsHead =
  /^By\s+\p{Lu}[\p{L}.’' -]{2,40}$|^[A-Z][A-Z .,/'’-]{2,40}(?:\s\([A-Z\d][\w/ ]{1,30}\)(?:,\s\d{1,2}\s\p{L}+(?:\s\d{4})?)?|,\s\d{1,2}\s\p{L}+(?:\s\d{4})?)\s*[–—-]|\bUN NEWS\b|\bPress Release\b|^Press releases\b|^(?:\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},\s+\d{4})\s*[–—-]/mu;
/** "Oster City, 19 May – ", "OSTER, May 19 (River News) – ": the place and the day with which a report in the press begins. */
const datelined =
  /^\p{Lu}[\p{L}’'. ]{2,30},?\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}(?:\s\d{4})?\s[–—-]\s\p{Lu}|\b[A-Z][A-Z .]{3,30},\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s\([^()\n]{2,30}\)\s[–—-]|^[A-Z][A-Z .'’-]{2,30}(?:\s\([A-Z\d][^()\n]{1,30}\)\s?[–—-]|\s—|\s--)\s?[\p{Lu}“"].{80}|^(?:Press|Media) [Rr]elease:\s\p{Lu}/mu;
const toldPress =
  /\btold\s(?:reporters|journalists|delegates|the\spress|an?\s(?:news|press)\s(?:briefing|conference))\b/;
const pressSpeech =
  /[”"],?\s*(?:\p{L}+\s+){0,3}(?:said|says|added|told|stressed|noted)\b|\b(?:said|told|added|says)\b[^.“"]{0,80}[“"]/gu;
/** The news tells its day by the day of the week. */
const newsLead = /\bon\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,?\s+\d)/;
const charterHead = /WE THE PEOPLES OF THE UNITED NATIONS/i;
/** The same in the other languages, as words: looked for in every document, they are found faster than a pattern is. */
const otherCharterHeads = [
  'PEUPLES DES NATIONS UNIES',
  'peuples des Nations Unies',
  'PUEBLOS DE LAS NACIONES UNIDAS',
  'pueblos de las Naciones Unidas',
  'НАРОДЫ ОБЪЕДИНЕННЫХ НАЦИЙ',
  'народы Объединенных Наций',
  '联合国人民',
  '聯合國人民',
  'شعوب الأمم المتحدة',
];
const firstChapter = /CHAPTER I\b|^\s*(?:CHAPITRE|CAP[IÍ]TULO|ГЛАВА) I(?!\p{L})|^第一章|^الفصل الأول/imu;
const charterTitle =
  /^[#*_ ]*(?:Charter of the United Nations|Charte des Nations Unies|Carta de las Naciones Unidas|Устав Организации Объединенных Наций)[*_ ]*$/imu;
const articleHeading = /^[#*_ ]*(?:Article|Artículo|Статья) \d{1,3}[.:*_ ]*$/imu;
const reportHead =
  /\b(?:Report of the|Summary of|Unofficial Summary|Concept note|Background paper|Outcome document|Workshop|Chair[’']s summary|Co-Chairs)\b/i;

/** So many units are a paragraph of running text. */
const shortestLead = 100;
const gathering =
  '(?:workshop|seminar|symposium|consultation|round[- ]?table|retreat|colloquium|conference|meeting|panel discussion|brainstorming|dialogue)s?';
const namesMeeting = new RegExp(`\\b${gathering}\\b`, 'i');
/** "The Government of Norland, with its partners, convened the tenth annual workshop", "the seminar was held in Lunary". */
const wasHeld = new RegExp(
  `\\b(?:organi[sz]ed|convened|hosted|co-hosted|co-organi[sz]ed|held)\\s(?:an?|the|its|their|two|three)\\s(?:[\\p{L}\\d-]+\\s){0,6}?${gathering}\\b|\\b${gathering}\\b[^.;]{0,120}\\s(?:was|were)\\s(?:jointly\\s)?(?:organi[sz]ed|convened|hosted|held|opened)\\b`,
  'iu',
);

/** Recognises the kind of document from its own words, never from its folder. */
export function genreOf({
  document,
  page,
  turns,
  transcript,
  exchanges,
  covered,
  announced,
  release,
  speaker,
  debate,
  numbered,
  headings,
}: Signs): Genre {
  const { text, blocks } = document;
  const head = text.slice(0, headLength);
  if (beginsLikeCharter(head) && firstChapter.test(text.slice(0, 12000))) return 'charter';
  // An extract begins with the name alone, and gives Articles under their own headings.
  if (charterTitle.test(text.slice(0, 300)) && articleHeading.test(text.slice(0, 3000))) return 'charter';
  if (hasResolutionFormula(document) || beginsAmid(document)) return 'resolution';
  if (isPresidentialStatement(document) || findResolutionTitle(document)?.decision) return 'resolution';
  if (summaryRecord.test(head)) return 'summary';
  const recorded = turns.length > 0 && meetingHead.test(head);
  // Questions stand between the turns of a press conference.
  if (
    transcript ||
    namesVerbatimRecord(head) ||
    (turns.length >= (recorded ? 1 : 3) && (recorded || exchanges.length === 0))
  )
    return 'verbatim';
  if (beginsLikeLetter(document) || (yours.test(text.slice(-800)) && dear.test(head))) return 'letter';
  if (exchanges.length > 0) return 'interview';
  if (covered) return 'news';
  if (page?.isPaper || listsPanel(document)) return 'report';
  if (newsHead.test(head) && (countOf(text, pressSpeech, 2) >= 2 || (!announced && tellsOfDay(document))))
    return 'news';
  if (!debate && !speaker && !announced && (datelined.test(head) || toldPress.test(head)) && !isFirstPerson(head, 4))
    return 'news';
  if (release && !speaker && !isFirstPerson(text.slice(0, 6000), spoken)) return 'news';
  const salutations = blocks.filter(
    ({ start, end }) => end - start <= 160 && isSalutation(text.slice(start, end)),
  ).length;
  const isVoiced = () => speaker || (debate && isSpeech(document)) || hasOwnVoice(text.slice(0, 6000));
  const reported = numbered >= 5 && (headings >= 2 || reportHead.test(head));
  // A Secretary-General reports in the first person.
  // Below the first paragraph a section may be headed so.
  const isPaper = () => {
    const prose = leadOf(document)?.start ?? Infinity;
    return (
      !announced &&
      blocks
        .slice(0, titleBlocks)
        .some(
          ({ start, end }) =>
            start < prose && /^\P{Ll}/u.test(text.charAt(start)) && namesPaper(text.slice(start, end)),
        )
    );
  };
  if (reported && salutations === 0 && (!isVoiced() || isPaper())) return 'report';
  if (salutations === 0 && !speaker && !debate && isPaper()) return 'report';
  if (announced && !speaker && salutations === 0 && isTold(text)) return 'news';
  if (announced || speaker || salutations > 0) return 'statement';
  if (
    blocks
      .slice(0, titleBlocks)
      .some(({ start, end }) => end - start <= longestAdoption && adoption.test(text.slice(start, end)))
  )
    return numbered >= fewestParagraphs ? 'report' : 'other';
  if (numbered === 0 && reportsOfToday(document)) return 'news';
  if (startsLikeSpeech(text, debate)) return 'statement';
  const spokenHere = isSpokenAtTheUnitedNations(text) || (debate && isSpeech(document));
  const quoted = spokenHere ? 0 : countOf(text, pressSpeech, 3);
  if (quoted >= 3 || (quoted === 2 && newsLead.test(head))) return 'news';
  if (!spokenHere && numbered === 0 && tellsOfSeveral(document)) return 'news';
  const sections = headings + (numbered >= fewestParagraphs ? 1 : 0);
  if (sections >= 2 && reportHead.test(head.slice(0, 600))) return 'report';
  if (!spokenHere && quoted < 2 && (numbered >= 2 || namesMeeting.test(head.slice(0, 600))) && tellsOfMeeting(document))
    return 'report';
  return spokenHere ? 'statement' : 'other';
}

/** Who takes part in a panel stands under a label or behind it, as a summary or a programme prints them. */
const panel = /^(?:Moderators?|Panell?ists|Discussants?|Speakers)\s?:\s{0,3}(?:[-•–*·]\s)?\p{Lu}/mu;
const panelLabels = ['oderator', 'anel', 'iscussant', 'Speakers'];
const ofSummary = /^(?:\p{L}+ ){0,3}(?:Summary|Report|Minutes|Notes)\b/mu;

/** Whether a page sums up a panel that it lists, and nobody speaks in the first person below it. */
export function listsPanel({ text }: DocumentText): boolean {
  const head = text.slice(0, headLength);
  // A colon on most pages stands behind other words; to look for these sooner tells it of nearly all.
  return (
    panelLabels.some((label) => head.includes(label)) &&
    panel.test(head) &&
    ofSummary.test(head) &&
    !hasOwnVoice(text.slice(0, 6000))
  );
}

/** The words are looked for first: most documents are none, and that tells it sooner. */
function namesVerbatimRecord(head: string): boolean {
  return (head.includes('erbatim record') || head.includes('VERBATIM RECORD')) && verbatimRecord.test(head);
}

function beginsLikeCharter(head: string): boolean {
  return charterHead.test(head) || otherCharterHeads.some((words) => head.includes(words));
}

const openLetter = /\bopen letter\b/i;
/** To whom a letter goes, and what it is about: "To: all Member States", "Re: lakes". */
const addressLine = /^(?:To|Cc|Re|Subject):\s+\S/;
const addressLines = 16;

/** Whether lines of the head tell to whom a letter goes and what it is about, or that it is an open one. */
function isAddressed({ text, lines, blocks }: DocumentText): boolean {
  const isOpen = ({ start, end }: Span) => end - start <= longestAdoption && openLetter.test(text.slice(start, end));
  if (blocks.slice(0, 4).some(isOpen)) return true;
  const head = lines.slice(0, addressLines);
  return head.filter(({ start }) => addressLine.test(text.slice(start, start + 14))).length >= 2;
}

/** Whether the title or a paragraph of the first page is the beginning of a letter. */
function beginsLikeLetter(document: DocumentText): boolean {
  const { text, blocks } = document;
  if (letterTitle.test(fieldOf(document, 'title') ?? '') || isAddressed(document)) return true;
  return blocks.some(({ start, end }, i) => {
    if (start >= 1200) return false;
    const line = firstLine(text.slice(start, Math.min(end, start + 200)));
    // "5 March 2041 / Excellency,": so the President of the General Assembly writes to all.
    return (
      letter.test(line) ||
      (line === 'Excellency,' && isDayAlone(text.slice(blocks[i - 1]?.start ?? 0, blocks[i - 1]?.end ?? 0)))
    );
  });
}

function firstLine(words: string): string {
  const end = words.indexOf('\n');
  return end < 0 ? words : words.slice(0, end);
}

/**
 * A speech whose file holds only what was said opens by addressing or thanking somebody.
 * @param debate whether the file's name says that it was given in the general debate
 */
function startsLikeSpeech(text: string, debate: boolean): boolean {
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

/** The first paragraph of a report of the day: "The Council this morning adopted", "Ines Costa told reporters Friday". */
const ofToday =
  /\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|in its (?:morning|midday|afternoon) meeting|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!,?\s+(?:\d|the\s\d)))\b/;
const happened = /\b(?:[a-z]{3,}ed|said|told|held|met|heard|began|sent)\b/;
/** The town council may meet today as well. */
const ofOrganization =
  /\b(?:UN|U\.N|United Nations|International [A-Z][a-z]+ (?:Organization|Conference|Court)|General Assembly|(?:Security|Rights|Social) Council|[A-Z]\w+ Committee|Committee (?:against|on)|Secretary-General)\b/;
/** Whether others tell what was said: a briefing of which the press services report. */
function isTold(text: string): boolean {
  const pages = withoutQuotations(text.slice(0, headLength));
  return countOf(pages, tells, 2) >= 2 && !isFirstPerson(pages, 2);
}

/** Whether a headline stands over a paragraph that reports what somebody did or said today. */
function reportsOfToday(document: DocumentText): boolean {
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
function tellsOfSeveral({ text, blocks }: DocumentText): boolean {
  const head = text.slice(0, headLength);
  if (!ofOrganization.test(head) || isFirstPerson(head, 3)) return false;
  const told = blocks
    .filter(({ start }) => start < headLength)
    .flatMap(({ start, end }) => sayersIn(text.slice(start, end).replaceAll('\n', ' '), start));
  return new Set(told.map(({ name }) => name)).size >= fewestSayers;
}

/** Whether the first paragraph tells that a meeting was held, and no news of the day. */
function tellsOfMeeting({ text, blocks }: DocumentText): boolean {
  // A title page may stand before it.
  const lead = blocks.find(
    ({ start, end }) => end - start >= shortestLead && /\.(?:\s|$)/.test(text.slice(start, end)),
  );
  if (!lead || lead.start > headLength) return false;
  const words = text.slice(lead.start, Math.min(lead.end, lead.start + 600)).replaceAll('\n', ' ');
  return wasHeld.test(words) && !ofToday.test(words);
}

const organization = /\b(?:United\s+Nations|General\s+Assembly|Security\s+Council)\b/;
/** So many words of the first person in its first pages make a text a speech rather than a paper. */
const spoken = 8;

/** Prose in the first person, or told of a speaker as the oldest records do. */
function isSpeech(document: DocumentText): boolean {
  return isFirstPerson(document.text.slice(0, 6000), 3) || reportedSpeaker(document) !== undefined;
}

/** Prose in the first person that speaks of the Organization: a speech whose opening names nobody. */
function isSpokenAtTheUnitedNations(text: string): boolean {
  const pages = withoutQuotations(text.slice(0, 6000));
  return organization.test(pages) && isFirstPerson(pages, spoken);
}
