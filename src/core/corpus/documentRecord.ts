import { LineIndex } from '../model/lineIndex';
import type { Abbreviation, Genre, Header, OutlineItem, Person, ThemeWeight } from '../model/speech';
import type { Interner } from './interner';
import { Mentions } from './mentions';
import type { PackedDocument } from './packedDocument';

/** What the index keeps of one document: its facts in packed form, and no text. Frozen once it is made. */
export interface DocumentRecord {
  readonly uri: string;
  readonly header: Header;
  readonly genre: Genre;
  readonly lines: LineIndex;
  readonly speakers: readonly Person[];
  readonly outline: readonly OutlineItem[];
  readonly abbreviations: readonly Abbreviation[];
  readonly themes: readonly ThemeWeight[];
  readonly mentions: Mentions;
}

/** Takes a packed document over into an index; its arrays are not copied. */
export function makeRecord(uri: string, packed: PackedDocument, interner: Interner): DocumentRecord {
  const { header, genre, speakers, outline, abbreviations, themes, mentions, lineStarts, length } = packed;
  return Object.freeze({
    uri,
    header,
    genre,
    lines: new LineIndex(lineStarts, length),
    speakers,
    outline,
    abbreviations,
    themes,
    mentions: Mentions.adopt(mentions, interner),
  });
}
