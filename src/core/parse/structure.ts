import type { Genre, Header, OutlineItem, Person, Quotation } from '../model/speech';
import type { DocumentText } from './documentText';
import { genreOf } from './genre';
import { outlineCharter } from './genres/charter';
import { findHeadings, headingDraft, markedHeadings } from './genres/headings';
import { readNews, speakersOfReport, type NewsReading } from './genres/newsReport';
import { findNumberedParagraphs } from './genres/numbered';
import { findTurns, outlineRecord, type TurnLabel } from './genres/record';
import { outlineResolution } from './genres/resolution';
import { findAnnouncement, outlineStatement, type Announcement } from './genres/statement';
import { readHeader } from './header';
import { finishOutline, type OutlineDraft } from './outlineDraft';
import { findQuotes } from './quotes';

/** Kind, head, speakers, sections and quotations of a document; offsets of the source. */
export interface Structure {
  readonly genre: Genre;
  readonly header: Header;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  readonly quotations: readonly Quotation[];
}

/** @param name base name of the file */
export function readStructure(document: DocumentText, name: string): Structure {
  const { view } = document;
  const turns = findTurns(document);
  const announced = findAnnouncement(document);
  const headings = findHeadings(document);
  const numbered = findNumberedParagraphs(document, 1);
  const genre = genreOf({
    document,
    turns,
    announced: announced !== undefined,
    numbered: numbered.length,
    headings: headings.length,
  });
  const quotes = findQuotes(document.text, document.blocks);
  const news = genre === 'news' || genre === 'interview' ? readNews(document, quotes) : undefined;
  const drafts = outlineFor(genre, { document, turns, announced, headings, numbered, news });
  const header = readHeader({ document, name, genre, announced, outline: drafts });
  const outline = genre === 'news' ? [...headline(document, header), ...drafts] : drafts;
  return {
    genre,
    header,
    speakers: speakersFor(genre, document, turns, announced, news),
    outline: finishOutline(outline, view),
    quotations: (news?.quotations ?? quotes).map(({ start, end, ...rest }) => ({
      ...rest,
      ...view.sourceSpan(start, end),
    })),
  };
}

interface Parts {
  readonly document: DocumentText;
  readonly turns: readonly TurnLabel[];
  readonly announced: Announcement | undefined;
  readonly headings: readonly OutlineDraft[];
  readonly numbered: readonly OutlineDraft[];
  readonly news: NewsReading | undefined;
}

function outlineFor(genre: Genre, { document, turns, announced, headings, numbered, news }: Parts): OutlineDraft[] {
  switch (genre) {
    case 'statement': {
      const marked = document.headings.length > 0 ? headings : [];
      return [
        ...outlineStatement(document, announced, announced?.speaker),
        ...nested(marked, 1),
        ...nested(numbered, 2),
      ];
    }
    case 'verbatim':
    case 'summary':
      return [...outlineRecord(document, turns), ...nested(numbered, 1)];
    case 'resolution':
      return [...markedHeadings(document), ...outlineResolution(document)];
    case 'news':
    case 'interview':
      return [...markedHeadings(document), ...(news?.outline ?? [])];
    case 'charter':
      return outlineCharter(document);
    case 'report':
    case 'letter':
    case 'other':
      return [...headings, ...nested(numbered, 1 + Math.max(0, ...headings.map(({ depth }) => depth)))];
  }
}

function nested(drafts: readonly OutlineDraft[], depth: number): OutlineDraft[] {
  return drafts.map((draft) => ({ ...draft, depth: Math.max(draft.depth, depth) }));
}

/** A headline that no markup shows is a heading all the same. */
function headline(document: DocumentText, { title }: Header): OutlineDraft[] {
  if (title === undefined || document.headings.length > 0) return [];
  const at = document.text.indexOf(title);
  return at < 0 ? [] : [headingDraft(document, { start: at, end: at + title.length }, 0)];
}

function speakersFor(
  genre: Genre,
  document: DocumentText,
  turns: readonly TurnLabel[],
  announced: Announcement | undefined,
  news: NewsReading | undefined,
): readonly Person[] {
  if (genre === 'verbatim' || genre === 'summary') return peopleOfTurns(turns);
  if (news) return news.speakers;
  if (announced?.speaker) return [announced.speaker];
  return genre === 'report' ? speakersOfReport(document) : [];
}

function peopleOfTurns(turns: readonly TurnLabel[]): Person[] {
  const people = new Map<string, Person>();
  for (const { speaker: name, role, country } of turns) {
    const known = people.get(name);
    const from = country ?? known?.country;
    people.set(name, { name, ...(role !== undefined && { role }), ...(from !== undefined && { country: from }) });
  }
  return [...people.values()];
}
