import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Snapshot } from '../../corpus/snapshot';
import type { RomanceLanguage } from '../../glossary/languages';
import type { Knowledge } from '../../knowledge';
import { citedNumbers } from './citedNumbers';
import { isCommonWord } from './commonWords';
import { foldPhrase } from '../../glossary/foldPhrase';
import { FormIndex, type Form } from './formIndex';
import { typedCase, withTypedCapitals } from './typedCapitals';
import { typedPhrases } from './typedPhrases';

/** Words that somebody may be about to write. */
export interface Completion {
  readonly text: string;
  /** Where what is typed of them begins in the line, UTF-16; it ends at the caret. */
  readonly start: number;
  /** What an editor compares with the words typed: these words, and the rest of the name without accents. */
  readonly filter: string;
  /** The term, or an abbreviation of the document (`abbr/EMFA`). */
  readonly id: string;
  readonly kind: Form['kind'];
  /** What it is, in a few words. */
  readonly detail: string;
  /** The words typed are this name already. */
  readonly complete: boolean;
}

/** Where the caret stands, and what lies around. */
export interface CompletionContext {
  /** The line up to the caret. */
  readonly before: string;
  readonly knowledge: Knowledge;
  readonly snapshot: Snapshot;
  /** The language that the document is written in, where its letters do not tell it from English. */
  readonly language: RomanceLanguage | undefined;
  /** The document as the index has it; what was typed since is missing. */
  readonly record: DocumentRecord | undefined;
}

/** So many letters somebody types before anything is offered; before abbreviations are for small letters. */
const fewest = 2;
const fewestForAbbreviation = 3;
/** With fewer capitals than this it is an abbreviation that is typed, and no name all in capitals. */
const fewestCapitals = 4;

/**
 * Terms, aliases and abbreviations that begin with the words before the caret, the likeliest first: those that continue
 * more of the words typed, then those that the document uses, then those of the workspace. Behind "resolution", "Chapter"
 * and "Article" the numbers that begin as what is typed.
 * @param most how many at most
 */
export function completions(context: CompletionContext, most: number): readonly Completion[] {
  const { before, knowledge, snapshot, language } = context;
  const numbers = citedNumbers(before, { knowledge, snapshot }, most);
  if (numbers.length > 0) return numbers;
  const index = FormIndex.of(knowledge.glossary);
  const found = new Found(context);
  for (const { start, text: typed } of typedPhrases(before)) {
    const prefix = foldPhrase(typed);
    if (prefix.replaceAll(' ', '').length < fewest || isCommonWord(typed, language)) continue;
    const offer = (form: Candidate, key: string) => found.offer(form, { start, typed, prefix }, key);
    for (const own of ownForms(context.record)) {
      const key = foldPhrase(own.text);
      if (key.startsWith(prefix)) offer(own, key);
    }
    index.beginningWith(prefix, ({ text, entry, kind, language: own }, key) => {
      if ((own === 'fr' || own === 'es') && own !== language) return;
      offer({ text, kind, id: entry.id, detail: detailOf(text, kind, entry.name, entry.kind) }, key);
    });
  }
  return found.best(most);
}

type Candidate = Pick<Completion, 'text' | 'id' | 'kind' | 'detail'>;

interface Typed {
  readonly start: number;
  readonly typed: string;
  readonly prefix: string;
}

/** What the document calls things: its abbreviations, and the words for which they stand. */
function ownForms(record: DocumentRecord | undefined): readonly Candidate[] {
  return (record?.abbreviations ?? []).flatMap(({ id, term, expansion }): Candidate[] => {
    const short = id.replace(/^abbr\//, '');
    const target = term ?? id;
    return [
      { text: short, id: target, kind: 'abbreviation', detail: expansion },
      { text: expansion, id: target, kind: 'name', detail: short },
    ];
  });
}

function detailOf(text: string, kind: Form['kind'], name: string, entryKind: string): string {
  return kind === 'name' || text === name ? entryKind.replaceAll('-', ' ') : name;
}

/** The candidates, each text once. */
class Found {
  readonly #ranked = new Map<string, { readonly item: Completion; readonly rank: readonly number[] }>();
  readonly #snapshot: Snapshot;
  readonly #used: ReadonlySet<string>;

  constructor({ snapshot, record }: CompletionContext) {
    this.#snapshot = snapshot;
    this.#used = usedIn(record);
  }

  offer({ text: form, id, kind, detail }: Candidate, { start, typed, prefix }: Typed, key: string): void {
    const text = written(form, kind, typed, prefix);
    if (text === undefined) return;
    const complete = key === prefix;
    const place = this.#used.has(id) ? 0 : this.#snapshot.mentions(id) ? 1 : 2;
    const capitals = form.startsWith(typed) ? 0 : 1;
    const rank = [complete && text === typed ? 0 : 1, start, place, capitals, kind === 'alias' ? 1 : 0, text.length];
    const former = this.#ranked.get(text);
    if (former && compareRanks(former.rank, rank) <= 0) return;
    const filter = typed + key.slice(prefix.length);
    this.#ranked.set(text, { item: { text, start, filter, id, kind, detail, complete }, rank });
  }

  best(most: number): readonly Completion[] {
    const all = [...this.#ranked.values()];
    all.sort((a, b) => compareRanks(a.rank, b.rank) || (a.item.text < b.item.text ? -1 : 1));
    return all.slice(0, most).map(({ item }) => item);
  }
}

/** The form as it would be written behind what is typed; `undefined` when its capitals say that something else is meant. */
function written(form: string, kind: Form['kind'], typed: string, prefix: string): string | undefined {
  if (form.startsWith(typed)) return form;
  const letters = prefix.replaceAll(' ', '').length;
  const capitals = typedCase(typed);
  if (kind === 'abbreviation') return capitals === 'none' && letters < fewestForAbbreviation ? undefined : form;
  if (capitals === 'capitals') return letters < fewestCapitals ? undefined : form.toUpperCase();
  return withTypedCapitals(form, typed);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<DocumentRecord, ReadonlySet<string>>();

/** The identifiers that a document mentions; records never change. */
function usedIn(record: DocumentRecord | undefined): ReadonlySet<string> {
  if (!record) return none;
  let used = known.get(record);
  if (!used) known.set(record, (used = new Set(record.mentions.all().map(({ id }) => id))));
  return used;
}
