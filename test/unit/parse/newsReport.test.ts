import assert from 'node:assert/strict';
import { parsed } from './parsed';

/** The lines of a report, told by somebody known, and whom what is quoted there is given to. */
function speakersOf(...paragraphs: readonly string[]): (string | undefined)[] {
  const head =
    'Lakes rise in Elbonia as rain goes on\n\nPORT LUMEN, 3 May 2043 – The lakes rose on Monday.\n\n“We have to open all of the gates before the rain comes again,” said Secretary-General Hans Grundel in a statement.\n\n“We have to do so before the end of the week,” Mr. Grundel said.\n\n“We have to do so in every town of the valley,” he added.\n\n';
  const { genre, quotations } = parsed(`${head}${paragraphs.join('\n\n')}\n`);
  assert.equal(genre, 'news');
  return quotations.slice(3).map(({ speaker }) => speaker);
}

const words = 'Nobody should have to leave a home for want of a gate';

suite('speakers in the news', () => {
  const named: readonly (readonly [paragraph: string, speaker: string])[] = [
    [`Ines Costa said: “${words}.”`, 'Ines Costa'],
    [`Ines Costa, Regional Director for the Lakes, said: “${words}.”`, 'Ines Costa'],
    [`“${words},” River Fund chief Ines Costa said.`, 'Ines Costa'],
    [`“${words},” said WLO chief Ines Costa.`, 'Ines Costa'],
    [`“${words},” WLO spokesperson Ines Costa told journalists.`, 'Ines Costa'],
    [`“${words},” said the head of the town council, Ines Costa.`, 'Ines Costa'],
    [`According to Ines Costa, “${words}”.`, 'Ines Costa'],
    [`The Secretary-General said: “${words}.”`, 'Hans Grundel'],
  ];
  for (const [paragraph, speaker] of named) {
    test(paragraph, () => assert.deepEqual(speakersOf(paragraph), [speaker]));
  }

  const offices: readonly (readonly [said: string, role: string, country?: string])[] = [
    ['said Minister of Foreign Affairs Ines Costa.', 'Minister of Foreign Affairs'],
    ['said Minister of Trade and Lake Industry Ines Costa.', 'Minister of Trade and Lake Industry'],
    ["said Elbonia's Minister of Justice Ines Costa.", 'Minister of Justice', 'Elbonia'],
    ['said the Minister of Justice of Elbonia, Ines Costa.', 'Minister of Justice of Elbonia', 'Elbonia'],
    ['said the Commissioner for Inland Waters, Ines Costa.', 'Commissioner for Inland Waters'],
    ['said President of South Elbonia Ines Costa.', 'President of South Elbonia', 'South Elbonia'],
    ['said Foreign Minister and Deputy Prime Minister Ines Costa.', 'Foreign Minister and Deputy Prime Minister'],
    ['said Director of the Office of Legal Affairs Ines Costa.', 'Director of the Office of Legal Affairs'],
    ['Palestinian Ambassador to the UN Ines Costa said.', 'Palestinian Ambassador to the UN'],
    ['the lake rights chief, Ines Costa, said.', 'lake rights chief'],
    ['said Ines Costa, the President’s Special Envoy for Elbonia.', 'President’s Special Envoy for Elbonia'],
    [
      'said Ines Costa, Permanent Representative of the Russian Federation.',
      'Permanent Representative of the Russian Federation',
      'Russian Federation',
    ],
    ['said Trade Minister Ines Costa of Elbonia.', 'Trade Minister of Elbonia', 'Elbonia'],
    ["said Ines Costa, South Elbonia's envoy to the UN.", "South Elbonia's envoy to the UN", 'South Elbonia'],
    ["said Ines Costa, the River Fund's Representative.", "River Fund's Representative"],
  ];
  for (const [said, role, country] of offices) {
    test(`an office with its field, its State or its list before the name: ${said}`, () => {
      const { speakers } = parsed(
        `Lakes debated\n\nGENEVA, 3 March 2041 - The Council met on Thursday.\n\n“The lakes are the last resort of all of us here today,” ${said}\n`,
        'news.txt',
      );
      assert.deepEqual(speakers, [{ name: 'Ines Costa', role, ...(country && { country }) }]);
    });
  }

  test('an office in small letters, and one that no comma ends', () => {
    const { speakers } = parsed(
      `Lakes rise in Elbonia\n\nPORT LUMEN, 3 May 2043 – The Security Council met on Monday.\n\nRolf Aker, head of the lake inspections from 2031 to 2037, came forward in July. “They pressed us to carry out such inspections,” said Aker.\n\nMr K Ashara, Minister for Lakes and Minister for Law said, “It is a great honour for all of us to sign the treaty.”\n\nIt “was really a revolution for all of those who came,” commented Mira Tolvanen.\n\n“We have to open all of the gates before the rain,” Elbonian leader Jan Novak was quoted as saying.\n`,
    );
    assert.deepEqual(speakers, [
      { name: 'Rolf Aker', role: 'head of the lake inspections from 2031 to 2037' },
      { name: 'K Ashara', role: 'Minister for Lakes and Minister for Law' },
      { name: 'Mira Tolvanen' },
      { name: 'Jan Novak' },
    ]);
  });

  test('a heading is no office of who is named below it', () => {
    const { speakers } = parsed(
      'Press Release\n\nLakes rise in Elbonia again\n\nThe lakes of Elbonia have risen again, the United Nations said in a report of this week.\n\nVisit of the Secretary-General to Oster\n\nInes Costa said that bread was short.\n',
    );
    assert.deepEqual(speakers, [{ name: 'Ines Costa' }]);
  });

  const introductions = [
    'Ines Costa, the UN Resident Coordinator in Elbonia, said that bread was short.',
    'Ines Costa, who runs a kitchen in Oster, said that bread was short.',
    'Ines Costa told reporters that bread was short.',
  ];
  for (const introduction of introductions) {
    test(`she is who was introduced last: ${introduction}`, () => {
      assert.deepEqual(speakersOf(introduction, `“${words},” she said.`), ['Ines Costa']);
    });
  }

  const unnamed = [
    `“${words},” said the representative of Norland.`,
    `“${words},” one mother told us.`,
    `“${words},” the Norlandian ambassador said.`,
    `Norland’s representative stressed that “${words}”.`,
    `The agency said that “${words}”.`,
    `The spokesperson said: “${words}.”`,
    `A spokesperson for Mr. Grundel said: “${words}.”`,
    `At a meeting with Mr. Grundel, the Norlandian ambassador said: “${words}.”`,
    `“${words},” said Lake Watch.`,
  ];
  for (const paragraph of unnamed) {
    test(`nobody who is known: ${paragraph}`, () => assert.deepEqual(speakersOf(paragraph), [undefined]));
  }

  test('who speaks without a name goes on', () => {
    assert.deepEqual(speakersOf(`“${words},” one mother said.`, `“${words} again,” she added.`), [
      undefined,
      undefined,
    ]);
  });

  test('the representative of a country is who is known to speak for it', () => {
    const named = 'Norland’s Permanent Representative, Ines Costa, said that it rained.';
    assert.deepEqual(speakersOf(named, `“${words},” said the representative of Norland.`), ['Ines Costa']);
  });

  test('what a paragraph quotes of two people is given to each', () => {
    assert.deepEqual(speakersOf(`“${words},” said Ines Costa. Jan Novak said: “${words} again.”`), [
      'Ines Costa',
      'Jan Novak',
    ]);
  });
});
