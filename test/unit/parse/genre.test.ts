import assert from 'node:assert/strict';
import { outlineOf, parsed } from './parsed';

/** What each kind of document looks like, in as few words as tell it apart. */
const statement = `Statement by H.E. Ms. Ines Costa, Minister of Foreign Affairs of Elbonia, at the open debate of the Security Council on rivers

New York, 12 May 2021

Mr. President,
Excellencies,

I thank you for this debate. Rivers join us, and so does the rain.

Mr. President,

We ask for talks.

Thank you, Mr. President.
`;
const record = `S/PV.9999

The meeting was called to order at 10.05 a.m.

The President: I now give the floor to the representative of Elbonia.

Ms. Costa (Elbonia) (spoke in Spanish): I thank you.

General and complete disarmament:

President Marcos declared: we are free.

Mr. President: we are here.

Mr. van der Berg (Ruritania): We disagree.

The meeting rose at 11 a.m.
`;
const news = `By Anna Lind

OSTER CITY (Ruritania News) – Ruritania asked for a new format of talks on Monday.

Foreign Minister Tomas Novak told reporters that “the river belongs to both peoples and always has”. He added: “We will not leave the table.”

“Nobody wants a war about water, and nobody will get one from us,” said Elbonian Ambassador Ines Costa.

She said that the words “were heard”.

According to Mr. Novak, “the next round of talks starts in May, in the old town, with all of us”.
`;
const resolution = `The General Assembly,

Recalling its resolution 70/1,

Deeply concerned about rivers,

1. Decides to meet;

2. Also requests the Secretary-General to report:

(a) Every year;

3. Strongly urges Member States to share data.

Annex

1. Something else.
`;
const report = `Summary of the Workshop on Shared Rivers

Opening

1. The workshop met in the spring and heard three speakers from both banks of the river.

2. It noted that:

1. water is life;

2. land is life.

3. The participants agreed on a calendar.

The Way Ahead

4. They will meet again in the autumn, and bring their data.

12

5. They thanked the hosts.
`;
const letter = `Letter dated 3 May 2019 from the Permanent Representative of Elbonia addressed to the President of the Security Council

I have the honour to transmit herewith a note on the river.
`;
const interview = Array.from({ length: 4 }, (_, i) => `Question: What of lake ${i}?\n\nAnswer: It is full.\n`).join(
  '\n',
);

suite('kinds of documents', () => {
  for (const [genre, text] of Object.entries({
    statement,
    verbatim: record,
    news,
    resolution,
    report,
    letter,
    interview,
  })) {
    test(genre, () => assert.equal(parsed(text).genre, genre));
  }

  test('a telegram and a letter among friends are no speeches, however much they speak of us', () => {
    const body = 'I should like to know what our Government thinks of the United Nations. We and our people wait.';
    assert.equal(parsed(`Cablegram 153 LONDON, 24 July 1947\n\n${body}\n`).genre, 'letter');
    assert.equal(parsed(`Cablegram [UN]153 LONDON, 24 July 1947\n\n${body}\n`).genre, 'letter');
    assert.equal(parsed(`Dispatch KU4/43 OSTER CITY, 24 July 1947\n\n${body}\n`).genre, 'letter');
    assert.equal(parsed(`Letter 24 July 1947,\n\n${body}\n`).genre, 'letter');
    assert.equal(parsed(`My dear Prime Minister,\n\n${body}\n\nYours sincerely,\n\nJ. Novak\n`).genre, 'letter');
    assert.equal(parsed(`${body}\n`).genre, 'statement');
  });

  test('a speech in French that thanks whoever presides', () => {
    const text =
      'Merci, Madame la Présidente.\n\nL’Elbonie est un pays de fleuves. Je remercie le rapporteur de son exposé.\n';
    assert.equal(parsed(text).genre, 'statement');
  });

  test('a delegate who numbers his paragraphs gives no report', () => {
    const paragraphs = Array.from({ length: 6 }, (_, i) => `${i + 1}. My delegation read the Report of the Council.`);
    assert.equal(parsed(`${paragraphs.join('\n\n')}\n`).genre, 'statement');
  });

  test('summary', () => {
    assert.equal(parsed(`A/C.1/75/SR.4\n\nSummary record of the 4th meeting\n\n${record}`).genre, 'summary');
  });

  test('a summary record of a treaty body: in capitals, a part of a meeting, numbers without a space', () => {
    const text = `LAKE/C/SR.27\n\nSUMMARY RECORD (PARTIAL)* OF THE 27th MEETING\n\nHeld at the Palais Wilson, Geneva,\n\non Friday, 27 July 2046, at 10 a.m.\n\nChairperson: Mr. NOVAK\n\nThe meeting was called to order at 10.10 a.m.\n\n1.The CHAIRPERSON invited the Committee to speak of lakes.\n\n2.Ms. COSTA (Elbonia) outlined her plan.\n`;
    const { genre, header, speakers } = parsed(`1 August 2046\n\n${text}`);
    assert.deepEqual([genre, header.date, header.place], ['summary', '2046-07-27', 'Geneva']);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ['Chairperson', 'Costa'],
    );
  });

  test('a summary record that has lost its head', () => {
    const turns = '1. The Chairman said that lakes were low.\n\n2. Ms. Costa (Elbonia) asked for rain.\n';
    assert.equal(parsed(`${turns}\n3. It was so decided.\n\nThe meeting rose at 10.25 a.m.\n`).genre, 'summary');
    assert.notEqual(parsed(turns).genre, 'summary');
    assert.notEqual(parsed(`Lakes are low.\n\nThe meeting rose at 10.25 a.m.\n`).genre, 'summary');
  });

  test('a verbatim record whose first page names it, and one by the line of its meeting', () => {
    const page =
      'PROVISIONAL VERBATIM RECORD OF THE FIRST MEETING\n\nHeld at Headquarters, New York, on Tuesday, 20 May 2048, at 3 p.m.\n';
    assert.equal(parsed(`General Assembly\n\n${page}`).genre, 'verbatim');
    const turn = '1. The PRESIDENT: I invite members to speak of lakes in the General Assembly.\n';
    assert.equal(parsed(`102nd PLENARY MEETING\n\n${turn}`).genre, 'verbatim');
    assert.notEqual(parsed(`The 102nd plenary meeting was long.\n\n${turn}`).genre, 'verbatim');
  });

  test('a study that names the General Assembly is no speech, unless somebody speaks in it', () => {
    const study =
      'Repertory of Lakes\n\nThe General Assembly considered the matter at its ninth session, and took no decision.\n';
    assert.equal(parsed(study).genre, 'other');
    assert.equal(parsed(`${study}\nWe regret it, and our neighbours do.\n`).genre, 'statement');
    assert.equal(parsed(study, 'ELB_09_1954.txt').genre, 'statement');
  });

  test('the President of the General Assembly writes to Excellencies, and others with odd spaces', () => {
    const body =
      'In its resolution 75/325 the General Assembly asked me to write to you, and so I should like to do.\n';
    assert.equal(parsed(`5 March 2051\n\nExcellency,\n\n${body}`).genre, 'letter');
    assert.equal(parsed(`Oster City\n\nExcellency,\n\n${body}`).genre, 'statement');
    assert.equal(parsed(`Dear Madam,\n\n     I   have the honour to inform you of lakes. ${body}`).genre, 'letter');
  });

  test('a note verbale, and letters of those who write to Excellencies', () => {
    const note =
      'KU/7\n\nThe Permanent Mission of Elbonia to the United Nations presents its\ncompliments to the Secretariat and has the honour to send a list of lakes.\n';
    assert.equal(parsed(note).genre, 'letter');
    const speech = 'Elbonia presents its compliments to the President, and to all of us, and I thank you.\n';
    assert.notEqual(parsed(speech).genre, 'letter');
    const joint =
      'Excellencies,\n\nAhead of the elections we, the undersigned organizations, write to urge you to vote for the lakes.\n';
    assert.equal(parsed(joint).genre, 'letter');
    assert.equal(parsed(joint.replace('write to urge', 'come to urge')).genre, 'statement');
    const experts = 'Excellency,\n\nWe have the honour to address you in our capacities as experts on lakes.\n';
    assert.equal(parsed(experts).genre, 'letter');
    const named = 'A Letter to the Lake Fund\n\n7 May 2041\n\nDear Ms. Costa,\n\nI am writing to you about my boat.\n';
    const { genre, header } = parsed(named);
    assert.deepEqual([genre, header.title], ['letter', 'A Letter to the Lake Fund']);
  });

  test('a resolution of a session of another organ', () => {
    const text =
      'The Sixty-first World Lake Assembly,\n\nRecalling resolution WLA49.10,\n\n1. DECIDES to meet;\n\n2. REQUESTS a report.\n';
    assert.equal(parsed(text).genre, 'resolution');
  });

  test('a resolution whose line ends are lost', () => {
    const text =
      'The Security Council, Recalling its resolution 2502 (2019), 1. Decides to meet; 2. Decides to remain seized.';
    assert.equal(parsed(`Distr.: General\n\n${text}\n`).genre, 'resolution');
    assert.notEqual(parsed(`Distr.: General\n\n${text.replace('Recalling', 'while recalling')}\n`).genre, 'resolution');
  });

  test('an extract of the Charter has its name and Articles under headings; words about it do not', () => {
    const extract = '# Charter of the United Nations\n\n## Chapter VI\n\n### Article 33\n\nRivers are shared.\n';
    assert.equal(parsed(extract, 'a.md').genre, 'charter');
    assert.equal(parsed(extract.replaceAll(/#+ /g, '')).genre, 'charter');
    assert.notEqual(parsed(extract.replace('# Charter', '# Notes on the Charter'), 'a.md').genre, 'charter');
    assert.notEqual(parsed(extract.replace('### Article 33', 'Article 33 is long.'), 'a.md').genre, 'charter');
  });

  test('charter', () => {
    assert.equal(
      parsed('WE THE PEOPLES OF THE UNITED NATIONS\ndetermined\n\nCHAPTER I\n\nArticle 1\n').genre,
      'charter',
    );
  });

  test('other', () => {
    assert.equal(parsed('Milk, eggs, flour and a little salt. Stir well.').genre, 'other');
  });

  test('a text of nothing is no kind of document, and has no facts', () => {
    for (const text of ['', '\r\r', ' \n\t', '\ufeff', '\u00ad']) {
      const { genre, header, ...facts } = parsed(text);
      assert.deepEqual([genre, header], ['other', {}]);
      assert.deepEqual(Object.values(facts).flat(), []);
    }
  });
});

suite('outline', () => {
  test('of a statement: who speaks, whom they address, how they end', () => {
    assert.deepEqual(outlineOf(statement), [
      `speech Ines Costa (Elbonia): ${statement.slice(0, statement.indexOf('\n'))}`,
      '  address: Mr. President,',
      '  address: Mr. President,',
      '  closing: Thank you, Mr. President.',
    ]);
  });

  test('a speech that nobody announces begins at its first words', () => {
    const text = `I thank you, Sir.\n\n${'We speak of rivers at length, and of rain. '.repeat(60)}\n\nMr. President,\n\nMr. Novak.\n`;
    assert.match(outlineOf(text)[0] ?? '', /^speech: I thank you, Sir\.$/);
    assert.equal(outlineOf(text).length, 2);
  });

  test('of a record: turns, and what nobody speaks', () => {
    assert.deepEqual(outlineOf(record), [
      'procedure: The meeting was called to order at 10.05 a.m.',
      'turn President: The President',
      'turn Costa (Elbonia, Spanish): Ms. Costa (Elbonia) (spoke in Spanish)',
      'turn van der Berg (Ruritania): Mr. van der Berg (Ruritania)',
      'procedure: The meeting rose at 11 a.m.',
    ]);
    assert.deepEqual(parsed(record).speakers, [
      { name: 'President', role: 'President' },
      { name: 'Costa', country: 'Elbonia' },
      { name: 'van der Berg', country: 'Ruritania' },
    ]);
  });

  test('of a report of what others said: who is quoted at length', () => {
    assert.deepEqual(
      outlineOf(news).map((line) => line.replace(/: .*/, '')),
      ['  attribution Tomas Novak', '  attribution Ines Costa', '  attribution Tomas Novak'],
    );
    assert.deepEqual(
      parsed(news).quotations.map(({ speaker }) => speaker),
      ['Tomas Novak', 'Tomas Novak', 'Ines Costa', 'Ines Costa', 'Tomas Novak'],
    );
  });

  test('a name does not run into the next sentence', () => {
    const text = news.replace('He added', 'It ended with a word of Mr. Novak. Talks go on. He added');
    assert.deepEqual(
      parsed(text).speakers.map(({ name }) => name),
      ['Tomas Novak', 'Ines Costa'],
    );
  });

  test('of a draft whose paragraphs are marked as States negotiate them', () => {
    for (const [open, close] of [
      ['', ''],
      ['', ':'],
      ['', '.'],
      ['(', ')'],
    ] as const) {
      const marked = (mark: string) => `${open}${mark}${close}`;
      const text = `Draft resolution: Harmony with lakes\n\nZero draft, 3 May 2042\n\nThe General Assembly,\n\n${marked('PP1')} Reaffirming lakes,\n\n${marked('PP1 bis')} Recalling rivers,\n\n${marked('OP1')} Takes note of rain;\n\n${marked('OP1 bis')} Also invites snow;\n\n${marked('OP2')} Decides to meet.\n`;
      assert.deepEqual(outlineOf(text), [
        'heading: Draft resolution: Harmony with lakes',
        `  preambular [reaffirming]: ${marked('PP1')} Reaffirming lakes,`,
        `  preambular [recalling]: ${marked('PP1 bis')} Recalling rivers,`,
        `  operative [1 takes]: ${marked('OP1')} Takes note of rain;`,
        `  operative [invites]: ${marked('OP1 bis')} Also invites snow;`,
        `  operative [2 decides]: ${marked('OP2')} Decides to meet.`,
      ]);
    }
  });

  test('of a resolution: what it recalls, what it decides, and what is annexed', () => {
    assert.deepEqual(outlineOf(resolution), [
      '  preambular [recalling]: Recalling its resolution 70/1,',
      '  preambular [concerned]: Deeply concerned about rivers,',
      '  operative [1 decides]: 1. Decides to meet;',
      '  operative [2 requests]: 2. Also requests the Secretary-General to report:',
      '    subparagraph: (a) Every year;',
      '  operative [3 urges]: 3. Strongly urges Member States to share data.',
      'annex: Annex',
      '  paragraph [1]: 1. Something else.',
    ]);
  });

  test('of a resolution of an assembly that tells where it met, in capitals too', () => {
    const paragraphs = '1. WELCOMES the rain;\n\n2. DECIDES to rest.\n';
    for (const opening of [
      'The Assembly of Heads of State and Government of the Lake Union, meeting in its Fifth Ordinary Session in Oster, Elbonia, from 2 to 4 May 2041,',
      'We, the Ministers of Water of the Lake States, gathered in Oster on 4 May 2041,',
    ]) {
      for (const preamble of ['Reaffirming its resolve,', 'RECALLING rivers,', 'MINDFUL of rivers,']) {
        const { genre, outline } = parsed(`LAKE/Res. 5 (V)\n\n${opening}\n\n${preamble}\n\n${paragraphs}`);
        const kinds = outline.filter(({ kind }) => kind !== 'heading').map(({ kind }) => kind);
        assert.deepEqual([genre, kinds], ['resolution', ['preambular', 'operative', 'operative']], preamble);
      }
      assert.notEqual(parsed(`${opening}\n\nspoke of rivers at length.\n`).genre, 'resolution');
    }
  });

  test('of a resolution whose opening words have lost their line, their comma, or are in capitals', () => {
    const operative = '1. Decides to meet;\n\n2) Decides to rest.\n';
    const paragraphs = ['  preambular [recalling]: Recalling rivers,', '  operative [1 decides]: 1. Decides to meet;'];
    for (const opening of [
      'The General Assembly, ',
      'The General Assembly\n\n',
      'THE GENERAL ASSEMBLY,\n\n',
      'The United Nations General Assembly,\n\n',
    ]) {
      const text = `Sponsors: Elbonia\n\n${opening}Recalling rivers,\n\n${operative}`;
      assert.deepEqual(outlineOf(text), [...paragraphs, '  operative [2 decides]: 2) Decides to rest.'], opening);
      assert.equal(parsed(text).header.body, 'General Assembly');
    }
    assert.equal(
      parsed('The General Assembly, Noting the Economic and Social Council, meets.').header.body,
      'General Assembly',
    );
    assert.notEqual(parsed('The Security Council\n\nDuring May it met, and rested.\n').genre, 'resolution');
  });

  test('of a part of a resolution: its paragraphs, which show it', () => {
    assert.deepEqual(outlineOf('1. Takes note of the rain;6\n\n2. Also welcomes the snow.\n'), [
      '  operative [1 takes]: 1. Takes note of the rain;6',
      '  operative [2 welcomes]: 2. Also welcomes the snow.',
    ]);
    assert.notEqual(parsed('1. Takes: three.\n\n2. Notes: none.\n').genre, 'resolution');
  });

  test('of a resolution with empty lines between all lines: no paragraph begins small', () => {
    const text =
      'The General Assembly,\n\nGuided by the principle of\n\nrefraining from rain,\n\n1. Decides to rest.\n';
    assert.deepEqual(
      parsed(text).outline.map(({ start }) => text.slice(start, start + 6)),
      ['Guided', '1. Dec'],
    );
  });

  test('of a resolution that adopts a convention: its articles, which are none of the Charter', () => {
    const articles = [1, 2, 3].map(
      (n) =>
        `Article ${n}\n\n1. Lakes are free.\n\n2. So it follows from article ${n === 1 ? 2 : 1}. Article 51 of the Charter stays.\n`,
    );
    const text = `The General Assembly,\n\nRecalling Articles 2 and 13 of the Charter,\n\n1. Adopts the Convention.\n\nAnnex\n\nConvention on Lakes\n\n${articles.join('\n')}`;
    assert.deepEqual(outlineOf(text).slice(1, 6), [
      '  operative [1 adopts]: 1. Adopts the Convention.',
      'annex: Annex: Convention on Lakes',
      '  heading [1]: Article 1',
      '    paragraph [1]: 1. Lakes are free.',
      '    paragraph [2]: 2. So it follows from article 2. Article 51 of the Charter stays.',
    ]);
    assert.deepEqual(
      parsed(text).references.map(({ id }) => id.slice('charter/article/'.length)),
      ['2', '13', '51', '51', '51'],
    );
    const letter = `Letter dated 3 May 2049 from the Permanent Representative of Elbonia\n\nI have the honour to transmit an agreement.\n\nAnnex\n\n${articles.join('\n')}`;
    assert.equal(outlineOf(letter).filter((line) => line.includes('heading [')).length, 3);
  });

  test('of a report: headings, and paragraphs counted through lists, pages and headings', () => {
    assert.deepEqual(outlineOf(report), [
      'heading: Summary of the Workshop on Shared Rivers',
      'heading: Opening',
      '  paragraph [1]: 1. The workshop met in the spring and heard three speakers from both banks of the river.',
      '  paragraph [2]: 2. It noted that:',
      '    list: water is life',
      '  paragraph [3]: 3. The participants agreed on a calendar.',
      'heading: The Way Ahead',
      '  paragraph [4]: 4. They will meet again in the autumn, and bring their data.',
      '  paragraph [5]: 5. They thanked the hosts.',
    ]);
  });

  test('the number of the job at the foot of a page heads nothing', () => {
    for (const number of ['GE.41-01234(E)', '41-01234 (E) *4101234*']) {
      const text = `Lakes and Rivers\n\n${number}\n\n${'Lakes are deep, and rivers are long. '.repeat(4)}\n`;
      assert.deepEqual(outlineOf(text), ['heading: Lakes and Rivers']);
    }
  });

  test('of Markdown: its headings, nested', () => {
    const text = '# Rivers\n\nWater.\n\n## *Upper* banks\n\nMore.\n\nLower\n-----\n\nEnd.\n';
    assert.deepEqual(outlineOf(text, 'notes.md'), ['heading: Rivers', '  heading: Upper banks', '  heading: Lower']);
  });

  test('a press release with its day in the brackets of the dateline is news', () => {
    const { genre, header } = parsed(
      'Elbonia: experts alarmed by low rivers\n\nOSTER (3 November 2041) – Experts today expressed alarm.\n\n“The rivers are low, and my country is dry,” the experts said.\n\n“We call on all to stop,” they said.\n',
    );
    assert.deepEqual(
      [genre, header.title, header.date, header.place],
      ['news', 'Elbonia: experts alarmed by low rivers', '2041-11-03', 'Oster'],
    );
  });

  test('a headline over what an organ of the United Nations did today is news', () => {
    const report = (lead: string) =>
      parsed(`Council holds dialogue on the lakes of Elbonia\n\n${lead}\n\nIt will meet again.\n`);
    const news = report(
      'The Human Rights Council this afternoon held a dialogue with experts on the lakes of Elbonia, which was adopted as its theme on 3 May 2039.',
    );
    assert.deepEqual(
      [news.genre, news.header.title, news.header.date],
      ['news', 'Council holds dialogue on the lakes of Elbonia', undefined],
    );
    const others = [
      'The town council this afternoon held a long dialogue with experts on the lakes of Elbonia, which are low.',
      'The Human Rights Council will hold a long dialogue with experts on the lakes of Elbonia, which are low.',
      'We met this afternoon in the Human Rights Council with experts on the lakes of Elbonia, which are low.',
    ];
    for (const lead of others) assert.notEqual(report(lead).genre, 'news', lead);
  });

  test('a title that nothing marks is a heading, also in the words of a sentence and above parts', () => {
    const prose =
      'The Committee is supported by a panel of eight, which went to the lakes and told what it had seen there.';
    for (const [text, title] of [
      [`Skip to Main Content\n\nWork and Mandate\n\n${prose}\n`, 'Work and Mandate'],
      [`Work and mandate\n\n${prose}\n`, 'Work and mandate'],
      [`What the panel does for the lakes\n\nII. Mandate\n\n${prose}\n`, 'What the panel does for the lakes'],
      [`What the panel does\n\nfor all of the lakes\n\n${prose}\n`, 'What the panel does for all of the lakes'],
      [`May 2041 Monthly Forecast\n\nPosted 30 April 2041\n\nWork of our panel\n\n${prose}\n`, 'Work of our panel'],
    ] as const) {
      const { header, outline } = parsed(text);
      assert.equal(header.title, title);
      assert.ok(
        outline.some((item) => item.kind === 'heading' && item.text === title),
        text,
      );
    }
    const caption = `Boats on the northern lakes of Elbonia in rain (UN Photo/Ines Costa)\n\n${prose}\n`;
    assert.equal(parsed(caption).header.title, undefined);
  });

  test('what a site says of itself makes no page a speech', () => {
    const page =
      'You are viewing our old site.\n\nVisit our lakes.\n\nThe General Assembly held a meeting on rivers.\n';
    assert.equal(parsed(page).genre, 'other');
  });

  test('a place over the title is no title', () => {
    const text =
      'New York\n\n23 September 2041\n\nReadout of the Secretary-General’s meeting with H.E. Ms. Ines Costa, President of Elbonia\n\nThe Secretary-General met with H.E. Ms. Ines Costa, President of Elbonia. They spoke of rivers, and of the lakes of the valley.\n';
    const { title, place } = parsed(text).header;
    assert.deepEqual(
      [title, place],
      ['Readout of the Secretary-General’s meeting with H.E. Ms. Ines Costa, President of Elbonia', 'New York'],
    );
  });

  test('a joint communiqué is what a joint statement is', () => {
    for (const kind of ['Communiqué', 'Communique', 'Statement']) {
      const title = `Joint ${kind} of Elbonia and Ruritania`;
      const { genre, header } = parsed(`${title}\n\nOster, 21 October 2041\n\n1. They met.\n\n2. They spoke.\n`);
      assert.deepEqual([genre, header.title], ['statement', title]);
    }
  });

  test('a resolution whose copy has lost a paragraph goes on behind the gap', () => {
    const paragraphs = [1, 2, 4, 5, 9].map((n) => `${n}. Requests the Council to count lake ${n};`).join('\n\n');
    const { outline } = parsed(`The General Assembly,\n\nRecalling its lakes,\n\n${paragraphs}\n`);
    assert.deepEqual(
      outline.flatMap(({ kind, number }) => (kind === 'operative' ? [number] : [])),
      [1, 2, 4, 5],
    );
  });
});
