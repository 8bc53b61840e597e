import { foldPhrase } from '../glossary/foldPhrase';
import type { GlossaryEntry, OtherLanguage } from '../glossary/glossary';
import type { Knowledge } from '../knowledge';
import { paragraph, type Block, type Run } from './blocks';
import { writtenDate } from './dates';
import { titleOf } from './describe';
import { capitalized } from './excerpt';

const languageNames: Readonly<Record<OtherLanguage, string>> = {
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  zh: 'Chinese',
  ar: 'Arabic',
};

/** Kinds whose years are told even where nothing came after them. */
const datedKinds: ReadonlySet<string> = new Set(['peace-operation', 'person', 'role', 'process']);

/**
 * What the years of an entry say of the words written: “Turkey”: until 2022; now Türkiye. Until 1995; now OSCE.
 * @param written the words as they stand in the text; with none only what holds of the whole entry
 */
export function datedNote(entry: GlossaryEntry, written: string, knowledge: Knowledge): Block[] {
  const words = foldPhrase(written);
  const former = words === '' ? undefined : entry.formerly?.find(({ name }) => foldPhrase(name) === words);
  if (former) return [note(`“${former.name}”: until ${former.until}; now ${entry.name}`)];
  const { from, until, successor } = entry;
  if (until === undefined) return [];
  if (successor !== undefined) {
    const next = knowledge.glossary.get(successor);
    const since = next?.until === undefined ? 'now' : 'then';
    return [
      paragraph(
        { text: `until ${until}; ${since} `, style: 'emphasis' },
        { text: titleOf(successor, knowledge), link: { kind: 'entry', id: successor } },
      ),
    ];
  }
  if (from === undefined) return [note(`until ${until}`)];
  return datedKinds.has(entry.kind) ? [note(from === until ? String(from) : `${from} to ${until}`)] : [];
}

/** Formal name, adjective and day of admission of a State. */
export function stateFacts({ formal, adjective, code, admitted, kind }: GlossaryEntry): Block[] {
  const facts = [
    formal !== undefined ? `Formal name: ${formal}` : undefined,
    adjective !== undefined ? `adjective: ${adjective}` : undefined,
    code !== undefined ? `code: ${code}` : undefined,
    admitted !== undefined && kind === 'member-state' ? `admitted on ${writtenDate(admitted)}` : undefined,
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? [paragraph(capitalized(facts.join(' · ')))] : [];
}

/** The names in the other official languages, on one line. */
export function otherNames({ names }: GlossaryEntry): Block[] {
  if (!names) return [];
  const all = (Object.keys(languageNames) as OtherLanguage[]).flatMap((language) => {
    const [first] = names[language] ?? [];
    return first === undefined ? [] : [`${languageNames[language]}: ${first}`];
  });
  return all.length > 0 ? [paragraph(all.join(' · '))] : [];
}

/** Links to what belongs near an entry. @param most how many at most */
export function seeAlso(related: readonly string[], most: number, knowledge: Knowledge): Block[] {
  const links = related
    .slice(0, most)
    .map((id, i): Run[] => [
      { text: i > 0 ? ', ' : '' },
      { text: knowledge.glossary.get(id)?.name ?? titleOf(id, knowledge), link: { kind: 'entry', id } },
    ]);
  return links.length > 0 ? [paragraph('See also: ', ...links.flat())] : [];
}

function note(text: string): Block {
  return paragraph({ text, style: 'emphasis' });
}
