import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Header } from '../../../src/core/model/speech';
import { parsed } from './parsed';

type Told = Partial<Pick<Header, 'meeting' | 'agenda' | 'president' | 'session'>>;

function toldIn(text: string, name?: string): Told {
  const { meeting, agenda, president, session } = parsed(text, name).header;
  const told = { meeting, agenda, president, session };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

const councilHead = `United Nations                                                     S/PV.9101
Security Council                                                   Provisional
Seventy-seventh year

9101st meeting
Tuesday, 4 April 2022, 10 a.m.
New York
`;
const adoption = `
The meeting was called to order at 10.05 a.m.

Adoption of the agenda

The agenda was adopted.
`;
const turns = `
The President: I give the floor to Elbonia.

Ms. Costa (Elbonia): We share the river.

The President: I thank Ms. Costa.
`;

suite('meeting of a record', () => {
  test('of the Council: its number, its one item, who presides', () => {
    const members = `
President:     Mr. Adeyar. . . . . . . . . . . . . . . . . . . . . . . . . .   (Kestria)

Members:       Elbonia. . . . . . . . . . . . . . . . . . . . . . . . . . .   Ms. Costa
               Ruritania. . . . . . . . . . . . . . . . . . . . . . . . . .   Mr. Novak

Agenda
     The situation in the Lunary Strait
        Report of the Secretary-General on the Lunary Strait (S/2022/12)
`;
    const item = `
The situation in the Lunary Strait

   Report of the Secretary-General on the Lunary Strait (S/2022/12)
`;
    const expected: Told = {
      meeting: 9101,
      agenda: [{ title: 'The situation in the Lunary Strait' }],
      president: { name: 'Adeyar', country: 'Kestria' },
    };
    assert.deepEqual(toldIn(councilHead + members + adoption + item + turns), expected);
    assert.deepEqual(toldIn(councilHead + members + turns), expected, 'from the cover alone');
    assert.deepEqual(toldIn((councilHead + members + adoption + item + turns).replaceAll('\n', '\r\n')), expected);
  });

  test('a layout that sets the columns one below the other', () => {
    const members = `
President:

Members:

Sir Tomas van der Berg. . . . . . . . . . .

(United Kingdom of Great Britain
and Northern Elbonia)

Elbonia. . . . . . . . . .
`;
    assert.deepEqual(toldIn(councilHead + members + turns).president, {
      name: 'Tomas van der Berg',
      country: 'United Kingdom of Great Britain and Northern Elbonia',
    });
  });

  test('a title over two lines, and one that is a letter', () => {
    const hard = `${adoption}
Letter dated 3 April 2022 from the Permanent Representative of
Elbonia addressed to the President of the Security Council
(S/2022/99)
`;
    assert.deepEqual(toldIn(councilHead + hard + turns).agenda, [
      {
        title:
          'Letter dated 3 April 2022 from the Permanent Representative of Elbonia addressed to the President of the Security Council',
      },
    ]);
  });

  test('a copy that lost its line ends', () => {
    const text =
      'The President: Welcome. Adoption of the agenda The agenda was adopted. Rivers and peace Report of the Secretary-General on rivers (S/2022/12)\n';
    assert.deepEqual(toldIn(text + turns).agenda, [{ title: 'Rivers and peace' }]);
  });

  test('of the Assembly: items by number, each once, in order', () => {
    const text = `A/75/PV.12
General Assembly
Seventy-fifth session

President:      Mr. Adeyar . . . . . . . . . . . .  (Kestria)

In the absence of the President, Ms. Costa (Elbonia), Vice-President, took the Chair.

Agenda item 75 (continued)

Oceans and the law of the sea

   (a)  Sustainable fisheries

   Draft resolution (A/75/L.39)

The Acting President: The Assembly takes up agenda item 75.

Agenda item 9 is dear to us, and so is every other.

Ms. Costa (Elbonia): My delegation is glad.

Agenda items 9 and 168 (continued)

Draft resolution (A/75/L.40)

Agenda item 75 (continued)

The Acting President: We continue.
`;
    assert.deepEqual(toldIn(text), {
      meeting: 12,
      session: 75,
      agenda: [{ number: '75', title: 'Oceans and the law of the sea' }, { number: '9 and 168' }],
      president: { name: 'Adeyar', country: 'Kestria' },
    });
  });

  test('under which a statement is made', () => {
    const agendaOf = (line: string) =>
      parsed(
        `Statement by Ms. Ines Costa, Prime Minister of Elbonia\n${line}\n\nMadam President,\n\nWe are glad.\n\nI thank you.\n`,
      ).header.agenda;
    assert.deepEqual(agendaOf('Item 4: General debate'), [{ number: '4', title: 'General debate' }]);
    assert.deepEqual(agendaOf('TEMA 79: RÍOS Y LAGOS'), [{ number: '79', title: 'RÍOS Y LAGOS' }]);
    assert.equal(agendaOf('Items 4 and 5 are ours.'), undefined);
  });

  test('of a committee: what a summary record tells', () => {
    const text = `Third Committee

Summary record of the 5th meeting
Held at Headquarters, New York, on Tuesday, 14 October 2043, at 3 p.m.

Chair: Ms. Lindqvist (Vice-Chair) . . . . . . . . . . (Elbonia)

Contents

Agenda item 68: Promotion and protection of human
rights (continued) (A/98/312 and A/C.3/98/L.2)
Agenda item 69 (a): Rivers
Agenda item 70: Lakes (continued)
     (a) Deep lakes (continued)
     (b) Others

1. Mr. Novak (Ruritania) said that his country was glad.

2. Ms. Costa (Elbonia) said that hers was, too.
`;
    assert.deepEqual(toldIn(text), {
      meeting: 5,
      agenda: [
        { number: '68', title: 'Promotion and protection of human rights' },
        { number: '69 (a)', title: 'Rivers' },
        { number: '70', title: 'Lakes' },
      ],
      president: { name: 'Lindqvist', country: 'Elbonia' },
    });
    const bare = 'Summary record of the 5th meeting\n\nChair: Ms. Lindqvist\n\nThe meeting was called to order.\n';
    assert.deepEqual(toldIn(bare).president, { name: 'Lindqvist' });
  });

  test('in French and in Spanish', () => {
    const french = `Conseil de sécurité

9101e séance
Mardi 4 avril 2022, 10 heures

Président : M. ADEYAR . . . . . . . . (Kestrie)

La séance est ouverte à 10 h 5.

L’ordre du jour est adopté.

La situation dans le détroit

Le Président : Je donne la parole à l’Elbonie.

Mme Costa (Elbonie) : Nous partageons le fleuve.

Le Président : Je remercie Mme Costa.
`;
    assert.deepEqual(toldIn(french), {
      meeting: 9101,
      agenda: [{ title: 'La situation dans le détroit' }],
      president: { name: 'Adeyar', country: 'Kestrie' },
    });
    const spanish = `Tercera Comisión

Acta resumida de la 12ª sesión

Presidenta: Sra. Costa (Elbonia)

Se abre la sesión a las 10.05 horas.

Tema 68 del programa: Ríos (continuación)

La Presidenta: Doy la palabra a Ruritania.

El Sr. Novak (Ruritania): Gracias.

La Presidenta: Gracias.
`;
    const { meeting, agenda, president } = toldIn(spanish, 'A_C.3_98_SR.12.txt');
    assert.deepEqual(
      [meeting, agenda, president],
      [12, [{ number: '68', title: 'Ríos' }], { name: 'Costa', country: 'Elbonia' }],
    );
  });

  test('an old provisional agenda: the items behind its adoption', () => {
    const text = `1855th meeting

President: Sir Carl NOVAK (New Ruritania).

Provisional agenda (S/Agenda/1855)

1. Adoption of the agenda.

2. The Elbonian question:
${turns}`;
    assert.deepEqual(toldIn(text), {
      meeting: 1855,
      agenda: [{ number: '2', title: 'The Elbonian question' }],
      president: { name: 'Carl Novak', country: 'New Ruritania' },
    });
  });

  test('who presides says for whom he or she speaks', () => {
    const text = (words: string) => `S/PV.9101\n${turns}\nThe President: ${words} We like rivers.\n`;
    const presidentOf = (words: string) => toldIn(text(words)).president;
    assert.deepEqual(presidentOf('I shall now make a statement in my capacity as the representative of Elbonia.'), {
      country: 'Elbonia',
    });
    assert.deepEqual(presidentOf('I speak in my national capacity as Minister of Foreign Affairs of New Ruritania.'), {
      country: 'New Ruritania',
    });
    const other = 'In my capacity as President of the Council, I heard the representative of Elbonia.';
    assert.equal(presidentOf(other), undefined);
    const member = `S/PV.9101\n${turns}\nMs. Costa (Elbonia): I speak in my capacity as the representative of Elbonia.\n`;
    assert.equal(toldIn(member).president, undefined);
  });
});

suite('meeting of other documents', () => {
  test('of a resolution: where it was adopted, and the item', () => {
    const formula = 'The Security Council,\n\nRecalling rivers,\n\n1. Decides to meet.\n';
    const adopted = `Resolution 2999 (2030)\n\nAdopted by the Security Council at its 9101st meeting, on\n4 April 2030\n\n${formula}`;
    assert.equal(toldIn(adopted).meeting, 9101);
    const text =
      'Agenda item 67 (a)\n\nResolution adopted by the General Assembly\n\n99/12. Rivers\n\nThe General Assembly,\n\nRecalling rivers,\n\n1. Decides to meet.\n\n53rd plenary meeting\n4 April 2030\n';
    assert.deepEqual(toldIn(text), { meeting: 53, session: 99, agenda: [{ number: '67 (a)' }] });
    const statement =
      'Statement by the President of the Security Council\n\nAt the 8720th meeting of the Security Council, held on 11 February 2020, in connection with the Council’s consideration of the item entitled “Peace on\nrivers”, the President of the Security Council made the following statement on behalf of the Council:\n\n“The Security Council welcomes rivers.\n';
    assert.deepEqual(toldIn(statement), { meeting: 8720, agenda: [{ title: 'Peace on rivers' }] });
  });

  test('of a statement and a letter: the item under which they were made, if they tell it', () => {
    const statement =
      'Statement by Ms. Ines Costa, Minister of Trade of Elbonia\n\nAgenda item 75: Oceans\n\nMr. President,\n\nI thank you.\n';
    assert.deepEqual(toldIn(statement).agenda, [{ number: '75', title: 'Oceans' }]);
    assert.deepEqual(
      toldIn('Mr. President,\n\nAgenda item 75 is dear to my country. I thank you.\n').agenda,
      undefined,
    );
    assert.deepEqual(toldIn('Mr. President,\n\nThe 12th plenary meeting was long.\n\nThe 13th meeting\n'), {});
  });

  test('front matter goes before the text', () => {
    assert.equal(toldIn(`---\nmeeting: 12\n---\nS/PV.9101\n${turns}`).meeting, 12);
  });
});

suite('meetings of real documents', () => {
  const folder = '../shared/corpora';
  const read = (kind: string) =>
    readdirSync(join(folder, kind)).map((name) => toldIn(readFileSync(join(folder, kind, name), 'utf8'), name));
  const real = (name: string, check: () => void) =>
    test(name, function () {
      if (!existsSync(folder)) this.skip();
      check();
    });

  real('every record has its number, most have the presidency, nearly every resolution its meeting', () => {
    const records = read('verbatim');
    assert.equal(records.filter(({ meeting }) => meeting !== undefined).length, records.length);
    assert.ok(records.filter(({ president }) => president).length >= 13);
    const resolutions = read('resolutions');
    assert.ok(resolutions.filter(({ meeting }) => meeting !== undefined).length >= resolutions.length - 1);
    assert.ok(resolutions.filter(({ agenda }) => agenda).length >= 24);
  });

  real('diplomatic papers have none of it', () => {
    assert.deepEqual(
      read('dfat').filter(({ meeting, agenda, president }) => meeting ?? agenda ?? president),
      [],
    );
  });
});
