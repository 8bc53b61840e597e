import { usualId, type Glossary } from '../glossary/glossary';
import type { Genre, Header, OutlineItem, Person, Quotation } from '../model/speech';
import { firstFrom, type Span } from '../model/span';
import { lazily } from '../lazily';
import type { DocumentText } from './documentText';
import { authorOfFrontMatter, speakerOfFrontMatter } from './head/frontMatter';
import { readFrontPage, type FrontPage } from './head/frontPage';
import { genreOf } from './genre';
import { listsPanel } from './genreSigns/report';
import { outlineCharter } from './genres/charter';
import { findHeadings, headingDraft, markedHeadings, sectionHeadings } from './genres/headings';
import { withInnerSections } from './genres/innerSections';
import { findCoverageTurns } from './genres/coverage';
import { findMarkedQuestions } from './genres/markedQuestions';
import {
  conversationTitle,
  findExchanges,
  intervieweeOf,
  outlineInterview,
  starredHeadings,
  type Exchange,
} from './genres/interview';
import { itemHeadings, underItems } from './genres/itemHeadings';
import { readLetter } from './genres/letter';
import { attributed, quotedIn, readNews, type Attributed } from './genres/newsReport';
import { speakersOfReport } from './genres/reportSpeakers';
import { findNumberedParagraphs } from './genres/numbered';
import { outlineOpeningRemarks } from './genres/openingRemarks';
import { plainHeadings } from './genres/plainHeadings';
import { headingsOfRelease, isRelease } from './genres/pressRelease';
import { outlineReport } from './genres/report';
import { findTurns, outlineRecord, turnDrafts, type TurnLabel } from './genres/record';
import { outlineResolution } from './genres/resolution';
import { findAnnouncement, type Announcement } from './genres/announcement';
import { outlineStatement } from './genres/statement';
import { outlineStatute, withArticles } from './genres/statute';
import { findSummaryTurns, reportedSpeaker } from './genres/summaryRecord';
import { findTranscriptTurns } from './genres/transcript';
import { generalDebateName } from './head/debateName';
import { readHeader } from './head/header';
import { finishOutline, type OutlineDraft } from './outlineDraft';
import { sharesName } from './people';
import { withSpeakers, type Quoted } from './quotedSpeaker';
import { findQuotes } from './quotes';
import { isFirstPerson } from './voice';

/** Kind, head, speakers, sections and quotations of a document; offsets of the source. */
export interface Structure {
  readonly genre: Genre;
  readonly header: Header;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  /** Read when they are asked for: an index does without them. */
  readonly quotations: () => readonly Quotation[];
}

/**
 * @param name base name of the file
 * @param glossary tells the States of a file's name
 */
export function readStructure(document: DocumentText, name: string, glossary: Glossary): Structure {
  const { view } = document;
  const labels = findTurns(document);
  const turns = labels.length > 0 ? labels : findTranscriptTurns(document);
  const announced = ofPeople(findAnnouncement(document), glossary);
  const speaker = speakerToldBy(announced, document);
  const headings = findHeadings(document);
  const numbered = findNumberedParagraphs(document, 1);
  const labelled = findExchanges(document);
  const exchanges = labelled.length > 0 ? labelled : findMarkedQuestions(document);
  const release = isRelease(document);
  const covered = turns.length > 0 ? [] : findCoverageTurns(document, release);
  const page = readFrontPage(document);
  const genre = genreOf({
    document,
    page,
    covered: covered.length > 0,
    turns,
    transcript: turns !== labels && turns.length > 0,
    exchanges,
    announced: announced !== undefined,
    release,
    speaker: speaker !== undefined,
    debate: generalDebateName.test(name),
    numbered: numbered.length,
    headings: headings.length,
  });
  const quotes = lazily(() => withSpeakers(document.text, findQuotes(document.text, document.blocks)));
  const reading: Reading = {
    document,
    page,
    announced,
    speaker,
    headings,
    numbered,
    quotes,
    turns,
    exchanges,
    covered,
    release,
  };
  const { outline: drafts, speakers, quotations: reported, ...told } = read(genre, reading);
  const header = readHeader({
    document,
    page,
    name,
    glossary,
    genre,
    announced,
    release,
    turns,
    outline: drafts,
    ...told,
  });
  const titled = /^(?:news|report|other)$/.test(genre) ? [...headline(document, header, drafts), ...drafts] : drafts;
  const outline = genre === 'charter' ? titled : withInnerSections(document, titled);
  return {
    genre,
    header,
    speakers,
    outline: finishOutline(outline, view),
    quotations: lazily(() => {
      const quotations = reported ?? quotes().map((quote) => attributed(quote, quote.by?.name));
      return quotations.map(({ start, end, ...rest }) => ({ ...rest, ...view.sourceSpan(start, end) }));
    }),
  };
}

/** What the head of the file says of who speaks goes before what a cover page seems to, which may know more of the same person. */
function speakerToldBy(announced: Announcement | undefined, document: DocumentText): Person | undefined {
  const told = speakerOfFrontMatter(document);
  const found = announced?.speaker;
  return told && found && !sharesName(told.name, found.name) && told.name !== told.role ? told : (found ?? told);
}

/** What the glossary knows under the name alone is a State or a body, and nobody: "Remarks by Sri Lanka". */
function ofPeople(announced: Announcement | undefined, glossary: Glossary): Announcement | undefined {
  if (announced?.speaker?.role !== undefined) return announced;
  const { speaker, ...rest } = announced ?? {};
  const known = speaker && glossary.get(usualId(speaker.name));
  return known && known.kind !== 'person' ? (rest as Announcement) : announced;
}

/** What was found before the kind of document was known. */
interface Reading {
  readonly document: DocumentText;
  readonly page: FrontPage | undefined;
  readonly announced: Announcement | undefined;
  readonly speaker: Person | undefined;
  readonly headings: readonly OutlineDraft[];
  readonly numbered: readonly OutlineDraft[];
  readonly quotes: () => readonly Quoted[];
  readonly turns: readonly TurnLabel[];
  readonly exchanges: readonly Exchange[];
  readonly covered: readonly TurnLabel[];
  /** The text begins as a press release of the Organization does. */
  readonly release: boolean;
}

interface Found {
  readonly outline: readonly OutlineDraft[];
  readonly speakers: readonly Person[];
  readonly quotations?: readonly Attributed[];
  /** What the first line of a letter or a conversation tells of it. */
  readonly title?: string;
  readonly country?: string;
}

/** So many words of the first person make it somebody's own. */
const ownVoice = 5;

function read(genre: Genre, reading: Reading): Found {
  const { document, announced, headings, numbered, quotes, turns, exchanges } = reading;
  const known = reading.speaker ? [reading.speaker] : [];
  switch (genre) {
    case 'statement': {
      const speaker = reading.speaker ?? reportedSpeaker(document) ?? authorOfFrontMatter(document);
      const from = announced?.headEnd ?? announced?.end ?? 0;
      const shown = sectionHeadings(document, headings, from);
      const plain = plainHeadings(document, shown, numbered, from);
      const starred = reading.release || announced ? starredHeadings(document) : [];
      const heads = nested([...shown, ...plain, ...starred], 1).sort((a, b) => a.start - b.start);
      const own = new Set(plain.map(({ start }) => start));
      const others = numbered.filter(({ start }) => !own.has(start));
      const speech = withAddressesUnder(document, heads, outlineStatement(document, announced, speaker));
      const outline = [...speech, ...heads, ...nested(others, 2)];
      return { outline, speakers: speaker ? [speaker] : [] };
    }
    case 'verbatim':
    case 'summary': {
      const summary = genre === 'summary';
      const takers = summary ? inOrder([...turns, ...findSummaryTurns(document)]) : turns;
      const drafts = [...outlineRecord(document, takers), ...nested(numbered, 1)];
      return { outline: underItems(itemHeadings(document, drafts, summary), drafts), speakers: peopleOf(takers) };
    }
    case 'resolution':
      // Whoever presides speaks for the organ.
      return { outline: outlineResolution(document), speakers: known.filter(({ name, role }) => name !== role) };
    case 'interview': {
      const answers = reading.speaker ?? intervieweeOf(document);
      const first = exchanges[0]?.start ?? 0;
      const remarks = outlineOpeningRemarks(document, announced, first, answers);
      const sections = [...markedHeadings(document), ...starredHeadings(document)];
      const outline = [
        ...remarks,
        ...sections.map((heading) =>
          remarks.some(({ start }) => start < heading.start) && heading.start < first
            ? { ...heading, depth: heading.depth + 1 }
            : heading,
        ),
        ...outlineInterview(document, exchanges, answers),
      ];
      const title = announced ? undefined : conversationTitle(document);
      return { outline, speakers: mergePeople(speaking(outline, answers)), ...(title !== undefined && { title }) };
    }
    case 'news': {
      const { covered } = reading;
      const news = readNews(document, quotes(), covered);
      if (covered.length === 0) {
        const shown = reading.release || announced ? headingsOfRelease(document, headings) : markedHeadings(document);
        return { ...news, outline: [...shown, ...news.outline] };
      }
      const own = new Set(covered.map(({ start }) => start));
      const quoted = news.outline.filter(({ start }) => !own.has(start));
      return {
        quotations: news.quotations,
        outline: [
          ...(reading.release ? headingsOfRelease(document, headings) : headings),
          ...nested(turnDrafts(document, covered), 1),
          ...quoted,
        ],
        speakers: mergePeople([...peopleOf(covered), ...news.speakers]),
      };
    }
    case 'charter':
      return { outline: outlineCharter(document), speakers: [] };
    case 'letter': {
      const { outline, signatories, ...told } = readLetter(document);
      const own = new Set(outline.map(({ start }) => start));
      const others = headings.filter(({ start }) => !own.has(start));
      const drafts = [...outline, ...nested(others, outline.length > 0 ? 1 : 0)];
      return {
        outline: withArticles(document, [...drafts, ...nested(numbered, 2)]),
        speakers: signatories.length > 0 ? signatories : known,
        ...told,
      };
    }
    case 'report':
    case 'other': {
      const speakers =
        genre === 'report' && (known.length === 0 || listsPanel(document))
          ? speakersOfReport(document, quotes())
          : known;
      const outline = outlineStatute(document, headings) ?? outlineReport(document, headings, numbered, reading.page);
      // Articles of all kinds quote people as the news does; who speaks in a speech of nobody's is no one quoted.
      const article = genre === 'other' && known.length === 0 && !isFirstPerson(document.text.slice(0, 6000), ownVoice);
      const quoted = article ? quotedIn(document, quotes(), outline) : undefined;
      return quoted ? { ...quoted, outline: [...outline, ...quoted.outline] } : { outline, speakers };
    }
  }
}

function inOrder(turns: readonly TurnLabel[]): TurnLabel[] {
  const byStart = new Map(turns.map((turn) => [turn.start, turn]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Those who are named in a conversation, as turns of a record name them. */
function speaking(outline: readonly OutlineDraft[], answers: Person | undefined): Person[] {
  return outline.flatMap(({ speaker, country }) =>
    speaker === undefined
      ? []
      : [speaker === answers?.name ? answers : { name: speaker, ...(country !== undefined && { country }) }],
  );
}

function nested(drafts: readonly OutlineDraft[], depth: number): OutlineDraft[] {
  return drafts.map((draft) => ({ ...draft, depth: Math.max(draft.depth, depth) }));
}

/** A salutation right behind a heading belongs to its section. @param headings in the order of the text */
function withAddressesUnder(
  { text }: DocumentText,
  headings: readonly OutlineDraft[],
  drafts: readonly OutlineDraft[],
): readonly OutlineDraft[] {
  if (headings.length === 0) return drafts;
  return drafts.map((draft) => {
    const over = headings[firstFrom(headings, draft.start) - 1];
    const isUnder = draft.kind === 'address' && over && text.slice(over.headEnd, draft.start).trim() === '';
    return isUnder ? { ...draft, depth: over.depth + 1 } : draft;
  });
}

/** So many lines may stand up to the title. */
const headLines = 40;

/** A headline that no markup shows is a heading all the same. */
function headline(document: DocumentText, { title }: Header, drafts: readonly OutlineDraft[]): OutlineDraft[] {
  if (title === undefined || document.headings.length > 0) return [];
  const { text, lines } = document;
  // A title that fills several lines is known with single spaces.
  const isTitle = ({ start }: Span) =>
    text
      .slice(start, start + title.length + headLines)
      .replace(/\s+/g, ' ')
      .startsWith(title);
  const start = lines.slice(0, headLines).find(isTitle)?.start;
  if (start === undefined || drafts.some((draft) => draft.kind === 'heading' && draft.start === start)) return [];
  const end = start + title.length;
  const last = text.startsWith(title, start) ? undefined : lines.find((line) => line.end >= end);
  return [headingDraft(document, { start, end: last?.end ?? end }, 0)];
}

function peopleOf(turns: readonly TurnLabel[]): Person[] {
  return mergePeople(turns.map(({ speaker, ...turn }) => ({ ...turn, name: speaker })));
}

/** Each person once, with what the last turn tells of them. */
function mergePeople(turns: readonly Person[]): Person[] {
  const people = new Map<string, Person>();
  for (const { name, role, country } of turns) {
    const known = people.get(name);
    const from = country ?? known?.country;
    people.set(name, { name, ...(role !== undefined && { role }), ...(from !== undefined && { country: from }) });
  }
  return [...people.values()];
}
