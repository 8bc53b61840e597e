import assert from 'node:assert/strict';
import { outlineOf, parsed } from './parsed';

/** A press release on a meeting, as the press services of the United Nations write them. */
const release = `Security Council
9788th Meeting (AM)

14 MARCH 2041

Council Extends Mission in Elbonia, as Speakers Urge Return to Talks

The Security Council today extended the mandate of its Mission in Elbonia.

Briefings

INES ADEYAR, Under-Secretary-General for Rivers and Lakes, said that the water is low. “The window of opportunity is closing faster than we all thought,” she warned.

Statements

JAN DE LA RIVE (Kestria) said that his delegation had worked for a balanced text.

“We cannot turn our back on the people of the lakes now,” he added.

ÁNGELA O’DOVAL (Valdoria), noting that talks must come first, called for patience.
`;

suite('press releases on meetings', () => {
  test('are news, whose speakers take the floor in paragraphs of their own', () => {
    assert.deepEqual(outlineOf(release), [
      'heading: Council Extends Mission in Elbonia, as Speakers Urge Return to Talks',
      'heading: Briefings',
      '  turn Ines Adeyar: INES ADEYAR, Under-Secretary-General for Rivers and Lakes',
      'heading: Statements',
      '  turn Jan de la Rive (Kestria): JAN DE LA RIVE (Kestria)',
      '  attribution Jan de la Rive (Kestria): “We cannot turn our back on the people of the lakes now,” he added.',
      '  turn Ángela O’Doval (Valdoria): ÁNGELA O’DOVAL (Valdoria)',
    ]);
    const { genre, header, quotations, speakers } = parsed(release);
    assert.equal(genre, 'news');
    assert.deepEqual([header.meeting, header.body, header.date], [9788, 'Security Council', '2041-03-14']);
    assert.equal(header.title, 'Council Extends Mission in Elbonia, as Speakers Urge Return to Talks');
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker),
      ['Ines Adeyar', 'Jan de la Rive'],
    );
    assert.deepEqual(speakers[0], { name: 'Ines Adeyar', role: 'Under-Secretary-General for Rivers and Lakes' });
  });

  const turnsOf = (...paragraphs: readonly string[]) =>
    outlineOf(`${release}\n${paragraphs.join('\n\n')}\n`)
      .filter((line) => line.startsWith('  turn'))
      .slice(3);

  const others: readonly (readonly [paragraph: string, turn: string])[] = [
    ['MIRA LIND, Director of Lakes, described the camp.', 'Mira Lind: MIRA LIND, Director of Lakes'],
    ['MIRA LIND, founder of Lake Watch, outlined a plan.', 'Mira Lind: MIRA LIND, founder of Lake Watch'],
    [
      'MIRA LIND, civil society representative, said that it rained.',
      'Mira Lind: MIRA LIND, civil society representative',
    ],
    ['JAN NOVAK (Norland) rejected that.', 'Jan Novak (Norland): JAN NOVAK (Norland)'],
    ['MIRA LIND, speaking in Oster, said that it rained.', ''],
    [
      'The representative of Norland, speaking in exercise of the right of reply, said that it rained.',
      'representative of Norland (Norland): The representative of Norland',
    ],
    ['The representative of Kestria said that it rained.', 'Jan de la Rive (Kestria): The representative of Kestria'],
    ['The representative of Norland was there.', ''],
  ];
  for (const [paragraph, turn] of others) {
    test(paragraph, () => assert.deepEqual(turnsOf(paragraph), turn === '' ? [] : [`  turn ${turn}`]));
  }

  test('a delegate without a name may be the one who has spoken for the country', () => {
    const { quotations } = parsed(
      `${release}\n“We shall open all of the gates of the lake,” said the representative of Valdoria.\n`,
    );
    assert.equal(quotations.at(-1)?.speaker, 'Ángela O’Doval');
  });

  test('minutes that name an office or a title in capitals are none', () => {
    for (const name of ['THE HIGH COMMISSIONER', 'MR NOVAK', 'DR COSTA LIND']) {
      const text = `Record of a meeting\n\n${name} said that the river rose.\n\n${name} asked what to do.\n`;
      assert.notEqual(parsed(text).genre, 'news', name);
    }
  });

  const lead =
    'The Council this morning extended the mandate of its Mission in Elbonia for one year, with all members in favour of it.';

  test('without names of speakers are news all the same, and tell who said something', () => {
    const text = `SC/14321\n\n27 October 2041\nSecurity Council\nDepartment of Public Information • News and Media Division • New York\n\nSecurity Council\n\n6644th Meeting (AM)\n\n\nCOUNCIL EXTENDS MISSION\n\nIN ELBONIA\n\n\nSpeakers Urge Return to Talks\n\n\n${lead}\n\n\nBackground\n\n\nMira Lind ( Kestria), President of the Council, said that talks must come first.\n\n\nJan Novak, Minister of Lakes of Elbonia, describing the text as “a good one”, said that he hoped for more.\n`;
    const { genre, header, speakers } = parsed(text);
    assert.deepEqual(
      [genre, header.title, header.place, header.date],
      ['news', 'COUNCIL EXTENDS MISSION IN ELBONIA', 'New York', '2041-10-27'],
    );
    assert.deepEqual(speakers, [
      { name: 'Mira Lind', role: 'President of the Council', country: 'Kestria' },
      { name: 'Jan Novak', role: 'Minister of Lakes of Elbonia', country: 'Elbonia' },
    ]);
    assert.deepEqual(outlineOf(text), [
      'heading: COUNCIL EXTENDS MISSION IN ELBONIA',
      'heading: Speakers Urge Return to Talks',
      'heading: Background',
    ]);
  });

  test('delegates may be named by their countries alone', () => {
    const text = `3rd Meeting (AM)\nGA/L/3720\n\nCommittee Debates Law of Rivers\n\n${lead}\n\nThe representative of Norland, speaking for the Group, said that it rained.\n\nElbonia’s delegate, introducing the draft, said that it was time.\n`;
    assert.deepEqual(outlineOf(text), [
      'heading: Committee Debates Law of Rivers',
      '  turn representative of Norland (Norland): The representative of Norland',
      '  turn Elbonia’s delegate (Elbonia): Elbonia’s delegate',
    ]);
  });

  test('an announcement below the headline is a section of the report', () => {
    const text = `COUNCIL DISCUSSES LAKES\n\n15 March 2041\n\n${lead}\n\nPresentation by the Commission\n\nJAN NOVAK, President of the Commission, said that it rained.\n\nMIRA LIND, Member of the Commission, thanked all.\n`;
    assert.equal(parsed(text).header.title, 'COUNCIL DISCUSSES LAKES');
  });

  test('a briefing that others tell is news, a message of somebody is none', () => {
    const briefing =
      'PRESS BRIEFING BY THE LAKE SERVICE\n\nRivers and Lakes\n\nJan Novak, for the River Fund (RF), said to the Human Rights Council that the water of all rivers had risen for a week.\n\nMira Lind, for the Lake Fund (LF), added that the lakes had risen too, and she said so twice.\n';
    const { genre, header, speakers } = parsed(briefing);
    assert.deepEqual([genre, header.body], ['news', undefined]);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Jan Novak', 'Mira Lind'],
    );
    const message = `SG/SM/40001\n\nChief Hails Pact\n\nFollowing are Secretary-General Jan Novak’s remarks:\n\n${lead}\n`;
    assert.equal(parsed(message).genre, 'statement');
  });

  test('a heading in capitals reports nothing', () => {
    assert.equal(parsed('RIVERS AND LAKES\n\nThe river said nothing.\n\nWATER FOR ALL\n\nIt rose.\n').genre, 'other');
  });
});
