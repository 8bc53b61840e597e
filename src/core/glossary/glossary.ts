import type { Range } from '../model/lineIndex';

/** What kind of thing a glossary entry names. */
export const entryKinds = [
  'organ',
  'body',
  'office',
  'fund-or-programme',
  'agency',
  'court',
  'organization',
  'peace-operation',
  'concept',
  'doctrine',
  'process',
  'document',
  'treaty',
  'role',
  'procedure',
  'place',
  'member-state',
  'observer',
  'person',
  'drafting-verb',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The official languages beside English, by their BCP 47 tags. */
export const otherLanguages = ['fr', 'es', 'ru', 'zh', 'ar'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];

/** A name that something had until a year, and under which older documents tell of it. */
export interface FormerName {
  readonly name: string;
  readonly until: number;
}

/** Where an entry's facts come from. */
export interface EntrySource {
  readonly label: string;
  readonly symbol?: string;
  readonly url?: string;
}

/** One entry of a glossary, as its file gives it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly name: string;
  /** The field of work: the heading of the file that holds the entry. */
  readonly field: string;
  readonly aliases: readonly string[];
  /** Matched in exactly these capitals: "AU" never matches "au". */
  readonly abbreviations: readonly string[];
  /** Abbreviations that stand for other things too: what a document means by one is settled by what else it says. */
  readonly ambiguous?: readonly string[];
  /** Official names in the other official languages. */
  readonly names?: Readonly<Partial<Record<OtherLanguage, readonly string[]>>>;
  /** The latest last. */
  readonly formerly?: readonly FormerName[];
  /** The formal name of a State. */
  readonly formal?: string;
  /** Three letters for a State (ISO 3166-1 alpha-3), in which files of speeches are named; never looked for in texts. */
  readonly code?: string;
  /** What belongs to a State or comes from it ("French"); never looked for in texts. */
  readonly adjective?: string;
  /** The day on which a State became a Member of the United Nations, as `1945-10-24`. */
  readonly admitted?: string;
  readonly kind: EntryKind;
  /** The first sentence stands alone. */
  readonly definition: string;
  readonly source: EntrySource;
  readonly related: readonly string[];
  /** Themes for which a use of the term is evidence. */
  readonly themes: readonly string[];
  readonly from?: number;
  readonly until?: number;
  readonly successor?: string;
  /** `exact`: name and aliases match only with the capitals that they are written with. */
  readonly case?: 'exact';
  /** Recognised by a rule that reads its number, and not by its name. */
  readonly byNumber?: true;
  /** Where the glossary of a workspace or of a user writes it, or adds to it; absent where nobody did. */
  readonly origin?: EntryOrigin;
}

/** A place in a glossary file that people may edit. */
interface EntryOrigin {
  readonly uri: string;
  /** The words that name the entry. */
  readonly range: Range;
  /** The file adds to an entry that is written elsewhere. */
  readonly extends?: true;
}

/** The identifier of most entries: their name in small letters. */
export function usualId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** Entries by identifier. */
export class Glossary {
  readonly #entries: ReadonlyMap<string, GlossaryEntry>;

  /** @throws when two entries share an identifier */
  constructor(entries: readonly GlossaryEntry[]) {
    const byId = new Map<string, GlossaryEntry>();
    for (const entry of entries) {
      if (byId.has(entry.id)) throw new Error(`Two glossary entries have the identifier "${entry.id}".`);
      byId.set(entry.id, entry);
    }
    this.#entries = byId;
  }

  get(id: string): GlossaryEntry | undefined {
    return this.#entries.get(id);
  }

  entries(): IterableIterator<GlossaryEntry> {
    return this.#entries.values();
  }
}
