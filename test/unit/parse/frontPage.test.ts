import assert from 'node:assert/strict';
import { readFrontPage } from '../../../src/core/parse/head/frontPage';
import { outlineOf, parsed, plain } from './parsed';

const masthead = (symbol: string) =>
  `United Nations                                        ${symbol}
           General Assembly                         Distr.: General
                                                    12 August 2044

                                                    Original: English

`;
const session = `Ninety-ninth session
Item 71 (b) of the provisional agenda*
Promotion and protection of rivers and of all
that lives in them
`;

/** Title, organ, and whether the paper says to be a report. */
function told(text: string) {
  const document = plain(text);
  const page = readFrontPage(document);
  const title = page?.title && document.text.slice(page.title.start, page.title.end).replace(/\s+/g, ' ');
  return page && [title, page.isPaper, page.organ];
}

suite('first page of an issued document', () => {
  const rows: readonly (readonly [name: string, text: string, told: ReturnType<typeof told>])[] = [
    [
      'subject and kind have paragraphs of their own',
      `${masthead('A/99/219')}${session}\n     Rights of lakes**\n\n     Report of the Secretary-General\n\nI. Introduction\n`,
      ['Rights of lakes', true, undefined],
    ],
    [
      'subject and kind under each other',
      `${masthead('A/99/219')}${session}\n     Rights of lakes\n     in dry years\n     Note by the Secretariat\n`,
      ['Rights of lakes in dry years', true, undefined],
    ],
    [
      'the kind alone names it',
      `${masthead('A/HRC/61/37')}Human Rights Council\nSixty-first session\n23 February–2 April 2044\nAgenda item 3\n\n\tReport of the Special Rapporteur on lakes, Ines Costa[footnoteRef:2]*\n`,
      ['Report of the Special Rapporteur on lakes, Ines Costa', true, 'Human Rights Council'],
    ],
    [
      'a commission has a line of its own',
      `${masthead('E/CN.6/2044/3')}Commission on the Status of Women\nEighty-eighth session\n10–21 March 2044\n\nReview of the lakes\n\nReport of the Secretary-General\n`,
      ['Review of the lakes', true, 'Commission on the Status of Women'],
    ],
    [
      'without empty lines only the kind tells where the title begins',
      `${masthead('A/99/219')}${session}Report of the Secretary-General on lakes\n\n1. Lakes are many.\n`,
      ['Report of the Secretary-General on lakes', true, undefined],
    ],
    [
      'without empty lines the number of the job and the contents end it',
      `${masthead('A/99/219')}${session}Note by the Secretary-General\nGE.44-01113 (E)\nRights of lakes .............. 4\n`,
      ['Note by the Secretary-General', true, undefined],
    ],
    [
      'a mission is no part of the masthead',
      `${masthead('S/2044/881').trimEnd()}\n\n           United Nations Support Mission in Elbonia\n           Report of the Secretary-General\n`,
      ['United Nations Support Mission in Elbonia', true, undefined],
    ],
    [
      'in French',
      'Nations Unies                      A/99/305\n    Assemblée générale      Distr. générale\n                            12 août 2044\n                            Français\n                            Original : anglais\n\nQuatre-vingt-dix-neuvième session\nPoint 71 b) de l’ordre du jour provisoire*\n\n       Droit des lacs\n\n       Rapport du Secrétaire général\n',
      ['Droit des lacs', true, undefined],
    ],
    [
      'the organ in French on a line of its own',
      'Nations Unies                      A/HRC/99/7\n    Distr. générale\n    Assemblée générale\n    12 août 2044\n\nConseil des droits de l’homme\n\n       Droit des lacs\n\n       Rapport du Secrétaire général\n',
      ['Droit des lacs', true, 'Human Rights Council'],
    ],
    [
      'in Spanish',
      'Naciones Unidas                    A/99/305\n    Asamblea General        Distr. general\n                            12 de agosto de 2044\n                            Español\n                            Original: inglés\n\nNonagésimo noveno período de sesiones\nTema 71 b) del programa provisional*\n\n       Derechos de los lagos\n\n       Informe del Secretario General\n',
      ['Derechos de los lagos', true, undefined],
    ],
    [
      'a statement that was submitted is no report',
      `${masthead('E/CN.6/2044/NGO/41')}\nStatement submitted by Lake Watch, a non-governmental organization\n\n1. We are here.\n`,
      ['Statement submitted by Lake Watch, a non-governmental organization', false, undefined],
    ],
    [
      'running text is no title',
      `${masthead('A/99/219')}${session}\nThe Assembly met on lakes.\n`,
      [undefined, false, undefined],
    ],
    [
      'an item may be called as a report is',
      `${masthead('A/HRC/61/37')}Human Rights Council\nSixty-first session\nAgenda item 2\nAnnual report of the High Commissioner on lakes\nand reports of the Secretary-General\n\nRights of lakes\n\nReport of the Secretary-General\n`,
      ['Rights of lakes', true, 'Human Rights Council'],
    ],
    [
      'several items, each line in a paragraph of its own',
      `${masthead('A/HRC/61/38')}Human Rights Council\n\nSixty-first session\n\nAgenda items 2 and 5\n\nAnnual report of the High Commissioner on lakes\n\nBodies and mechanisms\n\nReport on the annual meeting on lakes\n\nNote by the Secretariat\n\nSummary\n`,
      ['Report on the annual meeting on lakes', true, 'Human Rights Council'],
    ],
    ['no masthead', 'Rights of lakes\n\nReport of the Secretary-General\n', undefined],
  ];
  for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(told(text), expected));

  test('its item is read from provisional agendas and preliminary lists', () => {
    for (const [line, number] of [
      ['Item 73 (b) of the preliminary list*', '73 (b)'],
      ['Point 71 b) de l’ordre du jour provisoire*', '71 b)'],
      ['Tema 71 b) del programa provisional*', '71 b)'],
    ] as const) {
      const text = `${masthead('A/99/219')}${line}\nAgua\n\nReport of the Secretary-General\n\n1. Lakes are many.\n`;
      assert.deepEqual(parsed(text).header.agenda, [{ number, title: 'Agua' }]);
    }
  });

  test('a Secretary-General reports in the first person', () => {
    const text = `${masthead('S/2044/881')}Situation in Elbonia\nReport of the Secretary-General\n\nI. Introduction\n\n1. I present my report.\n\n2. I met my Special Representative, and I thank her.\n\n3. I remain concerned.\n`;
    const { genre, header } = parsed(text);
    assert.deepEqual(
      [genre, header.title, header.date, header.body, header.symbol],
      ['report', 'Situation in Elbonia', '2044-08-12', 'General Assembly', 'symbol/S/2044/881'],
    );
  });

  test('below a heading in Markdown that says so too', () => {
    const text =
      '# Lakes\n\n## Report of the Secretary-General\n\n### I. Past\n\n1. I present my report.\n\n2. I met my Envoy, and I thank her. I am glad.\n\n### II. Future\n\n3. I remain.\n\n4. I hope.\n\n5. I ask.\n';
    assert.equal(parsed(text, 'lakes.md').genre, 'report');
  });

  test('below a heading in Markdown that names only who publishes it', () => {
    const news =
      '# UN News\n\n# Rain at last\n\n14 April 2045\n\n“It rains,” said Jan Novak on Monday.\n\n“It pours,” Ms. Costa said.\n';
    assert.equal(parsed(news, 'news.md').header.title, 'Rain at last');
  });

  test('a report that another site publishes: its title with the symbol, however little of it there is', () => {
    const begins =
      'General Assembly\nNinetieth session\n\nI. Introduction\n\n1. The present report is submitted as the Council requested me to do. My Envoy went there.\n';
    for (const title of [
      'Report of the Secretary-General on the situation of lakes and rivers and of all who live on them in the years of rain, submitted pursuant to resolution 9041 (2041) (S/2041/319)',
      'Lakes and rivers - Report of the Secretary-General (A/96/785)',
      'Report to the General Assembly on the second session of the lakes',
    ]) {
      const { genre, header, outline } = parsed(`Informing all of rivers\n\nElbonia + 9 more\n\n${title}\n\n${begins}`);
      const [first] = outline;
      assert.deepEqual([genre, first?.kind, first?.text.slice(0, 60)], ['report', 'heading', title.slice(0, 60)]);
      assert.ok(header.title?.startsWith(title.slice(0, 60)));
    }
  });

  test('without empty lines the first line that names the paper is its title, unless it is that of its item', () => {
    const text =
      'Human Rights Council Sixty-first session\nAgenda: Promotion of lakes, of rivers, of all that lives in them and of all who live on them, including the right to a boat and to a net\n23 February-2 April 2044\nAgenda item 2\nAnnual report of the High Commissioner on lakes\nReport of the Special Rapporteur on lakes*\nNote by the Secretariat\nThe Secretariat has the honour to transmit the report of the Special Rapporteur on lakes, Ines Costa.\n';
    const { genre, header } = parsed(text);
    assert.deepEqual([genre, header.title], ['report', 'Report of the Special Rapporteur on lakes']);
  });

  test('the session in the title of a report is none of a masthead, as the foot of a title page is', () => {
    const { header } = parsed(
      'United Nations\n\nE/CN.6/2044/15 - E/2044/26\n\nEconomic and Social Council\n\nReport on the fortieth session\n(11-22 March 2044)\n\nUnited Nations ~ New York, 2044\n\nNOTE\n\nSymbols of United Nations documents are composed of capital letters combined with figures.\n',
    );
    assert.equal(header.title, 'Report on the fortieth session');
  });

  test('below its first paragraph a page about papers heads its sections by them', () => {
    const text =
      'Workshop on lakes\n\nThis workshop will show the papers of the lakes. Through lectures and practice all who take part will learn to find them.\n\nReport of the Secretary-General to the Assembly\n\nThe report covers rivers and lakes and rain, and comes out in summer each year.\n';
    const { genre, header } = parsed(text);
    assert.deepEqual([genre, header.title], ['other', 'Workshop on lakes']);
  });

  test('a copy that has lost the line ends of its first page', () => {
    const page = `9\nUnited Nations A/99/66 General Assembly Distr.: General 18 January 2044 Original: English Ninety-ninth session 24 July 2043-27 July 2044 Item 11 (b) of the provisional agenda* Rights of lakes Report of the Secretary-General Summary The present report is submitted as requested in resolution 98/231 and tells of the lakes.\n\nTranscript of Rights\n`;
    const { genre, header, outline } = parsed(page);
    assert.deepEqual([genre, header.title, header.date, outline.length], ['report', undefined, '2044-01-18', 0]);
  });

  test('session and item, and the day of issue, in a line each', () => {
    const { header } = parsed(
      'Lake Model General Assembly\n\nDistr.: Limited Jan 7, 2044 Original: English\n\nSixth Session Agenda Item 10\n\nReport of the Negotiations On Lakes\n\n1. Lakes are many.\n',
    );
    assert.deepEqual([header.title, header.date], ['Report of the Negotiations On Lakes', '2044-01-07']);
  });

  test('the day of what a report tells of is not its own', () => {
    const told = `1. It is submitted pursuant to resolution 9071 (2042), adopted on 12 October 2042${', as the lakes were rising everywhere'.repeat(4)}.`;
    assert.equal(
      parsed(`Report of the Secretary-General on lakes\n\nI. Introduction\n\n${told}\n`).header.date,
      undefined,
    );
  });

  test('the summary of a panel lists who took part', () => {
    const text =
      'Rivers: Panel Event\n\n19 June 2041\n\nSummary\n\nOpening Address:\nMs Ines Costa, High Commissioner for Lakes\n\nModerator: Professor the Hon Jan Novak, President of the River Group\n\nPanellists:\n- H.E. Mr. Tomas Alder, Minister of Lakes of Elbonia\n- General Ana de la Cruz, former Chief of Boats\n\nOpening Address\n\nThe High Commissioner opened the panel, and recalled that rivers run through many States, which share them.\n';
    const { genre, header, speakers } = parsed(text);
    assert.deepEqual([genre, header.title], ['report', 'Rivers: Panel Event']);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Ines Costa', 'Jan Novak', 'Tomas Alder', 'Ana de la Cruz'],
    );
    assert.equal(speakers[0]?.role, 'High Commissioner for Lakes');
  });

  test('a report that tells who organized its workshop', () => {
    const { genre, header } = parsed(
      'Workshop Report\nLakes in a Dry World\n\nOster City, 12-13 June 2043\n\nOrganized by the Lake Institute and the Ministry of Rivers\n\nIntroduction\n\n1. They met.\n\n2. They spoke.\n\nConclusions and hopes\n\n3. They left.\n',
    );
    assert.deepEqual([genre, header.title], ['report', 'Lakes in a Dry World']);
  });

  test('a report of a workshop tells who opened it, by whom a keynote was, who led a panel', () => {
    const { genre, speakers } = parsed(
      'Lunary, 7 and 8 February 2042\n\n1. On 7 and 8 February the Government of Norland organized a second consultation on lakes. It was opened by the Deputy Commissioner for Inland Waters, Ms Mira-Ann Ash, following a video message of the Secretary-\nGeneral, Mr Tomas Alder, on water.\n\n2. Ambassador Ines Costa, Permanent Representative of Elbonia, gave a welcoming address, followed by a keynote by Dr. Jan B. Novak. The first panel was moderated by Piet Okoro of the River Group, and named after Paula Rey.\n',
    );
    assert.equal(genre, 'report');
    assert.deepEqual(
      speakers.map(({ name, role }) => [name, role]),
      [
        ['Mira-Ann Ash', 'Deputy Commissioner for Inland Waters'],
        ['Tomas Alder', 'Secretary-General'],
        ['Ines Costa', 'Permanent Representative of Elbonia'],
        ['Jan B. Novak', undefined],
        ['Piet Okoro', undefined],
      ],
    );
  });

  test('the title page of a workshop may stand before what tells of it; one that is told of today is news', () => {
    const page = 'Sharing a river: third workshop of the Lake Mission\n\n15 November 2042\n\nOster City\n\n';
    const told = 'The Government of Norland, with the Lake Institute, convened the third annual workshop for';
    assert.equal(parsed(`${page}${told} all who live there, on 15 November 2042.\n`).genre, 'report');
    assert.notEqual(parsed(`${page}${told} all who live there today.\n`).genre, 'report');
  });

  test('an interview has its headline, a record in Markdown has no title', () => {
    const talk =
      'Interview: ‘Rain is no gift’ – Jan Novak\n\n15 November 2043\n\nThey spoke in Oster City.\n\nUN News: Why?\n\nJan Novak: It falls.\n\nUN News: Does it?\n\nJan Novak: No.\n';
    assert.equal(parsed(talk).header.title, 'Interview: ‘Rain is no gift’ – Jan Novak');
    const record =
      '# United Nations — Security Council\n\n## 9533rd meeting\n\nMonday, 22 January 2044, 10 a.m.\n\n**The President:** We meet.\n\n**Mr. Novak** (Ruritania): We do.\n\n**Ms. Costa** (Elbonia): We do.\n';
    const { genre, header } = parsed(record, 'record.md');
    assert.deepEqual([genre, header.title], ['verbatim', undefined]);
  });

  test('headings in Markdown that only repeat the masthead do not name it', () => {
    const text =
      '# United Nations\n\n# General Assembly Security Council\n\nA/79/512–S/2044/733\n\n## Ninety-ninth session\n\n## Lakes\n\n1. Lakes are many.\n';
    assert.equal(parsed(text, 'lakes.md').header.title, 'Lakes');
  });

  test('what a conference adopted is no speech', () => {
    const head = 'Pact for Lakes\n\nAdopted by the General Assembly on 20 September 2044\n\n';
    const { genre, header } = parsed(`${head}1. We met.\n\n2. We agreed.\n\n3. We left.\n`);
    assert.deepEqual([genre, header.date, header.title], ['report', '2044-09-20', 'Pact for Lakes']);
    assert.equal(parsed(`${head}We, the peoples, met in the General Assembly.\n`).genre, 'other');
  });

  test('what is cited in the paragraphs of a report is not its organ', () => {
    const text =
      'DECLARATION OF THE LAKE STATES\n\nAdopted at the Second Meeting of the Lake States\n\nOster City, 26 September 2044\n\nThe Ministers of all the Lake States met in Oster City on 26 September 2044 to speak.\n\n1. They recalled General Assembly resolution 70/1.\n\n2. They agreed.\n\n3. They left.\n';
    assert.equal(parsed(text).header.body, undefined);
  });
});

suite('outline of a report', () => {
  test('parts, sections, and numbers that do not count on; headings stand right over their paragraphs', () => {
    const text = `${masthead('A/99/219')}${session}
Rights of lakes

Report of the Secretary-General

\tSummary
\tThe lakes are well.

\tContents
\tI.\tIntroduction\t2
\tII.\tFindings\t4

\tI.\tIntroduction
1.\tLakes are many.

2.\tLakes are deep.

\tII.\tFindings
\tA.\tWater
3.\tThere is water.

1. Fish and birds

4.\tThere are fish.

\tB.\tShores
5.\tThere are shores.

Reeds and what lives in them

6.\tThere are reeds.

\tAnnex

\tList of lakes
`;
    assert.deepEqual(outlineOf(text), [
      'heading: Rights of lakes',
      '  heading: Summary',
      '  heading: I. Introduction',
      '    paragraph [1]: 1. Lakes are many.',
      '    paragraph [2]: 2. Lakes are deep.',
      '  heading: II. Findings',
      '    heading: A. Water',
      '      paragraph [3]: 3. There is water.',
      '      heading: 1. Fish and birds',
      '        paragraph [4]: 4. There are fish.',
      '    heading: B. Shores',
      '      paragraph [5]: 5. There are shores.',
      '      heading: Reeds and what lives in them',
      '        paragraph [6]: 6. There are reeds.',
      '  heading: Annex',
    ]);
  });

  test('letters without parts; "I." after "H." is a letter', () => {
    const sections = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const text = `Report of the Workshop\n\n${sections.map((letter, i) => `${letter}. Lake ${i}\n\n${i + 1}. It is deep.\n`).join('\n')}`;
    const headings = outlineOf(text).filter((line) => /\w\. Lake/.test(line));
    assert.deepEqual(
      headings,
      sections.map((letter, i) => `heading: ${letter}. Lake ${i}`),
    );
  });

  test('the line over the first paragraph is the title, whatever its case and its footnote', () => {
    const text =
      'CRC/C/ELB/CO/7\n\nConcluding observations on the seventh report of Elbonia*\n\n1. The Committee met.\n\nA. Introduction\n\n2. It read.\n\n3. It heard.\n\nB. Concerns\n\n4. It asks.\n\n5. It hopes.\n\n* Adopted by the Committee.\n';
    assert.equal(parsed(text).header.title, 'Concluding observations on the seventh report of Elbonia');
  });

  test('what heads a section does not name the paper', () => {
    const title = 'Concept note for the open debate on lakes, 19 March 2044';
    const text = `Annex to the letter dated 3 March 2044 from the Permanent Representative of Elbonia to the United Nations addressed to the President of the Security Council\n\n${title}\n\nIntroduction\n\n1. Elbonia will hold a debate.\n\n2. It is open.\n\n3. It is long.\n\nBackground\n\n4. Lakes are many.\n\n5. They are deep.\n`;
    assert.equal(parsed(text).header.title, title);
  });

  test('a paragraph in bold is a heading in Markdown', () => {
    const text =
      '# Talking points\n\n**Key messages:**\n\nThe lakes are shared by five States, and all of them are thirsty.\n\n**If asked about fish**\n\nThere are some, and they are shared as well.\n';
    assert.deepEqual(
      outlineOf(text, 'points.md').filter((line) => line.includes('heading')),
      ['heading: Talking points', '  heading: Key messages:', '  heading: If asked about fish'],
    );
  });
});
