import type { LineIndex } from '../model/lineIndex';
import type { Abbreviation, Genre, Header, OutlineItem, Person, Speech, ThemeWeight } from '../model/speech';
import { flat } from './interner';
import { packMentions, type PackedMentions } from './mentions';

/**
 * What the index keeps of one document, as plain data: it can cross to another thread, and holds no part of the text.
 * {@link Corpus.set} takes it over; nobody may use its arrays afterwards.
 */
export interface PackedDocument {
  readonly header: Header;
  readonly genre: Genre;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  readonly abbreviations: readonly Abbreviation[];
  readonly themes: readonly ThemeWeight[];
  readonly mentions: PackedMentions;
  /** Offsets (UTF-16) at which the lines start. */
  readonly lineStarts: Uint32Array<ArrayBuffer>;
  /** Length of the text, in UTF-16 units. */
  readonly length: number;
}

/** Packs the facts of a document; every string is a copy, so the text can be forgotten. */
export function packDocument(lines: LineIndex, speech: Speech): PackedDocument {
  const packed = packToSend(lines, speech);
  return {
    ...packed,
    header: flattenHeader(packed.header),
    speakers: speech.speakers.map(flatten),
    outline: speech.outline.map(flatten),
    abbreviations: speech.abbreviations.map(flatten),
  };
}

/** The same for whoever sends it to another thread at once: the message copies the strings. */
export function packToSend(lines: LineIndex, speech: Speech): PackedDocument {
  const { header, genre, speakers, outline, abbreviations, themes } = speech;
  return {
    header,
    genre,
    speakers,
    outline,
    abbreviations,
    themes,
    mentions: packMentions(speech),
    lineStarts: lines.starts.slice(),
    length: lines.length,
  };
}

function flattenHeader({ agenda, president, ...fields }: Header): Header {
  return {
    ...flatten(fields),
    ...(agenda && { agenda: agenda.map(flatten) }),
    ...(president && { president: flatten(president) }),
  };
}

/** The same object with flat copies of its strings. */
function flatten<T extends object>(value: T): T {
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) copy[key] = typeof field === 'string' ? flat(field) : field;
  return copy as T;
}
