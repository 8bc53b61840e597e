import assert from 'node:assert/strict';
import { marked } from '../../support/marked';
import { parsed } from './parsed';

/** A text with each goal and target marked, and which they are. */
type Row = readonly [source: string, ...ids: string[]];

const rows: readonly Row[] = [
  ['We support ‹|Sustainable Development Goal 16|› on peace.', '16'],
  ['We support ‹|Sustainable\nDevelopment Goal 16|›.', '16'],
  ['‹|Sustainable Development Goals 6|› and ‹|14|› on water', '6', '14'],
  ['by ‹|SDG 16|›, ‹|SDG-5|› and ‹|SDG14|›', '16', '5', '14'],
  ['by ‹|SDGs 5|›, ‹|10|› and ‹|16|›', '5', '10', '16'],
  ['from ‹|SDGs 1|›–‹|6|› on', '1', '6'],
  ['by ‹|Global Goal 4|›', '4'],
  ['by ‹|SDG Goals 3|› and ‹|4|›', '3', '4'],
  ['The SDGs matter, ‹|Goal 16|› most of all.', '16'],
  ['‹|Goal 14|› of the 2030 Agenda', '14'],
  ['With ‹|Goals 4|›, ‹|5|› and ‹|16|›, the 2030 Agenda serves us.', '4', '5', '16'],
  ['‹|target 16.3|› of the Sustainable Development Goals', 'target-16.3'],
  [
    'We meet ‹|SDG target 3.8|›, and ‹|targets 8.5|› and ‹|8.6|› of ‹|Goal 8|›.',
    'target-3.8',
    'target-8.5',
    'target-8.6',
    '8',
  ],
  ['the SDGs, ‹|target 10.c|› and ‹|SDG 16.9|›', 'target-10.c', 'target-16.9'],
  ['First the MDGs, then the SDGs: ‹|Goal 5|›.', '5'],
  ['The MDGs had eight, the SDGs more. The MDGs went before ‹|Goal 13|›.', '13'],
  ['L’‹|ODD 16|› et les ‹|objectifs de développement durable nos 4|› et ‹|5|› dans le monde', '16', '4', '5'],
  ['Avec les ODD, l’‹|objectif 5|› et la ‹|cible 16.1|› du Programme et des pays', '5', 'target-16.1'],
  ['El ‹|ODS 5|› y la ‹|meta 8.7|› para los países y las ciudades', '5', 'target-8.7'],
  ['los ‹|Objetivos de Desarrollo Sostenible 2|›, ‹|3|› y ‹|6|› para los países', '2', '3', '6'],
  ['L’OMD 4, puis les ODD; l’objectif 4 du Millénaire et l’objectif 2 des objectifs du Millénaire dans le pays'],
  ['L’objectif 5 du gouvernement et des partis dans le pays, la meta 8.7'],
  ['Les ODD dans le pays et une cible de 16,1 pour cent, une cible 5 et les ODD 30 pour cent'],
  ['The goal 2 was scored by us.'],
  ['Goal 2 was scored by us.'],
  ['Sustainable Development Goal 18'],
  ['SDG 0, and SDGs 2030'],
  ['the SDGs, and target 16.13'],
  ['Millennium Development Goal 4 and MDG 5'],
  ['Millennium Development Goals 4 and 5, not the SDGs'],
  ['The SDGs came after MDG Goal 8 and Millennium Goal 3.'],
  ['The SDGs came after Goal 8 of the Millennium Development Goals.'],
  ['After the SDGs, look at the MDGs: Goal 5.'],
  ['The SDGs and Aichi Biodiversity Target 11 and Strategic Goal 3'],
  ['The SDGs ask for a target 2.4 million wide, and a target 0.7 per cent.'],
  ['The SDGs, and Goal 16/3, Goal 5.7'],
  ['Our Goal 16 is sustainable growth.'],
];

suite('goals and targets of sustainable development', () => {
  for (const [source, ...ids] of rows) {
    test(JSON.stringify(source).slice(1, -1), () => {
      const { text, spans } = marked(source);
      const found = parsed(text).terms.flatMap(({ id, start, end }) =>
        id.startsWith('sdg-') ? [`${text.slice(start, end)} → ${id}`] : [],
      );
      assert.deepEqual(
        found,
        spans.map(({ start, end }, i) => `${text.slice(start, end)} → sdg-${ids[i]}`),
      );
    });
  }

  test('take the place of the name in general', () => {
    const ids = (text: string) => parsed(text).terms.map(({ id }) => id);
    assert.deepEqual(ids('We support Sustainable Development Goal 16.'), ['sdg-16']);
    assert.deepEqual(ids('We support the Sustainable Development Goals.'), ['sustainable-development-goals']);
  });
});
