import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/model/speech';
import { parsed } from './parsed';

const speech = '\n\nMadam President,\n\nWe speak of rivers.\n\nI thank you.\n';

function speakerOf(cover: string): Person | undefined {
  return parsed(cover + speech).speakers[0];
}

const costa = { name: 'Ines Costa', role: 'Prime Minister of Elbonia', country: 'Elbonia' };

suite('cover pages', () => {
  const pages: readonly (readonly [what: string, cover: string, expected: Person | undefined])[] = [
    [
      'whose statement it is, and "by" on a line of its own',
      'ELBONIA STATEMENT\n\nBy\n\nH.E. Ms. Ines Costa\nPrime Minister of Elbonia',
      costa,
    ],
    [
      'a name without an office below "by"',
      'PRESENTATION AT THE LAKE SEMINAR\n\nBy INES COSTA\nLAKE OFFICE',
      { name: 'Ines Costa' },
    ],
    ['"by" has a line of its own', 'STATEMENT\n\nby\n\nH.E. Ms. Ines Costa\nPrime Minister of Elbonia', costa],
    [
      'the office stands below a blank line',
      'STATEMENT\n\nBY\n\nH.E. MS. INES COSTA\n\nPRIME MINISTER OF ELBONIA',
      costa,
    ],
    ['a page number stands before', '1\n\nAddress by\nH.E. Ms. Ines Costa\nPrime Minister of Elbonia', costa],
    ['a page number in the line', 'Page 1 of 5 ADDRESS BY H.E. MS. INES COSTA, PRIME MINISTER OF ELBONIA', costa],
    [
      'a statement of those who signed, and who delivers it',
      'Joint Statement on Lakes\n\nJoint Press Statement by signatories of the Lake Pledge (Elbonia, Kestria, and Ruritania), delivered by the Prime Minister of Elbonia, Ines Costa, ahead of the debate',
      costa,
    ],
    ['spaced letters', 'S T A T E M E N T\nby\nH.E. Ms. Ines Costa, Prime Minister of Elbonia', costa],
    [
      'notices above, the occasion below',
      'Check against delivery\nGeneral debate of the 80th session\nAddress by H.E. Ms. Ines Costa\nPrime Minister of Elbonia\nNew York, 26 September 2041',
      costa,
    ],
    ['no "by" at all', 'ELBONIA NATIONAL STATEMENT\nHON INES COSTA\nPRIME MINISTER OF ELBONIA', costa],
    [
      'an explanation of vote',
      'Explanation of vote after the vote\n\nby\n\nH.E. Ms. Ines Costa\nPrime Minister of Elbonia\n\nThird Committee, New York, 9 November 2042',
      costa,
    ],
    [
      'a statement of several countries, and further down who delivers it',
      'JOINT STATEMENT\nby Elbonia, Kestria and Ruritania\non rivers\n\nGeneva, 7 May 2041\n\nDelivered by H.E. Ms. Ines Costa, Prime Minister of Elbonia',
      costa,
    ],
    [
      'a right of reply of a delegation, and who exercises it',
      'Right of reply by the delegation of Kestria\nexercised by Mr. Tomas Reyes, First Secretary\nNew York, 7 May 2041',
      { name: 'Tomas Reyes', role: 'First Secretary', country: 'Kestria' },
    ],
    [
      'a lecture, and "by" on the line below',
      '“Peace is a verb”\n\nAnnual Lake Lecture\nby Ms. Ines Costa, former President of Elbonia\nLunary, 7 May 2041',
      { name: 'Ines Costa', role: 'former President of Elbonia', country: 'Elbonia' },
    ],
    [
      'in Spanish, without "por"',
      'INTERVENCIÓN DE LA REPÚBLICA DE ELBONIA\nTEMA 79: RÍOS\n\nExcmo. Sr. Julián Peralta\nRepresentante Permanente Adjunto\n\nNueva York, 7 de mayo de 2041',
      { name: 'Julián Peralta', role: 'Representante Permanente Adjunto' },
    ],
    [
      'a statement of a country, and who delivers it',
      'Statement by the Lunary Islands\nDelivered by: Mr. Tomas Reyes, First Secretary\nGeneva, 7 May 2041',
      { name: 'Tomas Reyes', role: 'First Secretary', country: 'Lunary Islands' },
    ],
    [
      'a rank before the name, a second office behind the country',
      'ADDRESS BY H.E. MAJ. (RTD) JAN NOVAK, PRESIDENT OF ELBONIA AND CHAIRPERSON OF THE RIVER UNION',
      { name: 'Jan Novak', role: 'President of Elbonia and Chairperson of the River Union', country: 'Elbonia' },
    ],
    [
      'the organ before the speaker',
      'Briefing to the Security Council\nby Ms. Ines Costa\nUnder-Secretary-General for Rivers and Lakes',
      { name: 'Ines Costa', role: 'Under-Secretary-General for Rivers and Lakes' },
    ],
    [
      'letters behind the name, and the office in one line with it',
      'INES COSTA MP  PRIME MINISTER OF ELBONIA\nAddress to the Lake Association\nLunary\n7 May 2041',
      costa,
    ],
    [
      'letters behind the name, and the office below',
      'Hon Ines Costa AC MP\nPrime Minister of Elbonia\n7 May 2041',
      costa,
    ],
    ['a name alone where only people speak so', 'Speech by Ines Costa to the Lake Fund', { name: 'Ines Costa' }],
    ['a rank with its force', 'Speech by BG(NS) Ines Costa at the Lake Fund', { name: 'Ines Costa' }],
    ['a State has no name of a person', 'Remarks by Sri Lanka at the open debate on lakes', undefined],
    ['nor has an organization', 'Remarks by Lake Watch at the open debate on lakes', undefined],
    ['only an office', 'ADDRESS BY PRESIDENT JAN NOVAK', { name: 'Jan Novak', role: 'President' }],
    ['each word on a line', 'ADDRESS\n\nBY\n\nH.E.\n\nINES\n\nCOSTA', undefined],
    [
      'the organ on the line below the office',
      'Statement by H.E. Ms. Ines Costa\nPrime Minister of Elbonia\nThird Committee\nNew York, 7 May 2041',
      costa,
    ],
    [
      'a name and an office above the occasion',
      'Ambassador Ines Costa\nPrime Minister of Elbonia\n\nOpen debate on rivers\nNew York, 7 May 2041',
      costa,
    ],
    [
      'a name and an office below the occasion, without a courtesy title',
      'Open debate on rivers\nSecurity Council\n\nInes Costa\nPrime Minister of Elbonia\n\nNew York, 7 May 2041',
      costa,
    ],
    ['only a name, an office and the day', 'Ines Costa\nPrime Minister of Elbonia\n7 May 2041', costa],
    [
      'who is addressed is nobody on a cover page',
      'His Excellency Mr. Jan Novak, President of the General Assembly,\n\nExcellencies,',
      undefined,
    ],
    [
      'prose in short lines is no cover page',
      'Let me begin with a warm greeting to\nMr. Jan Novak\nPresident of Elbonia, and to all. We are glad.',
      undefined,
    ],
    [
      'the day and the place before the announcement',
      '7 May 2041, New York – Statement on behalf of the River Union by H.E. Ms. Ines Costa, Prime Minister of Elbonia',
      costa,
    ],
    [
      'an organization before the office',
      'Statement by UNICEF Executive Director Ines Costa\nNew York, 7 May 2041',
      { name: 'Ines Costa', role: 'UNICEF Executive Director' },
    ],
    [
      'an organization before the office on the line below',
      'Open debate on rivers\n\nInes Costa\nFAO Director-General\n\nNew York, 7 May 2041',
      { name: 'Ines Costa', role: 'FAO Director-General' },
    ],
    [
      'the initials of a group before the word',
      'OECS statement by H.E. Ms. Ines Costa, Prime Minister of Elbonia\nNew York, 7 May 2041',
      costa,
    ],
    [
      'the name behind a dash',
      'Briefing to the Security Council by the UN Special Envoy for Rivers – Jan Novak\n7 May 2041',
      { name: 'Jan Novak', role: 'UN Special Envoy for Rivers' },
    ],
    [
      'an office that is only initials',
      'USG Novak: Remarks to the Security Council\n7 May 2041',
      { name: 'Novak', role: 'USG' },
    ],
    [
      'an office for one session, the name behind it',
      'Statement by the President of the 78th session of the General Assembly, H.E. Mr. Jan Novak\n7 May 2041',
      { name: 'Jan Novak', role: 'President of the 78th session of the General Assembly' },
    ],
    [
      'a mission behind the office',
      'Statement by Mr. Jan Novak, First Secretary, Permanent Mission of Elbonia\n7 May 2041',
      { name: 'Jan Novak', role: 'First Secretary', country: 'Elbonia' },
    ],
    [
      'the country in brackets',
      'Statement by Mr. Jan Novak (Elbonia)\n7 May 2041',
      { name: 'Jan Novak', country: 'Elbonia' },
    ],
    [
      'the country behind the name',
      'Statement by Mr. Jan Novak of Elbonia at the open debate\n7 May 2041',
      { name: 'Jan Novak', country: 'Elbonia' },
    ],
    [
      'in Spanish, the name behind the office',
      'Discurso del Presidente de la República de Elbonia, Julián Peralta\nNueva York, 7 de mayo de 2041',
      { name: 'Julián Peralta', role: 'Presidente de la República de Elbonia', country: 'Elbonia' },
    ],
    [
      'in French, an ambassador with a second office',
      'Déclaration de S.E.M. Jean Dupuis\nAmbassadeur, Représentant permanent de l’Elbonie\nNew York, le 7 mai 2041',
      { name: 'Jean Dupuis', role: 'Représentant permanent de l’Elbonie', country: 'Elbonie' },
    ],
    [
      'what is told between the kind and "by"',
      'Opening statement and global update of concerns by UN High Commissioner for Lake Rights Ines Costa at the 8th session\n7 May 2041',
      { name: 'Ines Costa', role: 'UN High Commissioner for Lake Rights' },
    ],
    [
      'a topic before the announcement',
      'UN Security Council: Speech by the High Representative/Vice-President Ines Costa on rivers\n7 May 2041',
      { name: 'Ines Costa', role: 'High Representative/Vice-President' },
    ],
    [
      'two offices before the name',
      'Closing remarks delivered by UN Under-Secretary-General and River Fund Executive Director, Ines Costa, to the Forum\n7 May 2041',
      { name: 'Ines Costa', role: 'UN Under-Secretary-General and River Fund Executive Director' },
    ],
    [
      'an expert of the special procedures',
      'End of mission statement by the United Nations Special Rapporteur on the right to rivers, Ms. Ines Costa, following her visit\n7 May 2041',
      { name: 'Ines Costa', role: 'United Nations Special Rapporteur on the right to rivers' },
    ],
    [
      'the representative of another office',
      'Briefing to the Security Council by the Secretary-General’s Special Representative for Elbonia, Ines Costa\n7 May 2041',
      { name: 'Ines Costa', role: 'Secretary-General’s Special Representative for Elbonia' },
    ],
    [
      'an office and a name before what they say',
      'Under-Secretary-General for Rivers and Lake Relief Coordinator, Ines Costa: Statement to the Security Council on Elbonia\n7 May 2041',
      { name: 'Ines Costa', role: 'Under-Secretary-General for Rivers and Lake Relief Coordinator' },
    ],
    [
      'the office below the name, without a comma',
      'Speech given by Ines Costa\nPresident of the International Committee of the Lakes\n7 May 2041',
      { name: 'Ines Costa', role: 'President of the International Committee of the Lakes' },
    ],
    [
      'whoever holds an office, and his name below',
      "Oster City\n\n7 May 2041\n\nSecretary-General's video message for the Forum\n\nJan Novak, Secretary-General",
      { name: 'Jan Novak', role: 'Secretary-General' },
    ],
    [
      'an organization before whoever holds its office',
      "WHO Director-General's opening remarks at the Member State briefing on rivers\n\n7 May 2041",
      { name: 'WHO Director-General', role: 'WHO Director-General' },
    ],
    [
      'an envoy without a name',
      'Briefing of the Special Envoy of the UN Secretary-General for Elbonia to the Security Council\n7 May 2041',
      {
        name: 'Special Envoy of the UN Secretary-General for Elbonia',
        role: 'Special Envoy of the UN Secretary-General for Elbonia',
      },
    ],
    [
      'what is said to whom, and below it who does',
      'Introductory Statement to Board of Governors\n\nVienna, Austria\n\nby IAEA Director General Ines Costa\n\n7 May 2041',
      { name: 'Ines Costa', role: 'IAEA Director General' },
    ],
    [
      'the name of whoever holds the office, with a courtesy title, on the line below',
      'Remarks of the President of the General Assembly\n\nH.E Ines Costa\n\n7 May 2041',
      { name: 'Ines Costa', role: 'President of the General Assembly' },
    ],
    [
      'who is addressed holds another office',
      'The Executive Director’s Statement to the Lake Committee\n\nH.E. Mr. Jan Novak, Chair of the Lake Committee',
      { name: 'Executive Director', role: 'Executive Director' },
    ],
    [
      'a press conference',
      "Oster City\n\n7 May 2041\n\nSecretary-General's press conference (full transcript)",
      { name: 'Secretary-General', role: 'Secretary-General' },
    ],
    [
      '"delivered by" on a line of its own, and no day',
      'Delivered by\nInes Costa, Assistant-Secretary-General for Lake Rights\n\nAt\nNew York',
      { name: 'Ines Costa', role: 'Assistant-Secretary-General for Lake Rights' },
    ],
    [
      'a place is nobody',
      'Statement by the Executive Secretary on rivers, Oster City\n7 May 2041',
      {
        name: 'Executive Secretary',
        role: 'Executive Secretary',
      },
    ],
    [
      'a group in words before the word',
      'Lake Group Statement delivered by H.E. Ms. Ines Costa, Prime Minister of Elbonia\nNew York, 7 May 2041',
      costa,
    ],
    [
      'the subject before the announcement, on one line',
      'Open debate on rivers - Statement by H.E. Ms. Ines Costa, Prime Minister of Elbonia\nNew York, 7 May 2041',
      costa,
    ],
    [
      'in French, the subject before the announcement and the office in small letters',
      'Débat sur les lacs - Intervention de Mme Ines Costa, représentante permanente de l’Elbonie auprès des Nations unies - Assemblée générale - 7 mai 2041',
      { name: 'Ines Costa', role: 'représentante permanente de l’Elbonie', country: 'Elbonie' },
    ],
    [
      'the name again further down, with the office',
      'Remarks by Ambassador Ines Costa at a Briefing on Rivers\n\nAmbassador Ines Costa\nPrime Minister of Elbonia\nNew York, 7 May 2041',
      costa,
    ],
    [
      'the kind of page before the name',
      "Deputy Secretary-General's Video Message to the Lake Summit\n\n\nStatements | Ines Costa, Deputy Secretary-General\n\n7 May 2041",
      { name: 'Ines Costa', role: 'Deputy Secretary-General' },
    ],
    [
      'a label over the name',
      'Lake Group statement for the open debate on rivers\n\nTuesday, 7 May 2041\nPresenter:\nH.E. Ines Costa\nLocation:\nNew York',
      { name: 'Ines Costa' },
    ],
    [
      'an empty line behind every line',
      'Statement by H.E. Ms. Ines Costa Ambassador and Permanent Representative\n\nof the Republic of Elbonia to the United Nations\n\nbefore the Security Council\n\nNew York, 7 May 2041',
      {
        name: 'Ines Costa',
        role: 'Ambassador and Permanent Representative of the Republic of Elbonia',
        country: 'Republic of Elbonia',
      },
    ],
    [
      'the Organization between the office and the name',
      'Statement by the Permanent Representative of Elbonia to the United Nations, Ambassador Ines Costa, on rivers\n7 May 2041',
      { name: 'Ines Costa', role: 'Permanent Representative of Elbonia', country: 'Elbonia' },
    ],
    [
      'an explanation of vote after the adoption of a resolution is not by the resolution',
      'Explanation of Vote after the Adoption of a Resolution on Rivers\n\nInes Costa\nPolitical Coordinator\nNew York, 7 May 2041',
      { name: 'Ines Costa', role: 'Political Coordinator' },
    ],
    [
      'two offices with a stroke between',
      'Speech by High Representative/Vice-President Ines Costa at the Security Council\n7 May 2041',
      { name: 'Ines Costa', role: 'High Representative/Vice-President' },
    ],
    [
      'the initials of a country before the office',
      'Statement by UK Permanent Representative to the UN Ambassador Ines Costa at the Security Council',
      { name: 'Ines Costa', role: 'UK Permanent Representative', country: 'UK' },
    ],
    [
      'a mission of a country',
      'Statement by Ambassador Ines Costa of the UK Mission to the UN at the open debate',
      { name: 'Ines Costa', country: 'UK' },
    ],
    [
      'a mission in capitals',
      'STATEMENT BY MR. JAN NOVAK, COUNSELLOR AT THE MISSION OF THE STATE OF ELBONIA TO THE UN (New York, 7 May 2041)',
      { name: 'Jan Novak', role: 'Counsellor', country: 'State of Elbonia' },
    ],
    [
      'the mission at the head of the page',
      'Permanent Mission of Elbonia to the United Nations\n\nStatement by Permanent Representative Ines Costa on rivers',
      { name: 'Ines Costa', role: 'Permanent Representative', country: 'Elbonia' },
    ],
    [
      'a king has no office',
      'ADDRESS BY\nHIS MAJESTY KING OTTO II\nAT THE PLENARY SESSION OF THE\nGENERAL ASSEMBLY',
      { name: 'Otto II' },
    ],
  ];
  for (const [what, cover, expected] of pages) test(what, () => assert.deepEqual(speakerOf(cover), expected));

  test('the title of a cover page without an announcement is the occasion', () => {
    const cover =
      'High-level meeting on rivers\nInteractive dialogue 2\n\nby H.E. Ms. Ines Costa\nPrime Minister of Elbonia\n\n7 May 2041';
    const { header, outline } = parsed(cover + speech);
    assert.equal(header.title, 'High-level meeting on rivers Interactive dialogue 2');
    assert.deepEqual(
      outline.map(({ kind }) => kind),
      ['speech', 'address', 'closing'],
    );
  });

  test('the title of a statement whose speaker is not told', () => {
    const title = 'Statement to the Security Council on the situation in Lunary';
    assert.equal(parsed(`${title}\n\nAs delivered${speech}`).header.title, title);
    const topic = 'Lakes: Address by President Ines Costa to the Forum';
    assert.equal(parsed(topic + speech).header.title, topic);
    const headline = 'Setting the stage for decisions of the Lake Assembly';
    const page = `${headline}\n\n7 May 2041 Speech Nature\n\nFor: The sixth meeting of the Lake Committee`;
    assert.equal(parsed(page + speech).header.title, headline);
    for (const other of [
      'In the name of God, the Compassionate',
      'H.E. Ms. Ines Costa, President of the Lake Assembly',
    ]) {
      assert.equal(parsed(other + speech).header.title, undefined);
    }
    assert.equal(parsed(`Statement to follow at noon. We wait.${speech}`).header.title, undefined);
    const below = 'Speech in the Lake Assembly Welcoming its President, May 7, 2041.';
    assert.equal(parsed(`Welcome to Ines Costa\n\n${below}${speech}`).header.title, below);
  });

  test('an office that begins later, in the words of a press release', () => {
    const lead =
      'Following is a transcript of UN Secretary-General-designate Ines Costa’s remarks at a press encounter, in Oster City today:';
    const { genre, speakers } = parsed(
      `SG/2041\n\nRemarks by Secretary-General-designate at Press Encounter\n\n${lead}${speech}`,
    );
    assert.equal(genre, 'statement');
    assert.deepEqual(speakers, [{ name: 'Ines Costa', role: 'Secretary-General-designate' }]);
  });

  const titles: readonly (readonly [what: string, page: string, title: string])[] = [
    [
      'that stands apart above the speaker does not run into the name',
      'Remarks at a Briefing on Rivers\n\nAmbassador Ines Costa\nPermanent Representative\nNew York, 7 May 2041',
      'Remarks at a Briefing on Rivers',
    ],
    [
      'above the line that announces who speaks',
      'LAKE GROUP EXPLANATION OF POSITION: RIVERS\nStatement by H.E. Ms. Ines Costa, Ambassador of Elbonia\n7 May 2041',
      'LAKE GROUP EXPLANATION OF POSITION: RIVERS',
    ],
    ['over a salutation, nobody is named', 'Open debate on rivers and lakes', 'Open debate on rivers and lakes'],
    [
      'below the mission',
      'Permanent Mission of Elbonia\nNew York\n\nLake Group Statement on rivers\n\n7 May 2041',
      'Lake Group Statement on rivers',
    ],
  ];
  for (const [what, page, title] of titles) {
    test(`a title ${what}`, () => assert.equal(parsed(page + speech).header.title, title));
  }

  test('a long title that says what was spoken, below the greeting of a site', () => {
    const title =
      'INTRODUCTORY REMARKS AT THE 48TH PLENARY MEETING: REPORT ON LAKES [29]; QUESTION OF EQUITABLE REPRESENTATION ON AND INCREASE IN THE MEMBERSHIP OF THE LAKE COUNCIL AND RELATED MATTERS [119]: JOINT DEBATE ON ALL LAKES';
    const { header, outline } = parsed(
      `Welcome to the lakes. They are yours.\n\n${title}\n\nGeneva, 5 May 2041${speech}`,
    );
    assert.equal(header.title, title);
    assert.equal(outline[0]?.start, 39);
  });

  test('a title right above thanks', () => {
    const { title } = parsed(
      'Dialogue is the only way to the lakes\nThank you President, and I thank Ms. Costa.\nWe too are sad.\n',
    ).header;
    assert.equal(title, 'Dialogue is the only way to the lakes');
  });

  test('the words that announce tell the day, and not the stamp of a page', () => {
    const page =
      'Elbonian statement by Ms. Ines Costa, Director of Lakes, at the Lake Council, 19 July 2041\n\n20.07.2041  15:56';
    assert.equal(parsed(page + speech).header.date, '2041-07-19');
    assert.equal(
      parsed(`STATEMENT\n\n[Tuesday, 16 July 2041; 1000 hrs EDT/ 1930 hrs IST]${speech}`).header.date,
      '2041-07-16',
    );
  });

  test('a title makes a speech of thanks and prose; a sentence or an invocation is no title', () => {
    const thanks = '\n\n7 May 2041\n\nThank you, Madam President, for the floor. Elbonia has many rivers.\n';
    const { genre, header, outline } = parsed(`Elbonia’s Statement at the open debate${thanks}`);
    assert.deepEqual(
      [genre, header.title, header.date, outline[0]?.text],
      ['statement', 'Elbonia’s Statement at the open debate', '2041-05-07', 'Elbonia’s Statement at the open debate'],
    );
    for (const first of ['I begin by greeting the rivers', 'In the name of God, the Lord of rivers']) {
      assert.equal(parsed(first + speech).header.title, undefined);
    }
  });

  test('who speaks for others names the own country', () => {
    const { speakers } = parsed(
      'Lake Group statement delivered by Ambassador Ines Costa\n7 May 2041\n\nMr. President,\n\nI speak on behalf of Kestria, Ruritania and my own country, Elbonia.\n',
    );
    assert.deepEqual(speakers, [{ name: 'Ines Costa', country: 'Elbonia' }]);
  });

  test('the title goes on as long as its lines are unfinished', () => {
    const lines = ['STATEMENT', 'BY', 'H.E. MS. INES COSTA', 'PRIME MINISTER', 'OF THE', 'REPUBLIC OF ELBONIA'];
    lines.push('AT THE', 'GENERAL DEBATE', 'OF THE', 'EIGHTIETH SESSION', 'OF THE', 'GENERAL ASSEMBLY');
    assert.equal(parsed(lines.join('\n') + speech).header.title, lines.join(' '));
  });

  test('a copy that has lost the ends of its lines', () => {
    const words =
      'SPEECH BY H.E. INES COSTA, PRIME MINISTER OF ELBONIA, AT THE GENERAL DEBATE New York, 23 September 2041 2 Madam President, Excellencies, we speak of rivers. ';
    const { speakers, header } = parsed(words + 'The water rises, and nobody counts it. '.repeat(20));
    assert.deepEqual([speakers[0], header.date], [costa, '2041-09-23']);
    const prose = `Statement by statement we have read the river. ${'The water rises, and nobody counts it. '.repeat(20)}`;
    assert.deepEqual(parsed(prose).speakers, []);
  });

  test('an article that is signed with an office, in the first person', () => {
    const text = (byline: string) =>
      `Rivers cannot wait\n${byline}\n\n7 May 2041\n\nI stood on a shore, and we saw no water. Our lakes were dry.\n`;
    const { header, genre, speakers } = parsed(text('By Ines Costa, Prime Minister of Elbonia'));
    assert.deepEqual([header.title, genre, speakers], ['Rivers cannot wait', 'statement', [costa]]);
    assert.deepEqual(parsed(text('By Ines Costa\nPrime Minister of Elbonia')).speakers, [costa]);
    assert.deepEqual(parsed(text('By Ines Costa')).speakers, []);
    const report = 'Rivers cannot wait\nBy Ines Costa, Prime Minister of Elbonia\n\nThe rivers of Elbonia are dry.\n';
    assert.equal(parsed(report).genre, 'other');
  });

  test('a message below an office', () => {
    const { genre, header, speakers } = parsed(
      'THE SECRETARY-GENERAL\n--\nMESSAGE ON THE DAY OF LAKES\n5 June 2042\n\nLakes are mirrors.\n',
    );
    assert.deepEqual([genre, header.title, header.date], ['statement', 'MESSAGE ON THE DAY OF LAKES', '2042-06-05']);
    assert.deepEqual(speakers, [{ name: 'Secretary-General', role: 'Secretary-General' }]);
  });

  test('a line inside of prose announces nothing', () => {
    const text = `We have read with care what the Ministers of the lakes have said in their last
Statement by Ms. Ines Costa of Elbonia, and by others, and we have found in it a
wish to go on with the talks that began in spring, when the water was high, and
the bridges between our towns had to be closed for many weeks, to the sorrow of
all who live on both sides, and of those who would have come to see the lakes on
which our forefathers fished in peace for so long.
`;
    assert.equal(parsed(text).header.title, undefined);
  });

  const dateAndSymbol = 'SG/SM/40001\n26 March 2041';
  const body = 'The rivers are low. We must act.';
  const releases: readonly (readonly [lead: string, name: string, role: string, country?: string])[] = [
    [
      'Following are UN Secretary-General Jan Novak’s remarks to the Council, in Oster today:',
      'Jan Novak',
      'Secretary-General',
    ],
    [
      'Following is UN Deputy Secretary-General Mira B. Lind’s video message, as prepared for delivery, for Rivers Day:',
      'Mira B. Lind',
      'Deputy Secretary-General',
    ],
    ['Following is the text of a message by Secretary-General Jan Novak on rivers:', 'Jan Novak', 'Secretary-General'],
    [
      'The following is a near-verbatim transcript of today’s noon briefing by Jan Novak, Spokesman for the Secretary-General.',
      'Jan Novak',
      'Spokesman for the Secretary-General',
    ],
    [
      'The following statement was issued today by the Spokesman for UN Secretary-General Jan Novak:',
      'Spokesman for the Secretary-General',
      'Spokesman for the Secretary-General',
    ],
    [
      'The following is the text of the Secretary-General’s message to the tenth Rivers Summit, held in Lunary, Elbonia:',
      'Secretary-General',
      'Secretary-General',
    ],
    [
      'This is the text of a message from Secretary-General Jan Novak today to the Rivers Summit:',
      'Jan Novak',
      'Secretary-General',
    ],
    [
      'The following is a near-verbatim transcript of today’s noon briefing by Mira Lind, Deputy Spokesperson for the Secretary-General.',
      'Mira Lind',
      'Deputy Spokesperson for the Secretary-General',
    ],
    [
      'OSTER, 24 March (UN Headquarters) -- Following is the text of Secretary-General Jan Novak’s video message on rivers:',
      'Jan Novak',
      'Secretary-General',
    ],
    ['The following statement by UN Secretary-General Jan Novak was issued today:', 'Jan Novak', 'Secretary-General'],
    [
      'The following statement was issued today by Mira Lind, Spokeswoman for UN Secretary-General Jan Novak:',
      'Mira Lind',
      'Spokeswoman for the Secretary-General',
    ],
    [
      'Spokesperson for the UN High Commissioner for Rivers: Mira Lind',
      'Mira Lind',
      'Spokesperson for the UN High Commissioner for Rivers',
    ],
    ...[
      'Following is today’s press statement by the Security Council President, Ines Th. Costa (Elbonia):',
      'Following is the Security Council press statement on the floods delivered by Council President Ines Th. Costa (Elbonia):',
      'The following press statement on the floods was read out today by Security Council President Ines Th. Costa ( Elbonia):',
      'Following is the text of yesterday’s press statement on the floods by the President of the Security Council, Ines Th. Costa (Elbonia):',
      'The following Security Council press statement was issued today by Ines Th. Costa (Elbonia), Council President for June:',
    ].map((lead) => [lead, 'Ines Th. Costa', 'President of the Security Council', 'Elbonia'] as const),
    [
      'The following Security Council press statement was issued today by Council President Ines Costa (Elbonia):',
      'Ines Costa',
      'President of the Security Council',
      'Elbonia',
    ],
  ];
  for (const [lead, name, role, country] of releases) {
    test(`a press release gives in full: ${lead}`, () => {
      const title = /^Spokes/.test(lead) ? 'Press briefing note on rivers' : 'Chief Calls for Action on Rivers';
      const heads = [`${title}\n\n${dateAndSymbol}`, `Press Release\n${dateAndSymbol}\n\n${title}`];
      for (const head of heads) {
        const { genre, header, speakers } = parsed(`${head}\n\n${lead}\n\n${body}\n`);
        assert.deepEqual([genre, header.title, header.date], ['statement', title, '2041-03-26']);
        assert.deepEqual(speakers, [{ name, role, ...(country !== undefined && { country }) }]);
      }
    });
  }

  const wheres: readonly (readonly [end: string, place: string | undefined])[] = [
    ['in Oster today:', 'Oster'],
    ['today in Oster:', 'Oster'],
    ['held in Port Lumen, Elbonia, today:', 'Port Lumen, Elbonia'],
    ['delivered in Oster on 24 March:', 'Oster'],
    ['in Elbonia and elsewhere:', undefined],
  ];
  for (const [end, place] of wheres) {
    test(`where something was said, by a press release: ${end}`, () => {
      const text = `Chief Hails Pact\n\nFollowing are Secretary-General Jan Novak’s remarks on rivers, ${end}\n\n${body}\n`;
      assert.equal(parsed(text).header.place, place);
    });
  }

  test('a press release may tell the day and the place between the address and who gave it', () => {
    const { speakers } = parsed(
      'RIVERS CALL\n\nFollowing is the address delivered today in Oster City by UN Deputy Secretary-General Ines Costa to the school of the lake:\n\nWelcome to the lakes. I am delighted to see you all, and I thank your parents.\n',
    );
    assert.deepEqual(speakers, [{ name: 'Ines Costa', role: 'Deputy Secretary-General' }]);
  });

  test('the headline of a press release goes on below, where it is broken', () => {
    const of = (...lines: readonly string[]) =>
      parsed(
        `24/06/2041\nPress Release\nSG/SM/8963\nHQ/627\n\n${lines.join('\n\n\n')}\n\n\nFollowing are Secretary-General Jan Novak’s remarks:\n\n${body}\n`,
      ).header.title;
    assert.equal(
      of('ANNE OTTER ‘GREAT FRIEND’ OF RIVERS,', 'SAYS SECRETARY-GENERAL AT OPENING', 'Exhibition Shows Lakes'),
      'ANNE OTTER ‘GREAT FRIEND’ OF RIVERS, SAYS SECRETARY-GENERAL AT OPENING',
    );
    assert.equal(
      of('Secretary-General, in message, seeks', 'their support for rivers'),
      'Secretary-General, in message, seeks their support for rivers',
    );
  });

  test('the day and the place may stand before an announcement with a hyphen', () => {
    const { title, date, place } = parsed(
      `New York, 21 March 2041 - Secretary-General's press encounter following the Rivers Summit\n\n${body}\n`,
    ).header;
    assert.deepEqual(
      [title, date, place],
      ["Secretary-General's press encounter following the Rivers Summit", '2041-03-21', 'New York'],
    );
  });

  test('a spokesperson speaks of other organs than his own', () => {
    const { header, outline } = parsed(
      "Spokesperson's Noon Briefing\n\nThe following is a near-verbatim transcript of today’s noon briefing by Jan Novak, Spokesman for the Secretary-General.\n\n**Rivers\n\nThe Security Council meets on rivers this afternoon, and we shall tell you of it.\n",
    );
    assert.deepEqual([header.title, header.body], ["Spokesperson's Noon Briefing", undefined]);
    assert.deepEqual(
      outline.map(({ kind, text }) => `${kind}: ${text}`),
      ["speech: Spokesperson's Noon Briefing", 'heading: Rivers'],
    );
  });

  test('statements that the Spokesperson or the Council gives to the press', () => {
    const title = 'Statement attributable to the Spokesperson for the Secretary-General – on rivers';
    const of = parsed(`${title}\n\nOster, 26 March 2041\n\n${body}\n`);
    const name = 'Spokesperson for the Secretary-General';
    assert.deepEqual([of.genre, of.header.title, of.speakers], ['statement', title, [{ name, role: name }]]);
    const council = parsed(`Security Council Press Statement on Rivers\n\n26 March 2041\n\n${body}\n`);
    assert.deepEqual(
      [council.genre, council.header.title, council.speakers],
      ['statement', 'Security Council Press Statement on Rivers', []],
    );
    assert.equal(parsed(`Programme\n\nFollowing is the programme of the day:\n\n${body}\n`).genre, 'other');
  });
});
