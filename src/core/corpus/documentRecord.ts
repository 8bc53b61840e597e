import type { LineIndex } from '../model/lineIndex';
import { compareSpans } from '../model/span';
import type { Abbreviation, Header, Genre, OutlineItem, Person, Speech, ThemeWeight } from '../model/speech';
import { flat, type Interner } from './interner';
import { Mentions, type Mention } from './mentions';

/** What the index keeps of one document: its facts in packed form, and no text. Frozen once it is made. */
export interface DocumentRecord extends Header {
  readonly uri: string;
  readonly genre: Genre;
  readonly lines: LineIndex;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  readonly abbreviations: readonly Abbreviation[];
  readonly themes: readonly ThemeWeight[];
  readonly mentions: Mentions;
}

/** The identifier under which evidence of a theme is indexed. */
export function themeIdentifier(theme: string): string {
  return `theme/${theme}`;
}

/** Packs the facts of a document; every string in the record is a copy, so the text can be forgotten. */
export function makeRecord(uri: string, lines: LineIndex, speech: Speech, interner: Interner): DocumentRecord {
  const { references, terms, abbreviations, cues } = speech;
  const mentions: Mention[] = [
    ...references.map((r) => ({ id: r.id, kind: 'reference' as const, start: r.start, end: r.end })),
    ...terms.map((t) => ({ id: t.id, kind: 'term' as const, start: t.start, end: t.end })),
    ...abbreviations.map((a) => ({ id: a.id, kind: 'abbreviation' as const, start: a.start, end: a.end })),
    ...cues.map((c) => ({ id: themeIdentifier(c.theme), kind: 'cue' as const, start: c.start, end: c.end })),
  ].sort(compareSpans);
  return Object.freeze({
    ...headerOf(speech),
    uri,
    genre: speech.genre,
    lines,
    speakers: speech.speakers.map(flatten),
    outline: speech.outline.map(flatten),
    abbreviations: abbreviations.map(flatten),
    themes: speech.themes,
    mentions: Mentions.pack(mentions, interner),
  });
}

function headerOf({ title, date, dateEnd, place, body, symbol, country, session }: Header): Header {
  return flatten({
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(dateEnd !== undefined && { dateEnd }),
    ...(place !== undefined && { place }),
    ...(body !== undefined && { body }),
    ...(symbol !== undefined && { symbol }),
    ...(country !== undefined && { country }),
    ...(session !== undefined && { session }),
  });
}

/** The same object with flat copies of its strings. */
function flatten<T extends object>(value: T): T {
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) copy[key] = typeof field === 'string' ? flat(field) : field;
  return copy as T;
}
