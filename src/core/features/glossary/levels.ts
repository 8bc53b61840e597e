import type { DocumentRecord } from '../../corpus/documentRecord';
import { foldPhrase } from '../../glossary/foldPhrase';
import type { GlossaryEntry } from '../../glossary/glossary';
import { shorten } from '../excerpt';
import { firstSentence } from '../firstSentence';
import type { World } from '../view';
import { entryFilter, type EntryFilter, type Fit } from './filter';
import type { EntryGroup, GlossaryNode, GlossaryOverview, GlossaryQuery, ListedEntry } from './nodes';

const aboutLength = 160;
const labels = { document: 'Used in this document', workspace: 'Used in this workspace', all: 'All entries' } as const;

/** The groups of the view: what the open document uses, what the workspace uses, all. An empty group is left out. */
export function glossaryOverview({ filter, uri }: GlossaryQuery, world: World): GlossaryOverview {
  const fits = entryFilter(filter);
  const { glossary } = world.knowledge;
  let [all, shown, used] = [0, 0, 0];
  for (const entry of glossary.entries()) {
    all++;
    if (!fits(entry)) continue;
    shown++;
    if (world.snapshot.mentions(entry.id)) used++;
  }
  const groups: EntryGroup[] = [];
  const add = (key: keyof typeof labels, entries: number) => {
    if (entries > 0) groups.push({ kind: 'group', key, label: labels[key], entries });
  };
  add('document', inDocument(uri, filter, fits, world).length);
  add('workspace', used);
  add('all', shown);
  return { groups, shown, all };
}

/** What stands in the group of this key: fields of work, or entries, those first that fit the filter by their names. */
export function glossaryGroup(key: string, { filter, uri }: GlossaryQuery, world: World): readonly GlossaryNode[] {
  const fits = entryFilter(filter);
  if (key === 'document') return inDocument(uri, filter, fits, world).map(({ entry }) => entry);
  const found = [...world.knowledge.glossary.entries()].flatMap((entry) => {
    const fit = fits(entry);
    return fit ? [{ entry, fit }] : [];
  });
  if (key === 'workspace') return inWorkspace(found, world);
  if (key === 'all') return fields(found);
  const field = key.startsWith('all/') ? key.slice('all/'.length) : undefined;
  return found
    .filter(({ entry }) => entry.field === field)
    .map(({ entry, fit }) => ({ entry: listed(entry, world), fit }))
    .sort(byFitThen(byName))
    .map(({ entry }) => entry);
}

interface Fitting<T> {
  readonly entry: T;
  readonly fit: Fit;
}

/** What a document mentions: the glossary's entries and the document's own abbreviations, the most used first. */
function inDocument(
  uri: string | undefined,
  filter: string,
  fits: EntryFilter,
  world: World,
): readonly Fitting<ListedEntry>[] {
  const record = uri === undefined ? undefined : world.snapshot.document(uri);
  if (!record) return [];
  const words = foldPhrase(filter).split(' ').filter(Boolean);
  const found: Fitting<ListedEntry>[] = [];
  for (const [id, uses] of usesIn(record)) {
    const entry = world.knowledge.glossary.get(id);
    if (entry) {
      const fit = fits(entry);
      if (fit) found.push({ entry: { ...listed(entry, world), uses }, fit });
      continue;
    }
    const own = id.startsWith('abbr/')
      ? record.abbreviations.find((abbreviation) => abbreviation.id === id)
      : undefined;
    // Where it stands for a term, its uses are the term's.
    if (!own || own.term !== undefined) continue;
    const name = id.slice('abbr/'.length);
    const names = foldPhrase(`${name} ${own.expansion}`);
    if (!words.every((word) => names.includes(word))) continue;
    const documents = world.snapshot.countOf(id);
    found.push({
      entry: { kind: 'entry', id, name, note: 'abbreviation', about: own.expansion, uses, documents },
      fit: 'names',
    });
  }
  return found.sort(byFitThen((a, b) => (b.uses ?? 0) - (a.uses ?? 0) || byName(a, b)));
}

/** How often each thing is mentioned; the definition of an abbreviation that is also a use of it counts once. */
function usesIn(record: DocumentRecord): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { id, start } of record.mentions.all()) {
    if (last.get(id) === start) continue;
    last.set(id, start);
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}

function inWorkspace(found: readonly Fitting<GlossaryEntry>[], world: World): readonly ListedEntry[] {
  return found
    .filter(({ entry }) => world.snapshot.mentions(entry.id))
    .map(({ entry, fit }) => ({ entry: listed(entry, world), fit }))
    .sort(byFitThen((a, b) => b.documents - a.documents || byName(a, b)))
    .map(({ entry }) => entry);
}

function fields(found: readonly Fitting<GlossaryEntry>[]): readonly EntryGroup[] {
  const counts = new Map<string, number>();
  for (const { entry } of found) counts.set(entry.field, (counts.get(entry.field) ?? 0) + 1);
  return [...counts]
    .map(([field, entries]): EntryGroup => ({ kind: 'group', key: `all/${field}`, label: field, entries }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function listed(entry: GlossaryEntry, { snapshot }: World): ListedEntry {
  const { id, name, kind, definition } = entry;
  const about = shorten(firstSentence(definition), aboutLength);
  return { kind: 'entry', id, name, note: kind.replaceAll('-', ' '), about, documents: snapshot.countOf(id) };
}

type Order<T> = (a: T, b: T) => number;

function byFitThen(order: Order<ListedEntry>): Order<Fitting<ListedEntry>> {
  return (a, b) => Number(a.fit === 'definition') - Number(b.fit === 'definition') || order(a.entry, b.entry);
}

function byName(a: ListedEntry, b: ListedEntry): number {
  const [first, second] = [foldPhrase(a.name), foldPhrase(b.name)];
  return first < second ? -1 : first > second ? 1 : 0;
}
