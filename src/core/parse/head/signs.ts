import type { Glossary } from '../../glossary/glossary';
import type { Genre } from '../../model/speech';
import type { DocumentText } from '../documentText';
import type { FrontPage } from './frontPage';
import type { Announcement } from '../genres/announcement';
import type { TurnLabel } from '../genres/record';
import type { OutlineDraft } from '../outlineDraft';

/** What the header is read from, beside the text. */
export interface HeaderSigns {
  readonly document: DocumentText;
  readonly page: FrontPage | undefined;
  /** Base name of the file. */
  readonly name: string;
  /** Tells the States of a file's name. */
  readonly glossary: Glossary;
  readonly genre: Genre;
  readonly announced: Announcement | undefined;
  /** The text begins as a press release of the Organization does. */
  readonly release: boolean;
  readonly turns: readonly TurnLabel[];
  readonly outline: readonly OutlineDraft[];
  /** What the first line of a letter or a conversation tells. */
  readonly title?: string;
  readonly country?: string;
}
