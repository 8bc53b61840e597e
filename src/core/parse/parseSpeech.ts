import type { Knowledge } from '../knowledge';
import type { Abbreviation, Genre, OutlineItem, Reference, Speech, Term } from '../model/speech';
import type { Span } from '../model/span';
import type { FoundReference } from '../references/found';
import { readReferences } from '../references/references';
import { citationCues, weighThemes, type Evidence } from '../themes/weigh';
import { findAbbreviations, type DefinedAbbreviation } from './abbreviations/abbreviations';
import { knownAbbreviations } from './abbreviations/known';
import { listedAbbreviations } from './abbreviations/list';
import { isMisspeltName } from './abbreviations/misspelt';
import { readDocumentText, type DocumentText, type ReadingOptions } from './documentText';
import { linkedReferences } from './linkedReferences';
import { readStructure } from './structure';
import { termOf } from './termOf';
import type { TextView } from './textView';
import { findTerms, outsideName, outsideSymbols, overlapping, withOwnAbbreviations } from './terms';

export interface ParseOptions extends Partial<ReadingOptions> {
  /** Base name of the file: it may tell a country, a session or a symbol. `.md` means Markdown. */
  readonly name: string;
}

/**
 * Reads one document. Total: every text gives facts, and nothing is thrown on what a text holds.
 * @returns facts whose offsets are UTF-16 units of `source`
 */
export function parseSpeech(source: string, knowledge: Knowledge, options: ParseOptions): Speech {
  const { name, markdown = /\.(?:md|markdown)$/i.test(name), parser = 'when needed' } = options;
  const document = readDocumentText(source, { markdown, parser });
  const { view, text } = document;
  const { header, genre, speakers, outline, quotations } = readStructure(document, name, knowledge.glossary);
  const { references, named, problems } = readReferences(text, header.body, genre, linkedReferences(document.links));
  const cited = withoutOwnArticles(references, genre, outline, (start) => view.sourceOffset(start));
  const found = findTerms(text, knowledge);
  const defined = abbreviationsOf(document, found.terms).map((abbreviation) =>
    identify(abbreviation, text, found.terms, knowledge),
  );
  const terms = withOwnAbbreviations(
    text,
    outsideName(text, outsideSymbols(text, found.terms, cited), speakers),
    defined,
  );
  const cues = inOrder(found.cues, citationCues(named, knowledge.taxonomy));
  const facts = {
    header,
    genre,
    speakers,
    outline,
    references: view.isSource ? cited : cited.map((reference) => toSourceWithPinpoint(reference, view)),
    terms: view.isSource ? terms : terms.map((term) => termToSource(term, view)),
    abbreviations: defined.map((abbreviation) => toAbbreviation(abbreviation, text, view.sourceSpan.bind(view))),
    cues: view.isSource ? cues : cues.map((cue) => cueToSource(cue, view)),
    themes: weighThemes(cues, text.length),
    problems: view.isSource ? problems : problems.map((problem) => view.toSource(problem)),
  };
  return new ParsedSpeech(facts, quotations);
}

function abbreviationsOf({ text, lines }: DocumentText, terms: readonly Term[]): readonly DefinedAbbreviation[] {
  const found = findAbbreviations(text);
  const more = [...listedAbbreviations(text, lines), ...knownAbbreviations(text, terms, found)];
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.span.start - b.span.start);
}

/** What was read; the quotations are when they are asked for. A getter of each object's own would give each its own shape. */
class ParsedSpeech implements Speech {
  readonly header: Speech['header'];
  readonly genre: Genre;
  readonly speakers: Speech['speakers'];
  readonly outline: Speech['outline'];
  readonly references: Speech['references'];
  readonly terms: Speech['terms'];
  readonly abbreviations: Speech['abbreviations'];
  readonly cues: Speech['cues'];
  readonly themes: Speech['themes'];
  readonly problems: Speech['problems'];
  readonly #quotations: () => Speech['quotations'];

  constructor(facts: Omit<Speech, 'quotations'>, quotations: () => Speech['quotations']) {
    this.header = facts.header;
    this.genre = facts.genre;
    this.speakers = facts.speakers;
    this.outline = facts.outline;
    this.references = facts.references;
    this.terms = facts.terms;
    this.abbreviations = facts.abbreviations;
    this.cues = facts.cues;
    this.themes = facts.themes;
    this.problems = facts.problems;
    this.#quotations = quotations;
  }

  get quotations(): Speech['quotations'] {
    return this.#quotations();
  }
}

/**
 * A statute, a convention or a resolution that holds one heads its own articles, and cites them by their number alone:
 * they are none of the Charter's.
 */
function withoutOwnArticles(
  references: readonly FoundReference[],
  genre: Genre,
  outline: readonly OutlineItem[],
  toSource: (offset: number) => number,
): readonly FoundReference[] {
  const own = outline.filter(({ kind, number }) => kind === 'heading' && number !== undefined);
  const first = own[0];
  if (!first || genre === 'charter') return references;
  const numbers = new Set(own.map(({ number }) => number));
  return references.filter(({ id, start, confidence }) => {
    const number = Number(/^charter\/article\/(\d+)/.exec(id)?.[1]);
    return confidence === 'exact' || !numbers.has(number) || toSource(start) < first.start;
  });
}

// A document has hundreds of these: with their fields named they are moved several times faster than by a copy of all.

function termToSource({ id, start, end }: Term, view: TextView): Term {
  const span = view.sourceSpan(start, end);
  return { id, start: span.start, end: span.end };
}

function cueToSource({ theme, weight, phrase, start, end }: Evidence, view: TextView): Evidence {
  const span = view.sourceSpan(start, end);
  return { theme, weight, start: span.start, end: span.end, phrase };
}

function toSourceWithPinpoint(reference: Reference, view: TextView): Reference {
  const moved = view.toSource(reference);
  return moved.pinpoint ? { ...moved, pinpoint: view.toSource(moved.pinpoint) } : moved;
}

type Identified = DefinedAbbreviation & {
  readonly id: string;
  readonly own: string;
  readonly term: string | undefined;
  /** Only the letters tell the term; its name has slips. */
  readonly misspelt: boolean;
};

/** The term that words of the text name as a whole. */
function termNamedBy(words: Span, text: string, terms: readonly Term[], { matcher }: Knowledge): string | undefined {
  const term = overlapping(terms, words);
  // Words without any term name none as a whole either.
  if (!term) return undefined;
  // In the text they may be part of a longer name: "Secretary-General of the" goes before them.
  const whole = term.start === words.start && term.end === words.end;
  return whole ? term.id : termOf(words, text, matcher);
}

/** The term whose abbreviation stands beside its name, where the name has slips. */
function termOfLetters(
  { span, expansion }: Pick<DefinedAbbreviation, 'span' | 'expansion'>,
  text: string,
  { glossary, matcher }: Knowledge,
): string | undefined {
  const id = termOf(span, text, matcher);
  const entry = id === undefined ? undefined : glossary.get(id);
  return entry && isMisspeltName(text.slice(expansion.start, expansion.end), entry) ? id : undefined;
}

/** Of what is counted the one that the letters with their number name, where the glossary has it: COP26 of all the Conferences. */
function termCounted(span: Span, text: string, all: string | undefined, knowledge: Knowledge): string | undefined {
  const id = all === undefined ? undefined : termOf(span, text, knowledge.matcher);
  return id !== undefined && knowledge.glossary.get(id)?.related.includes(all ?? '') ? id : all;
}

function identify(
  { short, span, expansion, counted }: DefinedAbbreviation,
  text: string,
  terms: readonly Term[],
  knowledge: Knowledge,
): Identified {
  const own = `abbr/${short}`;
  const words = termNamedBy(counted ?? expansion, text, terms, knowledge);
  const named = counted ? termCounted(span, text, words, knowledge) : words;
  const term = named ?? termOfLetters({ span, expansion }, text, knowledge);
  return { short, span, expansion, own, id: term ?? own, term, misspelt: term !== named };
}

function toAbbreviation(
  { own, span, expansion, term }: Identified,
  text: string,
  sourceSpan: (start: number, end: number) => Span,
): Abbreviation {
  return {
    id: own,
    ...sourceSpan(span.start, span.end),
    expansion: text.slice(expansion.start, expansion.end).replace(/\s+/g, ' '),
    expansionSpan: sourceSpan(expansion.start, expansion.end),
    ...(term !== undefined && { term }),
  };
}

/** Evidence from phrases and from citations, both in the order of the text, as one list in that order. */
function inOrder(phrases: readonly Evidence[], citations: readonly Evidence[]): readonly Evidence[] {
  if (citations.length === 0) return phrases;
  const merged: Evidence[] = [];
  let next = 0;
  for (const cue of phrases) {
    for (let citation = citations[next]; citation && citation.start < cue.start; citation = citations[next]) {
      merged.push(citation);
      next++;
    }
    merged.push(cue);
  }
  return [...merged, ...citations.slice(next)];
}
