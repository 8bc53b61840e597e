import assert from 'node:assert/strict';
import type { Header } from '../../../src/core/model/speech';
import { outlineOf, parsed } from './parsed';

/** A paragraph in which nobody speaks. */
const told =
  'The lakes of Norland and of Elbonia have been shared by those who live on their shores for longer than anybody can tell, and the boats are many.';
/** The first paragraph of a report on a decision of the Security Council. */
const voted =
  'The United Nations Security Council voted Friday to extend the mandate of its mission on the lakes by one year.';

suite('pages of sites', () => {
  const headOf = (text: string): Header & { readonly genre: string } => {
    const { genre, header } = parsed(text);
    return { ...header, genre };
  };

  const titles: readonly (readonly [name: string, text: string, title: string | undefined])[] = [
    [
      'what a site prints for its readers is no title',
      `Skip to main content\n\nWhat lakes are for\n\n${told}\n`,
      'What lakes are for',
    ],
    [
      'the line that is printed twice',
      `Follow the River Channel wherever you are\n\nLakes of Norland run dry this year\n\nWorld\n\nLakes of Norland run dry this year\n\n${told}\n`,
      'Lakes of Norland run dry this year',
    ],
    [
      'what stands before the name of the site, and alone further down',
      `Lakes of Norland - how they dry | The River Channel\nHome\nBoats\nAbout us\nLakes of Norland - how they dry\n${told}\n`,
      'Lakes of Norland - how they dry',
    ],
    [
      'one that ends with an abbreviation, below the count of pages',
      `Page 1 of 7 | as printed\n\nNorland seeks peace on the lakes with the U.N.\n\nOSTER CITY, 7 May 2041 (LN) – ${voted}\n`,
      'Norland seeks peace on the lakes with the U.N.',
    ],
    [
      'no day that is printed twice',
      `24 March 2041\n\n24 March 2041\n\nHow the boats came\n\n${told}\n`,
      'How the boats came',
    ],
    [
      'the line over who wrote it',
      `The Lake, a paper for all\n\nBoats for Norland at last\n\nBy Ines Costa\n\n${told}\n`,
      'Boats for Norland at last',
    ],
    [
      'over a sentence that tells what it is about',
      `The Lake (Sunday)\n\nBoats for Norland at last\n\nFor years nobody was allowed to sail.\n\n- By Ines Costa\n\n${told}\n`,
      'Boats for Norland at last',
    ],
    [
      'of several lines the one whose words the text takes up',
      `Weather: fair and mild\n\nCouncil extends mandate of mission on the lakes\n\n${voted}\n`,
      'Council extends mandate of mission on the lakes',
    ],
    [
      'a caption is none, nor the name of a picture',
      `Council extends mandate of mission on lakes\n\nfront 1 lake 2\n\nBoats of the mission on the lakes (Photos by Ash)\n\n${voted}\n`,
      'Council extends mandate of mission on lakes',
    ],
    [
      'the first line over a speech that nobody announces',
      `A Council that listens to the lakes\n\nMr. President,\n\nI thank you for this debate, and for all that you do.\n`,
      'A Council that listens to the lakes',
    ],
    ['of an open letter', `UN: Open Letter on the lakes\n\n${told}\n`, 'UN: Open Letter on the lakes'],
  ];
  for (const [name, text, title] of titles) {
    test(`the title: ${name}`, () => assert.equal(headOf(text).title, title));
  }

  const news: readonly (readonly [name: string, text: string])[] = [
    ['the day of the week without a preposition', `Council votes\n\n${voted}\n`],
    [
      'a dateline in small letters',
      `Boats are late\n\nPort Ash 19 May - ${told} The United Nations asks for more of them.\n`,
    ],
    ['a place and a long dash', `Boats are late\n\nOSTER CITY — ${told}\n`],
    ['a service in brackets', `OSTER CITY, Dec 22 (NNN-RIVER) – ${told}\n`],
    ['a press release of anybody', `Boats are late\n\nPress Release: Lake Party\n\n${told}\n`],
    [
      'who told reporters what',
      `Boats are late\n\nThe United Nations has few boats. ${told}\n\nInes Costa told reporters that more will come.\n`,
    ],
    [
      'several who are told to say something',
      `Boats are late\n\n${told}\n\nInes Costa, the representative of Norland, stated that the United Nations should send boats. Jan Novak, a spokesman for the lakes, said that they are on their way.\n`,
    ],
  ];
  for (const [name, text] of news) test(`news: ${name}`, () => assert.equal(headOf(text).genre, 'news'));

  test('no news: prose on lakes, however often the United Nations are named', () => {
    assert.equal(headOf(`On lakes\n\n${told} The United Nations has boats.\n\n${told}\n`).genre, 'other');
  });

  test('what those who are quoted call their own is not the voice of the text', () => {
    const quoted = `“Our people wait,” said Ines Costa of the River Fund. “Our country is dry,” she added.`;
    const text = `Boats are late\n\nPublished:Thursday | November 17, 2041 | 12:06 AM\n\n${told}\n\n${quoted}\n\n“My country too,” said Jan Novak of the lakes.\n`;
    const { genre, date } = headOf(text);
    assert.deepEqual([genre, date], ['news', '2041-11-17']);
  });

  const letters: readonly string[] = [
    `To: States that stand for election\nCc: all Members of the United Nations\n\nExcellencies,\n\n${told}\n\nWe ask you to think of them.\n`,
    `Joint Open Letter of those who sail\n\nOster City, 5 May 2041\n\nYour Excellency,\n\n${told}\n`,
  ];
  for (const text of letters) {
    test(`a letter: ${text.slice(0, 30)}`, () => assert.equal(headOf(text).genre, 'letter'));
  }

  const days: readonly (readonly [text: string, date: string])[] = [
    [`World | Mon, Dec 6, 2043\n\nBoats\n\nPublished: 5 May 2041\n\n${voted}\n`, '2041-05-05'],
    [`Council votes\n\n19-12-2041 | 15:27\n\n${voted}\n`, '2041-12-19'],
    [
      'June 5, 2041\n\nLakes\n\nAs delivered in Oster City on July 5, 2041\n\nMr. President,\n\nI thank you.\n',
      '2041-07-05',
    ],
    [`Port Ash, 6 November 2041 - ${told}\n`, '2041-11-06'],
    [
      `Thursday, November 28, 2041\n\nLakes\n\nUnited Nations A/C.3/68/L.30\nGeneral Assembly Distr.: Limited\n20 November 2041\nOriginal: English\nSixty-eighth session\nThird Committee\nThe General Assembly,\nRecalling its lakes,\n1. Decides to sail.\n`,
      '2041-11-20',
    ],
  ];
  for (const [text, date] of days) test(`the day: ${text.slice(0, 40)}`, () => assert.equal(headOf(text).date, date));

  const places: readonly (readonly [text: string, place: string | undefined])[] = [
    [`Boats\n\nPort Ash 19 May - ${told}\n`, 'Port Ash'],
    [`Boats\n\n28 July 2041\n\nOSTER CITY, 27 July -- ${voted}\n`, 'Oster City'],
    [`Boats\n\n28 July 2041\n\nOSTER CITY (Lake News) –${voted}\n`, 'Oster City'],
    [`Boats\n\n28 July 2041\n\n${voted}\n\nActor Jan Novak – a friend of lakes – told reporters so.\n`, undefined],
  ];
  for (const [text, place] of places) {
    test(`the place: ${text.slice(20, 60)}`, () => assert.equal(headOf(text).place, place));
  }

  test('the Committee behind the session of the Assembly', () => {
    const text =
      'Lakes\n\nUnited Nations, General Assembly, 61st session, Sixth Committee, item 75 of the agenda, Statement by the River Fund, New York, 18 October 2041\n\nMr. Chairman,\n\nI thank you.\n';
    assert.equal(headOf(text).body, 'Sixth Committee');
  });

  test('the day before its place, with tabs for spaces', () => {
    const text = `A shore for all of us\n\n10\tApril\t2041,\tNew\tYork\tCity,\tUSA\n\nMr. President,\n\nI thank you for this debate.\n`;
    const { date, place } = headOf(text);
    assert.deepEqual([date, place], ['2041-04-10', 'New York City, USA']);
  });

  const bodies: readonly (readonly [text: string, body: string])[] = [
    [
      `Statement by Mr. Jan Novak at the Committee on World Food Security\n\nFriends,\n\nI thank you.\n`,
      'Committee on World Food Security',
    ],
    [
      `Statement by Mr. Jan Novak at the 98th International Labour Conference\n\nFriends,\n\nI thank you.\n`,
      'International Labour Conference',
    ],
    [
      `STATEMENT BY MR. JAN NOVAK AT THE HIGH LEVEL POLITICAL FORUM ON SUSTAINABLE DEVELOPMENT\n\nFriends,\n\nI thank you.\n`,
      'High-level Political Forum on Sustainable Development',
    ],
  ];
  for (const [text, body] of bodies) test(`the organ: ${body}`, () => assert.equal(headOf(text).body, body));

  const speakers: readonly (readonly [text: string, name: string])[] = [
    [
      'Explanation of vote by Ambassador and Deputy Permanent Representative of Norland to the United Nations, Ines Costa\n5 May 2041\n\nMr. President,\n\nI thank you.\n',
      'Ines Costa',
    ],
    [
      'Permanent Representative Ines Costa’s remarks and answers to questions on lakes\n\nFriends,\n\nI thank you for coming.\n',
      'Ines Costa',
    ],
    [
      'Introductory Statement to the Board of Governors\n\nVienna, Austria\n\nWorld Lake Fund Director General Ines Costa addressing the Board on 19 January 2041.\n\nMr. Chairman,\n\nI thank you.\n',
      'Ines Costa',
    ],
  ];
  for (const [text, name] of speakers) {
    test(`who speaks: ${text.slice(0, 50)}`, () => assert.equal(parsed(text).speakers[0]?.name, name));
  }

  const quoted: readonly (readonly [text: string, names: readonly string[]])[] = [
    [
      `Boats are late\n\nOSTER CITY (River News) – ${told}\n\n“We wait,” said Ms. Costa of the River Fund. “And we shall wait for as long as the boats are late,” she added.\n\nThe River Fund chief, Ines Costa, has waited long. Ms. Costa' boats are old.\n`,
      ['Ines Costa'],
    ],
    [
      `Boats are late\n\nOSTER CITY (River News) – ${told}\n\nNo boat has come for a year, said River Fund Deputy Executive Director Jan Novak. It rains, said the man who had met Tomas Alder.\n`,
      ['Jan Novak'],
    ],
    [
      `Boats are late\n\nOSTER CITY (River News) – ${told}\n\nMira Ash, Head of the Lake Mission in Norland (LAMIN), briefed the Council on the boats.\n`,
      ['Mira Ash'],
    ],
    [
      `Boats are late\n\nOSTER CITY (River News) – ${told}\n\n“This is yet another decision that nobody on the lakes understands,” said Lake Fund chair, Minister Piet Okoro of Norland.\n`,
      ['Piet Okoro'],
    ],
  ];
  for (const [text, names] of quoted) {
    test(`who is quoted: ${names.join()}`, () =>
      assert.deepEqual(
        parsed(text).speakers.map(({ name }) => name),
        names,
      ));
  }

  test('guests amid a list of salutations belong to it', () => {
    const text =
      'Lakes\n\nYour Excellency Ines Costa, Secretary-General of the United Nations,\nUSG Jan Novak, High Representative for Lakes,\nMr. Tomas Alder, Youth Representative,\nExcellencies,\nLadies and Gentlemen,\nI am honoured to speak to you on behalf of all who sail on the lakes and rivers of this country.\n\nDistinguished Co-facilitators,\n\nI end here.\n';
    assert.deepEqual(
      outlineOf(text).filter((line) => line.includes('address')),
      [
        '  address: Your Excellency Ines Costa, Secretary-General of the United Nations,',
        '  address: Distinguished Co-facilitators,',
      ],
    );
  });

  test('headings as encyclopedias and underlines mark them', () => {
    const wiki = `= Lakes of Norland =\n\n${told}\n\n== History ==\n${told}\n\n=== Boats ===\n${told}\n`;
    assert.deepEqual(outlineOf(wiki), ['heading: Lakes of Norland', '  heading: History', '    heading: Boats']);
    const page = `Boats for all\n=============\n\n**Press Release: [Lake Party](https://lakes.example/)**\n\n**Boats now**\n\n${told}\n`;
    assert.equal(headOf(page).title, 'Boats for all');
  });

  test('a YAML head with escapes, over two lines', () => {
    const text = `---\ntitle: "Remarks by President\\_Costa at the Lakes\\u2019\\\n  \\ Day"\ndate_published: 2041-05-07\nauthor: "boats7"\n---\n\n${told}\n`;
    const { genre, title, date } = headOf(text);
    assert.deepEqual([title, date], ['Remarks by President Costa at the Lakes’ Day', '2041-05-07']);
    assert.notEqual(genre, 'other');
  });

  test('who wrote an article does not speak in it; who wrote a speech may have given it', () => {
    const head = '---\ntitle: Lakes of Norland\nauthor: Ines Costa\n---\n\n';
    assert.deepEqual(parsed(`${head}${told}\n`).speakers, []);
    assert.equal(parsed(`${head}${told}\n`).genre, 'other');
    assert.deepEqual(parsed(`${head}Mr. President,\n\nI thank you for this debate.\n`).speakers, [
      { name: 'Ines Costa' },
    ]);
    const given = head.replace('title: Lakes of Norland', 'title: Speech by BG(NS) Jan Novak at the Lake Fund');
    assert.deepEqual(
      parsed(`${given}*His Excellency Ambassador Tomas Reyes of Elbonia*\n*Ladies and Gentlemen*\n\nWe meet.\n`)
        .speakers,
      [{ name: 'Jan Novak' }],
    );
  });

  test('a head in TOML, one that no mark sets off, and those of other programs', () => {
    const toml = `+++\ntitle = "Lakes of Norland"\ndate = 2041-05-07\n+++\n\n${told}\n`;
    const plain = `Title: Lakes of Norland\nDate: 2041-05-07 15:48\nCategory: news\n\n${told}\n`;
    const exported = `---\nID: 7\npost_title: 'Lakes of Norland'\npost_date: 2041-05-07 15:13:09\n---\n${told}\n`;
    for (const text of [toml, plain, exported]) {
      const { title, date } = headOf(text);
      assert.deepEqual([title, date], ['Lakes of Norland', '2041-05-07'], text);
    }
    assert.equal(headOf(plain).genre, 'news');
    // What no mark sets off is part of the text.
    assert.deepEqual(
      parsed(`Title: The Security Council\nDate: 2041-05-07\n\n${told}\n`).terms.map(({ id }) => id),
      ['security-council'],
    );
  });

  test('what a site sorts its page under tells what kind it is, where nothing else does', () => {
    const headed = (field: string) => headOf(`---\ntitle: Lakes of Norland\n${field}\n---\n\n${told}\n`).genre;
    assert.equal(headed('categories:\n  - "Boats"\n  - "News"'), 'news');
    assert.equal(headed('tags: [boats, press-releases]'), 'news');
    assert.equal(headed('type: speech'), 'statement');
    assert.equal(headed('category: Letters'), 'letter');
    assert.equal(headed('category: newspapers'), 'other');
    assert.equal(headed('tags: [lake reports]'), 'other');
    assert.equal(headOf(`---\ntitle: Press Release\nlayout: letter\n---\n\n${told}\n`).genre, 'news');
    assert.equal(headOf(`---\ntitle: Summary of the Lake Conference\n---\n\n${told}\n`).genre, 'report');
  });

  test('of a list in a head its only item is meant', () => {
    const headed = (field: string) => headOf(`---\ntitle: Lakes of Norland\n${field}\n---\n\n${told}\n`);
    assert.equal(headed('location:\n  - Geneva').place, 'Geneva');
    assert.equal(headed('location: ["Geneva"]').place, 'Geneva');
    assert.equal(headed('location: United Nations Headquarters, New York').place, 'New York');
    assert.equal(headed('location: [Geneva, Vienna]').place, undefined);
  });

  test('a title has its characters, and a heading not its anchor', () => {
    const text = `---\ntitle: Lakes &#8211; and boats\n---\n\n## On lakes {#on_lakes .wide}\n\n${told}\n`;
    assert.equal(headOf(text.replace(/## .*\n/, '')).title, 'Lakes – and boats');
    assert.deepEqual(outlineOf(text, 'a.md'), ['  heading: On lakes']);
  });

  test('letters set apart and telephone numbers are no title', () => {
    const text = `Ms. Costa’s office: Jan Novak (02) 6277 7500\n\nM E D I A   R E L E A S E\n\nBoats for the lakes of Norland\n\n${told}\n`;
    assert.equal(headOf(text).title, 'Boats for the lakes of Norland');
  });

  test('a head that is no YAML is read line by line', () => {
    const text = `---\ntitle: Remarks: on lakes\ndate: 2041-05-07\ntags: [a\n---\n\n${told}\n`;
    const { title, date } = headOf(text);
    assert.deepEqual([title, date], ['Remarks: on lakes', '2041-05-07']);
  });

  test('an ampersand is read as the word', () => {
    assert.deepEqual(
      parsed('International peace & security, Antigua & Barbuda, R&D').terms.map(({ id }) => id),
      ['international-peace-and-security', 'antigua-and-barbuda'],
    );
  });

  test('a headline that tells what somebody does, an agency’s picture, a day that has just been: news', () => {
    const lead =
      'The lakes of Norland are shared by those who live on their shores, which the United Nations has long known, and the boats are many.';
    const genreOf = (text: string) => headOf(text).genre;
    for (const title of [
      'Assembly renews call for reform of the lakes',
      'Council votes to extend the mission on the lakes',
      'WHO agrees binding treaty on the lakes',
      'Gunmen kill four at the northern lakes of Norland',
      'Lake officials criticized for slow response',
    ])
      assert.equal(genreOf(`${title}\n\n${lead}\n`), 'news', title);
    for (const title of [
      'How the Assembly opens its lakes to all',
      'Why Norland needs lakes that it shares',
      'Does the Council adopt what it reads?',
      'A fund that gives boats to the lakes',
      'National reports on the lakes and rivers',
      'Votes on the lakes in the Assembly',
    ])
      assert.notEqual(genreOf(`${title}\n\n${lead}\n`), 'news', title);
    const own = lead.replace('has long known', 'has long told us, as I and my friends know');
    assert.equal(genreOf(`Assembly renews call for reform of the lakes\n\n${own}\n`), 'other');
    const town = lead.replace('the United Nations', 'the town');
    assert.equal(genreOf(`Norland opens its lakes to boats\n\n${town}\n`), 'other');
    const pictured = (line: string) => genreOf(`Lakes and boats of Norland\n\n${line}\n\n${lead}\n`);
    assert.equal(pictured('Boats in the rain. UN Photo/Ines Costa'), 'news');
    assert.equal(pictured('(Jan Novak / Reuters)'), 'news');
    assert.equal(pictured('Photo by Jan Novak'), 'other');
    const happened = (day: string, told: string) =>
      genreOf(`Lakes and boats of Norland\n\n${day}\n\n${told} at the lakes of Norland, and the boats were many.\n`);
    const met = 'the Security Council spoke and voted on what is shared by those who live';
    assert.equal(happened('7 August 2041', `On July 29, ${met}`), 'news');
    assert.equal(happened('7 January 2041', `On 29 December, ${met}`), 'news');
    assert.equal(happened('7 August 2041', `On May 29, ${met}`), 'other');
    assert.equal(happened('7 August 2041', `In violation of its decision of 1 August ${met}`), 'other');
  });

  test('a day that is marked as a heading is no title', () => {
    const { title, date } = headOf(`### 2041-5-7\n\n# Lakes of Norland run dry\n\n${told}\n`);
    assert.deepEqual([title, date], ['Lakes of Norland run dry', '2041-05-07']);
  });

  test('fields in bold type, with empty lines between, are a head', () => {
    const { title, date } = headOf(`**Title**: Lakes: a plan\n\n**Date:** October 8, 2041\n\n${told}\n`);
    assert.deepEqual([title, date], ['Lakes: a plan', '2041-10-08']);
    assert.notEqual(headOf(`**Costa**: I see lakes.\n\n**Novak**: I do not.\n\n${told}\n`).title, 'I see lakes.');
  });

  test('the languages of a document are no part of its title', () => {
    const { title } = headOf(`Plan for the lakes of Norland [EN/AR]\n\n${told}\n`);
    assert.equal(title, 'Plan for the lakes of Norland');
  });

  test('the city of a dateline that has lost its dash', () => {
    assert.equal(headOf(`Council extends its mission\n\nGENEVA ${voted}\n`).place, 'Geneva');
    assert.equal(headOf(`Council extends its mission\n\nOSTER ${voted}\n`).place, undefined);
  });
});
