import type { DocumentRecord } from '../../corpus/documentRecord';
import type { OutlineItem } from '../../model/speech';
import { writtenDate } from '../dates';
import { meetingName } from '../meeting';
import { documentLabel } from '../uses';
import type { World } from '../view';
import { newestFirst } from '../../corpus/snapshot';
import { delegation, type Speaker } from './identity';
import { passing } from './filter';
import { countryKey } from './names';
import { officeGroup, officeGroups, officeLabels } from './offices';
import { speakerById, speakersIn } from './people';
import type { SpeakerDocument, SpeakerGrouping, SpeakerOverview, SpeakerPerson, SpeakerQuery } from './nodes';

const withoutCountry = '';

/** The first level of the view: countries or offices, each with how many people speak there. */
export function speakerGroups({ by, filter }: SpeakerQuery, world: World): SpeakerOverview {
  const groups = new Map<string, { label: string; people: number }>();
  const all = speakersIn(world);
  const shown = passing(all, filter, world.knowledge.glossary);
  for (const speaker of shown) {
    const key = groupKey(speaker, by);
    const group = groups.get(key);
    if (group) group.people++;
    else groups.set(key, { label: groupLabel(speaker, by), people: 1 });
  }
  const sorted = [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => order(a, by) - order(b, by) || (a.label < b.label ? -1 : 1));
  return { groups: sorted, shown: shown.length, all: all.length };
}

/** The people of a group, by surname. */
export function peopleIn(group: string, { by, filter }: SpeakerQuery, world: World): readonly SpeakerPerson[] {
  return passing(speakersIn(world), filter, world.knowledge.glossary)
    .filter((speaker) => groupKey(speaker, by) === group)
    .map(({ id, name, role = '', country = '', appearances }) => {
      const sure = appearances.filter(({ probably }) => !probably);
      const forms = [...new Set(appearances.map((each) => each.name))].filter((form) => form !== name);
      const documents = new Set(appearances.map(({ uri }) => uri)).size;
      return {
        id,
        name,
        role,
        country,
        documents,
        probable: documents - new Set(sure.map(({ uri }) => uri)).size,
        forms,
      };
    });
}

/** The documents in which a person speaks, the newest first. */
export function documentsOf(id: string, world: World): readonly SpeakerDocument[] {
  const speaker = speakerById(id, world);
  if (!speaker) return [];
  const uris = new Map(speaker.appearances.map(({ uri, probably }) => [uri, probably === true]));
  const records = [...uris.keys()].map((uri) => world.snapshot.document(uri)).filter((record) => record !== undefined);
  return records.sort(newestFirst).map((record) => {
    const { uri, header } = record;
    const { date, body, place } = header;
    return {
      uri,
      label: documentLabel(record),
      description: [date && writtenDate(date), body, meetingName(header), place].filter(Boolean).join(' · '),
      passages: turnItems(speaker, record).length,
      probably: uris.get(uri) === true,
      forms: [],
    };
  });
}

/** The sections of a document that a person speaks, in the order of the text. */
export function turnItems(speaker: Speaker, { uri, outline }: DocumentRecord): readonly OutlineItem[] {
  if (speaker.name === delegation) return outline.filter(({ kind }) => kind === 'speech');
  const names = new Set(speaker.appearances.filter((each) => each.uri === uri).map(({ name }) => name));
  return outline.filter(
    ({ kind, speaker: name }) =>
      name !== undefined && names.has(name) && (kind === 'turn' || kind === 'speech' || kind === 'attribution'),
  );
}

function groupKey({ country, role, name, isOffice }: Speaker, by: SpeakerGrouping): string {
  if (by === 'country') return country === undefined ? withoutCountry : countryKey(country);
  return officeGroup(isOffice ? name : role, country);
}

function groupLabel(speaker: Speaker, by: SpeakerGrouping): string {
  if (by === 'country') return speaker.country?.replace(/^the\s+/i, '') ?? 'No country named';
  return officeLabels[officeGroup(speaker.isOffice ? speaker.name : speaker.role, speaker.country)];
}

/** Offices in their order; those of no country behind all countries. */
function order({ key }: { readonly key: string }, by: SpeakerGrouping): number {
  if (by === 'country') return key === withoutCountry ? 1 : 0;
  return officeGroups.findIndex((group) => group === key);
}
