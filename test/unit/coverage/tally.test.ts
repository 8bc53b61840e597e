import assert from 'node:assert/strict';
import { acronymsIn } from '../../coverage/acronyms';
import { isExplained, Tally } from '../../coverage/tally';
import { speechOf, type Facts } from '../../support/facts';

const acronyms = (text: string) => acronymsIn(text).map(({ acronym }) => acronym);

suite('acronyms of a text', () => {
  test('have two capitals or more, may have digits and hyphens, and lose a plural s', () => {
    assert.deepEqual(acronyms('The OAU, G-77 members, two NGOs, COVID-19 and the UN’s SS-20s.'), [
      'OAU',
      'NGO',
      'COVID-19',
      'UN',
      'SS-20',
    ]);
  });

  test('are no Roman numerals, no numbers of special sessions, no parts of symbols, no sums of money', () => {
    assert.deepEqual(
      acronyms('Chapter VII and resolutions XX and S-VI; ES-10; A/RES/70/1, S/PV.8; US$ 3 million; McBRIDE'),
      [],
    );
    const text = 'as S/2015/446 has it, in PV 12';
    assert.deepEqual(acronymsIn(text, [{ start: text.indexOf('PV'), end: text.length }]), []);
  });

  test('are no words of headings in capitals, nor between words in capitals', () => {
    assert.deepEqual(
      acronyms('THE WORK OF THE OAU\nMr. JAMES BROWN YOUNG spoke for a long while about the PLO, the OAU, the EU.'),
      ['PLO', 'OAU', 'EU'],
    );
  });

  test('come with the places where they stand', () => {
    assert.deepEqual(acronymsIn('two NGOs met'), [{ acronym: 'NGO', start: 4, end: 8 }]);
  });
});

suite('the tally of acronyms', () => {
  const tallyOf = (...documents: readonly (readonly [text: string, facts?: Facts])[]) => {
    const tally = new Tally();
    for (const [text, facts] of documents) tally.add(text, speechOf(text, facts));
    return tally;
  };
  const widest = (tally: Tally, leftOut: readonly string[] = []) => tally.widest(10, new Set(leftOut));

  test('counts documents, not uses, the most widespread first', () => {
    const tally = tallyOf(['The OAU and the OAU.'], ['The PLO and the OAU.']);
    const counts = widest(tally).map(({ acronym, documents }) => [acronym, documents]);
    assert.deepEqual(counts, [
      ['OAU', 2],
      ['PLO', 1],
    ]);
    assert.equal(tally.documents, 2);
    assert.equal(tally.widest(1, new Set()).length, 1);
  });

  test('tells who explains an acronym: an entry, the document itself, or nobody', () => {
    const defined: Facts = { abbreviations: [{ short: 'LAFs', expansion: 'Local Armed Forces' }] };
    const tally = tallyOf(
      ['Local Armed Forces (LAFs) and the OAU', { ...defined, terms: { OAU: 'organization-of-african-unity' } }],
      ['A LAF met the OAU.'],
      ['The LAF went.'],
    );
    assert.deepEqual(widest(tally), [
      { acronym: 'LAF', documents: 3, byGlossary: 0, byDocument: 1, entry: undefined },
      { acronym: 'OAU', documents: 2, byGlossary: 1, byDocument: 0, entry: 'organization-of-african-unity' },
    ]);
    assert.deepEqual(widest(tally).map(isExplained), [false, true]);
  });

  test('an entry that names more than the acronym explains it; an abbreviation of the document is no entry', () => {
    const tally = tallyOf(['The AU Commission of the PLM.', { terms: { 'AU Commission': 'au', PLM: 'abbr/PLM' } }]);
    assert.deepEqual(
      widest(tally).map(({ acronym, entry }) => [acronym, entry]),
      [
        ['AU', 'au'],
        ['PLM', undefined],
      ],
    );
  });

  test('words that are written with small letters elsewhere are no acronyms, but for names of entries', () => {
    const documents = [
      ['The General HALL and the WHO agree.', { terms: { WHO: 'world-health-organization', 'General HALL': 'hall' } }],
      ['Hall by hall. Who went?'],
      ['The Hall. Who comes?'],
    ] as const;
    assert.deepEqual(
      widest(tallyOf(...documents)).map(({ acronym }) => acronym),
      ['WHO'],
    );
  });

  test('those left out are not in the table, and still counted', () => {
    const tally = tallyOf(['The OAU and the PLO.']);
    assert.deepEqual(
      widest(tally, ['PLO']).map(({ acronym }) => acronym),
      ['OAU'],
    );
    assert.equal(tally.documentsWith('PLO'), 1);
  });
});
