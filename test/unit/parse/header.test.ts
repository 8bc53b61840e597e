import assert from 'node:assert/strict';
import type { Header } from '../../../src/core/model/speech';
import { parsed } from './parsed';

suite('head of a document', () => {
  const headOf = (text: string, name?: string): Header => {
    const { title, date, dateEnd, place, body, symbol, country, session } = parsed(text, name).header;
    const head = { title, date, dateEnd, place, body, symbol, country, session };
    return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  };

  test('of a statement: its announcement, the line of place and date, the organ', () => {
    const title = 'Remarks by Mr. Jan Novak, Special Envoy, to the Security Council on the lakes';
    assert.deepEqual(headOf(`${title}\n\nNew York, 1-2 March 2016\n\nMr. President,\n\nI thank you.\n`), {
      title,
      date: '2016-03-01',
      dateEnd: '2016-03-02',
      place: 'New York',
      body: 'Security Council',
    });
  });

  test('of a statement without a day: none from what it speaks of', () => {
    const told = `On 15 June 2041, an agreement between the two lake unions entered into force${', as many had hoped it would'.repeat(4)}.`;
    assert.equal(headOf(`Statement by the Executive Secretary on lakes\n\n${told}\n`).date, undefined);
  });

  test('an organ whose resolution a speech cites need not be where it is given', () => {
    const text = 'Statement by Mr. Jan Novak\n\nFriends,\n\nI came under Human Rights Council resolution 34/9.\n';
    assert.equal(headOf(text).body, undefined);
  });

  test('of a press release: the organ by its series, whose symbol may be joined with others', () => {
    const title = 'Committee Sends Nine Drafts to Assembly, Ending Its Session';
    const text = (symbol: string) =>
      `Seventy-sixth Session,\n15th & 16th Meetings (AM & PM)\n${symbol}\n\n${title}\n\n5 MAY 2041\n\nThe Committee today sent nine drafts to the General Assembly, with delegates from all regions taking the floor.\n`;
    assert.deepEqual(headOf(text('GA/SHC/4340')), {
      title,
      date: '2041-05-05',
      body: 'Third Committee',
      symbol: 'symbol/GA/SHC/4340',
    });
    assert.equal(headOf(text('GA/COL/3327')).body, 'Special Committee on Decolonization');
    const { symbol } = headOf(
      `Chief Hails Rivers Pact\n\nSG/SM/40001-ENV/DEV/123-SC/456\n\n5 MAY 2041\n\nHe hails it.\n`,
    );
    assert.equal(symbol, 'symbol/SG/SM/40001');
  });

  test('a day in figures is that of the document where none is in words', () => {
    assert.equal(headOf('Rivers\n\n24/06/2041\nPress Release\n\nThe river rose.\n').date, '2041-06-24');
    assert.equal(headOf('Draft\n25.09.2041\n\nNew York, 26 September 2041\n\nWe speak.\n').date, '2041-09-26');
  });

  test('a treaty body may be named without an article', () => {
    const text = 'Committee on Elimination of\nDiscrimination against Women\n\n5 May 2041\n\nIt met.\n';
    assert.equal(headOf(text).body, 'Committee on the Elimination of Discrimination against Women');
  });

  test('the place may stand beside the date', () => {
    assert.equal(
      headOf('Mr. President,\n\nOster City, Elbonia\n\n3 May 2001\n\nWe speak.\n').place,
      'Oster City, Elbonia',
    );
  });

  test('of a communiqué: its first line; what the paragraphs speak of is not its organ', () => {
    const { title, date, place, body } = headOf(
      'JOINT COMMUNIQUÉ\nEighth Annual Conference\nOster City, 9 November 2041\n\n1. The Conference welcomed Security Council resolution 2719 (2023) on the financing of its operations.\n',
    );
    assert.deepEqual([title, date, place, body], ['JOINT COMMUNIQUÉ', '2041-11-09', 'Oster City', undefined]);
  });

  test('the day on which a page was published is no place', () => {
    const text = 'Statement by Mr. Jan Novak at the Security Council\n\nPublished 14 May 2041\n\nWe speak.\n';
    const { date, place } = headOf(text);
    assert.deepEqual([date, place], ['2041-05-14', undefined]);
  });

  test('a mission beside the date is no place', () => {
    const text = 'Statement on Lakes\n\nPermanent Mission of Elbonia, 21 May 2041\n\nMadam President,\n\nWe speak.\n';
    assert.equal(headOf(text).place, undefined);
  });

  test('of a resolution below a long masthead: its title', () => {
    const masthead =
      'United Nations A/HRC/RES/58/14\n\nGeneral Assembly\n\nDistr.: General\n\n9 April 2041\n\nOriginal: English\n\nHuman Rights Council\n\nFifty-eighth session\n\n24 February–4 April 2041\n\nAgenda item 3\n\nResolution adopted by the Human Rights Council on 3 April 2041';
    const text = `${masthead}\n\n58/14. The right to lakes\n\nThe Human Rights Council,\n\nRecalling its resolution 51/19,\n\n1. Affirms the right.\n`;
    assert.equal(headOf(text).title, '58/14. The right to lakes');
  });

  test('of a resolution as volumes and other sites print it: its name and its symbol', () => {
    const words = '\n\nThe Security Council,\n\nDesiring peace,\n\n1. Calls upon all to make it.\n';
    for (const [name, symbol] of [
      ['50 (1948). Resolution of 29 May 1948', 'symbol/S/RES/50(1948)'],
      ['U.N. Security Council Resolution 242', 'symbol/S/RES/242(1967)'],
      ['United Nations General Assembly Resolution 2625 (XXV)', 'symbol/A/RES/2625(XXV)'],
    ] as const) {
      const { title, symbol: told } = headOf(`${name}\n\nVote: 9 to none${words}`);
      assert.deepEqual([title, told], [name, symbol]);
    }
  });

  test('of a report or a letter: the symbol in brackets behind its first line', () => {
    const title = 'Lakes of Elbonia - Report of the Secretary-General (S/2041/12)';
    const text = `${title}\n\nI. Introduction\n\n1. Lakes are deep.\n\n2. They are wide.\n\n3. They are cold.\n\n4. They are blue.\n\n5. They are ours.\n\nII. End\n`;
    assert.equal(headOf(text).symbol, 'symbol/S/2041/12');
    assert.equal(
      headOf('Letter dated 3 May 2041 from the Secretary-General (S/2041/13)\n\nI wrote.\n').symbol,
      'symbol/S/2041/13',
    );
  });

  test('of a letter that two organs share: its title stands far down', () => {
    const title = 'Identical letters dated 3 May 2041 from the Secretary-General addressed to both Presidents';
    const above =
      'United Nations\nA/98/312–S/2041/12\nGeneral Assembly\nSecurity Council\nDistr.: General\n4 May 2041\nOriginal: English\nGeneral Assembly\nNinety-eighth session\nAgenda item 31\nLakes of the north and of the south\nSecurity Council\nNinety-sixth year\n';
    assert.equal(headOf(`${above}${title}\nI have the honour to transmit a note.\n`).title, title);
  });

  test('of a record: the day of the meeting, not the one on which it was handed out', () => {
    const text =
      'S/PV.2988\n14 May 2041\n\nHeld at Headquarters, New York,\non Monday, 13 May 2041, at 3.30 p.m.\n\nThe PRESIDENT: I thank you.\n\nThe meeting was called to order at 3.30 p.m.\n';
    const { date, place } = headOf(text);
    assert.deepEqual([date, place], ['2041-05-13', 'New York']);
  });

  test('of a statement by the President of the Council whose lines are wrapped: its own name', () => {
    const text =
      'Statement by the President of the Security Council\nAt the 9321st meeting of the Security Council, held on 9 March 2041, in connection\nwith the Council’s consideration of the item entitled “Lakes and the people of the\nnorth”, the President of the Security Council made the following statement on behalf\nof the Council:\n“The Security Council recalls all its previous resolutions and statements on the\nlakes of the north.\n“The Council welcomes rain.”\n';
    assert.equal(headOf(text).title, 'Statement by the President of the Security Council');
  });

  test('prose of any other kind tells no day of its own', () => {
    const prose = `Lakes and Law\n\nThe definition of a lake was adopted on December 14, 1974 ${'by all who had come to see one, '.repeat(6)}and forgotten.\n`;
    assert.equal(headOf(prose).date, undefined);
  });

  test('of a decision of the Court: its subject, not the name and the year over it', () => {
    const text =
      'INTERNATIONAL COURT OF JUSTICE\n\nYEAR 2041\n\n14 May 2041\n\nLEGAL STATUS OF LAKES\n\n1. The General Assembly asked the Court.\n\n2. The Court answers.\n\n3. Lakes are free.\n\n4. Rivers are not.\n\n5. So it finds.\n';
    const { title, body, date } = headOf(text);
    assert.deepEqual([title, body, date], ['LEGAL STATUS OF LAKES', 'International Court of Justice', '2041-05-14']);
  });

  for (const [announced, body] of [
    [
      'Intervención de la Sra. Inés Costa, Representante Permanente de Elbonia, ante la Sexta Comisión',
      'Sixth Committee',
    ],
    ['Déclaration de Mme Inès Costa, Représentante permanente, devant la Troisième Commission', 'Third Committee'],
  ] as const) {
    test(`a Main Committee in another language: ${body}`, () =>
      assert.equal(headOf(`${announced}\n\nMerci.\n`).body, body));
  }

  test('an organ before the place is none', () => {
    assert.equal(
      headOf('Mr. President,\n\nThird Committee, New York, 9 November 2042\n\nWe speak.\n').place,
      'New York',
    );
  });

  test('of a decision: its title, the day of the meeting, the symbol', () => {
    const text =
      '78/512. Election of members of the Committee on Lakes\n\nAt its 32nd plenary meeting, on 9 November 2023, the General Assembly, on the recommendation of the Fifth Committee, appointed Mr. Jan Novak.\n\n* Term of office expires on 31 December 2026.\n';
    assert.deepEqual(headOf(text), {
      title: '78/512. Election of members of the Committee on Lakes',
      date: '2023-11-09',
      body: 'General Assembly',
      symbol: 'symbol/A/DEC/78/512',
      session: 78,
    });
    assert.equal(parsed(text).genre, 'resolution');
  });

  test('of a draft resolution, whose title has no number', () => {
    const text =
      'A/C.1/78/L.12\n\nElbonia and Kestria: draft resolution\n\nMines in inland waters\n\nThe General Assembly,\n\nRecalling its resolution 51/45 S,\n\n1. Invites all States to accede.\n';
    assert.equal(headOf(text).title, 'Mines in inland waters');
    assert.equal(headOf(text.replace('Mines in inland waters\n\n', '')).title, undefined);
    assert.equal(headOf(text.replace('Mines', '78/… Mines')).title, '78/… Mines in inland waters');
  });

  test('of a general comment: the treaty body, the day beside the name of the treaty', () => {
    const { title, date, body } = headOf(
      'United Nations      CCPR/C/GC/41\nInternational Covenant on      Distr.: General\nCivil and Political Rights                              3 September 2041\n\nHuman Rights Committee\n\nGeneral comment No. 41 (2041) on article 12: movement on lakes\n\n1. It was adopted by the Committee at its 151st session (20 June–15 July 2041).\n',
    );
    assert.deepEqual(
      [title, date, body],
      ['General comment No. 41 (2041) on article 12: movement on lakes', '2041-09-03', 'Human Rights Committee'],
    );
  });

  test('a letter that tells its date tells no place by it', () => {
    const head = headOf(
      'Letter dated 3 May 2019 from Elbonia addressed to the President of the Security Council\n\nSir.\n',
    );
    assert.deepEqual([head.date, head.place], ['2019-05-03', undefined]);
  });

  test('of a report of the press: headline and dateline', () => {
    const head = headOf(
      'Ruritania asks for a new format of talks\n\nOSTER CITY (Ruritania News), 3 May 2021 – Ruritania asked.\n\n“We will go on with the talks,” said Mr. Jan Novak. “We will,” he added. “All of us will,” he said.\n',
    );
    assert.deepEqual(
      [head.date, head.place, head.title],
      ['2021-05-03', 'Oster City', 'Ruritania asks for a new format of talks'],
    );
  });

  test('of a record: its symbol, and the organ that the symbol names', () => {
    const { symbol, body } = headOf('S/PV.9999\n\nThe President: Order.\n');
    assert.deepEqual([symbol, body], ['symbol/S/PV.9999', 'Security Council']);
    const briefers =
      'The President: I invite Ms. Costa, Chair of the Peacebuilding Commission.\n\nMr. Novak: I thank you.\n';
    assert.equal(headOf(`${briefers}\nMr. Lind: I do too.\n`, 'S_PV.9999.txt').body, 'Security Council');
    const joint = 'United Nations A/79/999–S/2025/123\n\nReport of the Secretary-General\n\n1. We report.\n';
    assert.equal(headOf(joint).symbol, 'symbol/A/79/999-S/2025/123');
  });

  test('of a resolution: the symbol that its title gives', () => {
    const text = (title: string, organ: string) =>
      `${title}\n\nThe ${organ},\n\nRecalling rivers,\n\n1. Decides to meet.\n`;
    assert.equal(headOf(text('Resolution 2999 (2030)', 'Security Council')).symbol, 'symbol/S/RES/2999(2030)');
    assert.equal(headOf(text('99/12. Rivers', 'General Assembly')).symbol, 'symbol/A/RES/99/12');
    assert.equal(headOf(text('99/12. Rivers', 'Human Rights Council')).symbol, 'symbol/A/HRC/RES/99/12');
    assert.equal(headOf(text('2043/5. Rivers', 'Economic and Social Council')).symbol, 'symbol/E/RES/2043/5');
  });

  test('of a resolution: the day on which it was adopted, not the days of the session', () => {
    const text =
      'Human Rights Council\n\nFifty-fifth session\n\n26 February–5 April 2034\n\nResolution adopted by the Human Rights Council\non 4 April 2034\n\n55/99. Rivers\n\nThe Human Rights Council,\n\nRecalling rivers,\n\n1. Decides to meet.\n';
    const { date, dateEnd } = headOf(text);
    assert.deepEqual([date, dateEnd], ['2034-04-04', undefined]);
  });

  test('of a draft: its own day, not that of a resolution that was adopted before', () => {
    const { header } = parsed(
      '[Committee] 3 May 2042\n\nThe General Assembly,\n\nRecalling what was adopted by it in resolution 50/81 of 14 December 1995,\n\n1. Decides to meet.\n',
    );
    assert.equal(header.date, '2042-05-03');
  });

  test('of a record: the place below the day of its meeting, which another line tells as well', () => {
    const { header } = parsed(
      'Security Council\n3 May 2041\n\nOriginal: English\n\n9100th meeting\nSaturday, 3 May 2041, 11.40 a.m.\nNew York\n\nThe meeting was called to order at 11.40 a.m.\n\nThe President: I greet you.\n',
    );
    assert.deepEqual([header.date, header.place], ['2041-05-03', 'New York']);
  });

  test('of any other text: its first line, not an article, nor a line that goes on in small letters', () => {
    const title = 'Treaty on the lakes and on the rivers in the valleys of Elbonia';
    const text = `${title}\n\nThe States Parties to this Treaty,\n\nConvinced of the purposes and\n\nPrinciples of the Lakes\n\nin a manner that is theirs,\n\nARTICLE I\n\n1. The Parties shall swim.\n`;
    assert.equal(parsed(text).header.title, title);
  });

  test('of a resolution: the day in its foot, not one that it recalls; a draft has none', () => {
    const text =
      '99/12. Rivers\n\nThe General Assembly,\n\nRecalling its resolution 98/300 of 28 July 2042,\n\n1. Decides to meet.\n';
    assert.equal(headOf(`${text}\n25th plenary meeting\n15 December 2043\n`).date, '2043-12-15');
    assert.equal(headOf(`${text}\n25th plenary meeting, 15 December 2043\n`).date, '2043-12-15');
    assert.equal(headOf(text).date, undefined);
    assert.equal(headOf(`Zero draft, 3 May 2042\n\n${text}`).date, '2042-05-03');
  });

  test('of a record: no day that somebody speaks of', () => {
    const said = 'The President: We recall what was adopted on 26 February 2011.\n\nMr. Novak (Ruritania): We do.\n';
    const record = `${said}\nThe President: So do I.\n`;
    assert.equal(headOf(record, 'S_PV.9101.txt').date, undefined);
    assert.equal(headOf(`S/PV.9101\n\nTuesday, 4 April 2022\n\n${record}`).date, '2022-04-04');
  });

  test("a file's name may tell country, session, year and symbol", () => {
    assert.deepEqual(headOf('Mr. President, we are glad.', 'ELB_70_2015.txt'), {
      date: '2015',
      body: 'General Assembly',
      country: 'ELB',
      session: 70,
    });
    assert.equal(headOf('Mr. President, the Security Council met.', 'ELB_70_2015.txt').body, 'General Assembly');
    assert.equal(headOf('x', 'A_RES_70_1.txt').symbol, 'symbol/A/RES/70/1');
  });

  test("a file's name tells a symbol however it writes the strokes", () => {
    const names: readonly [name: string, symbol: string | undefined][] = [
      ['A_RES_65_7.md', 'A/RES/65/7'],
      ['A-RES-65-7.txt', 'A/RES/65/7'],
      ['A-RES-ES-11-1.txt', 'A/RES/ES-11/1'],
      ['A_RES_377_(V).txt', 'A/RES/377(V)'],
      ['S_RES_1325(2000).txt', 'S/RES/1325(2000)'],
      ['S_RES_1325.txt', 'S/RES/1325(2000)'],
      ['S-RES-1325-2000-EN.md', 'S/RES/1325(2000)'],
      ['S_PV.8698.txt', 'S/PV.8698'],
      ['S_PV_8698.txt', 'S/PV.8698'],
      ['S_PV.8699Resumption1.txt', 'S/PV.8699(Resumption1)'],
      ['A_HRC_RES_40_16.md', 'A/HRC/RES/40/16'],
      ['E_CN.4_2005_7_Add.1.txt', 'E/CN.4/2005/7/Add.1'],
      ['A_70_95-S_2015_446.txt', 'A/70/95-S/2015/446'],
      ['A_speech_2.txt', undefined],
      ['A-1.txt', undefined],
      ['S_12_3.txt', undefined],
      ['SC_2020_5.txt', undefined],
      ['AUS_70_2015.txt', undefined],
    ];
    for (const [name, symbol] of names) assert.equal(headOf('x', name).symbol, symbol && `symbol/${symbol}`, name);
  });

  test('a symbol in the head goes before the name, one in the front matter before both', () => {
    const named = 'A_RES_65_7.md';
    const symbolOf = (text: string) => headOf(text, named).symbol;
    assert.equal(symbolOf('United Nations A/RES/66/8\n\nText.\n'), 'symbol/A/RES/66/8');
    assert.equal(symbolOf('**S/2015/446**\n\nText.\n'), 'symbol/S/2015/446');
    assert.equal(symbolOf('A/79/7    Distr.: General\n\nText.\n'), 'symbol/A/79/7');
    assert.equal(symbolOf('---\nsymbol: S/RES/1325\n---\nA/RES/66/8\n'), 'symbol/S/RES/1325(2000)');
    assert.equal(symbolOf('See A/RES/66/8 for more.\n'), 'symbol/A/RES/65/7');
    assert.equal(symbolOf('A/70/PV\n'), 'symbol/A/RES/65/7');
  });

  test('a symbol may stand far to the right of the Organization, in any of the languages of records', () => {
    for (const organization of ['United Nations', 'Nations Unies', 'Naciones Unidas'])
      assert.equal(headOf(`${organization}${' '.repeat(60)}S/PV.9101\n\nText.\n`).symbol, 'symbol/S/PV.9101');
  });

  test('of records in French and Spanish: the day with its hour, the place, the organ', () => {
    const french =
      'Conseil de sécurité\n9101e séance\nMercredi 25 novembre 2043, à 10 h 30\nNew York\n\nM. Novak (Ruritanie) : Merci.\n\nMme Costa (Elbonie) : Merci.\n\nM. Novak (Ruritanie) : Merci.\n';
    const spanish =
      'Asamblea General\n12ª sesión plenaria\nMartes 4 de mayo de 2043, a las 10.00 horas\nNueva York\n\nSr. Novak (Ruritania): Gracias.\n\nSra. Costa (Elbonia): Gracias.\n\nSr. Novak (Ruritania): Gracias.\n';
    assert.deepEqual(headOf(french), { date: '2043-11-25', place: 'New York', body: 'Security Council' });
    assert.deepEqual(headOf(spanish), { date: '2043-05-04', place: 'Nueva York', body: 'General Assembly' });
  });

  test('of a summary record: the Committee that the symbol names, and the day of its meeting', () => {
    const { body, date } = headOf(
      'A/C.3/98/SR.5\nGeneral Assembly\nDistr.: General\n10 November 2043\n\nThird Committee\n\nSummary record of the 5th meeting\nHeld at Headquarters, New York, on Thursday, 8 October 2043, at 3 p.m.\n\nThe meeting was called to order at 3 p.m.\n\n1. Ms. Costa (Elbonia) said that rivers were low.\n',
    );
    assert.deepEqual([body, date], ['Third Committee', '2043-10-08']);
    const given = headOf(
      '---\nbody: River Commission\n---\nA/C.3/98/SR.5\n\nSummary record of the 5th meeting\n',
      'a.md',
    );
    assert.equal(given.body, 'River Commission');
  });

  test('of a record whose head stands in one line, and of what a council says of its meeting', () => {
    const record =
      'United Lakes A/C.3/98/SR.5 Distr.: General 10 November 2043 Original: English Third Committee Summary record of the 5th meeting Held at Headquarters, New York, on Thursday, 8 October 2043, at 3 p.m. Contents\n\n1. Ms. Costa (Elbonia) said that rivers were low.\n';
    const { date, place } = headOf(record);
    assert.deepEqual([date, place], ['2043-10-08', 'New York']);
    const council =
      'The Lake Council, at its 62nd meeting, held\non 8 October 2043, was briefed on rivers and adopted the following decision:\n\nCouncil,\n\n1. Takes note of the briefing of 5 May 2042;\n';
    assert.equal(headOf(council).date, '2043-10-08');
  });

  test('of a head whose value goes on with brackets without end, or with a comment', () => {
    const title = (value: string) => parsed(`---\ntitle: ${value}\n---\nWords.\n`, 'a.md').header.title;
    assert.equal(title('"Lakes \\"and\\" rivers" # draft'), 'Lakes "and" rivers');
    assert.doesNotThrow(() => title(`"Lakes" ${'['.repeat(3900)}`));
  });

  const meetings: readonly (readonly [line: string, city: string | undefined])[] = [
    ['Held at Headquarters, New York, on Thursday, 8 October 2043, at 3 p.m.', 'New York'],
    ['Held at the Palais Wilson, Geneva, on Monday, 8 October 2043, at 3 p.m.', 'Geneva'],
    ['Held in Oster on 8 October 2043', 'Oster'],
    ['Held at Headquarters on 8 October 2043', undefined],
    ['Tenue au Siège, à New York, le jeudi 8 octobre 2043, à 10 heures', 'New York'],
    ['Celebrada en la Sede, Nueva York, el jueves 8 de octubre de 2043', 'Nueva York'],
  ];
  for (const [line, city] of meetings) {
    test(`where a meeting was held: ${line}`, () => {
      assert.equal(headOf(`A/C.3/98/SR.5\n\nSummary record of the 5th meeting\n${line}\n`).place, city);
    });
  }

  test('of a letter: its own day, not the one on which it was handed out', () => {
    const text =
      'S/2043/116\nDistr.: General\n15 February 2043\n\nLetter dated 14 February 2043 from the Permanent Representative of Elbonia to the United Nations addressed to the President of the Security Council\n\nSir.\n';
    assert.equal(headOf(text).date, '2043-02-14');
  });

  test('of a resolution without markup: its title', () => {
    const decision = (title: string) =>
      `${title}\n\nThe General Assembly,\n\nRecalling rivers,\n\n1. Decides to meet.\n`;
    assert.equal(headOf(decision('99/12. Rivers that cross a border')).title, '99/12. Rivers that cross a border');
    assert.equal(headOf(decision('Rivers')).title, 'Rivers');
    for (const other of ['We met.', 'Draft resolution', '3 May 2043', '[Adopted without a vote]'])
      assert.equal(headOf(decision(other)).title, undefined, other);
    const [heading] = parsed(decision('99/12. Rivers')).outline;
    assert.deepEqual([heading?.kind, heading?.text], ['heading', '99/12. Rivers']);
  });

  test('of a resolution that begins with its one decision: no comma behind the organ', () => {
    const { genre, header, outline } = parsed(
      '99/1. Declaration on rivers\n\nThe General Assembly\n\nAdopts the following Declaration on rivers:\n\n1. We, the Heads of State, have met.\n',
    );
    assert.deepEqual([genre, header.body], ['resolution', 'General Assembly']);
    assert.deepEqual(
      outline.map(({ kind }) => kind),
      ['heading', 'operative', 'operative'],
    );
  });

  test('the Peace and Security Council of others is not the Security Council', () => {
    const { genre, header } = parsed(
      'Communiqué\n\nThe Peace and Security Council,\n\nRecalling Security Council resolution 2568 (2021),\n\n1. Decides to meet.\n',
    );
    assert.deepEqual([genre, header.body], ['resolution', undefined]);
  });

  test('a number without an organ is that of the symbol in the name', () => {
    const text = '40/16. Rivers\n\nThe Commission,\n\nRecalling rivers,\n\n1. Decides to meet.\n';
    assert.equal(headOf(text, 'A_HRC_RES_40_16.md').symbol, 'symbol/A/HRC/RES/40/16');
    assert.equal(headOf(text).symbol, 'symbol/A/RES/40/16');
  });

  test('fields of a YAML head go before everything else', () => {
    const matter =
      '---\ntitle: "A note"\ndate: 2001-05-04\ncountry: Elbonia\nsession: 77\nsymbol: A/77/PV.3\nplace: Geneva\n---\n';
    const expected = {
      title: 'A note',
      date: '2001-05-04',
      place: 'Geneva',
      symbol: 'symbol/A/77/PV.3',
      country: 'Elbonia',
      session: 77,
    };
    assert.deepEqual(headOf(`${matter}# Another title\n\nNew York, 1 May 2002\n`, 'a.md'), expected);
    assert.deepEqual(headOf(matter.replaceAll('\n', '\r\n'), 'a.md'), expected);
  });

  test('the title of a paper stands above its day, and the place below is none', () => {
    const page =
      '“Up and running”: tenth workshop for members of the Lake Council\n\n15 and 16 November 2042\n\nRiverside Conference Center\n\nLunary, Elbonia\n\n';
    const prose =
      'The Government of Elbonia, with two schools of the lake, held its yearly workshop for those who join the Council.\n';
    assert.equal(parsed(page + prose).header.title, '“Up and running”: tenth workshop for members of the Lake Council');
  });
});
