import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/model/speech';
import { announcedIn } from '../../../src/core/parse/genres/announcedSpeaker';
import { outlineOf, parsed } from './parsed';

suite('who gives an announced speech', () => {
  const rows: readonly (readonly [title: string, expected: Person | undefined])[] = [
    [
      'Statement by Ms. Ines Costa, Minister of Trade of Elbonia',
      { name: 'Ines Costa', role: 'Minister of Trade of Elbonia', country: 'Elbonia' },
    ],
    [
      'Remarks by Assistant Secretary-General Tomas Alder at the Security Council',
      { name: 'Tomas Alder', role: 'Assistant Secretary-General' },
    ],
    [
      'Address by the President of the Republic of Valdoria, Anna Lind, at the general debate',
      { name: 'Anna Lind', role: 'President of the Republic of Valdoria', country: 'Republic of Valdoria' },
    ],
    [
      'Remarks by Mr. Jan Novak, President of the 80th session of the United Nations General Assembly',
      { name: 'Jan Novak', role: 'President of the 80th session of the United Nations General Assembly' },
    ],
    [
      'Statement by Jan Novak, Special Envoy and Head of UNLAKE to the Security Council',
      { name: 'Jan Novak', role: 'Special Envoy and Head of UNLAKE' },
    ],
    ...(
      [
        ['Minister of International Relations and Cooperation Ines Costa', undefined],
        ['Under-Secretary-General for Political and Peacebuilding Affairs Ines Costa', undefined],
        ['Minister for Women, Gender Equality and Diversity of Elbonia Ines Costa', 'Elbonia'],
        ['Deputy Prime Minister and Minister of Foreign Affairs Ines Costa', undefined],
        ['President of Elbonia Ines Costa', 'Elbonia'],
        ['Prime Minister of New Zealand Ines Costa', 'New Zealand'],
        ['Special Envoy for Lake Countries Ines Costa', undefined],
      ] as const
    ).map(([words, country]): [string, Person] => [
      `Remarks by ${words} at the opening of the session`,
      { name: 'Ines Costa', role: words.replace(' Ines Costa', ''), ...(country && { country }) },
    ]),
    [
      "Statement by Elbonia's Minister of Foreign Affairs Ines Costa at the General Debate",
      { country: 'Elbonia', name: 'Ines Costa', role: 'Minister of Foreign Affairs' },
    ],
    ['Statement by the President of the Republic of Elbonia General Debate of the Assembly', undefined],
    ['Remarks by Leila Costa, Minister of Trade', { name: 'Leila Costa', role: 'Minister of Trade' }],
    [
      'Statement by National Security Advisor Jan Novak on the Lake Mission',
      { name: 'Jan Novak', role: 'National Security Advisor' },
    ],
    [
      'Statement on behalf of Elbonia and Kestria by DPR Ines Costa in open debate on lakes',
      { name: 'Ines Costa', role: 'DPR' },
    ],
    [
      'Remarks of the Executive Director, Lake and River Fund, Ines Costa:',
      { name: 'Ines Costa', role: 'Executive Director, Lake and River Fund' },
    ],
    [
      'Joint Press Statement by signatories of the Lake Pledge (Elbonia, Kestria, and Ruritania), delivered by the Permanent Representative of Elbonia to the United Nations, Ines Costa, ahead of the debate',
      { name: 'Ines Costa', role: 'Permanent Representative of Elbonia', country: 'Elbonia' },
    ],
    [
      'Statement delivered on 5 May 2041 by Ms. Ines Costa, Chair of the Lake Committee',
      { name: 'Ines Costa', role: 'Chair of the Lake Committee' },
    ],
    [
      'Statement by Mr. Jan Novak, Secretary-General of the League of Lake States',
      { name: 'Jan Novak', role: 'Secretary-General of the League of Lake States' },
    ],
    [
      'Statement by the Under-Secretary-General for Political Affairs Jan Novak',
      { name: 'Jan Novak', role: 'Under-Secretary-General for Political Affairs' },
    ],
    [
      'STATEMENT BY H.E. MR. JAN NOVAK, PRESIDENT OF RURITANIA, AT THE GENERAL DEBATE',
      { name: 'Jan Novak', role: 'President of Ruritania', country: 'Ruritania' },
    ],
    [
      'Statement by The Honourable Mira B. Tolvanen Prime Minister of Elbonia',
      { name: 'Mira B. Tolvanen', role: 'Prime Minister of Elbonia', country: 'Elbonia' },
    ],
    [
      'Statement by H.E. Ms. Mira Tolvanen -Lind, M.P., Prime Minister of Elbonia',
      { name: 'Mira Tolvanen-Lind', role: 'Prime Minister of Elbonia', country: 'Elbonia' },
    ],
    [
      'Statement by the President of the Republic of Valdoria H.E. Anna Lind at the Assembly',
      { name: 'Anna Lind', role: 'President of the Republic of Valdoria', country: 'Republic of Valdoria' },
    ],
    [
      'Discurso de la Excma. Sra. Inés Costa, Ministra de Relaciones Exteriores de Elbonia',
      { name: 'Inés Costa', role: 'Ministra de Relaciones Exteriores de Elbonia', country: 'Elbonia' },
    ],
    [
      'Allocution prononcée par Mme Anne Dupuis, Présidente de la Valdorie',
      { name: 'Anne Dupuis', role: 'Présidente de la Valdorie', country: 'Valdorie' },
    ],
    [
      'Statement on behalf of the Group of Lake States, delivered by H.E. Mr. Jan Novak, Permanent Representative of Ruritania',
      { name: 'Jan Novak', role: 'Permanent Representative of Ruritania', country: 'Ruritania' },
    ],
    [
      'Joint statement on behalf of 40 States by Ms. Ines Costa, Minister of Trade of Elbonia',
      { name: 'Ines Costa', role: 'Minister of Trade of Elbonia', country: 'Elbonia' },
    ],
    ['Statement on behalf of the Group of Lake States', undefined],
    ['Statement by the President of the Republic of Valdoria', undefined],
    ['Statement by the United Republic of Elbonia', undefined],
    ['Speech of His Excellency the Prime Minister', undefined],
    ['Intervention by force, internal or external', undefined],
  ];
  for (const [title, expected] of rows) test(title, () => assert.deepEqual(announcedIn(title), expected));

  test('a cover page has a line for each part of the announcement', () => {
    const text =
      'Elbonia\n\nStatement by\nH.E. Ms. Ines Costa\nPrime Minister of Elbonia\nNew York, 24 September 2041\n\nMr. President,\n\nWe speak of rivers.\n';
    const { speakers, header } = parsed(text);
    const { date, title } = header;
    assert.deepEqual(speakers, [{ name: 'Ines Costa', role: 'Prime Minister of Elbonia', country: 'Elbonia' }]);
    assert.deepEqual([date, title], ['2041-09-24', 'Statement by H.E. Ms. Ines Costa Prime Minister of Elbonia']);
  });

  test('remarks may be announced as somebody’s own', () => {
    const readBy = (title: string) => {
      const { header, speakers } = parsed(`${title}\n\n12 May 2043\n\nMr. President,\n\nI thank you.\n`);
      return [header.title, ...speakers.map(({ name, role }) => `${name}, ${role}`)];
    };
    const own = "Secretary-General's remarks to the Security Council on rivers [as delivered]";
    assert.deepEqual(readBy(own), [own, 'Secretary-General, Secretary-General']);
    const other = 'Under-Secretary-General Ines Costa’s briefing on rivers';
    assert.deepEqual(readBy(other), [other, 'Ines Costa, Under-Secretary-General']);
    for (const sentence of [
      'The Secretary-General’s remarks were clear.',
      'The President’s statement on rivers was clear.',
    ])
      assert.equal(readBy(sentence)[0], undefined, sentence);
  });

  test('an office that only one person holds stands for the name', () => {
    const readBy = (title: string) =>
      parsed(`${title}\n\nGeneva, 12 May 2043\n\nMr. President,\n\nI thank you.\n`).speakers.map(({ name }) => name);
    const opening = 'Opening statement by the United Nations High Commissioner for Human Rights';
    assert.deepEqual(readBy(opening), ['High Commissioner for Human Rights']);
    assert.deepEqual(readBy('ADDRESS BY THE PRESIDENT OF THE GENERAL ASSEMBLY'), ['President of the General Assembly']);
    assert.deepEqual(readBy('Statement by the Minister of Lakes'), []);
  });

  test('whom a report of the press quotes with a bare name, or a post in small letters; no institution', () => {
    const words = 'Nobody should have to choose between water and bread for them';
    const { genre, outline } = parsed(
      `Lakes rise in Valdoria\n\nThe lakes rose on Thursday.\n\n“${words},” Jan Novak said in a statement.\n\nIt was Ines Costa, a spokesperson for the Fund, who told reporters that “${words}”.\n\n“${words},” said Ana de la Cruz.\n\n“${words},” Lake Watch said.\n`,
    );
    assert.equal(genre, 'news');
    assert.deepEqual(
      outline.flatMap(({ kind, speaker }) => (kind === 'attribution' ? [speaker] : [])),
      ['Jan Novak', 'Ines Costa', 'Ana de la Cruz'],
    );
  });

  test('whom an article of another kind quotes, and whom a paragraph before a quotation names last', () => {
    const words = 'Nobody should have to choose between water and bread for them';
    const article = (...paragraphs: string[]) =>
      parsed(`The lakes of Valdoria\n\nThe lakes have risen for years.\n\n${paragraphs.join('\n\n')}\n`);
    const told = article(`Ines Costa, Valdoria's ambassador, spoke to the crowd on the shore.`, `“${words}.”`);
    assert.deepEqual(
      told.outline.flatMap(({ kind, speaker }) => (kind === 'attribution' ? [speaker] : [])),
      ['Ines Costa'],
    );
    assert.deepEqual(
      told.speakers.map(({ name }) => name),
      ['Ines Costa'],
    );
    const own = 'I saw it, and my father told me so. We knew that we had to go, and I went with our boats to my lake.';
    assert.deepEqual(article(own, `Ines Costa wrote: “${words}.”`).speakers, []);
  });

  test('the holder of an office of two names is not lost in them, nor a counterpart', () => {
    const words = 'We shall share what we know of the rain, every day of the year';
    const { outline, speakers } = parsed(
      `Lakes rise in Valdoria\n\nPORT LUMEN, 3 May 2043 – The lakes rose.\n\nThe Foreign Minister of the Lake Islands, Mira Tolvanen, said that boats were ready. “${words},” she told reporters.\n\nHer Valdorian counterpart, Jan Novak, thanked them. “${words},” he added.\n`,
    );
    assert.deepEqual(
      outline.flatMap(({ kind, speaker }) => (kind === 'attribution' ? [speaker] : [])),
      ['Mira Tolvanen', 'Jan Novak'],
    );
    assert.equal(speakers[0]?.country, 'Lake Islands');
  });

  test('a sentence that begins like an announcement is none', () => {
    assert.equal(
      parsed('I thank you, Sir.\n\nIntervention by force has never brought peace.\n').header.title,
      undefined,
    );
    assert.equal(parsed('I thank you, Sir. It was a\n\ntestimony of what our century saw.\n').header.title, undefined);
  });

  test('an old record tells a speech in the third person', () => {
    const text = `Sir Nigel ASH remarked that ${'our people and our country had waited for us. '.repeat(9)}`;
    assert.deepEqual(parsed(text, 'RUR_04_1949.txt').speakers, [{ name: 'Nigel Ash' }]);
    assert.deepEqual(parsed('Mr. President, I remarked that our country waits.', 'RUR_04_1949.txt').speakers, []);
  });

  test('a date in the paragraphs of a speech is not its own', () => {
    const text =
      'We met in the old hall of the town on\n3 May 1946, and spoke to the others, who\nhad come on foot, over the hills, and in\nthe rain of that long and grey spring of\nthe year in which all this had to begin.\n';
    assert.equal(parsed(`Mr. President,\n\n${text}`).header.date, undefined);
    assert.equal(parsed('Mr. President,\n\n3 May 1946\n\nWe met.', 'ELB_40_1985.txt').header.date, '1985');
    assert.equal(parsed('Mr. President,\n\n3 May 1985\n\nWe met.', 'ELB_40_1985.txt').header.date, '1985-05-03');
  });
});

suite('front matter', () => {
  const head = (fields: string) => `---\n${fields}\n---\n\nFriends, this is an anxious night for all of us.\n`;

  test('names speaker, office, country and date, under the names in use', () => {
    const text = head(
      "doc_date: '1939-09-02'\nspeaker: Ms. Ines Costa\nposition: Minister\ncountry: Elbonia\nforum: General Assembly",
    );
    const { genre, speakers, header } = parsed(text, 'speech.md');
    const { date, body } = header;
    assert.deepEqual([genre, date, body], ['statement', '1939-09-02', 'General Assembly']);
    assert.deepEqual(speakers, [{ name: 'Ines Costa', role: 'Minister', country: 'Elbonia' }]);
    assert.match(outlineOf(text, 'speech.md')[0] ?? '', /^speech Ines Costa \(Elbonia\): Friends/);
  });

  test('a title may announce, and go on in the next line; a list is no value', () => {
    const text = head(
      "refs:\n- a: 1\n  b: Nobody\ntitle: Broadcast Message by Mr. Jan Novak, Prime\n  Minister\nvol: 'The ''old'' one'",
    );
    const { header, speakers } = parsed(text, 'speech.md');
    assert.equal(header.title, 'Broadcast Message by Mr. Jan Novak, Prime Minister');
    assert.deepEqual(speakers, [{ name: 'Jan Novak', role: 'Prime Minister' }]);
  });

  suite('named in a divided title', () => {
    const speech =
      'My message is that I have seen the lakes. My friends and I went there, and I tell you: they are dry, and how they are is what we made them.';
    const read = (title: string, below = speech) => {
      const { genre, speakers, header } = parsed(`${title}\n\n${below}\n`);
      return [genre, header.title, ...speakers.map(({ name }) => name)];
    };
    for (const [title, about, speaker] of [
      ['Ines Costa — Lakes Are Dry (Summit 2041)', 'Lakes Are Dry', 'Ines Costa'],
      ['Ines Maria Costa | BoatsForAll', 'BoatsForAll', 'Ines Maria Costa'],
      ['Address to the General Assembly (May 7, 2041) - Ines Costa', 'Address to the General Assembly', 'Ines Costa'],
    ] as const)
      test(title, () => assert.deepEqual(read(title), ['statement', about, speaker]));

    test('nobody, where a place, an organ, a State or a subject stands there', () => {
      for (const title of [
        'Address to the General Assembly - New York',
        'Address to the General Assembly - Lakes Are Dry',
        'Address to the Assembly - Security Council',
        'Address to the General Assembly - Costa Rica',
      ])
        assert.deepEqual(read(title).slice(2), [], title);
    });

    test('nobody, where nobody speaks below', () => {
      const about = 'The United Nations knows of these lakes, which are dry, and of those who live there.';
      assert.deepEqual(read('Ines Costa — Rivers for all of us (2041)', about).slice(2), []);
    });
  });
});
