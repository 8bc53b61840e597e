import type { World } from '../view';
import { describe } from '../describe';
import { shorten } from '../excerpt';
import { sessionYears } from '../sessionYears';
import { ordinal } from '../symbolNames';
import { aboutOf } from './about';
import { catalogueOf, type Instrument } from './catalogue';
import { countOfCiting } from './citing';
import { passing } from './filter';
import type { CitedInstrument, InstrumentGroup, InstrumentNode, InstrumentOverview } from './nodes';
import { instrumentGroups, type InstrumentGroupName } from './shelf';

/** Up to this many instruments stand in their group as they are, without years or sessions between. */
const mostUndivided = 20;
const aboutLength = 120;

const groupLabels: Readonly<Record<InstrumentGroupName, string>> = {
  charter: 'Charter of the United Nations',
  'security-council': 'Security Council resolutions',
  'general-assembly': 'General Assembly resolutions',
  'other-bodies': 'Resolutions of other bodies',
  statements: 'Presidential statements',
  documents: 'Other documents',
  treaties: 'Treaties and other instruments',
  goals: 'Sustainable Development Goals',
};

/**
 * The groups of instruments that documents cite.
 * @param filter words that the names of an instrument hold; with none, all pass
 */
export function instrumentOverview(filter: string, world: World): InstrumentOverview {
  let [shown, all] = [0, 0];
  const groups: InstrumentGroup[] = [];
  const catalogue = catalogueOf(world);
  for (const name of instrumentGroups) {
    const instruments = catalogue.unsorted(name);
    const { length } = passing(instruments, filter, world);
    all += instruments.length;
    shown += length;
    if (length > 0) groups.push({ kind: 'group', key: name, label: groupLabels[name], instruments: length });
  }
  return { groups, shown, all };
}

/** What stands in the group of this key, in order: instruments, or years, sessions, chapters and organs that hold them. */
export function instrumentsIn(key: string, filter: string, world: World): readonly InstrumentNode[] {
  const { group, section } = readKey(key);
  if (group === undefined) return [];
  const instruments = passing(catalogueOf(world).sorted(group), filter, world);
  const nodeOf = (instrument: Instrument) => citedInstrument(instrument, world);
  if (section !== undefined) return instruments.filter((each) => each.section === section).map(nodeOf);
  // Chapters tell what their articles are about: they stand however few there are.
  if (group === 'treaties' || (group !== 'charter' && instruments.length <= mostUndivided)) {
    return instruments.map(nodeOf);
  }
  return divided(group, instruments, nodeOf, world);
}

function divided(
  group: InstrumentGroupName,
  instruments: readonly Instrument[],
  nodeOf: (instrument: Instrument) => CitedInstrument,
  world: World,
): readonly InstrumentNode[] {
  const sections = new Map<string, Instrument[]>();
  for (const instrument of instruments) {
    const section = sections.get(instrument.section);
    if (section) section.push(instrument);
    else sections.set(instrument.section, [instrument]);
  }
  return [...sections].flatMap(([section, members]): readonly InstrumentNode[] => {
    const [first] = members;
    const chapterAlone = group === 'charter' && members.length === 1 && first?.id === `charter/chapter/${section}`;
    if (section === '' || chapterAlone) return members.map(nodeOf);
    const label = sectionLabel(group, section, world);
    return [{ kind: 'group', key: `${group}/${section}`, label, instruments: members.length }];
  });
}

function sectionLabel(group: InstrumentGroupName, section: string, { knowledge }: World): string {
  switch (group) {
    case 'charter': {
      const title = knowledge.charter.chapter(section)?.title;
      return `Chapter ${section}${title === undefined ? '' : `: ${title}`}`;
    }
    case 'goals':
      return `Goal ${section}`;
    case 'general-assembly':
      return sessionLabel(section);
    case 'security-council':
    case 'other-bodies':
    case 'statements':
    case 'documents':
    case 'treaties':
      return section;
  }
}

function sessionLabel(key: string): string {
  const [, kind = '', digits] = /^(E?S-)?(\d+)$/.exec(key) ?? [];
  const special = kind === '' ? '' : kind === 'S-' ? ' special' : ' emergency special';
  const years = sessionYears('A', key);
  return `${ordinal(Number(digits))}${special} session${years === undefined ? '' : ` (${years})`}`;
}

function readKey(key: string): { group?: InstrumentGroupName; section?: string } {
  const slash = key.indexOf('/');
  const name = slash < 0 ? key : key.slice(0, slash);
  const group = instrumentGroups.find((each) => each === name);
  return { ...(group && { group }), ...(slash >= 0 && { section: key.slice(slash + 1) }) };
}

/** Whether an instrument stands in the group of this key, at any depth. */
export function standsIn({ group, section }: Instrument, key: string): boolean {
  return key === group || key === `${group}/${section}`;
}

function citedInstrument({ id, label, citation }: Instrument, world: World): CitedInstrument {
  const description = describe(id, world.knowledge);
  const { title = '', note = '' } = description ?? {};
  const words = [title, note].filter((part) => part !== '' && part !== label && part !== citation);
  return {
    kind: 'instrument',
    id,
    label,
    citation,
    note: words.join(' · '),
    about: shorten(aboutOf(id, description), aboutLength),
    documents: countOfCiting(id, world),
  };
}
