import type { Problem } from '../../model/speech';
import type { Span } from '../../model/span';
import type { GlossaryEntry } from '../glossary';

/** New words in place of those of the span; an empty span inserts. */
interface GlossaryCorrection extends Span {
  readonly text: string;
}

/** A way to put a problem right. */
export interface GlossaryFix {
  readonly title: string;
  readonly corrections: readonly GlossaryCorrection[];
  /** Whether it is the one obvious thing to do. */
  readonly preferred?: true;
}

/** What is wrong in a glossary file; offsets are UTF-16 units of the file's text. */
export interface GlossaryProblem extends Problem {
  readonly fixes?: readonly GlossaryFix[];
}

/** Words of a glossary file with the place where they stand. */
export interface WrittenText extends Span {
  readonly text: string;
}

/** One form under which texts name an entry. */
export interface WrittenForm extends WrittenText {
  readonly kind: 'name' | 'alias' | 'abbreviation';
}

/** An entry as a glossary file writes it. */
export interface WrittenEntry {
  /** The whole entry. */
  readonly span: Span;
  /** Its own identifier: written, made of the name, or that of the entry that it extends. */
  readonly id: string;
  /** Where the identifier is written; absent when it is made of the name. */
  readonly writtenId?: WrittenText;
  /** The entry that it adds to. */
  readonly extends?: WrittenText;
  readonly forms: readonly WrittenForm[];
  /** What it says, complete; of an entry that extends only what is written counts, see `keys`. */
  readonly entry: GlossaryEntry;
  /** The keys that are written with a value of the right type. */
  readonly keys: ReadonlySet<string>;
}

/** A place at which a file names an entry by its identifier. */
export interface WrittenReference extends WrittenText {
  readonly role: 'related' | 'extends' | 'successor' | 'silence';
}

/** A place at which a file names a theme. */
type WrittenTheme = WrittenText;

/** One glossary file of a workspace or of a user, read on its own. */
export interface WrittenFile {
  readonly uri: string;
  readonly text: string;
  readonly entries: readonly WrittenEntry[];
  readonly silenced: readonly WrittenText[];
  readonly references: readonly WrittenReference[];
  readonly themes: readonly WrittenTheme[];
  readonly problems: readonly GlossaryProblem[];
}
