import { Corpus } from '../../src/core/corpus/corpus';
import { packDocument } from '../../src/core/corpus/packedDocument';
import type { DocumentView, World } from '../../src/core/features/view';
import { Charter } from '../../src/core/glossary/charter';
import { CitedDocuments } from '../../src/core/glossary/citedDocuments';
import { Glossary, type GlossaryEntry } from '../../src/core/glossary/glossary';
import { TermMatcher } from '../../src/core/glossary/termMatcher';
import type { Knowledge } from '../../src/core/knowledge';
import { LineIndex } from '../../src/core/model/lineIndex';
import { compareSpans, type Span } from '../../src/core/model/span';
import type {
  Abbreviation,
  Confidence,
  Header,
  Pinpoint,
  Reference,
  Speech,
  Term,
  ThemeCue,
} from '../../src/core/model/speech';
import { Taxonomy } from '../../src/core/themes/taxonomy';

/** Facts by hand, so that a feature is tested without the parser: words → what they are, at every place they stand. */
export interface Facts
  extends Header, Partial<Omit<Speech, 'header' | 'references' | 'terms' | 'abbreviations' | 'cues'>> {
  readonly references?: Readonly<
    Record<string, string | { id: string; confidence?: Confidence; suggestion?: string; pinpoint?: Pinpoint }>
  >;
  readonly terms?: Readonly<Record<string, string>>;
  readonly abbreviations?: readonly { short: string; expansion: string; term?: string }[];
  readonly cues?: Readonly<Record<string, string>>;
}

/** The facts of a text; `references` and the like are looked up in the text by their words. */
export function speechOf(text: string, facts: Facts = {}): Speech {
  const { references = {}, terms = {}, abbreviations = [], cues = {}, ...rest } = facts;
  const { genre = 'other', speakers = [], outline = [], quotations = [], themes = [], problems = [], ...header } = rest;
  return {
    header,
    genre,
    speakers,
    outline,
    quotations,
    themes,
    problems,
    references: everywhere(text, references, (span, fact): Reference => {
      const { id, confidence = 'exact', ...more } = typeof fact === 'string' ? { id: fact } : fact;
      return { ...span, id, confidence, ...more };
    }),
    terms: everywhere(text, terms, (span, id): Term => ({ ...span, id })),
    abbreviations: abbreviations.map(({ short, expansion, term }): Abbreviation => {
      const bracket = text.indexOf(`(${short})`) + 1;
      const words = text.lastIndexOf(expansion, bracket);
      if (bracket === 0 || words < 0) throw new Error(`"${expansion} (${short})" is not in the text.`);
      const expansionSpan = { start: words, end: words + expansion.length };
      const span = { start: bracket, end: bracket + short.length };
      return { ...span, id: `abbr/${short}`, expansion, expansionSpan, ...(term && { term }) };
    }),
    cues: everywhere(text, cues, (span, theme): ThemeCue => ({ ...span, theme, weight: 1 })),
  };
}

export function viewOf(uri: string, text: string, facts: Facts = {}): DocumentView {
  return { uri, text, lines: LineIndex.of(text), speech: speechOf(text, facts) };
}

/** A world of the documents given. */
export function worldOf(views: readonly DocumentView[] = [], knowledge = smallKnowledge()): World {
  const corpus = new Corpus();
  for (const { uri, lines, speech } of views) corpus.set(uri, packDocument(lines, speech));
  return { knowledge, snapshot: corpus.snapshot() };
}

/** One chapter, one theme and the entries given: as much as features need to talk about something. */
export function smallKnowledge(entries: readonly Partial<GlossaryEntry>[] = []): Knowledge {
  return {
    glossary: new Glossary(entries.map(entryOf)),
    charter: new Charter([
      {
        number: 'XV',
        title: 'The Secretariat',
        summary: 'Who serves the Organization.',
        articles: [{ number: 99, summary: 'Lets the Secretary-General bring matters before the Security Council.' }],
      },
    ]),
    documents: new CitedDocuments([{ 'S/RES/2999(2030)': 'boats on lakes, 3 May 2030', 'A/RES/99/1': 'rivers' }]),
    taxonomy: new Taxonomy([
      {
        id: 'mediation',
        label: 'Mediation',
        description: 'Third parties helping to settle disputes.',
        references: [],
        phrases: [],
        weak: [],
        related: [],
      },
    ]),
    matcher: new TermMatcher([]),
  };
}

function entryOf(entry: Partial<GlossaryEntry>): GlossaryEntry {
  return {
    id: 'good-offices',
    name: 'good offices',
    field: 'Peace and security',
    aliases: [],
    abbreviations: [],
    kind: 'concept',
    definition: 'Quiet diplomacy by a trusted third party. It offers no terms of its own.',
    source: { label: 'Handbook on the Peaceful Settlement of Disputes' },
    related: [],
    themes: [],
    ...entry,
  };
}

function everywhere<Fact, Found extends Span>(
  text: string,
  words: Readonly<Record<string, Fact>>,
  make: (span: Span, fact: Fact) => Found,
): Found[] {
  const found: Found[] = [];
  for (const [word, fact] of Object.entries(words)) {
    if (!text.includes(word)) throw new Error(`"${word}" is not in the text.`);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.push(make({ start: at, end: at + word.length }, fact));
    }
  }
  return found.sort(compareSpans);
}
