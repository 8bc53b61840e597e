import assert from 'node:assert/strict';
import { outlineOf, parsed } from './parsed';

suite('outlines of conversations, transcripts, letters and summary records', () => {
  test('questions hold their answers, which the one who is interviewed gives', () => {
    const text =
      'A talk with Mira Tolvanen\n\nQuestion: Why the river?\n\nAnswer: It is there.\n\nIt stays.\n\nQuestion: And the lake?\n\nAnswer: It too.\n';
    assert.deepEqual(outlineOf(text), [
      'turn: Question',
      '  turn Mira Tolvanen: Answer',
      'turn: Question',
      '  turn Mira Tolvanen: Answer',
    ]);
    assert.deepEqual(parsed(text).speakers, [{ name: 'Mira Tolvanen' }]);
  });

  test('names are labels once, and then their initials', () => {
    const text =
      'Mira Ash: Minister, thank you.\n\nJan Novak: Pleasure.\n\nMA: One thing is simple:\nwhy the lake?\n\nJN: It is there.\n';
    assert.deepEqual(outlineOf(text), [
      'turn Mira Ash: Mira Ash',
      '  turn Jan Novak: Jan Novak',
      'turn Mira Ash: MA',
      '  turn Jan Novak: JN',
    ]);
  });

  test('surnames in capitals are the names that the text has in full', () => {
    const text =
      "## Transcript\n\nASH: I'm Mira Ash. With us is Jan Novak of the Lake Fund. Why the lake?\n\nNOVAK: It is there.\n\nASH: And the river?\n\nNOVAK: It too.\n";
    const { genre, speakers } = parsed(text, 'talk.md');
    assert.equal(genre, 'interview');
    assert.deepEqual(speakers, [{ name: 'Mira Ash' }, { name: 'Jan Novak' }]);
  });

  test('a stake-out names who answers by short forms', () => {
    const text =
      'SG: Good morning.\n\nQ: Will there be talks?\n\nSG: Yes.\n\nQ: When?\n\nSpokesman: In May.\n\nQ: Where?\n\nSpokesman: Here.\n';
    assert.equal(parsed(text).genre, 'interview');
    assert.deepEqual(
      parsed(text).speakers.map(({ name }) => name),
      ['Secretary-General', 'Spokesman'],
    );
  });

  test('a daily briefing: its title, its headings with two asterisks, who is the spokesman', () => {
    const text =
      "Daily Press Briefing by the Office of the Spokesperson\n\nThis is a transcript of today's noon briefing by Jan Novak, Spokesman for the Secretary-General, who has spoken at the Human Rights Council.\n\n**Rivers\n\nThe river rises.\n\nSpokesman: All right.\n\nQuestion: When?\n\nSpokesman: Soon.\n\nCorrespondent: Thank you.\n\nSpokesman: Please.\n";
    const { header, speakers } = parsed(text);
    assert.deepEqual(
      [header.title, header.body],
      ['Daily Press Briefing by the Office of the Spokesperson', undefined],
    );
    assert.deepEqual(speakers, [{ name: 'Jan Novak', role: 'Spokesman' }]);
    assert.deepEqual(outlineOf(text).slice(0, 3), ['heading: Rivers', '  turn Jan Novak: Spokesman', 'turn: Question']);
  });

  test('the label may be the beginning of the office', () => {
    const text =
      'The following is a transcript of the briefing by Jan Novak, Spokesman for the Secretary-General.\n\nSpokesman: All right.\n\nQuestion: When?\n\nSpokesman: Soon.\n\nQuestion: Where?\n\nSpokesman: Here.\n';
    assert.deepEqual(parsed(text).speakers, [{ name: 'Jan Novak', role: 'Spokesman for the Secretary-General' }]);
  });

  test('a "Spokesman" may be announced as the Spokesperson for the Secretary-General', () => {
    const { speakers } = parsed(
      'Daily Briefing on Rivers\n\nThe following is a transcript of today’s briefing by Jan Novak, Spokesperson for the Secretary-General.\n\nQuestion: When?\n\nSpokesman: Soon.\n\nQuestion: Where?\n\nSpokesman: Here.\n',
    );
    assert.deepEqual(speakers, [{ name: 'Jan Novak', role: 'Spokesperson for the Secretary-General' }]);
  });

  test('bold names in Markdown are labels, when they come again', () => {
    const text =
      '# Interview\n\n**UN News:** What is new?\n\n**Jan Novak:** The bridge.\n\n**UN News:** Is it open?\n\n**Jan Novak:** Yes. Note: in May.\n\nNote: it is of stone.\n';
    const outline = outlineOf(text, 'a.md');
    assert.deepEqual(outline.slice(1), [
      'turn UN News: UN News',
      '  turn Jan Novak: Jan Novak',
      'turn UN News: UN News',
      '  turn Jan Novak: Jan Novak',
    ]);
  });

  test('a press conference whose guests have courtesy titles is a conversation; a record is none', () => {
    const text =
      'Mr. Novak: Good morning.\n\nQuestion: What is new?\n\nMr. Novak: The bridge.\n\nQuestion: Is it open?\n\nMs. Lind (Elbonia): It is.\n\nNote: it is of stone.\n';
    const { genre, speakers } = parsed(`Press conference by Tomas Novak\n\n${text}`);
    assert.equal(genre, 'interview');
    assert.deepEqual(speakers, [{ name: 'Tomas Novak' }, { name: 'Lind', country: 'Elbonia' }]);
    assert.deepEqual(
      outlineOf(text).map((line) => line.split(':')[0]),
      ['  turn Novak', 'turn', '  turn Novak', 'turn', '  turn Lind (Elbonia)'],
    );
    assert.equal(parsed(`S/PV.9999\n\nThe meeting was called to order at 3 p.m.\n\n${text}`).genre, 'verbatim');
  });

  test('what is said to the press before the first question is a speech', () => {
    const questions = 'Q: Will it rain?\n\nAmb. Ash: It will.\n\nQ: When?\n\nAmb. Ash: In May.\n';
    const title =
      'Security Council Media Stakeout\nby H.E. Ms. Mira Ash, Permanent Representative of Norland\non the rain';
    const text = `${title}\n\nOster, 4 May 2041\n\nGood morning, ladies and gentlemen.\n\nThe lakes are low.\n\n${questions}`;
    const whole = title.replaceAll('\n', ' ');
    const { genre, header, speakers } = parsed(text);
    assert.deepEqual([genre, header.title, header.date], ['interview', whole, '2041-05-04']);
    assert.deepEqual(speakers, [{ name: 'Mira Ash', role: 'Permanent Representative of Norland', country: 'Norland' }]);
    assert.deepEqual(outlineOf(text), [
      `speech Mira Ash (Norland): ${whole}`,
      '  address: Good morning, ladies and gentlemen.',
      'turn: Q',
      '  turn Mira Ash (Norland): Amb. Ash',
      'turn: Q',
      '  turn Mira Ash (Norland): Amb. Ash',
    ]);
    const told = `A talk with Mira Ash\n\nShe came by train.\n\n${questions}`;
    assert.ok(outlineOf(told).every((line) => !line.startsWith('speech')));
    const own = `Secretary-General's remarks to the press\n\nI come from the lakes. We saw that our boats are dry, and I said so.\n\n${questions}`;
    assert.match(outlineOf(own)[0] ?? '', /^speech Secretary-General: /);
  });

  test('questions and answers that a full stop follows', () => {
    const text =
      'Interview with Mira Ash, Director\n\n15 May 2041\n\nQ. Why the river?\n\nA. It is there.\n\nQ. And the lake?\n\nA. It too.\n';
    const { header } = parsed(text);
    assert.deepEqual([header.title, header.place], ['Interview with Mira Ash, Director', undefined]);
    assert.deepEqual(outlineOf(text).slice(0, 2), ['turn: Q', '  turn Mira Ash: A']);
  });

  test('questions that are counted, and answers that nothing labels', () => {
    const asked = [1, 2, 3].map((n) => `**${n}.** _What do you say of lake ${n}?_\n\n> I like lake ${n}.\n`).join('\n');
    const { genre, speakers } = parsed(
      `## The lakes: An Interview with Ines Costa\n\nLunary, 2041\n\n${asked}`,
      'talk.md',
    );
    assert.deepEqual([genre, speakers.map(({ name }) => name)], ['interview', ['Ines Costa']]);
    assert.notEqual(parsed(`## The lakes\n\n${asked}`, 'talk.md').genre, 'interview');
  });

  test('questions in bold, and answers that nothing labels', () => {
    const questions =
      '**Why the river?**\n\nIt is there.\n\nIt stays.\n\n**And the lake?**\n\nIt too.\n\n**Is there more?**\n\nNo.\n';
    const text = `# Rivers\n\nWe spoke to Mira Ash, who leads the Fund.\n\n${questions}`;
    assert.equal(parsed(text, 'a.md').genre, 'interview');
    assert.deepEqual(outlineOf(text, 'a.md').slice(1, 4), [
      'turn: Why the river?',
      '  turn Mira Ash: It is there.',
      'turn: And the lake?',
    ]);
    assert.equal(parsed(`# Rivers\n\nWhat you should know.\n\n${questions}`, 'a.md').genre, 'other');
  });

  test('a discussion that somebody moderates; its programme is none', () => {
    const text =
      'Panel discussion: Whose is the river\n\nModerator (Mira Ash): Welcome.\n\nJan Novak: Thank you.\n\nInes Costa: I agree.\n\nModerator: Why?\n\nInes Costa: It is so.\n\nAudience member: Is it?\n\nJan Novak: It is.\n';
    const { genre, header, speakers } = parsed(text);
    assert.deepEqual([genre, header.title], ['interview', 'Panel discussion: Whose is the river']);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Moderator', 'Jan Novak', 'Ines Costa'],
    );
    const programme =
      'Panel 1\n\nModerator: Mira Ash, Director\n\nGuest Speakers: Jan Novak; Ines Costa\n\nPanel 2\n\nModerator: Jan Novak\n\nGuest Speakers: Ines Costa; Mira Ash\n';
    assert.equal(parsed(programme).genre, 'other');
  });

  test('a list of questions is no conversation', () => {
    assert.equal(parsed('Q: one?\n\nQ: two?\n\nQ: three?\n\nQ: four?\n').genre, 'other');
    assert.equal(parsed('A. Background\n\nA river.\n\nQ. Notes\n\nNone.\n').genre, 'other');
  });

  const timed: readonly (readonly [layout: string, text: string])[] = [
    ['before the name', '[00:00:12] Ms. Ines Costa: We met at 10:30 a.m.\n\n(01:30) - Jan Novak: We did.\n'],
    ['behind the name', 'Ines Costa (00:12): We met at 10:30 a.m.\n\nJan Novak [01:30]: We did.\n'],
    ['on a line with the name', 'Ines Costa 0:12\nWe met at 10:30 a.m.\n\nJan Novak  1:30\nWe did.\n'],
  ];
  for (const [layout, text] of timed) {
    test(`a transcript tells when somebody speaks: ${layout}`, () => {
      const { genre, outline } = parsed(text);
      const speakers = outline.filter(({ kind }) => kind === 'turn').map(({ speaker }) => speaker);
      assert.deepEqual([genre, ...speakers], ['verbatim', 'Ines Costa', 'Jan Novak']);
    });
  }

  test('the hours of a programme are no transcript', () => {
    const text =
      'Programme\n\n10:00 Opening: songs\n\n10:30 Address by the Minister: lakes\n\nLunch 13:00\n\nClose 14:00\n';
    assert.equal(parsed(text).genre, 'other');
  });

  test('a transcript names entity, person and role with bars between', () => {
    const text =
      '**Elbonia | H.E. Ms. Ines Costa | Minister of Trade**\n\nI thank you.\n\n**River Authority | Jan Novak | Director**\n\nI thank you, too.\n';
    assert.deepEqual(parsed(text, 'a.md').speakers, [
      { name: 'Ines Costa', role: 'Minister of Trade', country: 'Elbonia' },
      { name: 'Jan Novak', role: 'Director', country: 'River Authority' },
    ]);
    const table = 'Name | Town | Lake\nJan Novak | Oster | Tamar\nInes Costa | Lumen | Lune\n';
    assert.deepEqual(parsed(table).speakers, []);
  });

  test('a note verbale: how it ends, what is annexed', () => {
    const text =
      'Note verbale dated 3 March 2041 from the Permanent Mission of Elbonia to the United Nations addressed to the Secretary-General\n\nThe Permanent Mission has the honour to transmit a note on General Assembly resolution 75/189.\n\nThe Permanent Mission of Elbonia avails itself of this opportunity to renew its consideration.\n\nAnnex to the note verbale dated 3 March 2041\n\nWe met.\n';
    const { header, outline } = parsed(text);
    assert.deepEqual([header.country, header.body], ['Elbonia', undefined]);
    assert.deepEqual(
      outline.map(({ kind }) => kind),
      ['heading', 'closing', 'heading'],
    );
  });

  test('a letter: what it is, whom it addresses, how it ends, what is annexed, who signed', () => {
    const text = `Letter dated 4 April 2044 from the Permanent Representative of Elbonia to the United Nations addressed to the President of the Security Council

Excellency,

I have the honour to transmit a note.

1. The river is low.

2. The lake is high.

3. The rain is late.

Please accept, Excellency, the assurances of my highest consideration.

(Signed) Ms. Ines Costa
Ambassador
Permanent Representative

Annex I

The gates are open.
`;
    assert.deepEqual(
      outlineOf(text).map((line) => line.slice(0, 46)),
      [
        'heading: Letter dated 4 April 2044 from the Pe',
        '  address: Excellency,',
        '    paragraph [1]: 1. The river is low.',
        '    paragraph [2]: 2. The lake is high.',
        '    paragraph [3]: 3. The rain is late.',
        '  closing: Please accept, Excellency, the assu',
        'heading: Annex I',
      ],
    );
    const { speakers, header } = parsed(text);
    const { country, date, title } = header;
    assert.deepEqual(speakers, [
      { name: 'Ines Costa', role: 'Ambassador, Permanent Representative', country: 'Elbonia' },
    ]);
    assert.deepEqual([country, date, title?.slice(0, 12)], ['Elbonia', '2044-04-04', 'Letter dated']);
  });

  test('words of a letter inside of a wrapped line are no letter', () => {
    const text =
      'It is a pleasure for me to stand here, as\nI have the honour to inform the Assembly\nthat our rivers are full, and our country\nis at peace with all of its neighbours in\nthe valley and beyond the hills we know.\n';
    assert.equal(parsed(text).genre, 'statement');
  });

  test('a letter in an annex addresses, ends and is signed as a letter; an annexed paper is none', () => {
    const title = 'Letter dated 5 May 2041 from the Permanent Representative of Elbonia to the United Nations';
    const covering = `${title}\n\nI have the honour to transmit a letter.\n\n(Signed) Ines Costa\nAmbassador\n\nAnnex\n\n`;
    const text = `${covering}Excellency,\n\nThe river is low.\n\nPlease accept, Excellency, the assurances of my esteem.\n\n(Signed) Jan Novak\nMinister of Trade\n`;
    assert.deepEqual(outlineOf(text).slice(1), [
      '  closing: (Signed) Ines Costa',
      'heading: Annex',
      '  address: Excellency,',
      '  closing: Please accept, Excellency, the assurances of my esteem.',
    ]);
    assert.deepEqual(parsed(text).speakers, [
      { name: 'Ines Costa', role: 'Ambassador', country: 'Elbonia' },
      { name: 'Jan Novak', role: 'Minister of Trade' },
    ]);
    const paper = `${covering}The river is low.\n\n(Signed) Jan Novak\nMinister of Trade\n`;
    assert.equal(parsed(paper).speakers.length, 1);
  });

  test('a summary record names who speaks inside its sentences', () => {
    const text = `A/C.3/98/SR.12

Summary record of the 12th meeting

1. Ms. Lind (Special Rapporteur on rivers), introducing her report, said that water was a right.

2. She added that it was a duty.

3. Mr. NOVAK (Ruritania) agreed.

4. The Chair, speaking in her national capacity, asked for more time.

5. Mr. President, said a voice, was not her name.

6. It was so decided.
`;
    assert.deepEqual(
      outlineOf(text).filter((line) => line.startsWith('turn')),
      [
        'turn Lind: 1. Ms. Lind (Special Rapporteur on rivers)',
        'turn Novak (Ruritania): 3. Mr. NOVAK (Ruritania)',
        'turn Chair: 4. The Chair',
      ],
    );
    assert.equal(outlineOf(text).filter((line) => line.startsWith('  paragraph')).length, 6);
  });

  test('a summary record names some by what they speak for, and heads what it takes up', () => {
    const text = `A/C.6/98/SR.12

Summary record of the 12th meeting

The meeting was called to order at 10 a.m.

Agenda item 84: The rule of law at lakes (continued) (A/98/117)

1. The Observer for the Holy See said that lakes were deep.

2. The representative of the Lake Islands agreed that they were.

Statements made in exercise of the right of reply

3. Ms. Lind (Ruritania) said that they were not.

In favour:

The meeting rose at 1 p.m.
`;
    assert.deepEqual(
      outlineOf(text).filter((line) => !line.includes('paragraph')),
      [
        'procedure: The meeting was called to order at 10 a.m.',
        'heading: Agenda item 84: The rule of law at lakes (continued) (A/98/117)',
        '  turn Observer for the Holy See (Holy See): 1. The Observer for the Holy See',
        '  turn representative of the Lake Islands (Lake Islands): 2. The representative of the Lake Islands',
        'heading: Statements made in exercise of the right of reply',
        '  turn Lind (Ruritania): 3. Ms. Lind (Ruritania)',
        'procedure: In favour:',
        'procedure: The meeting rose at 1 p.m.',
      ],
    );
  });

  const standings: readonly (readonly [
    who: string,
    name: string,
    role: string | undefined,
    country: string | undefined,
  ])[] = [
    ['Ms. Lind (Special Rapporteur on rivers)', 'Lind', 'Special Rapporteur on rivers', undefined],
    ['Mr. Ash (Director, Oster Office of the Fund)', 'Ash', 'Director, Oster Office of the Fund', undefined],
    [
      'Ms. Lind (Special Representative of the President)',
      'Lind',
      'Special Representative of the President',
      undefined,
    ],
    ['Ms. Lind (Observer for the River Union)', 'Lind', 'Observer for the River Union', 'River Union'],
    ['Mr. Ash (International Union of Rivers (IUR))', 'Ash', undefined, 'International Union of Rivers'],
    ['A representative of Elbonia', 'representative of Elbonia', 'representative of Elbonia', 'Elbonia'],
    ['Mme Lind (Rapporteuse spéciale sur les lacs)', 'Lind', 'Rapporteuse spéciale sur les lacs', undefined],
  ];
  for (const [who, ...expected] of standings) {
    test(`as whom one speaks in a summary record: ${who}`, () => {
      const text = `Summary record of the 4th meeting\n\nChair: Ms. Costa\n\nThe meeting was called to order at 3 p.m.\n\n1. ${who} read out a letter.\n`;
      const { speakers, outline } = parsed(text);
      assert.deepEqual(
        speakers.map(({ name, role, country }) => [name, role, country]),
        [expected],
      );
      assert.ok(outline.every(({ kind }) => kind !== 'address'));
    });
  }

  const elsewhere: readonly (readonly [language: string, text: string, date: string, ...speakers: string[]])[] = [
    [
      'French',
      'A/C.6/98/SR.12\n\nDistr. générale\n4 décembre 2043\n\nSixième Commission\n\nCompte rendu analytique de la 12e séance\n\nTenue au Siège, à New York, le jeudi 15 octobre 2043, à 10 heures\n\nLa séance est ouverte à 10 h 5.\n\n1. M. Dupont (Elbonie), s’exprimant au nom du Groupe, dit que les lacs sont profonds.\n\n2. L’observateur du Saint-Siège déclare qu’ils le sont.\n\n3. Le Président remercie M. Dupont.\n\nLa séance est levée à 13 heures.\n',
      '2043-10-15',
      'Dupont (Elbonie)',
      'observateur du Saint-Siège (Saint-Siège)',
      'Président',
    ],
    [
      'Spanish',
      'A/C.3/98/SR.7\n\nActa resumida de la séptima sesión\n\nCelebrada en la Sede, Nueva York, el martes 6 de octubre de 2043\n\nSe abre la sesión a las 10 horas.\n\n1. La Sra. Costa (Elbonia), hablando en nombre del Grupo, dice que los lagos son de todos.\n\n2. El Sr. Novak (Ruritania) señala que lo son.\n\n3. La Presidenta agradece a la Sra. Costa.\n\nSe levanta la sesión a las 13 horas.\n',
      '2043-10-06',
      'Costa (Elbonia)',
      'Novak (Ruritania)',
      'Presidenta',
    ],
  ];
  for (const [language, text, date, ...speakers] of elsewhere) {
    test(`a summary record in ${language} names who speaks, and its day`, () => {
      const { header, outline } = parsed(text);
      const turns = outline.filter(({ kind }) => kind === 'turn');
      assert.deepEqual(
        [
          header.date,
          ...turns.map(({ speaker, country }) => (country === undefined ? speaker : `${speaker} (${country})`)),
        ],
        [date, ...speakers],
      );
    });
  }

  test('the items of a verbatim record head its turns; an address that is announced there does not name it', () => {
    const text =
      'A/98/PV.9\n\nThe meeting was called to order at 3 p.m.\n\nAgenda item 8 (continued)\n\nAddress by Ms. Ines Costa, President of Elbonia\n\nThe President: I give her the floor.\n\nPresident Costa: I thank you.\n\nAgenda item 14\n\nThe President: We go on.\n\nThe meeting rose at 6 p.m.\n';
    assert.deepEqual(outlineOf(text), [
      'procedure: The meeting was called to order at 3 p.m.',
      'heading: Agenda item 8 (continued)',
      '  turn President: The President',
      '  turn Costa: President Costa',
      'heading: Agenda item 14',
      '  turn President: The President',
      'procedure: The meeting rose at 6 p.m.',
    ]);
    assert.equal(parsed(text).header.title, undefined);
  });

  test('a line between what is done and who speaks heads a record; a list of votes and a document before it do not', () => {
    const text =
      'S/PV.9100\n\nNew York\n\nThe meeting was called to order at 10 a.m.\n\nThanks to the retiring President\n\nThe President: I thank her.\n\nAdoption of the agenda\n\nThe agenda was adopted.\n\nThe situation at the lakes\n\nLetter dated 3 May 2041 from Elbonia (S/2041/7)\n\nThe President: We vote.\n\nAbstaining:\n\nElbonia, Ruritania\n\nThe members of the Security Council observed a minute of silence.\n\nMr. Novak (Elbonia), Vice-President, took the Chair.\n\nMs. Costa (Elbonia): I come from\n\nOster City\n\nMr. Ash: So do I.\n';
    assert.deepEqual(outlineOf(text), [
      'procedure: The meeting was called to order at 10 a.m.',
      'heading: Thanks to the retiring President',
      '  turn President: The President',
      'heading: Adoption of the agenda',
      '  procedure: The agenda was adopted.',
      'heading: The situation at the lakes',
      '  turn President: The President',
      '  procedure: Abstaining:',
      '  procedure: The members of the Security Council observed a minute of silence.',
      '  procedure: Mr. Novak (Elbonia), Vice-President, took the Chair.',
      '  turn Costa (Elbonia): Ms. Costa (Elbonia)',
      '  turn Ash: Mr. Ash',
    ]);
  });

  test('an extract may end with the document under an item', () => {
    const text =
      'S/PV.9100\n\nThe meeting was called to order at 10 a.m.\n\nThe President: I greet you.\n\nThe situation at the lakes\n\nLetter dated 3 May 2041 from the Permanent Representative of Elb';
    assert.equal(outlineOf(text)[2], 'heading: The situation at the lakes');
  });

  test('who speaks may stand in a line without a colon', () => {
    const text =
      'Council meeting 9100\n\nPresent\n\nMr. Alder\n\nMr. Brook\n\nThe meeting was called to order at 10 a.m.\n\nThe President\n\nI should like to greet the members.\n\nMs. Costa (Elbonia)\n\nThe lakes are deep.\n';
    assert.equal(parsed(text).genre, 'verbatim');
    assert.deepEqual(outlineOf(text), [
      'procedure: The meeting was called to order at 10 a.m.',
      'turn President: The President',
      'turn Costa (Elbonia): Ms. Costa (Elbonia)',
    ]);
  });

  test('headings of a summary record without empty lines, or in capitals; its counted procedure', () => {
    const text =
      'Summary record of the first part (public)* of the 27th meeting\nChair: Mr. Novak\nContents\nAdoption of the agenda\nThe first part (public) of the meeting was called to order at 10 a.m.\nOpening of the session\n1.The Temporary Chair declared open the session.\nADOPTION OF THE AGENDA (agenda item 1 bis).\n2.It was so decided.\n3.The agenda, as amended, was adopted.\n';
    assert.deepEqual(
      outlineOf(text).filter((line) => !line.includes('paragraph')),
      [
        'procedure: The first part (public) of the meeting was called to order at 10 a.m.',
        'heading: Opening of the session',
        '  turn Temporary Chair: 1.The Temporary Chair',
        'heading: ADOPTION OF THE AGENDA (agenda item 1 bis).',
        '  procedure: 2.It was so decided.',
        '  procedure: 3.The agenda, as amended, was adopted.',
      ],
    );
    assert.equal(parsed(text).header.president?.name, 'Novak');
  });

  test('names alone are the labels of a conversation where one of them asks', () => {
    const text =
      'A talk at the river\n\nMira Ash:\nWhy the river?\n\nJan Novak:\nIt is there.\n\nMira Ash:\nAnd so it stays.\n\nJan Novak:\nIt does.\n';
    assert.equal(parsed(text).genre, 'interview');
    assert.deepEqual(outlineOf(text), [
      'turn Mira Ash: Mira Ash',
      '  turn Jan Novak: Jan Novak',
      'turn Mira Ash: Mira Ash',
      '  turn Jan Novak: Jan Novak',
    ]);
    assert.equal(parsed(text.replaceAll('Mira Ash', 'RN/LW').replace('stays.', 'stays?')).genre, 'interview');
    assert.notEqual(parsed(text.replace('?', '.')).genre, 'interview');
  });

  test('what nobody speaks in French and Spanish records', () => {
    const text =
      'S/PV.9100\n\nLa séance est ouverte à 10 heures.\n\nLe Président : Je mets le projet aux voix.\n\nIl est procédé au vote à main levée.\n\nVotent pour :\nElbonie, Valdorie\n\nLe Président : Adopté.\n\nSe levanta la sesión a las 13.00 horas.\n';
    assert.deepEqual(
      outlineOf(text).map((line) => line.split(/[ :]/)[0]),
      ['procedure', 'turn', 'procedure', 'procedure', 'turn', 'procedure'],
    );
  });

  test('headings inside of a speech need running text behind them, and come once', () => {
    const long =
      'We speak of rivers at length, of lakes, of the rain that fills them and of the people who live by them. ';
    const text = `${long}\n\nOn Shared Rivers\n\n${long}\n\nDISTRIBUTION COPY\n\nA/79/PV.7\n\n${long}\n\nOur Town\n\n${long}\n\nOur Town\n\n${long}\n\nOur Town\n\n${long}\n\nThe End\n\nShort.\n`;
    assert.deepEqual(
      outlineOf(`Mr. President,\n\n${text}`).filter((line) => /heading/.test(line)),
      ['  heading: On Shared Rivers'],
    );
  });

  test('numbers that a lost page has taken do not end the paragraphs', () => {
    const numbers = [51, 52, 53, 54, 55, 56, 67, 68, 69, 70, 71, 72, 73];
    const text = numbers.map((number) => `${number}. We speak of it.`).join('\n\n');
    assert.equal(parsed(text).outline.filter(({ kind }) => kind === 'paragraph').length, numbers.length);
    assert.match(outlineOf('2\\. One.\n\n3\\. Two.\n\n4\\. Three.\n', 'a.md').join(), /paragraph \[2\]/);
  });
});
