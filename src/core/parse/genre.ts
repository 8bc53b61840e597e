import type { Genre } from '../model/speech';
import type { DocumentText } from './documentText';
import { isCharter } from './genreSigns/charter';
import { isLetter } from './genreSigns/letter';
import {
  enoughQuotations,
  isDatelined,
  isPressPage,
  isTold,
  pressQuotations,
  reportsOfToday,
  tellsOfSeveral,
} from './genreSigns/news';
import { isNewsPage } from './genreSigns/newsPage';
import { isMeetingReport, listsPanel } from './genreSigns/report';
import { isSpeech, isSpokenAtTheUnitedNations, spoken, startsLikeSpeech } from './genreSigns/speech';
import type { Exchange } from './genres/interview';
import type { TurnLabel } from './genres/record';
import { beginsAmid, hasResolutionFormula, isPresidentialStatement } from './genres/resolution';
import { findResolutionTitle } from './genres/resolutionTitle';
import { namesPaper, type FrontPage } from './head/frontPage';
import { fieldOf, genreOfFrontMatter } from './head/frontMatter';
import { leadOf } from './head/headline';
import { findSummaryTurns } from './genres/summaryRecord';
import { isSalutation } from './salutations';
import { hasOwnVoice, isFirstPerson } from './voice';

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
/** Among so many paragraphs stands the title. */
const titleBlocks = 12;
const summaryRecord =
  /\b(?:Summary record|SUMMARY RECORD) (?:\([^()\n]{2,30}\)\S? )?(?:of the|OF THE)\b|\b[AE]\/(?:C\.\d|[A-Z.\d]+)\/(?:\d+\/)?SR\.\d/;
/** With which a record ends, whatever has become of its head. */
const recordFoot =
  /\bThe meeting rose at \d|\bThis record is subject to correction\b|\bLa séance est levée à\b|\bSe levanta la sesión\b/;
const footLength = 2500;
/** So many take the floor in a record whose head is lost. */
const fewestTakers = 2;
const verbatimRecord =
  /^\W{0,4}(?:(?:PROVISIONAL )?VERBATIM RECORD OF THE|(?:Provisional v|V)erbatim record of the)\b/m;
const meetingHead =
  /\bS\/PV\.|\bA\/\d+\/PV\.|called to order|^\W{0,4}\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting(?::.{0,40})?$/im;
const reportHead =
  /\b(?:Report of the|Summary of|Unofficial Summary|Concept note|Background paper|Outcome document|Workshop|Chair[’']s summary|Co-Chairs)\b/i;

/** The title of a file that reports a meeting. */
const ownReport = /^(?:Summary|Report|Highlights|Proceedings|Minutes|Notes)\s(?:of|from|on)\s/i;

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
  if (isCharter(text)) return 'charter';
  if (hasResolutionFormula(document) || beginsAmid(document)) return 'resolution';
  if (isPresidentialStatement(document) || findResolutionTitle(document)?.decision) return 'resolution';
  if (summaryRecord.test(head)) return 'summary';
  const endsAsRecord = turns.length === 0 && recordFoot.test(text.slice(-footLength));
  if (endsAsRecord && findSummaryTurns(document).length >= fewestTakers) return 'summary';
  const recorded = turns.length > 0 && meetingHead.test(head);
  // Questions stand between the turns of a press conference.
  if (
    transcript ||
    namesVerbatimRecord(head) ||
    (turns.length >= (recorded ? 1 : 3) && (recorded || exchanges.length === 0))
  )
    return 'verbatim';
  if (isLetter(document)) return 'letter';
  if (exchanges.length > 0) return 'interview';
  if (covered) return 'news';
  if (page?.isPaper || listsPanel(document)) return 'report';
  if (isPressPage(document, announced)) return 'news';
  if (!debate && !speaker && !announced && isDatelined(document)) return 'news';
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
  if (salutations === 0 && ownReport.test(fieldOf(document, 'title') ?? '')) return 'report';
  if (announced && !speaker && salutations === 0 && isTold(text)) return 'news';
  if (announced || speaker || salutations > 0) return 'statement';
  if (
    blocks
      .slice(0, titleBlocks)
      .some(({ start, end }) => end - start <= longestAdoption && adoption.test(text.slice(start, end)))
  )
    return numbered >= fewestParagraphs ? 'report' : 'other';
  const sorted = genreOfFrontMatter(document);
  if (sorted !== undefined) return sorted;
  if (numbered === 0 && reportsOfToday(document)) return 'news';
  if (startsLikeSpeech(text, debate)) return 'statement';
  const spokenHere = isSpokenAtTheUnitedNations(text) || (debate && isSpeech(document));
  const quoted = spokenHere ? 0 : pressQuotations(document);
  if (quoted >= enoughQuotations) return 'news';
  if (!spokenHere && numbered === 0 && tellsOfSeveral(document)) return 'news';
  const sections = headings + (numbered >= fewestParagraphs ? 1 : 0);
  if (sections >= 2 && reportHead.test(head.slice(0, 600))) return 'report';
  if (!spokenHere && quoted < 2 && isMeetingReport(document, numbered)) return 'report';
  if (!spokenHere && isNewsPage(document)) return 'news';
  return spokenHere ? 'statement' : 'other';
}

/** The words are looked for first: most documents are none, and that tells it sooner. */
function namesVerbatimRecord(head: string): boolean {
  return (head.includes('erbatim record') || head.includes('VERBATIM RECORD')) && verbatimRecord.test(head);
}
