import type { DocumentRecord } from '../../corpus/documentRecord';
import type { Glossary } from '../../glossary/glossary';
import type { Snapshot } from '../../corpus/snapshot';
import type { World } from '../view';
import { Directory, type Speaker } from './identity';
import { stateName } from './states';

/** Who speaks in the documents of an index; made once for each state of it. */
export function speakersIn({ snapshot, knowledge }: World): readonly Speaker[] {
  let known = directories.get(snapshot);
  if (!known) directories.set(snapshot, (known = readSpeakers(snapshot, knowledge.glossary)));
  return known;
}

const directories = new WeakMap<Snapshot, readonly Speaker[]>();

function readSpeakers(snapshot: Snapshot, glossary: Glossary): readonly Speaker[] {
  const directory = new Directory((country) => stateName(country, glossary));
  // In a fixed order, so that the same documents give the same people.
  const records = [...snapshot.documents()];
  records.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const record of records) {
    const { genre, header, speakers } = record;
    if (speakers.length === 0 && genre === 'statement' && header.state !== undefined)
      directory.addDelegation(record.uri, header.state);
    for (const { name, role, country } of record.speakers) {
      const from = country ?? countryOfDocument(record);
      directory.add({
        uri: record.uri,
        name,
        ...(role !== undefined && { role }),
        ...(from !== undefined && { country: from }),
      });
    }
  }
  return directory.speakers();
}

/** In a statement of one country its only speaker speaks for that country. */
function countryOfDocument({ genre, header: { state, country }, speakers }: DocumentRecord): string | undefined {
  return genre === 'statement' && speakers.length === 1 ? (state ?? country) : undefined;
}

/** The person of this identifier. */
export function speakerById(id: string, world: World): Speaker | undefined {
  return speakersIn(world).find((speaker) => speaker.id === id);
}

/** The person who is meant by a name in one document. */
export function speakerNamed(name: string, uri: string, world: World): Speaker | undefined {
  return speakersIn(world).find(({ appearances }) =>
    appearances.some((appearance) => appearance.uri === uri && appearance.name === name),
  );
}
