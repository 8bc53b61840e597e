import type { DocumentRecord } from '../corpus/documentRecord';
import type { GlossaryEntry } from '../glossary/glossary';
import type { Knowledge } from '../knowledge';
import { heading, paragraph, type Block, type Run } from './blocks';
import { documentsThatAre } from './citedTexts';
import { writtenDate } from './dates';
import { describe, titleOf } from './describe';
import { otherNames, stateFacts } from './entryNotes';
import { capitalized, shorten } from './excerpt';
import { possibleSenses } from './senses';
import { countPhrase, documentLabel, plural, summarizeUses } from './uses';
import type { World } from './view';

const listedDocuments = 50;
const labelLength = 100;

/** The page of an identifier: all that is known of it, and where the workspace uses it; `undefined` when nothing is. */
export function entry(id: string, world: World): readonly Block[] | undefined {
  const description = describe(id, world.knowledge);
  const uses = whereUsed(id, world);
  const senses = id.startsWith('abbr/') ? possibleSenses(id.slice('abbr/'.length), world.knowledge) : [];
  if (!description || (id.startsWith('abbr/') && uses.length + senses.length === 0)) return undefined;
  const { title, note, definition, source, related, entry: term } = description;
  const blocks: Block[] = [
    heading(1, title),
    paragraph({ text: term ? `${note}, ${term.field}` : note, style: 'emphasis' }),
  ];
  if (definition) blocks.push(paragraph(definition));
  if (term) blocks.push(...termFacts(term, world.knowledge));
  if (source) {
    const { label, url } = source;
    blocks.push(paragraph('Source: ', { text: label, ...(url && { link: { kind: 'web', url } }) }));
  }
  blocks.push(...expansions(id, world), ...senses);
  if (related.length > 0) {
    const items = related.map((other): Run[] => [linkTo(other, world.knowledge)]);
    blocks.push(heading(2, 'Related'), { kind: 'list', items });
  }
  return [...blocks, ...itsText(id, world), ...uses];
}

function termFacts(entry: GlossaryEntry, knowledge: Knowledge): Block[] {
  const { aliases, formerly = [], from, until, successor } = entry;
  const blocks: Block[] = [...stateFacts(entry), ...otherNames(entry)];
  if (aliases.length > 0) blocks.push(paragraph(`Also: ${aliases.join('; ')}`));
  if (formerly.length > 0) {
    blocks.push(
      paragraph(`Formerly: ${formerly.map(({ name, until: last }) => `${name} (until ${last})`).join('; ')}`),
    );
  }
  const years = until === undefined ? `Since ${from}` : `${from ?? 'Until'} ${from ? 'to ' : ''}${until}`;
  // What the definition tells already is not told again.
  const told = [from, until].every((year) => year === undefined || entry.definition.includes(String(year)));
  if (told && successor === undefined) return blocks;
  const next: Run[] = successor === undefined ? [] : [{ text: '; then ' }, linkTo(successor, knowledge)];
  return [...blocks, paragraph(years, ...next)];
}

function linkTo(id: string, knowledge: Knowledge): Run {
  return { text: titleOf(id, knowledge), link: { kind: 'entry', id } };
}

/** What documents say that an abbreviation stands for, the most frequent first. */
function expansions(id: string, { snapshot }: World): Block[] {
  if (!id.startsWith('abbr/')) return [];
  const counts = new Map<string, number>();
  for (const record of snapshot.documentsWith(id)) {
    for (const abbreviation of record.abbreviations) {
      if (abbreviation.id === id) counts.set(abbreviation.expansion, (counts.get(abbreviation.expansion) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return [];
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const items = sorted.map(([expansion, count]): Run[] => [
    { text: expansion },
    { text: `, as ${plural(count, 'document')} ${count === 1 ? 'has' : 'have'} it` },
  ]);
  return [paragraph('Stands for:'), { kind: 'list', items }];
}

/** The documents of the workspace that are what the identifier names. */
function itsText(id: string, { snapshot }: World): Block[] {
  const texts = documentsThatAre(id, snapshot);
  return texts.length > 0 ? [heading(2, 'Its text in this workspace'), documentList(texts, id, false)] : [];
}

function whereUsed(id: string, { snapshot }: World): Block[] {
  const records = snapshot.documentsWith(id);
  if (records.length === 0) return [];
  const listed = records.slice(0, listedDocuments);
  const blocks: Block[] = [
    heading(2, 'In this workspace'),
    paragraph(capitalized(countPhrase(summarizeUses(id, snapshot, 0)))),
    documentList(listed, id, true),
  ];
  const more = records.length - listed.length;
  if (more > 0) blocks.push(paragraph(`and ${plural(more, 'older document')}`));
  return blocks;
}

function documentList(records: readonly DocumentRecord[], id: string, atUses: boolean): Block {
  const items = records.map((record): Run[] => {
    const mentions = record.mentions.of(id);
    const [first] = mentions;
    const range = record.lines.rangeOf(atUses && first ? first : { start: 0, end: 0 });
    const count = new Set(mentions.map(({ start }) => start)).size;
    return [
      {
        text: shorten(documentLabel(record), labelLength),
        link: { kind: 'place', place: { uri: record.uri, range } },
      },
      { text: record.header.date ? `, ${writtenDate(record.header.date)}` : '' },
      { text: atUses ? `: ${plural(count, 'use')}` : '' },
    ];
  });
  return { kind: 'list', items };
}
