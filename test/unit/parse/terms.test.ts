import assert from 'node:assert/strict';
import { marked } from '../../support/marked';
import { parsed } from './parsed';

/** A text with each name of the glossary marked, and what they stand for. */
type Row = readonly [source: string, ...ids: string[]];

function reads(why: string, rows: readonly Row[]): void {
  suite(why, () => {
    for (const [source, ...ids] of rows) {
      test(source.replaceAll('\n', '⏎'), () => {
        const { text, spans } = marked(source);
        const found = parsed(text).terms.map(({ id, start, end }) => `${text.slice(start, end)} → ${id}`);
        assert.deepEqual(
          found,
          spans.map(({ start, end }, i) => `${text.slice(start, end)} → ${ids[i]}`),
        );
      });
    }
  });
}

reads('names amid capitals', [
  [
    'We heard ‹|UNDP|›, ‹|UNHCR|›, ‹|WFP|›, ‹|WHO|›, ‹|FAO|› and ‹|ILO|›.',
    'undp',
    'unhcr',
    'world-food-programme',
    'world-health-organization',
    'food-and-agriculture-organization',
    'international-labour-organization',
  ],
  ['‹|SADC|›, ‹|AU|›, ‹|EU|›.', 'sadc', 'african-union', 'european-union'],
  ['HELP FOR ALL WHO NEED IT'],
  ['HELP FOR ALL\nWHO NEED IT'],
  ['WHAT UNITES US\nIt is much.'],
  ['REPORT BY THE ‹|WHO|›', 'world-health-organization'],
  ['NO HELP FOR ALL WHO, IN TIME, NEED IT'],
  ['A REPORT OF THE ‹|UN|› ON HOPE', 'united-nations'],
  ['LE PRESIDENT PARLE AU CONSEIL\nLe Conseil et les membres du groupe dans la ville.'],
]);

reads('words in the plural', [
  ['no ‹|vetoes|› but ‹|arms embargoes|›', 'veto', 'arms-embargo'],
  ['Mr. Francis and his wife Alice met.'],
  ['the ‹|peacekeeper|›(s), all ‹|peace-keepers|›', 'peacekeeper', 'peacekeeper'],
]);
