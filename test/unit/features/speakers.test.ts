import assert from 'node:assert/strict';
import { formsIn } from '../../../src/core/features/speakers/forms';
import { Directory, type Speaker } from '../../../src/core/features/speakers/identity';
import { documentsOf, peopleIn, speakerGroups } from '../../../src/core/features/speakers/levels';
import { isCountry, officeGroup } from '../../../src/core/features/speakers/offices';
import { stateName } from '../../../src/core/features/speakers/states';
import type { OutlineItem, Person } from '../../../src/core/model/speech';
import { smallKnowledge, viewOf, worldOf } from '../../support/facts';

/** The people behind names of documents a, b, c ..., one name each: `Ines Costa: a, b?`, a question mark for probably. */
function people(...named: readonly (Person | string)[]): string[] {
  const directory = new Directory();
  named.forEach((person, i) => {
    directory.add({ uri: String.fromCharCode(97 + i), ...(typeof person === 'string' ? { name: person } : person) });
  });
  return directory.speakers().map(line);
}

function line({ name, appearances }: Speaker): string {
  return `${name}: ${appearances.map(({ uri, probably }) => uri + (probably ? '?' : '')).join(', ')}`;
}

suite('one person across documents', () => {
  test('a full name is one person, whatever its accents, hyphens and middle initials', () => {
    assert.deepEqual(people('Inés Costa-Lind', 'Ines Costa Lind'), ['Inés Costa-Lind: a, b']);
    assert.deepEqual(people('Mira B. Tolvanen', 'Mira Tolvanen'), ['Mira B. Tolvanen: a, b']);
    assert.deepEqual(people('Jan Novak', 'Jana Novak'), ['Jan Novak: a', 'Jana Novak: b']);
  });

  test('a surname means the one person who has it, for sure only when the country agrees', () => {
    assert.deepEqual(people('Khaled Alder', 'Alder'), ['Khaled Alder: a, b?']);
    const costa = { name: 'Ines Costa', country: 'Elbonia' };
    assert.deepEqual(people(costa, { name: 'Costa', country: 'the Republic of Elbonia' }), ['Ines Costa: a, b']);
    assert.deepEqual(people(costa, { name: 'Costa', country: 'Valdoria' }), ['Costa: b', 'Ines Costa: a']);
    assert.deepEqual(people('Ines de la Cruz', 'de la Cruz'), ['Ines de la Cruz: a, b?']);
    assert.deepEqual(people('Ines Costa-Lind', 'Costa-Lind'), ['Ines Costa-Lind: a, b?']);
    assert.deepEqual(people('Ines Lind', 'Costa-Lind'), ['Costa-Lind: b', 'Ines Lind: a']);
  });

  test('a country that is told with the surname is that of the person, unless it is told with two', () => {
    const of = (country: string) => ({ name: 'Costa', country });
    const directory = new Directory();
    directory.add({ name: 'Ines Costa', uri: 'a' });
    directory.add({ ...of('Elbonia'), uri: 'b' });
    assert.deepEqual(
      directory.speakers().map(({ name, country }) => [name, country]),
      [['Ines Costa', 'Elbonia']],
    );
    assert.deepEqual(people('Ines Costa', of('Elbonia'), of('Valdoria')), ['Costa: b', 'Costa: c', 'Ines Costa: a']);
  });

  test('where two could be meant, a surname stays apart', () => {
    assert.deepEqual(people('Jan Novak', 'Petra Novak', 'Novak'), ['Jan Novak: a', 'Novak: c', 'Petra Novak: b']);
  });

  test('surnames of one country are one person, and one without a country is probably the only one', () => {
    const hay = { name: 'Hay', country: 'Elbonia' };
    assert.deepEqual(people(hay, hay, 'Hay'), ['Hay: a, b, c?']);
    assert.deepEqual(people(hay, { name: 'Hay', country: 'Valdoria' }, 'Hay'), ['Hay: c', 'Hay: a', 'Hay: b']);
  });

  test('the same name of two countries is two people', () => {
    const of = (country: string) => ({ name: 'Jan Novak', country });
    assert.deepEqual(people(of('Elbonia'), of('Valdoria'), of('Elbonia')), ['Jan Novak: a, c', 'Jan Novak: b']);
  });

  test('the long and the short form of a State are one country', () => {
    const lands = [
      'Islamic Republic of Elbonia',
      'Elbonia (Islamic Republic of)',
      'the United Republic of Elbonia',
      'Elbonia',
    ];
    assert.deepEqual(people(...lands.map((country) => ({ name: 'Jan Novak', country }))), ['Jan Novak: a, b, c, d']);
    const apart = ['Congo', 'Democratic Republic of Congo', 'Democratic Republic of the Congo'];
    assert.deepEqual(people(...apart.map((country) => ({ name: 'Jan Novak', country }))), [
      'Jan Novak: a',
      'Jan Novak: b, c',
    ]);
  });

  test('the names that a glossary has for a State are one country', () => {
    const { glossary } = smallKnowledge([
      {
        id: 'elbonia',
        name: 'Elbonia',
        kind: 'member-state',
        formal: 'Kingdom of Greater Elbonia',
        aliases: ['Elbonian Isles'],
        abbreviations: ['EB'],
        names: { fr: ['Elbonie'] },
        formerly: [
          { name: 'New Mud', until: 1970 },
          { name: 'Valdoria', until: 1950 },
        ],
      },
      { id: 'valdoria', name: 'Valdoria', kind: 'member-state' },
      { id: 'mud', name: 'Mud', kind: 'concept' },
    ]);
    const called = (name: string) => stateName(name, glossary);
    for (const name of ['the Elbonia', 'Greater Elbonia', 'Elbonian Isles', 'EB', 'Elbonie', 'New Mud'])
      assert.equal(called(name), 'Elbonia', name);
    assert.equal(called('Valdoria'), 'Valdoria');
    assert.equal(called('Mud'), 'Mud');
    assert.equal(called('constructor'), 'constructor');
    const directory = new Directory(called);
    for (const country of ['EB', 'Elbonie', 'Valdoria']) directory.add({ uri: country, name: 'Jan Novak', country });
    assert.deepEqual(directory.speakers().map(line), ['Jan Novak: EB, Elbonie', 'Jan Novak: Valdoria']);
    assert.equal(directory.speakers()[0]?.country, 'Elbonia');
  });

  test('a State whose name begins with "United" is a country, and an office of the United Nations in capitals is none', () => {
    assert.deepEqual(['United Kingdom', 'United Arab Emirates', 'Union of Lakes', 'UNHCR'].map(isCountry), [
      true,
      true,
      true,
      false,
    ]);
  });

  test('an office in brackets is no country, and an officer is an office, not a person', () => {
    assert.deepEqual(
      people({ name: 'Lind', country: 'Special Rapporteur on rivers' }, { name: 'Anna Lind', country: 'Elbonia' }),
      ['Anna Lind: a?, b'],
    );
    assert.deepEqual(people('President', 'President', 'The Chair'), ['The Chair: c', 'President: a, b']);
  });

  test('identifiers are different, and do not depend on the order of documents', () => {
    const ids = (names: readonly string[]) => {
      const directory = new Directory();
      for (const name of names) directory.add({ uri: name, name });
      return directory.speakers().map(({ id }) => id);
    };
    assert.deepEqual(ids(['Jan Novak', 'Ines Costa']), ids(['Ines Costa', 'Jan Novak']));
    assert.equal(new Set(ids(['Jan Novak', 'J. Novak', 'Novak'])).size, ids(['Jan Novak', 'J. Novak', 'Novak']).length);
  });

  test('a thousand names in two thousand documents take no second', () => {
    const directory = new Directory();
    const started = process.cpuUsage();
    for (let i = 0; i < 2000; i++) {
      const name = i % 2 ? `Mira Tol${i % 1000}` : `Tol${i % 1000}`;
      directory.add({ uri: String(i), name, country: `Land ${i % 7}` });
    }
    assert.ok(directory.speakers().length > 500);
    const { user } = process.cpuUsage(started);
    assert.ok(user < 1_000_000, `${user} µs`);
  });
});

suite('forms of a name', () => {
  test('are told by their frequency, with titles and offices', () => {
    const text =
      'Assistant Secretary-General Khaled Alder spoke. Mr. Alder said so. It was late. Mr. Alder left, and ASG Alder\ncame. Aldermen stayed.';
    assert.deepEqual(formsIn(text, ['Khaled Alder']), [
      'Mr. Alder',
      'Assistant Secretary-General Khaled Alder',
      'ASG Alder',
    ]);
  });

  test('a sentence before a name is no form of it', () => {
    assert.deepEqual(formsIn('We met at the River. Alder spoke.', ['Alder']), ['Alder']);
  });
});

suite('the view of speakers', () => {
  const spoken = (text: string, speakers: readonly Person[], uri: string, date?: string) => {
    const outline = speakers.map(({ name, country }): OutlineItem => {
      const start = text.indexOf(name);
      const head = { start, headEnd: start + name.length, end: text.length };
      return { kind: 'turn', depth: 0, text: name, speaker: name, ...(country && { country }), ...head };
    });
    return viewOf(`file:///w/${uri}.txt`, text, { genre: 'verbatim', speakers, outline, ...(date && { date }) });
  };
  const world = worldOf([
    spoken(
      'Costa: yes. President: no.',
      [
        { name: 'Costa', country: 'Elbonia' },
        { name: 'President', role: 'President' },
      ],
      'a',
      '2040-01-02',
    ),
    spoken(
      'Ines Costa: yes.',
      [{ name: 'Ines Costa', role: 'Minister of Trade', country: 'Elbonia' }],
      'b',
      '2041-01-02',
    ),
    spoken('Alder: well.', [{ name: 'Alder', role: 'Under-Secretary-General' }], 'c'),
  ]);

  test('groups by country, those of none behind', () => {
    assert.deepEqual(speakerGroups({ by: 'country', filter: '' }, world), {
      groups: [
        { key: 'elbonia', label: 'Elbonia', people: 1 },
        { key: '', label: 'No country named', people: 2 },
      ],
      shown: 3,
      all: 3,
    });
  });

  test('groups by office, in the order of rank', () => {
    assert.deepEqual(
      speakerGroups({ by: 'office', filter: '' }, world).groups.map(({ label, people }) => `${label} ${people}`),
      ['Presiding officers 1', 'Ministers 1', 'Secretariat and envoys 1'],
    );
  });

  test('a filter leaves those whose names, offices and country hold its words', () => {
    const shown = (filter: string) => {
      const query = { by: 'country', filter } as const;
      const { groups, shown: count, all } = speakerGroups(query, world);
      const names = groups.flatMap(({ key }) => peopleIn(key, query, world).map(({ name }) => name));
      assert.deepEqual([count, all], [names.length, 3]);
      return names;
    };
    assert.deepEqual(shown('inés'), ['Ines Costa']);
    assert.deepEqual(shown('costa trade'), ['Ines Costa']);
    assert.deepEqual(shown('ELBON'), ['Ines Costa']);
    assert.deepEqual(shown('general'), ['Alder']);
    assert.deepEqual(shown('elbonia general'), []);
    assert.deepEqual(shown(' . '), ['Ines Costa', 'Alder', 'President']);
  });

  test('leads from a person to the documents, newest first, with the turns in each', () => {
    const [person] = peopleIn('elbonia', { by: 'country', filter: '' }, world);
    assert.ok(person);
    assert.deepEqual(
      { ...person, id: '' },
      {
        id: '',
        name: 'Ines Costa',
        role: 'Minister of Trade',
        country: 'Elbonia',
        documents: 2,
        probable: 0,
        forms: ['Costa'],
      },
    );
    assert.deepEqual(
      documentsOf(person.id, world).map(({ uri, passages, probably }) => [uri.slice(-5, -4), passages, probably]),
      [
        ['b', 1, false],
        ['a', 1, false],
      ],
    );
    assert.deepEqual(documentsOf('nobody', world), []);
  });

  for (const [role, group] of [
    ['Prime Minister of Elbonia', 'heads'],
    ['Minister for Foreign Affairs', 'ministers'],
    ['President of the Republic of Elbonia', 'heads'],
    ['President of the General Assembly', 'presiding'],
    ['Special Envoy of the Secretary-General', 'secretariat'],
    ['Permanent Representative of Elbonia to the United Nations', 'representatives'],
    ['Special Rapporteur on rivers', 'experts'],
    ['Fisherman', 'others'],
  ] as const) {
    test(`office: ${role}`, () => assert.equal(officeGroup(role, 'Elbonia'), group));
  }

  suite('found by the names of their State, and where a statement names nobody', () => {
    const knowledge = smallKnowledge([
      { id: 'norland', name: 'Kingdom of Norland', kind: 'member-state', abbreviations: ['KN'] },
    ]);
    const statement = (name: string, state: string, speakers: readonly Person[]) =>
      viewOf(`file:///w/${name}`, 'I thank you for the lakes.', { genre: 'statement', state, speakers });
    const world = worldOf(
      [
        statement('a.txt', 'Kingdom of Norland', [{ name: 'Jan Novak' }]),
        statement('b.txt', 'Knossia', [{ name: 'Ines Costa' }]),
        statement('c.txt', 'Kingdom of Norland', []),
        statement('d.txt', 'Kingdom of Norland', []),
      ],
      knowledge,
    );
    const found = (filter: string) => {
      const query = { by: 'country', filter } as const;
      return speakerGroups(query, world).groups.flatMap(({ label, key }) =>
        peopleIn(key, query, world).map(({ name, documents }) => `${label}: ${name} ${documents}`),
      );
    };
    const kingdom = ['Kingdom of Norland: Delegation 2', 'Kingdom of Norland: Jan Novak 1'];

    test('a name that the glossary knows means those who speak for the State, no letters inside of words', () => {
      for (const filter of ['KN', 'Kingdom of Norland', 'kn ', 'norland'])
        assert.deepEqual(found(filter), kingdom, filter);
      assert.deepEqual(found('kno'), ['Knossia: Ines Costa 1']);
      assert.deepEqual(found('vak'), []);
    });
  });
});
